/** The notes on the cells of a range. */
import type { Tab } from '../book/book.js';
import { noteAt, setNote } from '../book/cells.js';
import { checkBlock, isTextOrNull } from '../checks.js';
import type { Block } from './block.js';
import type { RangeMembers } from './parts.js';

export const noteMembers: RangeMembers = {
  getNotes() {
    return this._block.grid(noteIn);
  },
  getNote() {
    return this._block.first(noteIn);
  },
  setNote(note: string | null) {
    this._block.write((_, tab) => noteAll(this._block, tab, note));
    return this;
  },
  setNotes(notes: unknown) {
    const block = this._block;
    const texts = checkBlock('setNotes', notes, block.rect, isTextOrNull);
    block.write((_, tab) =>
      block.each((row, column) => setNote(tab, row, column, texts[row - block.rect.row]![column - block.rect.column]!)),
    );
    return this;
  },
};

/** Puts the same note on every cell, or takes all away. */
export function noteAll(block: Block, tab: Tab, note: string | null): void {
  block.each((row, column) => {
    if (note || noteAt(tab, row, column)) setNote(tab, row, column, note);
  });
}

function noteIn(_: unknown, tab: Tab, row: number, column: number): string {
  return noteAt(tab, row, column);
}

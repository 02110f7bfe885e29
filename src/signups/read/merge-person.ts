/** Writes what was read over what People holds, cell by cell, so that the organiser's own corrections stay. */
import type { Cell, Row } from '../../core/cell.js';
import { dict } from '../../core/dict.js';
import { remember } from '../cells/remember.js';
import { nameHash, shortHash } from '../fnv.js';

export type PersonRow = Row & {
  /** `p-` and ten hex digits, from the first address the person signed up with. */
  readonly id: string;
};

/** The `answersHash` cell: for each column a fingerprint of its name and one of what was read for it. */
export function fingerprint(read: Row): string {
  return Object.keys(read)
    .filter((column) => !unwatched.includes(column))
    .sort()
    .map((column) => mark(column, read[column]!))
    .join(' ');
}

/**
 * A cell is written only if what was read for it has changed since it was last written. `seen`: what that is told by,
 * where it is not by the cell itself.
 */
export function mergePerson(id: string, read: Row, held: Row | undefined, seen: Row = read): PersonRow {
  const answersHash = fingerprint(seen);
  const row = Object.assign(dict<Cell>(), held, { id, answersHash });
  const same = held !== undefined && held.answersHash === answersHash;
  for (const column of Object.keys(read)) {
    if (!same || held[column] === undefined || unwatched.includes(column))
      row[column] = mergeCell(column, read[column]!, held, seen[column]!);
  }
  return row as PersonRow;
}

/** Writes these cells alone: the others, and what is known of the answers that made them, stay as they are. */
export function mergeSome(id: string, read: Row, held: Row, seen: Row = read): PersonRow {
  const columns = Object.keys(read);
  const names = columns.map((column) => nameHash(column));
  const others = String(held.answersHash || '')
    .split(' ')
    .filter((one) => one !== '' && !names.some((name) => one.indexOf(name) === 0));
  const row = Object.assign(dict<Cell>(), held, { id, answersHash: [...others, fingerprint(seen)].join(' ') });
  for (const column of columns) row[column] = mergeCell(column, read[column]!, held, seen[column]!);
  return row as PersonRow;
}

/** What the cell will hold: what was read, or what stands there. */
export function mergeCell(column: string, read: Cell, held: Row | undefined, seen: Cell = read): Cell {
  const stands = held?.[column];
  if (!held || stands === undefined || unwatched.includes(column)) return read;
  const marks = String(held.answersHash || '');
  if (hasMark(held, column, seen)) return stands;
  // A row that the organiser typed by hand has no fingerprints: a blank answer takes nothing from it.
  const erases = read === '' && stands !== '';
  return erases && ` ${marks}`.indexOf(` ${nameHash(column)}`) < 0 ? stands : read;
}

/** Whether this is what was read for the cell when it was last written. */
export function hasMark(held: Row, column: string, read: Cell): boolean {
  return String(held.answersHash || '').indexOf(mark(column, read)) >= 0;
}

/** They tell where the answers stand, not what they are. */
const unwatched: readonly string[] = ['source', 'signedUp'];

function mark(column: string, cell: Cell): string {
  return nameHash(column) + valueHash(`${typeof cell}:${cell}`);
}

const valueHash = remember(shortHash);

/** Whether the cell holds what was read from answers, and not what the organiser typed. */
export function wasRead(answersHash: string, column: string, cell: Cell): boolean {
  return hasMark({ answersHash }, column, cell);
}

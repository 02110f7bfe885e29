/** The Sheet of the workspace, as the page wants it: names of the tabs, and the cells of one. */
import type { Host } from '../../kernel.js';
import type { Edited } from '../../spreadsheet/edits.js';
import * as edits from '../../spreadsheet/edits.js';
import { type CellModel, sheetModel, tabModel } from '../../spreadsheet/page-model.js';
import type { TabChange } from '../changes.js';
import type { BlockShape, CellShape, OutcomeShape, SheetShape, TabShape } from '../shapes.js';
import { cssColor, linkOf, looksOf, textParts } from './cell-look.js';
import { peopleShape } from './consent.js';
import { shownBy } from './outcome.js';

export function sheetShape(host: Host): SheetShape {
  const { name, activeId, tabs } = sheetModel(host);
  return {
    name,
    people: peopleShape(host),
    activeId,
    tabs: tabs.map(({ id, name: tabName, version, hidden, color, formUrl }) => ({
      id,
      name: tabName,
      stamp: String(version),
      hidden,
      color: color ? cssColor(color) : '',
      fromForm: formUrl !== null,
    })),
  };
}

export function tabShape(host: Host, sheetId: number): TabShape | undefined {
  const tab = tabModel(host, sheetId, { spare: 1 });
  if (!tab) return undefined;
  const lists: (readonly string[])[] = [];
  const positions = new Map<string, number>();
  const listAt = (list: readonly string[]): number => {
    const key = JSON.stringify(list);
    const known = positions.get(key) ?? lists.push(list) - 1;
    positions.set(key, known);
    return known;
  };
  const columns = Math.max(0, ...tab.rows.map((row) => row.length));
  return {
    id: tab.id,
    name: tab.name,
    stamp: String(tab.version),
    frozenRows: tab.frozenRows,
    frozenColumns: tab.frozenColumns,
    columns,
    hiddenColumns: tab.hiddenColumns,
    hiddenRows: tab.hiddenRows,
    heights: tab.heights,
    widths: Array.from(
      { length: Math.max(columns, 0, ...Object.keys(tab.widths).map(Number)) },
      (_, index) => tab.widths[index + 1] ?? null,
    ),
    rows: tab.rows.map((row) => row.map((cell) => (cell === null ? '' : cellShape(host, cell, listAt)))),
    lists,
  };
}

function cellShape(host: Host, cell: CellModel, listAt: (list: readonly string[]) => number): string | CellShape {
  const { display: text, value, formula, note, validation, background, color, align, vertical, rich } = cell;
  const link = linkOf(host, cell);
  const shape: CellShape = {
    text,
    ...(formula ? { edit: formula } : {}),
    ...(note ? { note } : {}),
    ...(validation && 'list' in validation ? { list: listAt(validation.list) } : {}),
    // A check box that never was touched counts as not ticked.
    ...(validation && 'checkbox' in validation ? { tick: value === true } : {}),
    ...(background && !/^#f{3}(f{3})?$/i.test(background) ? { back: cssColor(background) } : {}),
    ...(color ? { ink: cssColor(color) } : {}),
    ...looksOf(cell),
    ...(cell.wrap ? { wrap: true } : {}),
    ...alignOf(align, value),
    ...(vertical === 'top' || vertical === 'middle' ? { vertical } : {}),
    ...(link ? { link } : {}),
    ...(rich ? { parts: textParts(host, text, rich) } : {}),
  };
  return Object.keys(shape).length === 1 ? text : shape;
}

/** Numbers and dates stand at the right unless told otherwise. */
function alignOf(align: string | undefined, value: CellModel['value']): Pick<CellShape, 'align'> {
  const named = { left: 'left', center: 'center', right: 'right' } as const;
  const wanted = named[align as keyof typeof named] ?? (typeof value === 'number' ? 'right' : undefined);
  return wanted ? { align: wanted } : {};
}

export function edit(host: Host, block: BlockShape): OutcomeShape {
  return outcomeOf(edits.editCells(host, block));
}

export function change(host: Host, wanted: TabChange): OutcomeShape {
  switch (wanted.kind) {
    case 'undo':
      return outcomeOf(edits.undo(host));
    case 'redo':
      return outcomeOf(edits.redo(host));
    case 'insertRows':
      return outcomeOf(edits.insertRows(host, wanted));
    case 'insertColumns':
      return outcomeOf(edits.insertColumns(host, wanted));
    case 'deleteRows':
      return outcomeOf(edits.deleteRows(host, wanted));
    case 'deleteColumns':
      return outcomeOf(edits.deleteColumns(host, wanted));
    case 'hideRows':
      return outcomeOf(edits.hideRows(host, wanted));
    case 'hideColumns':
      return outcomeOf(edits.hideColumns(host, wanted));
    case 'freeze':
      return outcomeOf(edits.freeze(host, wanted));
    case 'sort':
      return outcomeOf(edits.sortSheet(host, wanted));
    case 'sortSelected': {
      const { kind: _, ...by } = wanted;
      return outcomeOf(edits.sortSelected(host, by));
    }
    case 'fill': {
      const { kind: _, ...by } = wanted;
      return outcomeOf(edits.fill(host, by));
    }
    case 'copy': {
      const { kind: _, ...by } = wanted;
      return outcomeOf(edits.copyCells(host, by));
    }
    case 'format': {
      const { kind: _, look, ...area } = wanted;
      const plain = Object.fromEntries(Object.entries(look).map(([name, value]) => [name, value ?? undefined]));
      return outcomeOf(edits.formatCells(host, { ...area, look: plain }));
    }
    case 'width':
      return outcomeOf(edits.resizeColumn(host, wanted));
    case 'renameFile':
      edits.renameFile(host, wanted.name);
      return { ok: true };
    case 'rename':
      return outcomeOf(edits.renameSheet(host, wanted));
    case 'add':
      return outcomeOf(edits.addSheet(host, wanted.name || null));
    case 'duplicate':
      return outcomeOf(edits.duplicateSheet(host, wanted));
    case 'deleteTab':
      return outcomeOf(edits.deleteSheet(host, wanted));
    case 'hideTab':
      return outcomeOf(edits.hideSheet(host, wanted));
    case 'moveTab':
      return outcomeOf(edits.moveSheet(host, wanted));
    case 'colorTab':
      return outcomeOf(edits.colorSheet(host, wanted));
  }
}

function outcomeOf(done: Edited): OutcomeShape {
  if (!done.ok) return { ok: false, message: done.sentence };
  const toasts = done.runs.flatMap((run) => shownBy(run).toasts ?? []);
  return { ok: true, sheetId: done.sheetId, toasts };
}

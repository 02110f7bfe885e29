/** The Sheet of the workspace, as the page wants it: names of the tabs, and the cells of one. */
import type { Host } from '../../kernel.js';
import {
  addSheet,
  deleteRows,
  type Edited,
  editCells,
  insertRows,
  renameFile,
  renameSheet,
  resizeColumn,
  sortSheet,
} from '../../spreadsheet/edits.js';
import { type CellModel, sheetModel, tabModel } from '../../spreadsheet/page-model.js';
import type { BlockShape, CellShape, OutcomeShape, SheetShape, TabShape } from '../shapes.js';
import type { TabChange } from '../workspace.js';
import { shownBy } from './outcome.js';

export function sheetShape(host: Host): SheetShape {
  const { name, activeId, tabs } = sheetModel(host);
  return {
    name,
    activeId,
    tabs: tabs.map(({ id, name: tabName, version, hidden, color, formUrl }) => ({
      id,
      name: tabName,
      stamp: String(version),
      hidden,
      color: color ?? '',
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
    columns,
    hiddenColumns: tab.hiddenColumns,
    widths: Array.from({ length: columns }, (_, index) => tab.widths[index + 1] ?? null),
    rows: tab.rows.map((row) => row.map((cell) => (cell === null ? '' : cellShape(cell, listAt)))),
    lists,
  };
}

function cellShape(cell: CellModel, listAt: (list: readonly string[]) => number): string | CellShape {
  const { display: text, value, formula, note, validation, background, color, bold, italic, strike, align } = cell;
  const shape: CellShape = {
    text,
    ...(formula ? { edit: formula } : {}),
    ...(note ? { note } : {}),
    ...(validation && 'list' in validation ? { list: listAt(validation.list) } : {}),
    // A check box that never was touched counts as not ticked.
    ...(validation && 'checkbox' in validation ? { tick: value === true } : {}),
    ...(background && !/^#f{3}(f{3})?$/i.test(background) ? { back: background } : {}),
    ...(color ? { ink: color } : {}),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(strike ? { strike } : {}),
    ...alignOf(align, value),
    ...(typeof value === 'string' && /^https?:\/\/\S+$/.test(value) ? { link: value } : {}),
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
  return outcomeOf(editCells(host, block));
}

export function change(host: Host, wanted: TabChange): OutcomeShape {
  switch (wanted.kind) {
    case 'insertRow':
      return outcomeOf(insertRows(host, { ...wanted, count: 1 }));
    case 'deleteRows':
      return outcomeOf(deleteRows(host, wanted));
    case 'sort':
      return outcomeOf(sortSheet(host, wanted));
    case 'width':
      return outcomeOf(resizeColumn(host, wanted));
    case 'renameFile':
      renameFile(host, wanted.name);
      return { ok: true };
    case 'rename':
      return outcomeOf(renameSheet(host, wanted));
    case 'add':
      return outcomeOf(addSheet(host, wanted.name || null));
  }
}

function outcomeOf(done: Edited): OutcomeShape {
  if (!done.ok) return { ok: false, message: done.sentence };
  const toasts = done.runs.flatMap((run) => shownBy(run).toasts ?? []);
  return { ok: true, sheetId: done.sheetId, toasts };
}

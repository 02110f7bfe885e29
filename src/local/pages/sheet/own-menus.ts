/** The Sheet's own menus: what a person does to cells, rows, columns and tabs. */
import type { TabNameShape } from '../../server/shapes.js';
import type { Place } from './grid-input.js';
import { lettersOf } from './letters.js';
import type { BarItem, BarMenu } from './menu-bar.js';

type Change = (body: Readonly<Record<string, unknown>>) => void;

export interface OwnMenuParts {
  readonly sheetId: number;
  readonly place: Place;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly change: Change;
  readonly find: () => void;
  readonly addTab: () => void;
  readonly importFile: () => void;
  readonly makeCopy: () => void;
}

const RULE: BarItem = { label: '' };

export function ownMenus(parts: OwnMenuParts): BarMenu[] {
  return [
    {
      title: 'File',
      items: [
        { label: 'Make a copy', choose: parts.makeCopy },
        { label: 'Import a file as a new tab', choose: parts.importFile },
      ],
    },
    { title: 'Edit', items: editItems(parts) },
    { title: 'View', items: viewItems(parts) },
    { title: 'Insert', items: insertItems(parts) },
    { title: 'Format', items: formatItems(parts) },
    { title: 'Data', items: dataItems(parts) },
  ];
}

function editItems({ sheetId, place, change, find }: OwnMenuParts): BarItem[] {
  const { row, rows, column, columns } = place;
  return [
    { label: 'Undo', hint: 'Ctrl+Z', choose: () => change({ kind: 'undo' }) },
    { label: 'Redo', hint: 'Ctrl+Y', choose: () => change({ kind: 'redo' }) },
    RULE,
    { label: 'Find', hint: 'Ctrl+F', choose: find },
    {
      label: 'Fill down',
      hint: 'Ctrl+D',
      choose: () => change({ kind: 'fill', sheetId, ...place, way: 'down' }),
    },
    RULE,
    { label: `Delete ${rowsOf(place)}`, choose: () => change({ kind: 'deleteRows', sheetId, row, count: rows }) },
    {
      label: `Delete ${columnsOf(place)}`,
      choose: () => change({ kind: 'deleteColumns', sheetId, column, count: columns }),
    },
  ];
}

function viewItems(parts: OwnMenuParts): BarItem[] {
  const { sheetId, place, frozenRows, frozenColumns, hiddenRows, hiddenColumns, change } = parts;
  const { row, rows, column, columns } = place;
  const freeze = (what: 'rows' | 'columns', count: number) => () => change({ kind: 'freeze', sheetId, [what]: count });
  const show = (kind: 'hideRows' | 'hideColumns', all: readonly number[]) => () =>
    change({ kind, sheetId, first: Math.min(...all), count: Math.max(...all) - Math.min(...all) + 1, hidden: false });
  return [
    frozenRows === 0
      ? { label: 'Freeze the first row', choose: freeze('rows', 1) }
      : { label: 'Freeze no rows', choose: freeze('rows', 0) },
    frozenColumns === 0
      ? { label: 'Freeze the first column', choose: freeze('columns', 1) }
      : { label: 'Freeze no columns', choose: freeze('columns', 0) },
    RULE,
    {
      label: `Hide ${rowsOf(place)}`,
      choose: () => change({ kind: 'hideRows', sheetId, first: row, count: rows, hidden: true }),
    },
    {
      label: `Hide ${columnsOf(place)}`,
      choose: () => change({ kind: 'hideColumns', sheetId, first: column, count: columns, hidden: true }),
    },
    ...(hiddenRows.length > 0 ? [{ label: 'Show hidden rows', choose: show('hideRows', hiddenRows) }] : []),
    ...(hiddenColumns.length > 0 ? [{ label: 'Show hidden columns', choose: show('hideColumns', hiddenColumns) }] : []),
  ];
}

function insertItems({ sheetId, place, change, addTab }: OwnMenuParts): BarItem[] {
  const { row, rows, column, columns } = place;
  const rowsAt = (before: number) => () => change({ kind: 'insertRows', sheetId, before, count: rows });
  const columnsAt = (before: number) => () => change({ kind: 'insertColumns', sheetId, before, count: columns });
  const many = (count: number, one: string) => (count === 1 ? one : `${count} ${one.toLowerCase().replace(' ', 's ')}`);
  return [
    { label: many(rows, 'Row above'), choose: rowsAt(row) },
    { label: many(rows, 'Row below'), choose: rowsAt(row + rows) },
    { label: many(columns, 'Column left'), choose: columnsAt(column) },
    { label: many(columns, 'Column right'), choose: columnsAt(column + columns) },
    RULE,
    { label: 'Tab', choose: addTab },
  ];
}

const FORMATS: readonly (readonly [string, string | null, string])[] = [
  ['Automatic', null, ''],
  ['Plain text', '@', ''],
  ['Number', '#,##0.00', '1,000.12'],
  ['Percent', '0.00%', '10.12%'],
  ['Date', 'yyyy-mm-dd', '2027-03-01'],
  ['Time', 'H:mm', '14:30'],
  ['Date and time', 'yyyy-mm-dd H:mm', '2027-03-01 14:30'],
];

function formatItems({ sheetId, place, change }: OwnMenuParts): BarItem[] {
  const format = (look: object) => () => change({ kind: 'format', sheetId, ...place, look });
  return [
    {
      label: 'Number',
      items: FORMATS.map(([label, code, hint]) => ({ label, hint, choose: format({ format: code }) })),
    },
    { label: 'Bold', hint: 'Ctrl+B', choose: format({ weight: 'bold' }) },
    { label: 'Italic', hint: 'Ctrl+I', choose: format({ slant: 'italic' }) },
    { label: 'Struck through', choose: format({ line: 'line-through' }) },
    { label: 'Wrap text', choose: format({ wrap: 'WRAP' }) },
    {
      label: 'Align',
      items: (['left', 'center', 'right'] as const).map((horizontal) => ({
        label: { left: 'Left', center: 'Centre', right: 'Right' }[horizontal],
        choose: format({ horizontal }),
      })),
    },
    RULE,
    {
      label: 'Clear formatting',
      choose: format({
        ...{ format: null, weight: null, slant: null, line: null, wrap: null },
        ...{ horizontal: null, background: null, color: null },
      }),
    },
  ];
}

function dataItems({ sheetId, place, change }: OwnMenuParts): BarItem[] {
  const { rows, column } = place;
  const sort = (ascending: boolean) => () => change({ kind: 'sort', sheetId, column, ascending });
  const selected = (ascending: boolean) => () => change({ kind: 'sortSelected', sheetId, ...place, ascending });
  const way = (ascending: boolean) => (ascending ? 'A to Z' : 'Z to A');
  return [
    ...[true, false].map((up) => ({ label: `Sort tab by column ${lettersOf(column)}, ${way(up)}`, choose: sort(up) })),
    ...(rows > 1
      ? [RULE, ...[true, false].map((up) => ({ label: `Sort selected rows, ${way(up)}`, choose: selected(up) }))]
      : []),
  ];
}

const COLORS: readonly (readonly [string, string | null])[] = [
  ['None', null],
  ['Green', '#188038'],
  ['Blue', '#1a73e8'],
  ['Purple', '#8430ce'],
  ['Red', '#d93025'],
  ['Orange', '#e8710a'],
  ['Grey', '#80868b'],
];

/** What can be done to one tab, from its place in the strip. */
export function tabMenu(tab: TabNameShape, change: Change, rename: (id: number) => void): BarItem[] {
  const sheetId = tab.id;
  return [
    { label: 'Rename', choose: () => rename(sheetId) },
    { label: 'Duplicate', choose: () => change({ kind: 'duplicate', sheetId }) },
    { label: 'Delete', choose: () => change({ kind: 'deleteTab', sheetId }) },
    { label: 'Hide', choose: () => change({ kind: 'hideTab', sheetId, hidden: true }) },
    RULE,
    { label: 'Move left', choose: () => change({ kind: 'moveTab', sheetId, by: -1 }) },
    { label: 'Move right', choose: () => change({ kind: 'moveTab', sheetId, by: 1 }) },
    {
      label: 'Colour',
      items: COLORS.map(([label, color]) => ({ label, choose: () => change({ kind: 'colorTab', sheetId, color }) })),
    },
  ];
}

function rowsOf({ row, rows }: Place): string {
  return rows === 1 ? `row ${row}` : `rows ${row} to ${row + rows - 1}`;
}

function columnsOf({ column, columns }: Place): string {
  const first = lettersOf(column);
  return columns === 1 ? `column ${first}` : `columns ${first} to ${lettersOf(column + columns - 1)}`;
}

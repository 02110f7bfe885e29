/** The Sheet's own menus: what a person does to rows, columns and tabs. */
import type { Place } from './grid-input.js';
import { lettersOf } from './letters.js';
import type { BarMenu } from './menu-bar.js';

export interface OwnMenuParts {
  readonly sheetId: number;
  readonly place: Place;
  readonly change: (body: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly addTab: () => void;
  readonly renameTab: () => void;
  readonly importFile: () => void;
}

export function ownMenus({ sheetId, place, change, addTab, renameTab, importFile }: OwnMenuParts): BarMenu[] {
  const { row, rows, column } = place;
  const named = rows === 1 ? `row ${row}` : `rows ${row} to ${row + rows - 1}`;
  const sort = (ascending: boolean) => () => void change({ kind: 'sort', sheetId, column, ascending });
  return [
    { title: 'File', items: [{ label: 'Import a file as a new tab', choose: importFile }] },
    {
      title: 'Edit',
      items: [
        { label: `Delete ${named}`, choose: () => void change({ kind: 'deleteRows', sheetId, row, count: rows }) },
        { label: 'Rename tab', choose: renameTab },
      ],
    },
    {
      title: 'Insert',
      items: [
        { label: 'Row above', choose: () => void change({ kind: 'insertRow', sheetId, before: row }) },
        { label: 'Row below', choose: () => void change({ kind: 'insertRow', sheetId, before: row + rows }) },
        { label: '' },
        { label: 'Tab', choose: addTab },
      ],
    },
    {
      title: 'Data',
      items: [
        { label: `Sort tab by column ${lettersOf(column)}, A to Z`, choose: sort(true) },
        { label: `Sort tab by column ${lettersOf(column)}, Z to A`, choose: sort(false) },
      ],
    },
  ];
}

/** The table component as the Sheet uses it: which of its parts, and how they are set. */
import {
  type ColumnDefinition,
  EditModule,
  FormatModule,
  FrozenColumnsModule,
  InteractionModule,
  KeybindingsModule,
  type Options,
  ResizeColumnsModule,
  ResizeTableModule,
  SelectRangeModule,
  Tabulator,
} from 'tabulator-tables';
import type { Line } from './lines.js';

Tabulator.registerModule([
  EditModule,
  FormatModule,
  FrozenColumnsModule,
  InteractionModule,
  KeybindingsModule,
  ResizeColumnsModule,
  ResizeTableModule,
  SelectRangeModule,
]);

/** The row numbers. Typed here because the declarations know only some of a column's options. */
const ROW_HEADER: ColumnDefinition = {
  title: 'Row',
  field: 'n',
  width: 46,
  resizable: false,
  frozen: true,
  hozAlign: 'center',
  cssClass: 'row-number',
};

/** The declarations do not know every option of selections yet. */
const SELECTION: Options & { readonly selectableRangeAutoFocus: boolean } = {
  selectableRange: 1,
  selectableRangeColumns: true,
  selectableRangeRows: true,
  selectableRangeClearCells: false,
  selectableRangeAutoFocus: false,
};

/** Rows of one height are drawn faster; `tall`: each is as high as its cells need. */
export function newTable(element: HTMLElement, data: Line[], columns: ColumnDefinition[], tall: boolean): Tabulator {
  return new Tabulator(element, {
    data,
    index: 'n',
    columns,
    columnDefaults: { resizable: 'header', minWidth: 24 },
    rowHeader: ROW_HEADER as Options['rowHeader'],
    height: '100%',
    layout: 'fitData',
    ...(tall ? {} : { rowHeight: 24 }),
    editTriggerEvent: 'dblclick',
    ...SELECTION,
  });
}

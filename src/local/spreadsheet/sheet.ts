/** Sheet: a tab as scripts know it, put together from the groups of its members. */
import { isObjectOf, type ScriptObject, SERVICE } from '../script-object.js';
import type { Rect } from './book/a1.js';
import { type Home, newRange, type Range } from './range.js';
import { cellMembers } from './sheet/cells.js';
import { formatRuleMembers } from './sheet/format-rules.js';
import { identityMembers } from './sheet/identity.js';
import { lookMembers } from './sheet/looks.js';
import { rowMembers } from './sheet/rows.js';
import { type TabAccess, tabAccess } from './tab-access.js';
import type { WriteBuffer } from './write-buffer.js';

export interface Sheet extends ScriptObject {
  readonly _tab: TabAccess;
  /** A range of the sheet, whether or not it lies within its bounds. */
  _rangeAt(rect: Rect): Range;
}

export function newSheet(spreadsheet: ScriptObject, buffer: WriteBuffer, id: number): Sheet {
  const tab = tabAccess(buffer, id);
  const home: Home = { tab, sheet: () => sheet };
  const rangeAt = (rect: Rect): Range => newRange(home, rect);
  const sheet: Sheet = {
    [SERVICE]: 'SpreadsheetApp.Sheet',
    _tab: tab,
    _rangeAt: rangeAt,
    ...identityMembers(tab, spreadsheet),
    ...cellMembers(tab, rangeAt),
    ...rowMembers(tab),
    ...lookMembers(tab),
    ...formatRuleMembers(tab, rangeAt),
  };
  return sheet;
}

export function isSheet(value: unknown): value is Sheet {
  return isObjectOf(value, 'SpreadsheetApp.Sheet');
}

/** Sheet: a tab as scripts know it, put together from the groups of its members. */
import { isObjectOf, objectOf, type ScriptObject, SERVICE } from '../script-object.js';
import { newRange } from './range.js';
import { cellMembers } from './sheet/cells.js';
import { formatRuleMembers } from './sheet/format-rules.js';
import { identityMembers } from './sheet/identity.js';
import { lookMembers } from './sheet/looks.js';
import { objectMembers } from './sheet/objects.js';
import type { SheetParts } from './sheet/parts.js';
import { rowMembers } from './sheet/rows.js';
import { tabAccess } from './tab-access.js';
import type { WriteBuffer } from './write-buffer.js';

export type Sheet = ScriptObject & SheetParts;

const members: ScriptObject = {
  [SERVICE]: 'SpreadsheetApp.Sheet',
  ...identityMembers,
  ...cellMembers,
  ...rowMembers,
  ...lookMembers,
  ...formatRuleMembers,
  ...objectMembers,
};

export function newSheet(spreadsheet: ScriptObject, buffer: WriteBuffer, id: number): Sheet {
  const tab = tabAccess(buffer, id);
  const sheet: Sheet = objectOf(members, {
    _tab: tab,
    _spreadsheet: spreadsheet,
    _rangeAt: (rect) => newRange(sheet, tab, rect),
  });
  return sheet;
}

export function isSheet(value: unknown): value is Sheet {
  return isObjectOf(value, 'SpreadsheetApp.Sheet');
}

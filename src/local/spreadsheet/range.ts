/** Range: a block of cells as scripts know it, put together from the groups of its members. */
import { objectOf, type ScriptObject, SERVICE } from '../script-object.js';
import type { Rect } from './book/a1.js';
import { blockOf } from './range/block.js';
import { lookMembers } from './range/looks.js';
import { noteMembers } from './range/notes.js';
import type { RangeHome, RangeParts } from './range/parts.js';
import { placeMembers } from './range/place.js';
import { richTextMembers } from './range/rich-text.js';
import { validationMembers } from './range/validations.js';
import { valueMembers } from './range/values.js';
import type { TabAccess } from './tab-access.js';

export type Range = ScriptObject & RangeParts;

const members: ScriptObject = {
  [SERVICE]: 'SpreadsheetApp.Range',
  ...placeMembers,
  ...valueMembers,
  ...lookMembers,
  ...noteMembers,
  ...validationMembers,
  ...richTextMembers,
};

export function newRange(sheet: RangeHome, tab: TabAccess, rect: Rect): Range {
  return objectOf(members, { _block: blockOf(tab, rect), _sheet: sheet });
}

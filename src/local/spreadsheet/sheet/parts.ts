/** What a sheet is made of, for the groups of its members. */
import type { Members, ScriptObject } from '../../script-object.js';
import type { Rect } from '../book/a1.js';
import type { Range } from '../range.js';
import type { TabAccess } from '../tab-access.js';

export interface SheetParts {
  readonly _tab: TabAccess;
  readonly _spreadsheet: ScriptObject;
  /** A range of the sheet, whether or not it lies within its bounds. */
  _rangeAt(rect: Rect): Range;
}

export type SheetMembers = Members & ThisType<SheetParts>;

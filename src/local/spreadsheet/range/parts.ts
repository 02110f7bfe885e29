/** What a range is made of, for the groups of its members. */
import type { Members, ScriptObject } from '../../script-object.js';
import type { Rect } from '../book/a1.js';
import type { Block } from './block.js';

export interface RangeParts {
  readonly _block: Block;
  readonly _sheet: RangeHome;
}

/** The sheet that a range lies in; it makes the ranges beside it. */
export interface RangeHome extends ScriptObject {
  _rangeAt(rect: Rect): ScriptObject;
}

export type RangeMembers = Members & ThisType<RangeParts>;

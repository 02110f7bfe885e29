/** Range: a block of cells as scripts know it, put together from the groups of its members. */
import { type ScriptObject, SERVICE } from '../script-object.js';
import type { Rect } from './book/a1.js';
import { type Block, blockOf } from './range/block.js';
import { lookMembers } from './range/looks.js';
import { noteMembers } from './range/notes.js';
import { placeMembers } from './range/place.js';
import { validationMembers } from './range/validations.js';
import { valueMembers } from './range/values.js';
import type { TabAccess } from './tab-access.js';

export interface Range extends ScriptObject {
  readonly _block: Block;
  getSheet(): ScriptObject;
}

/** What a range knows of the sheet that it lies in. */
export interface Home {
  readonly tab: TabAccess;
  readonly sheet: () => ScriptObject;
}

export function newRange(home: Home, rect: Rect): Range {
  const block = blockOf(home.tab, rect);
  return {
    [SERVICE]: 'SpreadsheetApp.Range',
    _block: block,
    getSheet: home.sheet,
    ...placeMembers(block, (other) => newRange(home, other)),
    ...valueMembers(block),
    ...lookMembers(block),
    ...noteMembers(block),
    ...validationMembers(block),
  };
}

/** RangeList: several ranges of a sheet that are given the same looks. */
import { objectOf, type ScriptObject, SERVICE } from '../script-object.js';
import type { Range } from './range.js';

interface RangeListParts {
  readonly _ranges: readonly Range[];
}

/** Those of a range that it has as well. */
const SHARED = ['setNumberFormat', 'setWrapStrategy', 'setWrap', 'setBackground', 'setFontWeight', 'setFontColor'];

const members = {
  [SERVICE]: 'SpreadsheetApp.RangeList',
  getRanges(this: RangeListParts) {
    return [...this._ranges];
  },
  ...Object.fromEntries(
    SHARED.map((name) => [
      name,
      function (this: RangeListParts, value: unknown) {
        for (const range of this._ranges) (range as unknown as Record<string, (given: unknown) => void>)[name]!(value);
        return this;
      },
    ]),
  ),
};

export function newRangeList(ranges: readonly Range[]): ScriptObject & RangeListParts {
  return objectOf(members, { _ranges: ranges });
}

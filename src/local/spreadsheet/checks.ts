/** The checks that Google makes before anything is written, with its sentences. */
import { ServiceError, signatureError } from '../errors.js';
import type { Rect } from './book/a1.js';
import type { TabAccess } from './tab-access.js';

/** The rectangle itself, if it lies inside the tab. */
export function checkBounds(tab: TabAccess, rect: Rect): Rect {
  if (rect.row < 1) throw new ServiceError('The starting row of the range is too small.');
  if (rect.column < 1) throw new ServiceError('The starting column of the range is too small.');
  if (rect.rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (rect.columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  const isInside = (): boolean => {
    const { look } = tab.now();
    return rect.row + rect.rows - 1 <= look.maxRows && rect.column + rect.columns - 1 <= look.maxColumns;
  };
  if (isInside()) return rect;
  tab.buffer.flush();
  if (isInside()) return rect;
  throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
}

/** The block itself, if it is a list of lists of the range's shape that holds only what `isGood` allows. */
export function checkBlock<T>(
  member: string,
  block: unknown,
  rect: Rect,
  isGood: (value: unknown) => value is T,
): readonly (readonly T[])[] {
  if (!Array.isArray(block) || !block.every(Array.isArray))
    throw signatureError(`SpreadsheetApp.Range.${member}`, [block]);
  if (block.length !== rect.rows) throw shapeError('rows', block.length, rect.rows);
  for (const line of block as unknown[][]) {
    if (line.length !== rect.columns) throw shapeError('columns', line.length, rect.columns);
    if (!line.every(isGood)) throw signatureError(`SpreadsheetApp.Range.${member}`, [block]);
  }
  return block as T[][];
}

/** Where a whole style or note may be text or, to take it away, nothing. */
export function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function shapeError(what: 'rows' | 'columns', has: number, wanted: number): ServiceError {
  return new ServiceError(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${has} but the range has ${wanted}.`,
  );
}

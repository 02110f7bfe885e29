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

/** A colour in CSS notation, as the reference has it: `#ffffff`, `ff0000`, `white`. */
export function checkColor(color: unknown): void {
  const known =
    typeof color === 'string' && (/^#?(?:[\da-f]{3}|[\da-f]{6})$/i.test(color) || colorNames.has(color.toLowerCase()));
  if (!known) throw new ServiceError(`Invalid argument: color. It is ${String(color)}.`);
}

/** Throws unless the text is one of those that the reference names. */
export function checkWord(member: string, value: string, words: readonly string[]): void {
  if (!words.includes(value))
    throw new ServiceError(`Invalid argument: ${member} takes ${words.join(', ')}. It is ${value}.`);
}

/** Columns or rows of a tab, counted from 1, that have to be there. */
export function checkPositions(tab: TabAccess, what: 'columns' | 'rows', start: number, count: number): void {
  const isInside = (): boolean => {
    const { maxColumns, maxRows } = tab.now().look;
    return start >= 1 && count >= 1 && start + count - 1 <= (what === 'columns' ? maxColumns : maxRows);
  };
  if (isInside()) return;
  tab.buffer.flush();
  if (!isInside()) throw new ServiceError(`Those ${what} are out of bounds.`);
}

const colorNames = new Set(
  (
    'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood ' +
    'cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray ' +
    'darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen ' +
    'darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue ' +
    'firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew ' +
    'hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan ' +
    'lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray ' +
    'lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue ' +
    'mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred ' +
    'midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid ' +
    'palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple ' +
    'rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue ' +
    'slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white ' +
    'whitesmoke yellow yellowgreen'
  ).split(' '),
);

/** The number format that a formula's value comes with, from its functions and from the cells it looks at. */
import { isDateFormat } from '../book/display.js';
import type { Node } from './parse.js';

const day = 'M/d/yyyy';
const givesDay = new Set(['TODAY', 'DATE', 'EDATE', 'EOMONTH', 'DATEVALUE']);
/** What these come to is of the kind of the argument at this place. */
const likeArgument: Readonly<Record<string, number>> = {
  ...{ SUM: 0, AVERAGE: 0, MAX: 0, MIN: 0, MEDIAN: 0, ROUND: 0, ARRAYFORMULA: 0, INDEX: 0, SUMIF: 2 },
  ...{ IF: 1, IFERROR: 0, IFNA: 0, IFS: 1, XLOOKUP: 2 },
};

/** `formatAt` is the format of the first cell of a range. */
export function formatOf(
  node: Node,
  formatAt: (sheet: string | null, address: string) => string | undefined,
): string | undefined {
  const of = (one: Node | undefined) => one && formatOf(one, formatAt);
  switch (node.kind) {
    case 'range':
      return formatAt(node.sheet, node.address);
    case 'percent':
      return '0.00%';
    case 'negative':
      return of(node.of);
    case 'call':
      if (givesDay.has(node.name)) return day;
      return node.name === 'NOW' ? `${day} H:mm:ss` : of(node.args[likeArgument[node.name] ?? Number.NaN]);
    case 'binary': {
      const [left, right] = [of(node.left), of(node.right)];
      // A day less a day is a number of days.
      if (node.sign === '-' && isDateFormat(left) && isDateFormat(right)) return undefined;
      return ['+', '-'].includes(node.sign) ? (left ?? right) : undefined;
    }
    default:
      return undefined;
  }
}

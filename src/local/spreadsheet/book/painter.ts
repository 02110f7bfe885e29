/** Which background a conditional format rule gives to a cell. */
import { columnNumber, type Rect } from './a1.js';
import type { Book, ConditionalRule, Tab, Value } from './book.js';
import { displayAt, valueAt } from './cells.js';

type Test = (tab: Tab, row: number, column: number) => boolean;

/** `=$C2="draft"`, `=$C2<>""`, `=$C2=TRUE`, `=$C2>=3`, also joined: `=AND(...)`, `=OR(...)`. */
const comparison =
  /^(\$?)([A-Z]{1,3})(\$?)(\d+)\s*(?:(=|<>|>=|<=|>|<)\s*(?:"((?:[^"]|"")*)"|(TRUE|FALSE)|(-?\d+(?:\.\d+)?)))?$/i;

/** Understands a formula written for the top left cell of its range; null if it is beyond this. */
export function formulaTest(formula: string, origin: { readonly row: number; readonly column: number }): Test | null {
  const body = formula.replace(/^=/, '').trim();
  const joined = /^(AND|OR|NOT)\((.*)\)$/i.exec(body);
  if (joined) {
    const parts = splitArguments(joined[2]!).map((part) => formulaTest(part, origin));
    if (parts.some((part) => part === null)) return null;
    const tests = parts as Test[];
    const how = joined[1]!.toUpperCase();
    if (how === 'NOT') return tests.length === 1 ? (tab, row, column) => !tests[0]!(tab, row, column) : null;
    return (tab, row, column) =>
      how === 'AND' ? tests.every((test) => test(tab, row, column)) : tests.some((test) => test(tab, row, column));
  }
  const match = comparison.exec(body);
  if (!match) return null;
  const [, fixedColumn, letters, fixedRow, digits, sign, text, truth, number] = match;
  const wanted: Value =
    text !== undefined
      ? text.replace(/""/g, '"')
      : truth !== undefined
        ? truth.toUpperCase() === 'TRUE'
        : Number(number);
  return (tab, row, column) => {
    const atColumn = columnNumber(letters!) + (fixedColumn ? 0 : column - origin.column);
    const atRow = Number(digits) + (fixedRow ? 0 : row - origin.row);
    const value = valueAt(tab, atRow, atColumn);
    return sign === undefined
      ? value === true || (typeof value === 'number' && value !== 0)
      : holds(value, sign, wanted);
  };
}

function splitArguments(text: string): string[] {
  const parts = [''];
  let depth = 0;
  let quoted = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    if (!quoted && letter === '(') depth += 1;
    if (!quoted && letter === ')') depth -= 1;
    if (!quoted && depth === 0 && (letter === ',' || letter === ';')) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim());
}

/** Text is compared without regard to case; an empty cell equals `""`, 0 and FALSE. */
function holds(value: Value, sign: string, wanted: Value): boolean {
  const left = value ?? (typeof wanted === 'string' ? '' : typeof wanted === 'boolean' ? false : 0);
  const fold = (one: Value): Value => (typeof one === 'string' ? one.toLowerCase() : one);
  const equal = fold(left) === fold(wanted);
  if (sign === '=') return equal;
  if (sign === '<>') return !equal;
  if (typeof left !== typeof wanted) return typeof left === 'string' ? sign.startsWith('>') : sign.startsWith('<');
  const less = fold(left)! < fold(wanted)!;
  return sign === '<' ? less : sign === '<=' ? less || equal : sign === '>' ? !less && !equal : !less;
}

/** Tests of the criteria on the cell itself, given the cell's text. */
const cellTests: Readonly<Record<string, (text: string, value: Value, args: readonly unknown[]) => boolean>> = {
  CELL_EMPTY: (text) => text === '',
  CELL_NOT_EMPTY: (text) => text !== '',
  TEXT_EQUAL_TO: (text, _, [wanted]) => text.toLowerCase() === String(wanted).toLowerCase(),
  TEXT_CONTAINS: (text, _, [wanted]) => text.toLowerCase().includes(String(wanted).toLowerCase()),
  TEXT_DOES_NOT_CONTAIN: (text, _, [wanted]) => !text.toLowerCase().includes(String(wanted).toLowerCase()),
  TEXT_STARTS_WITH: (text, _, [wanted]) => text.toLowerCase().startsWith(String(wanted).toLowerCase()),
  NUMBER_GREATER_THAN: (_, value, [low]) => typeof value === 'number' && value > Number(low),
  NUMBER_LESS_THAN: (_, value, [low]) => typeof value === 'number' && value < Number(low),
  NUMBER_EQUAL_TO: (_, value, [wanted]) => value === wanted,
  NUMBER_BETWEEN: (_, value, [low, high]) => typeof value === 'number' && value >= Number(low) && value <= Number(high),
};

export interface Painter {
  /** The first rule that holds, or null. */
  at(row: number, column: number): ConditionalRule | null;
}

export function painter(book: Book, tab: Tab): Painter {
  const rules = tab.look.rules.map((rule) => ({
    rule,
    test: rule.criteria === 'CUSTOM_FORMULA' ? formulaTest(String(rule.args[0]), rule.ranges[0]!) : null,
  }));
  const inside = (rect: Rect, row: number, column: number): boolean =>
    row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;
  return {
    at(row, column) {
      for (const { rule, test } of rules) {
        if (!rule.ranges.some((rect) => inside(rect, row, column))) continue;
        const holdsHere = test
          ? test(tab, row, column)
          : cellTests[rule.criteria]?.(displayAt(book, tab, row, column), valueAt(tab, row, column), rule.args);
        if (holdsHere) return rule;
      }
      return null;
    },
  };
}

/** What a formula comes to, given how to look into other cells. */
import type { Rect } from '../book/a1.js';
import type { Book, Value } from '../book/book.js';
import { type Argument, callFunction, FormulaError, isError, isMatrix, numberOf, single, textOf } from './functions.js';
import type { Node } from './parse.js';

export interface Sight {
  readonly book: Book;
  /** The cells of a range; `#REF!` is thrown where there is none. */
  range(sheet: string | null, address: string): { readonly rect: Rect; cells(): Value[][] };
}

/** Of several cells the first: what would spill into others does not. Errors are values, as in a Sheet. */
export function evaluate(node: Node, sight: Sight): Value {
  const value = single(caught(() => argument(node, sight)));
  return value === null ? 0 : value;
}

function caught(work: () => Argument): Argument {
  try {
    return work();
  } catch (error) {
    if (error instanceof FormulaError) return error.message;
    if (error instanceof SyntaxError) return '#ERROR!';
    throw error;
  }
}

/** Errors of a single value are thrown on, those within a range are left to the function. */
function argument(node: Node, sight: Sight): Argument {
  switch (node.kind) {
    case 'value':
      return node.value;
    case 'range':
      return cellsOf(node, sight);
    case 'array':
      return node.rows.map((row) => row.map((one) => sound(argument(one, sight))));
    case 'negative':
      return -numberOf(sound(argument(node.of, sight)));
    case 'percent':
      return numberOf(sound(argument(node.of, sight))) / 100;
    case 'binary':
      return calculate(node.sign, sound(argument(node.left, sight)), sound(argument(node.right, sight)));
    case 'call':
      return call(node, sight);
  }
}

function cellsOf(node: Node & { readonly kind: 'range' }, sight: Sight): Argument {
  const { rect, cells } = sight.range(node.sheet, node.address);
  const all = cells();
  return rect.rows === 1 && rect.columns === 1 ? (all[0]?.[0] ?? null) : all;
}

function sound(value: Argument): Value {
  const one = single(value);
  if (isError(one)) throw new FormulaError(one);
  return one;
}

function calculate(sign: string, left: Value, right: Value): Value {
  if (sign === '&') return textOf(left) + textOf(right);
  if (/[=<>]/.test(sign)) return compare(sign, left, right);
  const [a, b] = [numberOf(left), numberOf(right)];
  if (sign === '/' && b === 0) throw new FormulaError('#DIV/0!');
  const result = sign === '+' ? a + b : sign === '-' ? a - b : sign === '*' ? a * b : sign === '/' ? a / b : a ** b;
  if (!Number.isFinite(result)) throw new FormulaError('#NUM!');
  return result;
}

/** Numbers before text before ticks; text without regard to case; nothing equals 0, '' and FALSE. */
function compare(sign: string, left: Value, right: Value): boolean {
  const like = (value: Value, other: Value): Value =>
    value !== null ? value : typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
  const fold = (value: Value) => (typeof value === 'string' ? value.toLowerCase() : Number(value));
  const rank = (value: Value) => ['number', 'string', 'boolean'].indexOf(typeof value);
  const [a, b] = [like(left, right), like(right, left)];
  const order = rank(a) - rank(b) || (fold(a) < fold(b) ? -1 : fold(a) > fold(b) ? 1 : 0);
  const holds = { '=': order === 0, '<>': order !== 0, '<': order < 0, '>': order > 0, '<=': order <= 0 };
  return sign in holds ? holds[sign as keyof typeof holds] : order >= 0;
}

function call({ name, args }: Node & { readonly kind: 'call' }, sight: Sight): Argument {
  const at = (index: number): Argument => (args[index] ? argument(args[index], sight) : null);
  const truth = (index: number): boolean => truthOf(sound(at(index)));
  switch (name) {
    case 'IF':
      return truth(0) ? at(1) : args.length > 2 ? at(2) : false;
    case 'IFS':
      for (let index = 0; index + 1 < args.length; index += 2) if (truth(index)) return at(index + 1);
      return '#N/A';
    case 'IFERROR':
    case 'IFNA': {
      const value = caught(() => at(0));
      const one = single(value);
      const falls = name === 'IFNA' ? one === '#N/A' : isError(one);
      return falls ? (args.length > 1 ? at(1) : '') : value;
    }
    case 'SWITCH': {
      const value = sound(at(0));
      for (let index = 1; index + 1 < args.length; index += 2)
        if (compare('=', value, sound(at(index)))) return at(index + 1);
      return args.length % 2 === 0 ? at(args.length - 1) : '#N/A';
    }
    case 'AND':
      return truths(args, sight).every(Boolean);
    case 'OR':
      return truths(args, sight).some(Boolean);
    case 'NOT':
      return !truth(0);
    case 'ARRAYFORMULA':
      return at(0);
    case 'ROW':
    case 'COLUMN':
    case 'ROWS':
    case 'COLUMNS': {
      const first = args[0];
      if (first?.kind !== 'range') throw new FormulaError('#VALUE!');
      const { rect } = sight.range(first.sheet, first.address);
      return { ROW: rect.row, COLUMN: rect.column, ROWS: rect.rows, COLUMNS: rect.columns }[name];
    }
    case 'XLOOKUP': {
      const [wanted, keys, values] = [sound(at(0)), flat(at(1)), flat(at(2))];
      const found = keys.findIndex((key) => compare('=', key, wanted));
      return found >= 0 ? (values[found] ?? null) : args.length > 3 ? at(3) : '#N/A';
    }
    default: {
      const takesErrors = /^IS(?:ERROR|NA|ERR)$/.test(name);
      const given = args.map((one) => (takesErrors ? caught(() => argument(one, sight)) : argument(one, sight)));
      const wrong = given.find((one) => !isMatrix(one) && isError(one));
      if (wrong && !takesErrors) throw new FormulaError(String(wrong));
      return callFunction(name, given, sight.book);
    }
  }
}

function flat(value: Argument): Value[] {
  return isMatrix(value) ? value.flat() : [value];
}

function truths(args: readonly Node[], sight: Sight): boolean[] {
  return args
    .flatMap((one) => flat(argument(one, sight)).filter((value) => value !== null && value !== ''))
    .map(truthOf);
}

function truthOf(value: Value): boolean {
  if (isError(value)) throw new FormulaError(value);
  if (typeof value !== 'string') return Boolean(value);
  if (/^(?:true|false)$/i.test(value)) return /true/i.test(value);
  if (value === '') return false;
  throw new FormulaError('#VALUE!');
}

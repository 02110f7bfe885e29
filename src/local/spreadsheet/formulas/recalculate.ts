/** Computes every formula of the spreadsheet anew, before what was written is saved. */
import { parseA1, type Rect } from '../book/a1.js';
import { type Book, type Row, styleId, type Tab, type Value } from '../book/book.js';
import { rowForWriting, styleAt } from '../book/cells.js';
import { evaluate, type Sight } from './evaluate.js';
import { formatOf } from './format-of.js';
import { FormulaError } from './functions.js';
import { type Node, parseFormula } from './parse.js';

const parsed = new Map<string, Node | null>();

export function recalculate(book: Book): void {
  const done = new Set<string>();
  const under = new Set<string>();

  function valueIn(tab: Tab, row: number, column: number): Value {
    const line = tab.rows[row - 1];
    const formula = line?.formulas?.[column - 1];
    if (line && formula) compute(tab, line, row, column, formula);
    return line?.values[column - 1] ?? null;
  }

  function compute(tab: Tab, line: Row, row: number, column: number, formula: string): void {
    const key = `${tab.id},${row},${column}`;
    if (done.has(key)) return;
    if (under.has(key)) throw new FormulaError('#REF!');
    under.add(key);
    const node = treeOf(formula);
    const value = node ? evaluate(node, sightFrom(tab)) : '#ERROR!';
    under.delete(key);
    done.add(key);
    if (node && typeof value === 'number') takeFormat(tab, row, column, node);
    if (line.values[column - 1] === value) return;
    line.values[column - 1] = value;
    tab.dirtyRows.add(row - 1);
  }

  /** A cell without a format of its own shows a day as a day. */
  function takeFormat(tab: Tab, row: number, column: number, node: Node): void {
    const style = styleAt(book, tab, row, column);
    if (style.format !== undefined) return;
    const format = formatOf(node, (sheet, address) => {
      try {
        const { tab: at, rect } = placeOf(tab, sheet, address);
        return styleAt(book, at, rect.row, rect.column).format;
      } catch {
        return undefined;
      }
    });
    if (format === undefined || format === '@') return;
    const { styles } = rowForWriting(tab, row);
    while (styles.length < column) styles.push(-1);
    styles[column - 1] = styleId(book, { ...style, format });
  }

  function placeOf(home: Tab, sheet: string | null, address: string): { readonly tab: Tab; readonly rect: Rect } {
    const tab = sheet === null ? home : book.tabs.find(({ look }) => look.name.toLowerCase() === sheet.toLowerCase());
    const size = tab && { rows: tab.look.maxRows, columns: tab.look.maxColumns };
    const rect = size && parseA1(address, size);
    if (!tab || !rect || rect.row > size.rows || rect.column > size.columns) throw new FormulaError('#REF!');
    return { tab, rect };
  }

  function sightFrom(home: Tab): Sight {
    return {
      book,
      range(sheet, address) {
        const { tab, rect } = placeOf(home, sheet, address);
        return { rect, cells: () => cellsOf(tab, rect) };
      },
    };
  }

  /** Rows below the last that holds anything are blank and left out. */
  function cellsOf(tab: Tab, { row, column, rows, columns }: Rect): Value[][] {
    const height = Math.max(1, Math.min(rows, tab.rows.length - row + 1));
    return Array.from({ length: height }, (_, down) =>
      Array.from({ length: columns }, (__, across) => valueIn(tab, row + down, column + across)),
    );
  }

  for (const tab of book.tabs)
    tab.rows.forEach((line, index) => {
      for (const [column, formula] of Object.entries(line.formulas ?? {}))
        compute(tab, line, index + 1, Number(column) + 1, formula);
    });
}

function treeOf(formula: string): Node | null {
  const known = parsed.get(formula);
  if (known !== undefined) return known;
  const node = parseFormula(formula);
  if (parsed.size > 10_000) parsed.clear();
  parsed.set(formula, node);
  return node;
}

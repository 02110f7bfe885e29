/** Answers are typed. Where a formula stands among them nobody has said what it yields, so that it is read as the formula. */
import type { Cell } from './cell.js';

const MARK = '#FORMULA! ';

/** The formula that a cell was read as, or `''`. */
export function formulaIn(cell: Cell | undefined): string {
  return typeof cell === 'string' && cell.indexOf(MARK) === 0 ? cell.slice(MARK.length) : '';
}

/** A column is computed by whoever owns the Sheet where most of it is formulas, and there are some. */
const SOME = 3;

/** Numbers of columns that are filled by formulas, as one that puts two names together. */
export function computedColumns(
  values: readonly (readonly Cell[])[],
  formulas: readonly (readonly string[])[],
): number[] {
  const counts = new Map<number, number>();
  for (const row of formulas)
    row.forEach((formula, at) => {
      if (formula !== '') counts.set(at, (counts.get(at) || 0) + 1);
    });
  const filled = (at: number) => values.filter((row) => row[at] !== '').length;
  return Array.from(counts.keys()).filter((at) => counts.get(at)! >= SOME && counts.get(at)! * 2 > filled(at));
}

/** The cells with single formulas marked; an error that a formula shows stays. */
export function markFormulas(
  values: readonly (readonly Cell[])[],
  formulas: readonly (readonly string[])[],
  computed: readonly number[],
): Cell[][] {
  return values.map((row, line) =>
    row.map((cell, at) => {
      const formula = formulas[line]?.[at] || '';
      return formula === '' || computed.includes(at) || /^#[A-Z]/.test(String(cell)) ? cell : MARK + formula;
    }),
  );
}

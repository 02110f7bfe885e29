/** Linear programs as text for HiGHS, solved one goal after the other, each held while the next is looked for. */
import loadHighs from 'highs';

const highs = await loadHighs();

/** A factor and the name of a variable. */
export type Term = readonly [number, string];

export interface Rule {
  readonly terms: readonly Term[];
  readonly sign: '<=' | '>=' | '=';
  readonly bound: number;
}

export interface Program {
  readonly rules: readonly Rule[];
  /** Variables that are 0 or 1; all others are 0 or more. */
  readonly binaries?: readonly string[];
}

/** The highest value of a whole-number goal; null when the rules cannot all hold. Throws if HiGHS comes to no end. */
export function highest({ rules, binaries = [] }: Program, goal: readonly Term[]): number | null {
  if (goal.length === 0) return 0;
  const text = [
    'Maximize',
    sum(goal),
    'Subject To',
    ...rules.filter(({ terms }) => terms.length > 0).map(({ terms, sign, bound }) => `${sum(terms)} ${sign} ${bound}`),
    ...(binaries.length > 0 ? ['Binary', ...binaries] : []),
    'End',
  ];
  const { Status, ObjectiveValue } = highs.solve(text.join('\n'), { output_flag: false });
  if (Status === 'Infeasible') return null;
  const value = Math.round(ObjectiveValue);
  if (Status !== 'Optimal' || Math.abs(ObjectiveValue - value) > 1e-4)
    throw new Error(`HiGHS ends with ${Status} at ${ObjectiveValue}.`);
  return value + 0;
}

/** Lines of the LP format may not grow without limit. */
function sum(terms: readonly Term[]): string {
  return terms
    .map(([factor, name], at) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}${at % 20 === 19 ? '\n' : ''}`)
    .join(' ');
}

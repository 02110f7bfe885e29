/** Problems in the order in which they stand in the Sheet, each told once. */
import type { Problem } from '../../core/problem.js';
import type { Tab } from '../../core/world.js';

export function ordered(problems: readonly Problem[], tabs: readonly Tab[]): Problem[] {
  const number = new Map(tabs.map((tab): [string, number] => [tab.name, tab.sheetId]));
  const told = new Set<string>();
  const isNew = ({ tab, row, column, reason }: Problem): boolean => {
    const key = [tab, row, column, reason].join('\n');
    return !told.has(key) && told.add(key) !== undefined;
  };
  return problems
    .filter(isNew)
    .map((problem, index) => ({ problem, index }))
    .sort(
      (a, b) =>
        (number.get(a.problem.tab) ?? 0) - (number.get(b.problem.tab) ?? 0) ||
        a.problem.row - b.problem.row ||
        a.index - b.index,
    )
    .map(({ problem }) => problem);
}

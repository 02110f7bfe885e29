/** What is told of tabs as a whole, and the order in which all is told. */
import { text } from '../../core/cell.js';
import type { Problem } from '../../core/problem.js';
import type { Tab } from '../../core/world.js';
import { said, trouble } from '../cells/reading.js';
import type { PersonRow } from './merge-person.js';
import type { HardRule } from './people-named.js';
import type { Person } from './person.js';
import type { SignupTab } from './response-rows.js';

/** Everybody on one side can be paired with nobody; more likely the question for the role was not found. */
export function oneSided(forms: readonly SignupTab[]): Problem[] {
  const use = forms[0]?.use;
  if ((use !== 'all mentees' && use !== 'all mentors') || !forms.every((form) => form.use === use)) return [];
  const code = use === 'all mentees' ? 'all-mentees' : 'all-mentors';
  return forms.map(({ tab }) => ({ tab: tab.name, row: 0, column: '', ...said(trouble('warns', code)) }));
}

/** Tabs without addresses whose people still need one in People. */
export function addressesToAdd(accepted: readonly Person[], people: readonly PersonRow[]): Problem[] {
  const without = new Set(people.filter((row) => text(row.email) === '').map(({ id }) => id));
  const tabs = accepted
    .filter(({ signup }) => without.has(signup.id))
    .map(({ signup }) => signup.responses[0]!.form.tab.name);
  return Array.from(new Set(tabs)).map((tab) => ({
    tab,
    row: 0,
    column: '',
    ...said(trouble('warns', 'addresses-to-add')),
  }));
}

/** Rules that no answer holds any more stay, and that is told once. */
export function keptRules(
  kept: Readonly<Record<HardRule, readonly string[]>>,
  [first]: readonly SignupTab[],
): Problem[] {
  if (!first) return [];
  return (['manager', 'avoid'] as const).flatMap((rule) => {
    const found = trouble('warns', rule === 'avoid' ? 'avoid-kept' : 'manager-kept', kept[rule]);
    return kept[rule].length > 0 ? [{ tab: first.tab.name, row: 0, column: '', ...said(found) }] : [];
  });
}

/** In the order in which they stand in the Sheet, each told once. */
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

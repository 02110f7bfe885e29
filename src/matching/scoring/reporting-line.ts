/** Who stands above whom, as far as the People tab knows. */
import type { Participant } from '../model.js';
import { directoryOf } from './names.js';

export type ReportingLine = (id: string) => ReadonlySet<string>;

const NOBODY: ReadonlySet<string> = new Set();

/** Ids of a person's manager; of each of them when several have the name that is given. */
export function directManagers(people: readonly Participant[]): ReportingLine {
  const find = directoryOf(people);
  const told = people.filter(({ manager }) => manager !== '');
  const managers = new Map(told.map(({ id, manager }) => [id, new Set(named(manager).flatMap(find))]));
  return (id) => managers.get(id) || NOBODY;
}

/** "Bob Kim", or each of several managers between commas. */
function named(manager: string): string[] {
  return manager.indexOf(',') < 0 ? [manager] : [manager, ...manager.split(',')];
}

/** The manager, the manager's manager and so on. A line that runs in a circle ends where it began. */
export function wholeLine(people: readonly Participant[]): ReportingLine {
  const managersOf = directManagers(people);
  return (id) => {
    const above = new Set(managersOf(id));
    for (const boss of above) for (const next of managersOf(boss)) above.add(next);
    return above;
  };
}

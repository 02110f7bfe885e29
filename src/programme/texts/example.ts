/** People whom we made up, two of them paired, in a Sheet like this one: for texts that nobody would get as it stands. */
import { advance } from '../../core/advance.js';
import { addDays, dayOf } from '../../core/dates.js';
import { dict } from '../../core/dict.js';
import { rehearse } from '../../core/plan.js';
import { write } from '../../core/rows.js';
import { pending, type Todo } from '../../core/step.js';
import type { Table } from '../../core/table.js';
import type { Tab, World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { defaultCriteria } from '../../signups/index.js';
import type { AreaJob } from '../area.js';
import { attempt } from './attempt.js';
import { words } from './words.js';

const KEPT: readonly Table[] = [records.settings, records.templates];
/** Those who are asked and silent are reminded then. */
const DAYS_LATER = 4;

/** All that these jobs would send in the course of their programme. */
export function exampleTodo(world: World, jobs: readonly AreaJob[]): readonly Todo[] {
  let now = exampleWorld(world);
  const todo: Todo[] = [];
  const last = jobs.filter(({ takesBack }) => takesBack);
  const first = jobs.filter(({ takesBack }) => !takesBack);
  for (const { day, all } of [
    { day: 0, all: first },
    { day: DAYS_LATER, all: [...first, ...last] },
  ]) {
    now = { ...now, now: `${addDays(dayOf(world.now), day)}T09:00:00.000Z` };
    for (const job of all) {
      const outcome = attempt(() => rehearse(job, job.usually || {}, now));
      todo.push(...(outcome?.done || []));
      now = outcome?.world || now;
    }
  }
  return todo;
}

function exampleWorld(world: World): World {
  const tabs = dict<Tab>();
  for (const table of records.inOrder)
    tabs[table.name] = (KEPT.indexOf(table) >= 0 && world.tabs[table.name]) || emptyTab(table);
  const { mentee, mentor, free, topics, languages, aboutMentee, aboutMentor } = words.example;
  const both = { status: 'active' as const, consent: 'yes', others: {} };
  const people = [
    { ...both, id: 'p-1', name: mentee, email: 'maya@example.org', role: 'mentee' as const, about: aboutMentee },
    {
      ...both,
      id: 'p-2',
      name: mentor,
      email: 'elena@example.org',
      role: 'mentor' as const,
      capacity: 1,
      about: aboutMentor,
    },
    { ...both, id: 'p-3', name: free, email: 'omar@example.org', role: 'mentor' as const, capacity: 1 },
  ].map((person) => ({
    ...person,
    others: { 'Topics wanted': topics, 'Topics offered': topics, Languages: languages },
  }));
  const pair = { id: 'p-1/1', mentee, mentor, menteeId: 'p-1', mentorId: 'p-2', status: 'approved' as const };
  const empty: World = { ...world, tabs, tabNames: Object.keys(tabs), mailLeft: 100 };
  const actions = [
    write(records.people, people, { columns: ['Topics wanted', 'Topics offered', 'Languages'] }),
    write(
      records.criteria,
      defaultCriteria().map((one) => ({ ...one })),
    ),
    write(records.pairings, [pair]),
  ];
  return advance(empty, pending(actions, empty));
}

function emptyTab({ name, columns }: Table): Tab {
  return { name, sheetId: 0, header: columns.map(({ header }) => header), rows: [], formUrl: '' };
}

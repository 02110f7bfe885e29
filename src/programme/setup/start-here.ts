/** What Start here says: what is next, where each step stands, and what each tab is for. */
import type { Group } from '../../core/table.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { signupFormUrl } from '../signup/sign-up-form.js';
import { words } from './words.js';

export interface StartStep {
  readonly title: string;
  readonly sentence: string;
  readonly state: 'later' | 'next' | 'open' | 'attention' | 'done';
}

const GROUPS: readonly Exclude<Group, 'start'>[] = ['yours', 'results', 'machinery'];

/** The Outbox must be known. */
export function startRows(world: World, steps: readonly StartStep[]): records.StartRow[] {
  const { start } = words;
  const formUrl = signupFormUrl(world);
  const next = steps.find(({ state }) => state === 'next') || steps.find(({ state }) => state === 'attention');
  const section = (id: string, title: string) => row(id, { title, kind: 'section' });
  return [
    next
      ? row('next', { title: start.next(next.title), says: next.sentence, kind: 'next' })
      : row('next', { title: start.allDone, kind: 'next' }),
    row('panel', start.panel),
    ...(formUrl ? [row('form', { ...start.form, leadsTo: formUrl })] : []),
    section('steps', start.steps),
    ...steps.map(({ title, sentence, state }, at) =>
      row(`step ${at + 1}`, { title: start.step(at + 1, title, state === 'done'), says: sentence }),
    ),
    ...GROUPS.flatMap((group) => [
      section(group, start.groups[group]),
      ...records.inOrder
        .filter((table) => table.group === group)
        .map(({ name, hidden }) =>
          row(`tab ${name}`, { title: name, says: start.tabs[name] || '', ...(hidden ? {} : { leadsTo: name }) }),
        ),
    ]),
  ];
}

function row(id: string, said: Omit<records.StartRow, 'id'>): records.StartRow {
  return { id, says: '', leadsTo: '', kind: '', ...said };
}

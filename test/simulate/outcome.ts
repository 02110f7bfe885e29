/** What became of a workspace, and how that differs from what it should be. */
import { sheetModel } from '../../src/local/index.js';
import { type Delivered, decideDoubts, delivered } from '../google/recovery.js';
import type { Programme } from '../programme.js';
import { type Asked, again } from './stage.js';

export interface Outcome {
  readonly sent: Delivered;
  /** By name: cells as they are shown, without moments, links and random ids. */
  readonly tabs: Readonly<Record<string, string>>;
  readonly triggers: string;
}

export interface Faults {
  lost: string[];
  twice: string[];
  doubts: number;
  tabs: string[];
}

/** These say how it came to be as it is. */
const HISTORY = ['Outbox', 'Check'];
/** These name forms, and the second of two is another one. */
const NAME_FORMS = ['Surveys', 'Settings'];

/** Each cell with its header. */
function unordered([header = [], ...rows]: readonly (readonly string[])[]): string[] {
  const named = (row: readonly string[]) =>
    row.flatMap((cell, at) => (cell === '' ? [] : [`${header[at]}: ${cell}`])).sort();
  return rows.map((row) => named(row).join('|')).sort();
}

export function outcomeOf(programme: Programme, rows: 'in order' | 'in any order' = 'in order'): Outcome {
  const tabs: Record<string, string> = {};
  const { store } = programme.host;
  const names = sheetModel(programme.host).tabs.map(({ name }) => name);
  for (const name of names.filter((one) => !HISTORY.includes(one))) {
    const cells = programme.tab(name);
    const lines = rows === 'in order' ? cells.map((row) => row.join('|').replace(/\|+$/, '')) : unordered(cells);
    tabs[name] = lines
      .join('\n')
      .trimEnd()
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'THEN')
      .replace(/\b[0-9a-f]{40}\b/g, 'EVENT')
      .replace(/https?:\/\/[^\s|]+/g, 'LINK');
  }
  const triggers = store
    .all<{ handler: string }>('SELECT handler FROM triggers')
    .map(({ handler }) => handler)
    .sort();
  return { sent: delivered(programme), tabs, triggers: triggers.join() };
}

/** What an organiser does after a stop; the doubts that they had to decide about. */
export function afterStop(programme: Programme, stage: Asked, wanted: Delivered): number {
  again(programme, stage);
  return afterRecovery(programme, stage, wanted);
}

/** After the job was asked for again: decides, goes on, and looks. */
export function afterRecovery(programme: Programme, stage: Asked, wanted: Delivered): number {
  const doubts = decideDoubts(programme, wanted);
  again(programme, stage);
  if (stage.job === 'settle' || stage.job === 'retry') again(programme, { job: 'publish', args: {} });
  programme.view();
  return doubts;
}

/** Whoever asks for them again wants one more. */
export const ANEW: readonly Asked['job'][] = ['restart', 'test', 'again'];

/**
 * `doubts`: how many there were, each of which may have made a form once more. `cut`: how many requests for one more were
 * ended, which may have come to nothing.
 */
export function differences(is: Outcome, was: Outcome, doubts: number, cut = 0): Omit<Faults, 'doubts'> {
  const lost: string[] = [];
  const twice: string[] = [];
  for (const kind of ['mails', 'invitations'] as const) {
    for (const name of Object.keys({ ...was.sent[kind], ...is.sent[kind] })) {
      const [now, then] = [is.sent[kind][name] ?? 0, was.sent[kind][name] ?? 0];
      if (now < then - cut) lost.push(name);
      if (now > then) twice.push(name);
    }
  }
  if (is.sent.forms < was.sent.forms) lost.push('a form');
  if (is.sent.forms > was.sent.forms + doubts + cut) twice.push('a form');
  const isMadeAgain = is.sent.forms > was.sent.forms;
  const tabs = Object.keys(was.tabs).filter(
    (name) => is.tabs[name] !== was.tabs[name] && !(isMadeAgain && NAME_FORMS.includes(name)),
  );
  if (is.triggers !== was.triggers) tabs.push('triggers');
  return { lost, twice, tabs };
}

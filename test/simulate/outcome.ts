/** What became of a workspace, and how that differs from what it should be. */
import { sheetModel } from '../../src/local/index.js';
import { type Delivered, decideDoubts, delivered } from '../google/recovery.js';
import type { Programme } from '../programme.js';
import type { Stage } from './stages.js';

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

export function outcomeOf(programme: Programme): Outcome {
  const tabs: Record<string, string> = {};
  const { store } = programme.host;
  const names = sheetModel(programme.host).tabs.map(({ name }) => name);
  for (const name of names.filter((one) => !HISTORY.includes(one))) {
    tabs[name] = programme
      .tab(name)
      .map((row) => row.join('|').replace(/\|+$/, ''))
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

/** The job until there is nothing to do; a refusal is read and changes nothing. */
export function again(programme: Programme, { job, args }: Pick<Stage, 'job' | 'args'>): void {
  const reply = programme.ask({ call: 'run', job, args });
  if (!reply.ok && /unexpected|error/i.test(reply.sentence)) throw new Error(reply.sentence);
}

/** What an organiser does after a stop; the doubts that they had to decide about. */
export function afterStop(programme: Programme, stage: Stage, wanted: Delivered): number {
  again(programme, stage);
  const doubts = decideDoubts(programme, wanted);
  again(programme, stage);
  if (stage.job === 'settle' || stage.job === 'retry') again(programme, { job: 'publish', args: {} });
  return doubts;
}

/** `doubts`: how many there were, each of which may have made a form once more. */
export function differences(is: Outcome, was: Outcome, doubts: number, isAnew: boolean): Omit<Faults, 'doubts'> {
  const lost: string[] = [];
  const twice: string[] = [];
  for (const kind of ['mails', 'invitations'] as const) {
    for (const name of Object.keys({ ...was.sent[kind], ...is.sent[kind] })) {
      const [now, then] = [is.sent[kind][name] ?? 0, was.sent[kind][name] ?? 0];
      if (now < then) lost.push(name);
      if (now > then) twice.push(name);
    }
  }
  if (is.sent.forms < was.sent.forms) lost.push('a form');
  if (is.sent.forms > was.sent.forms + doubts && !isAnew) twice.push('a form');
  const isMadeAgain = is.sent.forms > was.sent.forms;
  const tabs = Object.keys(was.tabs).filter(
    (name) => is.tabs[name] !== was.tabs[name] && !(isMadeAgain && NAME_FORMS.includes(name)),
  );
  if (is.triggers !== was.triggers) tabs.push('triggers');
  return { lost, twice, tabs };
}

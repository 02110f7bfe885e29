/** What the panel knows and can do: where the programme stands, each card's records, what is running, the preview. */
import { createContext } from 'preact';
import { useContext, useMemo, useReducer, useRef } from 'preact/hooks';
import type { AnswerView, JobArgs, JobName, Preview, Question, Reply, Request } from '../../api/types.js';
import { ENGLISH, language, speak } from '../../core/words.js';
import type { Cards } from '../cards/index.js';
import { cardsOf, type Overview, overviewOf, type PanelView } from './overview.js';
import type { Call } from './server.js';

export interface Busy {
  /** Name of the button that started it. */
  readonly button: string;
  readonly work: 'reading' | 'previewing' | 'asking' | 'saving' | 'working';
  /** Milliseconds since the epoch. */
  readonly since: number;
}

export interface Trouble {
  readonly sentence: string;
  readonly again: Again;
}

/** How what failed can be done again: `look` shows first what is left to do. */
interface Again {
  readonly how: 'retry' | 'look';
  readonly go: () => void;
}

export interface Pending {
  readonly preview: Preview;
  readonly job: JobName;
  readonly args?: JobArgs;
  /** Name of the button that asked for it; gets the focus back. */
  readonly button: string;
  /** It was confirmed and failed: its counts may no longer be true. */
  readonly spent?: boolean;
}

export interface Focus {
  readonly button: string;
  /** A job was done: the panel may move on to the next step. */
  readonly done: boolean;
}

export interface Status {
  readonly sentence: string;
  readonly tone: 'good' | 'attention';
}

interface Known {
  /** Null until it is read for the first time. */
  readonly overview: Overview | null;
  /** By the name of the card; of one that is not read yet there is nothing. */
  readonly cards: Cards;
  readonly busy: Busy | null;
  readonly trouble: Trouble | null;
  readonly pending: Pending | null;
  readonly status: Status | null;
  /** What was asked about the matching as it stands, by the name of the button that asked. */
  readonly answers: Readonly<Record<string, AnswerView>>;
  /** Where the focus belongs if it was lost with what was on the page. */
  readonly focus: Focus | null;
}

export interface Store extends Known {
  /** Reads again where the programme stands. */
  refresh(button: string): void;
  /** Shows what a job would do. */
  preview(button: string, job: JobName, args?: JobArgs): void;
  /** Does what the preview shows. */
  confirm(): void;
  back(): void;
  /** Runs a small edit at once; true if it was done. */
  edit(button: string, job: JobName, args: JobArgs): Promise<boolean>;
  /** Asks about the matching; the answer comes into `answers`. Nothing is written. */
  ask(button: string, question: Question): void;
  dismiss(): void;
}

const NOTHING: Known = {
  overview: null,
  cards: {},
  busy: null,
  trouble: null,
  pending: null,
  status: null,
  answers: {},
  focus: null,
};

/** The store of a panel that talks to the add-on through `call`. */
export function useNewStore(call: Call): Store {
  const [known, set] = useReducer((old: Known, change: Partial<Known>) => ({ ...old, ...change }), NOTHING);
  const latest = useRef(known);
  latest.current = known;
  const actions = useMemo(() => {
    const working = { now: false };

    async function send(request: Request, button: string, work: Busy['work'], again: Again) {
      if (working.now) return null;
      working.now = true;
      set({ busy: { button, work, since: Date.now() }, trouble: null, status: null, focus: null });
      const reply: Reply = await call(request);
      working.now = false;
      if (reply.ok) return reply;
      set({ busy: null, trouble: { sentence: reply.sentence, again } });
      return null;
    }

    async function refresh(button: string, status: Status | null = null, focus: Focus | null = null) {
      const again = retry(() => refresh(button, status, focus));
      const reply = await send({ call: 'view' }, button, 'reading', again);
      if (reply) set({ ...read(reply.view), busy: null, status, focus, answers: {} });
    }

    async function preview(button: string, job: JobName, args?: JobArgs) {
      const request: Request = { call: 'preview', job, ...(args && { args }) };
      const again = retry(() => preview(button, job, args));
      const reply = await send(request, button, 'previewing', again);
      if (!reply) return;
      const pending = reply.preview ? { preview: reply.preview, job, button, ...(args && { args }) } : null;
      set({ ...read(reply.view), busy: null, pending });
    }

    async function run(button: string, job: JobName, args: JobArgs | undefined, work: Busy['work'], again: Again) {
      const reply = await send({ call: 'run', job, ...(args && { args }) }, button, work, again);
      if (!reply) return false;
      const status = reply.result ? statusOf(reply.result) : null;
      const { pending } = latest.current;
      const focus = { button: pending?.button ?? button, done: pending !== null };
      set({ ...read(reply.view), busy: null, pending: null, focus, status, answers: {} });
      if (!reply.view) await refresh(button, status, focus);
      return true;
    }

    async function edit(button: string, job: JobName, args: JobArgs): Promise<boolean> {
      const again = retry(() => edit(button, job, args));
      return run(button, job, args, 'saving', again);
    }

    async function confirm() {
      const { pending } = latest.current;
      if (!pending || pending.spent) return;
      const look: Again = { how: 'look', go: () => preview(pending.button, pending.job, pending.args) };
      const done = await run('confirm', pending.job, pending.args, 'working', look);
      if (!done) set({ pending: { ...pending, spent: true } });
    }

    function back() {
      const { pending } = latest.current;
      if (pending && !working.now)
        set({ pending: null, trouble: null, focus: { button: pending.button, done: false } });
    }

    async function ask(button: string, question: Question) {
      const again = retry(() => ask(button, question));
      const reply = await send({ call: 'ask', question }, button, 'asking', again);
      if (!reply) return;
      const { answers } = latest.current;
      const focus = { button, done: false };
      set({ busy: null, focus, answers: reply.answer ? { ...answers, [button]: reply.answer } : answers });
    }

    const dismiss = () => set({ trouble: null, status: null });
    return { refresh: (button: string) => void refresh(button), preview, confirm, back, edit, ask, dismiss };
  }, [call]);
  return { ...known, ...actions };
}

const retry = (go: () => void): Again => ({ how: 'retry', go });

/** What a view tells; from here on the panel speaks the programme's language. */
function read(view: PanelView | undefined): Partial<Known> {
  if (!view) return {};
  speak(view.language || ENGLISH);
  document.documentElement.lang = language();
  return { overview: overviewOf(view), cards: cardsOf(view) };
}

function statusOf(result: NonNullable<Extract<Reply, { ok: true }>['result']>): Status {
  const attention = result.failed + result.unsure + result.left > 0;
  return { sentence: result.summary, tone: attention ? 'attention' : 'good' };
}

export const StoreContext = createContext<Store | null>(null);

/** The store of the panel that this stands in. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('This stands outside of the panel.');
  return store;
}

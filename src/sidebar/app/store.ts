/** What the panel knows and can do: the view, the one thing that is running, the preview, the last error. */
import { createContext } from 'preact';
import { useContext, useMemo, useReducer, useRef } from 'preact/hooks';
import type { AnswerView, JobArgs, JobName, Preview, Question, Reply, Request, View } from '../../api/types.js';
import type { Call } from './server.js';

export interface Busy {
  /** Name of the button that started it. */
  readonly button: string;
  readonly sentence: string;
  /** Milliseconds since the epoch. */
  readonly since: number;
}

export interface Trouble {
  readonly sentence: string;
  readonly retryLabel: string;
  readonly retry: () => void;
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

interface State {
  readonly view: View | null;
  readonly busy: Busy | null;
  readonly trouble: Trouble | null;
  readonly pending: Pending | null;
  readonly status: Status | null;
  /** What was asked about the matching as it stands, by the name of the button that asked. */
  readonly answers: Readonly<Record<string, AnswerView>>;
  /** Where the focus belongs if it was lost with what was on the page. */
  readonly focus: Focus | null;
}

export interface Desk extends State {
  /** Reads the view again. */
  refresh(button: string): void;
  /** Shows what a job would do. */
  ask(button: string, job: JobName, args?: JobArgs): void;
  /** Does what the preview shows. */
  confirm(): void;
  back(): void;
  /** Runs a small edit at once; true if it was done. */
  edit(button: string, job: JobName, args: JobArgs): Promise<boolean>;
  /** Asks about the matching; the answer comes into `answers`. Nothing is written. */
  question(button: string, question: Question): void;
  dismiss(): void;
}

const READING = 'Reading the Sheet\u2026';
const LOOKING = 'Working out what would be written and sent. Nothing is done yet.';
const THINKING = 'Working that out\u2026 nothing is changed.';
const SAVING = 'Saving\u2026';
const WORKING = 'Working\u2026 this can take a few minutes; you may close this panel, nothing is lost.';
const EMPTY: State = { view: null, busy: null, trouble: null, pending: null, status: null, focus: null, answers: {} };

export function useDesk(call: Call): Desk {
  const [state, set] = useReducer((old: State, change: Partial<State>) => ({ ...old, ...change }), EMPTY);
  const latest = useRef(state);
  latest.current = state;
  const actions = useMemo(() => {
    const working = { now: false };

    async function send(request: Request, button: string, sentence: string, retryLabel: string, retry: () => void) {
      if (working.now) return null;
      working.now = true;
      set({ busy: { button, sentence, since: Date.now() }, trouble: null, status: null, focus: null });
      const reply: Reply = await call(request);
      working.now = false;
      if (reply.ok) return reply;
      set({ busy: null, trouble: { sentence: reply.sentence, retryLabel, retry } });
      return null;
    }

    async function refresh(button: string, status: Status | null = null, focus: Focus | null = null) {
      const reply = await send({ call: 'view' }, button, READING, 'Retry', () => refresh(button, status, focus));
      if (reply) set({ busy: null, view: reply.view ?? latest.current.view, status, focus, answers: {} });
    }

    async function ask(button: string, job: JobName, args?: JobArgs) {
      const request: Request = { call: 'preview', job, ...(args && { args }) };
      const reply = await send(request, button, LOOKING, 'Retry', () => ask(button, job, args));
      if (!reply) return;
      const pending = reply.preview ? { preview: reply.preview, job, button, ...(args && { args }) } : null;
      set({ busy: null, pending, ...(reply.view && { view: reply.view }) });
    }

    async function run(button: string, job: JobName, args: JobArgs | undefined, sentence: string, again: Again) {
      const reply = await send({ call: 'run', job, ...(args && { args }) }, button, sentence, again.label, again.go);
      if (!reply) return false;
      const status = reply.result ? statusOf(reply.result) : null;
      const { pending } = latest.current;
      const focus = { button: pending?.button ?? button, done: pending !== null };
      set({ busy: null, pending: null, focus, status, answers: {}, ...(reply.view && { view: reply.view }) });
      if (!reply.view) await refresh(button, status, focus);
      return true;
    }

    async function edit(button: string, job: JobName, args: JobArgs): Promise<boolean> {
      return run(button, job, args, SAVING, { label: 'Retry', go: () => edit(button, job, args) });
    }

    async function confirm() {
      const { pending } = latest.current;
      if (!pending || pending.spent) return;
      const look = { label: 'See what is left', go: () => ask(pending.button, pending.job, pending.args) };
      const done = await run('confirm', pending.job, pending.args, WORKING, look);
      if (!done) set({ pending: { ...pending, spent: true } });
    }

    function back() {
      const { pending } = latest.current;
      if (pending && !working.now)
        set({ pending: null, trouble: null, focus: { button: pending.button, done: false } });
    }

    async function question(button: string, asked: Question) {
      const reply = await send({ call: 'ask', question: asked }, button, THINKING, 'Retry', () =>
        question(button, asked),
      );
      if (!reply) return;
      const { answers } = latest.current;
      const focus = { button, done: false };
      set({ busy: null, focus, answers: reply.answer ? { ...answers, [button]: reply.answer } : answers });
    }

    const dismiss = () => set({ trouble: null, status: null });
    return { refresh: (button: string) => void refresh(button), ask, confirm, back, edit, question, dismiss };
  }, [call]);
  return { ...state, ...actions };
}

interface Again {
  readonly label: string;
  readonly go: () => void;
}

function statusOf(result: NonNullable<Extract<Reply, { ok: true }>['result']>): Status {
  const attention = result.failed + result.unsure + result.left > 0;
  return { sentence: result.summary, tone: attention ? 'attention' : 'good' };
}

export const DeskContext = createContext<Desk | null>(null);

export function useTheDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('The panel is not mounted.');
  return desk;
}

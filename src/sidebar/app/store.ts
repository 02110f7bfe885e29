/** What the panel knows and can do: where the programme stands, each card's records, what is running, the preview. */
import { createContext } from 'preact';
import { useContext, useMemo, useReducer, useRef } from 'preact/hooks';
import type { AnswerView, Args, CardName, JobName, Preview, Question, Reply, Request, View } from '../../api/types.js';
import { language, speak } from '../../core/words.js';
import { isCard } from '../cards/index.js';
import type { Call } from './server.js';
import { openCards, openStep } from './steps.js';

/** What the frame shows itself. */
export type Overview = Omit<View, 'cards'>;

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
  readonly args?: Args;
  /** Name of the button that asked for it; gets the focus back. */
  readonly button: string;
  /** It was confirmed and failed: its counts may no longer be true. */
  readonly spent?: boolean;
}

export interface Focus {
  /** Name of the button that gets the focus if what had it is gone. */
  readonly button: string;
}

export interface Status {
  readonly sentence: string;
  readonly tone: 'good' | 'attention';
}

interface Known {
  /** Null until it is read for the first time. */
  readonly overview: Overview | null;
  /** Records by the name of their card; of one that is not read yet there is nothing. */
  readonly cards: View['cards'];
  /** Cards that were read since the panel last changed anything. */
  readonly fresh: readonly CardName[];
  /** Ids of the steps whose cards are open. */
  readonly open: readonly string[];
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
  /** Reads where the programme stands, and what is to be worked on. */
  begin(): void;
  /** Reads everything again. */
  refresh(button: string): void;
  /** Opens or closes a card. */
  toggle(step: string): void;
  /** Reads the open cards that are not read yet, unless something else is at work, on the page, or went wrong. */
  readOpen(): void;
  /** Shows what a job would do. */
  preview(button: string, job: JobName, args?: Args): void;
  /** Does what the preview shows. */
  confirm(): void;
  back(): void;
  /** Runs a small edit at once; true if it was done. */
  edit(button: string, job: JobName, args: Args): Promise<boolean>;
  /** Asks about the matching; the answer comes into `answers`. Nothing is written. */
  ask(button: string, question: Question): void;
  dismiss(): void;
}

const NOTHING: Known = {
  overview: null,
  cards: {},
  fresh: [],
  open: [],
  busy: null,
  trouble: null,
  pending: null,
  status: null,
  answers: {},
  focus: null,
};

/** What a view brings, and what else is known from now on. */
interface News extends Partial<Known> {
  /** Cards that were asked for by name: the others stay as they are. */
  readonly more?: boolean;
  /** A job was done: the panel may move on to the next step. */
  readonly done?: boolean;
}

type Change = Partial<Known> | ((old: Known) => Partial<Known>);

/** The store of a panel that talks to the add-on through `call`. */
export function useNewStore(call: Call): Store {
  const change = (old: Known, to: Change) => ({ ...old, ...(typeof to === 'function' ? to(old) : to) });
  const [known, set] = useReducer(change, NOTHING);
  const latest = useRef(known);
  latest.current = known;
  const actions = useMemo(() => {
    const working = { now: false };

    async function send(request: Request, button: string, work: Busy['work'], again: Again) {
      if (working.now) return null;
      working.now = true;
      set({ busy: { button, work, since: Date.now() }, trouble: null });
      const reply: Reply = await call(request);
      working.now = false;
      if (reply.ok) return reply;
      set({ busy: null, trouble: { sentence: reply.sentence, again } });
      return null;
    }

    /** Asks for the data of these cards, or of all. */
    async function look(button: string, cards: readonly CardName[] | undefined, news: News) {
      const again = retry(() => look(button, cards, news));
      const reply = await send({ call: 'view', ...(cards && { cards }) }, button, 'reading', again);
      if (reply) set((old) => ({ ...(reply.view && withView(old, reply.view, cards ?? [], news)), busy: null }));
    }

    const begin = () => void look('refresh', [], {});

    function refresh(button: string) {
      set(CLEAN);
      void look(button, undefined, { answers: {} });
    }

    function readOpen() {
      const { overview, open, fresh, busy, trouble, pending } = latest.current;
      const cards = open.filter(isCard).filter((name) => !fresh.includes(name));
      const isFree = !busy && !trouble && !pending;
      if (overview && isFree && cards[0]) void look(`step-${cards[0]}`, cards, { more: true });
    }

    function toggle(step: string) {
      set(({ open }) => ({ open: open.includes(step) ? open.filter((other) => other !== step) : [...open, step] }));
    }

    async function preview(button: string, job: JobName, args?: Args) {
      set(CLEAN);
      const request: Request = { call: 'preview', job, ...(args && { args }) };
      const again = retry(() => preview(button, job, args));
      const reply = await send(request, button, 'previewing', again);
      if (!reply) return;
      const pending = reply.preview ? { preview: reply.preview, job, button, ...(args && { args }) } : null;
      set({ busy: null, pending });
    }

    async function run(button: string, job: JobName, args: Args | undefined, work: Busy['work'], again: Again) {
      set(CLEAN);
      const reply = await send({ call: 'run', job, ...(args && { args }) }, button, work, again);
      // Nobody knows how far one came that failed.
      set({ fresh: [] });
      if (!reply) return false;
      const status = reply.result ? statusOf(reply.result) : null;
      const { pending, open } = latest.current;
      const focus = { button: pending?.button ?? button };
      set({ busy: null, pending: null, status, answers: {} });
      await look(button, open.filter(isCard), { focus, status, answers: {}, done: pending !== null });
      return true;
    }

    async function edit(button: string, job: JobName, args: Args): Promise<boolean> {
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
      if (pending && !working.now) set({ pending: null, trouble: null, focus: { button: pending.button } });
    }

    async function ask(button: string, question: Question) {
      set(CLEAN);
      const again = retry(() => ask(button, question));
      const reply = await send({ call: 'ask', question }, button, 'asking', again);
      if (!reply) return;
      const { answers } = latest.current;
      const focus = { button };
      set({ busy: null, focus, answers: reply.answer ? { ...answers, [button]: reply.answer } : answers });
    }

    const dismiss = () => set({ trouble: null, status: null });
    return { begin, refresh, toggle, readOpen, preview, confirm, back, edit, ask, dismiss };
  }, [call]);
  return { ...known, ...actions };
}

const retry = (go: () => void): Again => ({ how: 'retry', go });

/** What came of the last work, which goes when the next begins. */
const CLEAN: Partial<Known> = { status: null, focus: null };

/** What is known with a view; from here on the panel speaks the programme's language. */
function withView(old: Known, view: View, asked: readonly CardName[], { more, done, ...news }: News): Partial<Known> {
  const { cards, ...overview } = view;
  speak(overview.language);
  document.documentElement.lang = language();
  const before = old.overview ? openStep(old.overview.steps)?.id : undefined;
  const first = openStep(overview.steps)?.id;
  const moved = first !== undefined && first !== before;
  return {
    ...news,
    overview,
    cards: { ...old.cards, ...cards },
    fresh: [...(more ? old.fresh : []), ...asked, ...Object.keys(cards).filter(isCard)],
    ...(moved && { open: openCards(old.open, { before, first, done: done === true }) }),
    ...(moved && done && { focus: { button: `step-${first}` } }),
  };
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

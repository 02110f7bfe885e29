/** Makes the store of a panel: sends each request to the add-on, and takes in what the reply tells. */
import { useMemo, useReducer, useRef } from 'preact/hooks';
import type { Args, CardName, JobName, Question, Reply, Request, View } from '../../api/types.js';
import { language, speak } from '../../core/words.js';
import { isCard } from '../cards/index.js';
import { draftsOf } from '../kit/draft.js';
import { type Call, openIn } from './server.js';
import { openCards, openStep } from './steps.js';
import type { Again, Busy, Known, Status, Store } from './store.js';

const NOTHING: Known = {
  overview: null,
  cards: {},
  fresh: [],
  open: [],
  busy: null,
  trouble: null,
  pending: null,
  status: null,
  checking: null,
  wording: null,
  answers: {},
  progress: null,
  focus: null,
};

/** What a view brings, and what else is known from now on. */
interface News extends Partial<Known> {
  /** Cards that were asked for by name: the others stay as they are. */
  readonly more?: boolean;
  /** Nobody has asked for it: no card opens or closes. */
  readonly still?: boolean;
  /** A job was done: the panel may move on to the next step. */
  readonly done?: boolean;
}

/** What was seen within so many milliseconds is not looked at again when the panel gets the focus. */
const RECENT = 20_000;

type Change = Partial<Known> | ((old: Known) => Partial<Known>);

/** The store of a panel that talks to the add-on through `call`. */
export function useNewStore(call: Call): Store {
  const change = (old: Known, to: Change) => ({ ...old, ...(typeof to === 'function' ? to(old) : to) });
  const [known, set] = useReducer(change, NOTHING);
  const latest = useRef(known);
  latest.current = known;
  const actions = useMemo(() => {
    const working = { now: false };
    /** When something was last asked or seen. */
    let seen = 0;
    let asked = 0;

    async function send(request: Request, button: string, work: Busy['work'], again: Again) {
      if (working.now) return null;
      working.now = true;
      asked++;
      set({ busy: { button, work, since: Date.now() }, trouble: null });
      const reply: Reply = await call(request);
      working.now = false;
      seen = Date.now();
      if (reply.ok) return reply;
      set({
        busy: null,
        trouble: {
          sentence: reply.sentence,
          again,
          ...(reply.permission && { permission: reply.permission }),
          ...(reply.field && { field: reply.field }),
        },
      });
      return null;
    }

    /** Asks for the data of these cards, or of all. */
    async function look(button: string, cards: readonly CardName[] | undefined, news: News) {
      const again = retry(() => look(button, cards, news));
      const reply = await send({ call: 'view', ...(cards && { cards }) }, button, 'reading', again);
      if (reply) set((old) => ({ ...(reply.view && withView(old, reply.view, cards ?? [], news)), busy: null }));
    }

    /** Nothing is off meanwhile, and what it finds counts only if nothing else was asked since. */
    async function glance(changed = false) {
      const { overview, open, pending, checking, wording } = latest.current;
      const isRecent = Date.now() - seen < RECENT && !changed;
      if (!overview || working.now || isRecent || pending || checking || wording) return;
      seen = Date.now();
      const before = ++asked;
      const cards = open.filter(isCard);
      const reply = await call({ call: 'view', cards }, true);
      if (asked === before && reply.ok && reply.view) {
        const { view } = reply;
        set((old) => withView(old, view, cards, { still: true }));
      }
    }

    async function follow() {
      const reply = await call({ call: 'progress' }, true);
      if (!reply.ok) return;
      const { progress = null } = reply;
      if (progress === null && latest.current.progress !== null) void glance(true);
      set({ progress });
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

    function goTo(card: CardName) {
      const { open } = latest.current;
      const focus = { button: `step-${card}` };
      set({ ...CLEAN, wording: null, checking: null, open: [...open.filter((one) => one !== card), card], focus });
    }

    async function preview(button: string, job: JobName, args?: Args, at?: string, undo?: Args) {
      set(CLEAN);
      const how = { job, ...(args && { args }), ...(at && { at }) };
      const request: Request = { call: 'preview', ...how };
      const again = retry(() => preview(button, job, args, at, undo));
      const reply = await send(request, button, 'previewing', again);
      if (!reply) return;
      const pending = reply.preview ? { preview: reply.preview, button, ...how, ...(undo && { undo }) } : null;
      // Nothing is left to do: then the cards may show what was, not what is.
      set({ busy: null, pending, ...(reply.preview?.nothing && { fresh: [] }) });
    }

    async function run(
      button: string,
      job: JobName,
      args: Args | undefined,
      { work, again, undo, at }: { work: Busy['work']; again: Again; undo?: () => void; at?: string },
    ) {
      set(CLEAN);
      const card = document.activeElement?.closest('.card')?.querySelector<HTMLElement>('.card-head');
      const reply = await send({ call: 'run', job, ...(args && { args }), ...(at && { at }) }, button, work, again);
      // Nobody knows how far one came that failed.
      set({ fresh: [] });
      if (!reply) return false;
      const back = undo ?? (reply.result && undoing(reply.result));
      const status = reply.result ? { ...statusOf(reply.result), ...(back && { undo: back }) } : null;
      const { pending, open } = latest.current;
      const focus = { button: pending?.button ?? button, ...(card && { or: card.dataset.button }) };
      set({ busy: null, pending: null, status, answers: {} });
      await look(button, open.filter(isCard), { focus, status, answers: {}, done: pending !== null });
      return true;
    }

    /** One pair at once; what is more is shown first. */
    function undoing({ undo }: NonNullable<Extract<Reply, { ok: true }>['result']>) {
      if (!undo) return undefined;
      const isOne = undo.tabs.reduce((sum, { rows }) => sum + rows.length, 0) < 2;
      return () => void (isOne ? edit('undo', 'undo', undo) : preview('undo', 'undo', undo));
    }

    async function edit(button: string, job: JobName, args: Args, back?: Args): Promise<boolean> {
      const again = retry(() => edit(button, job, args, back));
      const undo = back && { undo: () => void edit('undo', job, back) };
      return run(button, job, args, { work: job === 'settle' ? 'working' : 'saving', again, ...undo });
    }

    async function confirm() {
      const { pending } = latest.current;
      if (!pending || pending.spent) return;
      const look: Again = { how: 'look', go: () => preview(pending.button, pending.job, pending.args, pending.at) };
      const { undo } = pending;
      const done = await run('confirm', pending.job, pending.args, {
        work: 'working',
        again: look,
        ...(undo && { undo: () => void preview('undo', pending.job, undo) }),
        ...(pending.at && { at: pending.at }),
      });
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

    async function check(button: string, asked: Parameters<Store['check']>[1]) {
      set(CLEAN);
      const again = retry(() => void check(button, asked));
      const reply = await send({ call: 'check', ...asked }, button, 'checking', again);
      if (!reply?.check) return null;
      set({ busy: null, checking: reply.check, focus: { button } });
      return reply.check;
    }

    async function texts(button: string, asked: Parameters<Store['texts']>[1]) {
      // What is read again after it was saved leaves in sight what was said of that.
      if (asked.subject !== undefined || button !== latest.current.focus?.button) set(CLEAN);
      const again = retry(() => void texts(button, asked));
      const reply = await send({ call: 'texts', ...asked }, button, 'previewing', again);
      if (reply?.texts) set({ busy: null, wording: { ...latest.current.wording, ...reply.texts } });
    }

    const closeTexts = () => set({ wording: null, trouble: null, focus: { button: 'texts-open' } });

    async function test(button: string, args: Args) {
      set(CLEAN);
      const again = retry(() => void test(button, args));
      const reply = await send({ call: 'run', job: 'test', args }, button, 'working', again);
      if (reply) set({ busy: null, focus: { button }, status: reply.result ? statusOf(reply.result) : null });
    }

    const closeCheck = () => set({ checking: null, trouble: null, focus: { button: 'check-open' } });

    const dismiss = () => set({ trouble: null, status: null });
    return {
      begin,
      refresh,
      glance,
      follow,
      toggle,
      readOpen,
      goTo,
      preview,
      confirm,
      back,
      edit,
      ask,
      check,
      closeCheck,
      texts,
      closeTexts,
      test,
      dismiss,
    };
  }, [call]);
  return { ...known, ...actions };
}

const retry = (go: () => void): Again => ({ how: 'retry', go });

/** What came of the last work, which goes when the next begins. */
const CLEAN: Partial<Known> = { status: null, focus: null };

/** What is known with a view; from here on the panel speaks the programme's language. */
function withView(
  old: Known,
  view: View,
  asked: readonly CardName[],
  { more, done, still, ...news }: News,
): Partial<Known> {
  const { cards, ...overview } = view;
  speak(overview.language);
  if (language() !== overview.language) openIn(overview.language);
  draftsOf(overview.sheet);
  document.documentElement.lang = language();
  const before = old.overview ? openStep(old.overview.steps)?.id : undefined;
  const first = openStep(overview.steps)?.id;
  const moved = !still && first !== undefined && first !== before;
  return {
    progress: view.progress ?? null,
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

/** The whole panel: header, the cards of the programme by phase, the preview over them, and the footer. */
import { useEffect } from 'preact/hooks';
import { VERSION } from '../../core/version.js';
import { CheckPage } from '../check/page.js';
import { words as checkWords } from '../check/words.js';
import { Skeleton } from '../kit/blocks.js';
import { BusyContext, Button } from '../kit/button.js';
import { FaultContext } from '../kit/fault.js';
import { localTime } from '../kit/format.js';
import { Glyph } from '../kit/icons.js';
import { PreviewPage } from '../preview/page.js';
import { TextsPage } from '../texts/page.js';
import { words as textsWords } from '../texts/words.js';
import { words } from '../words.js';
import { Card } from './card.js';
import { Doubts } from './doubts.js';
import { Footer, TroubleNotice } from './footer.js';
import { useNewStore } from './new-store.js';
import { Notices } from './notices.js';
import type { Call } from './server.js';
import { groupsOf } from './steps.js';
import { type Focus, type Overview, type Store, StoreContext } from './store.js';

export function App({ call }: { readonly call: Call }) {
  const store = useNewStore(call);
  const { overview, trouble, pending } = store;
  useEffect(store.begin, []);
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && store.glance();
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  // What goes out is followed, in whoever's run, until it is over.
  const isSending = store.progress !== null || sendsMany(store);
  useEffect(() => {
    if (!isSending) return;
    const timer = setInterval(store.follow, FOLLOW_EVERY);
    return () => clearInterval(timer);
  }, [isSending]);
  return (
    <StoreContext.Provider value={store}>
      <BusyContext.Provider value={store.busy}>
        <FaultContext.Provider value={trouble}>
          <Header store={store} />
          <main tabIndex={-1}>
            {overview ? (
              <Steps store={store} overview={overview} />
            ) : trouble ? (
              <TroubleNotice trouble={trouble} />
            ) : (
              <Skeleton heights={[64, 44, 44, 44, 44]} test="skeleton" />
            )}
            {pending && <PreviewPage pending={pending} />}
            {store.checking && <CheckPage view={store.checking} />}
            {store.wording && (
              <div hidden={pending !== null}>
                <TextsPage view={store.wording} />
              </div>
            )}
          </main>
          <Footer />
        </FaultContext.Provider>
      </BusyContext.Provider>
    </StoreContext.Provider>
  );
}

/** In milliseconds: each is a run of the script. */
const FOLLOW_EVERY = 4000;

function sendsMany({ busy, pending }: Store): boolean {
  return (
    busy?.work === 'working' && pending !== null && pending.preview.mails.length + pending.preview.events.length > 1
  );
}

function Header({ store }: { readonly store: Store }) {
  const { overview } = store;
  const name = overview?.programme || words.product;
  return (
    <header>
      <div class="row">
        <div class="grow">
          <h1 class="line" title={name} data-test="programme">
            {name}
          </h1>
          <p class="small muted line">{overview ? words.asOf(localTime(overview.now)) : words.about}</p>
          {overview?.lastRun && (
            <p class="small muted" data-test="last-run">
              {words.lastRun(localTime(overview.lastRun))}
            </p>
          )}
        </div>
        <Button
          test="refresh"
          kind="quiet"
          label={words.refresh}
          title={words.refreshTitle}
          onClick={() => store.refresh('refresh')}
        >
          <Glyph of="refresh" />
        </Button>
      </div>
      {overview && <Progress steps={overview.steps} />}
    </header>
  );
}

function Progress({ steps }: Pick<Overview, 'steps'>) {
  const done = steps.filter(({ state }) => state === 'done' || state === 'open').length;
  return (
    <div class="progress" role="img" aria-label={words.progress(done, steps.length)} data-test="progress">
      {steps.map(({ id, title, state }) => (
        <span key={id} class={state} title={words.stepState(title, words.states[state])} />
      ))}
    </div>
  );
}

/** The cards stay in the page while a preview is shown, so that nothing typed is lost. */
function Steps({ store, overview }: { readonly store: Store; readonly overview: Overview }) {
  const { cards, pending, checking, wording, open, fresh, busy, focus } = store;
  useEffect(store.readOpen, [open, fresh, busy, pending]);
  useEffect(() => {
    if (focus) recoverFocus(focus);
  }, [focus]);
  return (
    <div hidden={pending !== null || checking !== null || wording !== null} data-test="steps">
      <Notices notices={overview.notices} />
      <Doubts {...overview.outbox} />
      {groupsOf(overview.steps).map(({ phase, steps }) => (
        <section key={phase} class="phase" aria-labelledby={`phase-${phase}`} data-test={`phase-${phase}`}>
          <h2 id={`phase-${phase}`}>{words.phases[phase]}</h2>
          <ol class="steps">
            {steps.map(({ step, number }) => (
              <Card
                key={step.id}
                step={step}
                number={number}
                overview={overview}
                cards={cards}
                open={open.includes(step.id)}
                onToggle={() => store.toggle(step.id)}
              />
            ))}
          </ol>
        </section>
      ))}
      <section class="checking" data-test="checking">
        <Button test="check-open" kind="quiet" onClick={() => void store.check('check-open', {})}>
          {checkWords.open}
        </Button>
        <p class="small muted">{checkWords.why}</p>
        <Button test="texts-open" kind="quiet" onClick={() => void store.texts('texts-open', { id: 'receipt' })}>
          {textsWords.open}
        </Button>
        <p class="small muted">{textsWords.why}</p>
      </section>
      <Version of={overview.version} />
    </div>
  );
}

/** The panel and the script are two files, and one may have been pasted without the other. */
function Version({ of }: { readonly of: string }) {
  return (
    <p class={of === VERSION ? 'small muted' : 'notice attention'} data-test="version">
      {of === VERSION ? words.version(of) : words.twoVersions(VERSION, of)}
    </p>
  );
}

/** Puts the focus on a button if what had it is gone from the page. */
function recoverFocus({ button, or }: Focus) {
  if (document.activeElement && document.activeElement !== document.body) return;
  const all = [...document.querySelectorAll<HTMLElement>('[data-button]')];
  const named = (name: string | undefined) => all.find((one) => one.dataset.button === name);
  (named(button) ?? named(or) ?? document.querySelector('main'))?.focus();
}

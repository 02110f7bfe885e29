/** The whole panel: header, the five steps as cards, the preview over them, and what is going on at the foot. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { StepId, View } from '../../api/types.js';
import { MatchCard } from '../cards/match.js';
import { PublishCard } from '../cards/publish.js';
import { SetupCard } from '../cards/setup.js';
import { SignupsCard } from '../cards/signups.js';
import { SurveysCard } from '../cards/surveys.js';
import { Button } from '../kit/button.js';
import { Glyph, STATE_WORDS } from '../kit/figures.js';
import { localTime, openStep } from '../kit/format.js';
import { PreviewPage } from '../preview/page.js';
import { Card } from './card.js';
import { Doubts } from './doubts.js';
import { Foot, Trouble } from './footer.js';
import type { Call } from './server.js';
import { type Desk, DeskContext, useDesk } from './store.js';

export function App({ call }: { readonly call: Call }) {
  const desk = useDesk(call);
  useEffect(() => desk.refresh('refresh'), []);
  return (
    <DeskContext.Provider value={desk}>
      <Header desk={desk} />
      <main tabIndex={-1}>
        {!desk.view && (desk.trouble ? <Trouble trouble={desk.trouble} /> : <Skeleton />)}
        {desk.view && <Steps desk={desk} view={desk.view} />}
        {desk.pending && <PreviewPage pending={desk.pending} />}
      </main>
      <Foot />
    </DeskContext.Provider>
  );
}

function Header({ desk }: { readonly desk: Desk }) {
  const { view } = desk;
  const name = view?.programme || 'Pairwright';
  const done = view?.steps.filter((step) => step.state === 'done').length ?? 0;
  return (
    <header>
      <div class="row">
        <div class="grow">
          <h1 class="line" title={name} data-test="programme">
            {name}
          </h1>
          <p class="small muted line">{view ? `As of ${localTime(view.now)}` : 'Mentoring programme'}</p>
        </div>
        <Button
          test="refresh"
          kind="quiet"
          label="Refresh"
          title="Read the Sheet again"
          onClick={() => desk.refresh('refresh')}
        >
          <Glyph of="refresh" />
        </Button>
      </div>
      {view && (
        <div class="progress" role="img" aria-label={`${done} of ${view.steps.length} steps done`} data-test="progress">
          {view.steps.map((step) => (
            <span key={step.id} class={step.state} title={`${step.title}: ${STATE_WORDS[step.state]}`} />
          ))}
        </div>
      )}
    </header>
  );
}

/** The cards stay in the page while a preview is shown, so that nothing typed is lost. */
function Steps({ desk, view }: { readonly desk: Desk; readonly view: View }) {
  const first = openStep(view.steps)?.id;
  const [open, setOpen] = useState<ReadonlySet<StepId>>(new Set(first ? [first] : []));
  const before = useRef(first);
  const { focus } = desk;
  useEffect(() => {
    const left = before.current;
    before.current = first;
    const moved = first !== undefined && first !== left;
    const onward = moved && focus?.done === true;
    // After a job the next step takes the place of the one it finished; after a small edit it only opens.
    if (moved) setOpen((now) => new Set([...[...now].filter((id) => !onward || id !== left), first]));
    if (focus) recoverFocus(onward ? `step-${first}` : focus.button);
  }, [first, focus]);
  const toggle = (id: StepId) =>
    setOpen((now) => new Set(now.has(id) ? [...now].filter((other) => other !== id) : [...now, id]));
  return (
    <div hidden={desk.pending !== null} data-test="steps">
      <Doubts view={view} />
      <ol class="steps">
        {view.steps.map((step, i) => (
          <Card key={step.id} step={step} number={i + 1} open={open.has(step.id)} onToggle={() => toggle(step.id)}>
            {step.id === 'setup' && <SetupCard view={view} step={step} />}
            {step.id === 'signups' && <SignupsCard view={view} step={step} />}
            {step.id === 'match' && <MatchCard view={view} step={step} />}
            {step.id === 'publish' && <PublishCard view={view} step={step} />}
            {step.id === 'surveys' && <SurveysCard view={view} step={step} />}
          </Card>
        ))}
      </ol>
    </div>
  );
}

/** Puts the focus on a button if what had it is gone from the page. */
function recoverFocus(button: string) {
  if (document.activeElement && document.activeElement !== document.body) return;
  const all = [...document.querySelectorAll<HTMLElement>('[data-button]')];
  const target = all.find((one) => one.dataset.button === button) ?? document.querySelector('main');
  target?.focus();
}

function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true" data-test="skeleton">
      {[64, 44, 44, 44, 44].map((height, i) => (
        <span key={`${i}-${height}`} style={{ height: `${height}px` }} />
      ))}
    </div>
  );
}

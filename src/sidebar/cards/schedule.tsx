/** Card "By itself": what falls due, when next, and whether it may go out without being asked. */
import { useState } from 'preact/hooks';
import type { JobName, Views } from '../../api/types.js';
import { panel } from '../../programme/schedule/words.js';
import { useStore } from '../app/store.js';
import { Notice } from '../kit/blocks.js';
import { Button } from '../kit/button.js';
import { localTime } from '../kit/format.js';
import type { CardContent } from './content.js';
import { Answer } from './pairing/answer.js';
import { CardProblems } from './problems.js';
import { CardSettings } from './settings.js';

type OccasionView = Views['schedule'][number];

export function ScheduleCard({ data, settings, problems }: CardContent<'schedule'>) {
  return (
    <>
      <ul class="list">
        {data.map((occasion) => (
          <Occasion key={occasion.id} occasion={occasion} />
        ))}
      </ul>
      <Until />
      <CardProblems of="schedule" problems={problems} />
      <CardSettings of="schedule" title={panel.settings} settings={settings} />
    </>
  );
}

function Until() {
  const { ask, answers } = useStore();
  const [until, setUntil] = useState('');
  const answer = answers.calendar;
  return (
    <form class="stack" onSubmit={(event) => event.preventDefault()}>
      <label class="field">
        <span>{panel.until}</span>
        <input
          type="date"
          value={until}
          data-test="until"
          onInput={({ currentTarget }) => setUntil(currentTarget.value)}
        />
      </label>
      <Button test="calendar" submit off={until === ''} onClick={() => ask('calendar', { about: 'calendar', until })}>
        {panel.show}
      </Button>
      {answer && <Answer answer={answer} test="calendar-answer" />}
    </form>
  );
}

const MODES = ['off', 'ask me', 'automatic'] as const;

function Occasion({ occasion }: { readonly occasion: OccasionView }) {
  const { preview } = useStore();
  const { id, title, forWhom, rule, mode, next, mails, last, agreedBy, agreed, waits, job, args } = occasion;
  return (
    <li class="item" data-test="occasion" data-id={id} data-mode={mode}>
      <span class="strong wrap">{title}</span>
      <span class="muted small wrap">
        {rule}. {forWhom}.
      </span>
      {waits !== '' && (
        <Notice tone="attention">
          <span data-test="occasion-waits">{waits}</span>
        </Notice>
      )}
      <fieldset class="segments three">
        <legend class="aside">{panel.modeOf(title)}</legend>
        {MODES.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === mode}
            data-test={`mode-${one}`}
            onClick={() => one !== mode && preview(`mode:${id}`, 'schedule', { occasion: id, mode: one })}
          >
            {panel.modes[one]}
          </button>
        ))}
      </fieldset>
      {mode !== 'off' && (
        <span class="small" data-test="occasion-next">
          {next === '' ? panel.nothing : panel.next(localTime(next), mails)}
        </span>
      )}
      {mode === 'automatic' && <span class="muted small wrap">{panel.agreed(agreedBy, localTime(agreed))}</span>}
      {last !== '' && <span class="muted small">{panel.last(localTime(last))}</span>}
      {waits !== '' && (
        <Button
          test="run-occasion"
          id={id}
          label={panel.sendLabel(title)}
          onClick={() => preview(`occasion:${id}`, job as JobName, args)}
        >
          {panel.send}
        </Button>
      )}
    </li>
  );
}

/** Card "Surveys": which survey was asked of whom, how many answered, and who wants help. */
import type { SurveyView } from '../../api/types.js';
import { panel } from '../../programme/surveys/words.js';
import { useStore } from '../app/store.js';
import { Notice } from '../kit/blocks.js';
import { Button } from '../kit/button.js';
import { Bar } from '../kit/figures.js';
import { localTime } from '../kit/format.js';
import { isWeb, Link } from '../kit/link.js';
import { words } from '../words.js';
import { type CardContent, isDue } from './content.js';
import { CardProblems } from './problems.js';
import { CardSettings } from './settings.js';

export function SurveysCard({ step, data: surveys, settings, problems }: CardContent<'surveys'>) {
  const { preview } = useStore();
  return (
    <>
      <ul class="list">
        {surveys.map((survey) => (
          <Survey key={survey.id} survey={survey} due={isDue(step)} />
        ))}
      </ul>
      <Button
        test="run-answers"
        off={surveys.every((survey) => survey.state === 'not open')}
        onClick={() => preview('run-answers', 'answers')}
      >
        {panel.run}
      </Button>
      <CardProblems of="surveys" problems={problems} />
      <CardSettings of="surveys" title={panel.settings} settings={settings} />
    </>
  );
}

function Survey({ survey, due }: { readonly survey: SurveyView; readonly due: boolean }) {
  const { preview, overview } = useStore();
  const { id, title, about, state, url, unknown, revised, helpWanted, due: from } = survey;
  return (
    <li class="item survey" data-test="survey" data-id={id} data-state={state}>
      <span class="row">
        <span class="line strong grow" title={title}>
          {title}
        </span>
        <span class={`badge ${state === 'open' ? 'good' : ''}`}>{panel.states[state]}</span>
      </span>
      <span class="muted small wrap">{about}</span>
      {state === 'not open' && overview !== null && from > overview.now && (
        <span class="small" data-test="survey-due">
          {panel.due(localTime(from))}
        </span>
      )}
      {state !== 'not open' && <Answered survey={survey} />}
      {unknown > 0 && <span class="small">{panel.unknown(unknown)}</span>}
      {revised > 0 && <span class="small">{panel.revised(revised)}</span>}
      {helpWanted.length > 0 && <HelpWanted people={helpWanted} />}
      {state === 'open' && survey.silent > 0 && <Silent survey={survey} />}
      <span class="row">
        {state !== 'closed' && (
          <Button
            test="run-survey"
            id={id}
            kind={due && state === 'not open' ? 'primary' : 'plain'}
            label={panel.sendLabel(title)}
            onClick={() => preview(`run-survey:${id}`, 'survey', { survey: id })}
          >
            {panel.send}
          </Button>
        )}
        {isWeb(url) && <Link url={url} text={panel.openForm} test="survey-link" />}
      </span>
      {isWeb(url) && survey.answered === 0 && <p class="muted small">{words.formCheck}</p>}
    </li>
  );
}

/** Who was asked and has not answered, and when they may be reminded. */
function Silent({ survey: { id, title, silent, remindFrom } }: { readonly survey: SurveyView }) {
  const { preview, overview } = useStore();
  const waits = overview !== null && overview.now < remindFrom;
  return (
    <>
      <span class="small">{waits ? panel.remindFrom(silent, localTime(remindFrom)) : panel.silent(silent)}</span>
      <Button
        test="run-remind"
        id={id}
        off={waits}
        label={panel.remindLabel(title)}
        onClick={() => preview(`run-remind:${id}`, 'remind', { survey: id })}
      >
        {panel.remind}
      </Button>
    </>
  );
}

function Answered({ survey: { answered, asked, mean } }: { readonly survey: SurveyView }) {
  return (
    <span class="answered" data-test="answered">
      <Bar part={answered} whole={asked} />
      <span>{mean === null ? panel.answered(answered, asked) : panel.answeredWithMean(answered, asked, mean)}</span>
    </span>
  );
}

function HelpWanted({ people }: { readonly people: readonly string[] }) {
  return (
    <Notice tone="attention">
      <b>{panel.help(people.length)}</b>
      <ul class="names" data-test="help-wanted">
        {people.map((name) => (
          <li key={name} class="line" title={name}>
            {name}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Card "Surveys": which survey was asked of whom, how many answered, and who wants help. */
import type { SurveyView } from '../../api/types.js';
import type { CardContent } from '../app/card.js';
import { useTheDesk } from '../app/store.js';
import { Button, Notice } from '../kit/button.js';
import { Bar, Glyph } from '../kit/figures.js';
import { count, isDue, thousands } from '../kit/format.js';
import { safe } from './signups.js';

export function SurveysCard({ view, step }: CardContent) {
  const desk = useTheDesk();
  if (view.surveys.length === 0) return <p class="empty">No surveys yet. They appear once pairs are published.</p>;
  return (
    <>
      <ul class="list">
        {view.surveys.map((survey) => (
          <Survey key={survey.id} survey={survey} due={isDue(step)} />
        ))}
      </ul>
      <Button
        test="run-answers"
        off={view.surveys.every((survey) => survey.state === 'not open')}
        onClick={() => desk.ask('run-answers', 'answers')}
      >
        Read answers
      </Button>
    </>
  );
}

const STATES: Record<SurveyView['state'], string> = { 'not open': 'Not open', open: 'Open', closed: 'Closed' };

function Survey({ survey, due }: { readonly survey: SurveyView; readonly due: boolean }) {
  const desk = useTheDesk();
  const { id, state, asked, answered, unknown, mean, helpWanted } = survey;
  const url = safe(survey.url);
  return (
    <li class="item survey" data-test="survey" data-id={id} data-state={state}>
      <span class="row">
        <span class="line strong grow" title={survey.title}>
          {survey.title}
        </span>
        <span class={`badge ${state === 'open' ? 'good' : ''}`}>{STATES[state]}</span>
      </span>
      <span class="muted small wrap">{survey.about}</span>
      {state !== 'not open' && (
        <span class="answered" data-test="answered">
          <Bar part={answered} whole={asked} />
          <span>
            {thousands(answered)} of {thousands(asked)} answered
            {mean !== null && (
              <>
                , mean <b>{(Math.round(mean * 10) / 10).toFixed(1)}</b> of 5
              </>
            )}
          </span>
        </span>
      )}
      {unknown > 0 && <span class="small">{count(unknown, 'answer')} from people not in the programme.</span>}
      {helpWanted.length > 0 && (
        <Notice tone="attention">
          <b>{count(helpWanted.length, 'person wants', 'people want')} help</b>
          <ul class="names" data-test="help-wanted">
            {helpWanted.map((name) => (
              <li key={name} class="line" title={name}>
                {name}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <span class="row">
        {state !== 'closed' && (
          <Button
            test="run-survey"
            id={id}
            kind={due && state === 'not open' ? 'primary' : 'plain'}
            label={`Preview and send ${survey.title}`}
            onClick={() => desk.ask(`run-survey:${id}`, 'survey', { survey: id })}
          >
            Preview and send
          </Button>
        )}
        {url && (
          <a href={url} target="_blank" rel="noopener noreferrer" data-test="survey-link">
            Open form
            <Glyph of="open" />
          </a>
        )}
      </span>
    </li>
  );
}

/** What each answer to a question means, chosen from a list, or typed where it is a number. */
import { useId, useState } from 'preact/hooks';
import { panel } from '../../../programme/signup/words.js';
import { Options } from '../../kit/fields.js';
import type { Drafted } from './draft.js';

/** As many are seen at a glance. */
const FEW = 8;

export function Taught(props: {
  /** Id of the element that has the question. */
  readonly by: string;
  readonly question: Drafted;
  readonly onTeach: (answer: string, means: string) => void;
}) {
  const { by, question, onTeach } = props;
  const { answers, moreAnswers, meanings, taught } = question;
  const { asItSays, number, people, teach, allAnswers, moreAnswers: more } = panel.questions;
  const [all, showAll] = useState(false);
  const id = useId();
  const shown = all ? answers : answers.slice(0, FEW);
  return (
    <fieldset class="taught" aria-labelledby={`${id} ${by}`} data-test="question-answers">
      <legend id={id} class="small muted">
        {teach}
      </legend>
      {shown.map((one, at) => {
        const value = taught[one.answer] ?? one.means;
        return (
          <div key={one.answer} class="answer-row">
            <span class="grow wrap" id={`${id}-${at}`}>
              {one.answer} <span class="muted apart">{people(one.people)}</span>
            </span>
            {meanings.length > 0 ? (
              <select
                aria-labelledby={`${id}-${at} ${by}`}
                value={value}
                onChange={(event) => onTeach(one.answer, event.currentTarget.value)}
              >
                <Options of={[{ value: '', label: asItSays }, ...withOwn(meanings, one.means)]} />
              </select>
            ) : (
              <input
                aria-labelledby={`${id}-${at} ${by}`}
                inputMode="numeric"
                placeholder={number}
                value={value}
                onInput={(event) => onTeach(one.answer, event.currentTarget.value.replace(/[^\d.,-]/g, ''))}
              />
            )}
          </div>
        );
      })}
      {!all && answers.length > FEW && (
        <button type="button" class="button quiet" data-test="all-answers" onClick={() => showAll(true)}>
          {allAnswers(answers.length)}
        </button>
      )}
      {moreAnswers > 0 && (all || answers.length <= FEW) && <p class="small muted">{more(moreAnswers)}</p>}
    </fieldset>
  );
}

/** What the organiser wrote in the Sheet in their own words can be left as it is. */
function withOwn(meanings: Drafted['meanings'], own: string): Drafted['meanings'] {
  const isKnown = own === '' || meanings.some(({ value }) => value === own);
  return isKnown ? meanings : [...meanings, { value: own, label: own }];
}

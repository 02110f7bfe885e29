/** One question of a sign-up: what it is used for, how sure that is, and what follows from it. */
import { useId, useState } from 'preact/hooks';
import { panel } from '../../../programme/signup/words.js';
import { Button } from '../../kit/button.js';
import { Choice, type Option } from '../../kit/fields.js';
import type { Change, Drafted, Signups } from './draft.js';
import { Taught } from './taught.js';

interface QuestionProps {
  readonly question: Drafted;
  readonly signups: Signups;
  readonly onChange: (change: Change) => void;
  /** The organiser has looked, and it is right for this use. */
  readonly onRight: (button: string, use: string) => void;
}

export function Question({ question, signups, onChange, onRight }: QuestionProps) {
  const id = useId();
  const { use, criterion, side, tab, examples, doubt, between, follows, answers, taught } = question;
  const isNew = criterion !== '' && !signups.criteria.includes(criterion);
  const [naming, setNaming] = useState(false);
  const wholeTab = signups.uses.some((known) => known.use === use && known.of === 'tab');
  const uses = signups.uses.filter(({ of }) => (of === 'tab') === wholeTab);
  return (
    <li class="item question" data-test="question" data-id={question.id}>
      <span id={id} class="strong wrap">
        {question.question || panel.questions.wholeTab(tab)}
        {doubt !== 'sure' && ' '}
        {doubt !== 'sure' && (
          <span class={doubt === 'unsure' ? 'badge attention' : 'badge'} data-test="question-doubt">
            {panel.questions.doubts[doubt]}
          </span>
        )}
      </span>
      <span class="line small muted" title={tab}>
        {tab}
      </span>
      {examples && (
        <span class="examples" title={examples}>
          {examples}
        </span>
      )}
      <Choice
        name={panel.questions.use}
        test="question-use"
        by={id}
        value={use}
        options={usesWith(use, uses)}
        onPick={(picked) => onChange({ use: picked })}
      />
      {use === 'criterion' && (
        <Choice
          name={panel.questions.criterion}
          test="question-criterion"
          by={id}
          value={naming ? NEW : criterion}
          options={criteriaWith(criterion, signups.criteria)}
          onPick={(picked) => {
            setNaming(picked === NEW);
            onChange({ criterion: picked === NEW ? '' : picked });
          }}
        />
      )}
      {use === 'criterion' && naming && (
        <label class="field">
          <span>{panel.questions.newName}</span>
          <input
            data-test="question-new-criterion"
            maxLength={60}
            value={isNew ? criterion : ''}
            onInput={(event) => onChange({ criterion: event.currentTarget.value })}
          />
        </label>
      )}
      {!wholeTab && use !== 'nothing' && use !== '' && (
        <Choice
          name={panel.questions.side}
          test="question-side"
          by={id}
          value={side}
          options={SIDES.map((value) => ({ value, label: panel.questions.sides[value] }))}
          onPick={(picked) => onChange({ side: SIDES.find((one) => one === picked) ?? side })}
        />
      )}
      {answers.length > 0 && use === was(question, signups) && (
        <Taught
          by={id}
          question={question}
          onTeach={(answer, means) => onChange({ taught: { ...taught, [answer]: means } })}
        />
      )}
      {follows && (
        <span class="small muted" data-test="question-follows">
          {follows}
        </span>
      )}
      {doubt !== 'sure' && between.length === 0 && (
        <Button test="question-right" id={question.id} onClick={() => onRight('question-right', use)}>
          {panel.questions.right}
        </Button>
      )}
      {between.map((one) => (
        <Button key={one} test={`question-${one}`} id={question.id} onClick={() => onRight(`question-${one}`, one)}>
          {panel.questions.named[one]}
        </Button>
      ))}
    </li>
  );
}

/** Its use as it is saved: answers are offered for that one. */
function was({ id }: Drafted, { questions }: Signups): string {
  return questions.find((one) => one.id === id)?.use ?? '';
}

/** Stands for a criterion that is yet to be named. */
const NEW = '\u0000new';

const SIDES = ['both', 'mentee', 'mentor'] as const;

/** What is chosen now can be chosen, even if the add-on offers it no more. */
function usesWith(current: string, uses: Signups['uses']): readonly Option[] {
  const known = uses.map(({ use, label }) => ({ value: use, label }));
  if (known.some(({ value }) => value === current)) return known;
  return [{ value: current, label: current || panel.questions.unused }, ...known];
}

function criteriaWith(current: string, criteria: Signups['criteria']): readonly Option[] {
  const names = current === '' || criteria.includes(current) ? criteria : [current, ...criteria];
  return [
    { value: '', label: panel.questions.choose },
    ...names.map((name) => ({ value: name, label: name })),
    { value: NEW, label: panel.questions.newCriterion },
  ];
}

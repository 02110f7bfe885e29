/** What the answer to each question of a sign-up is used for: the add-on guesses, the organiser corrects. */
import { useId, useState } from 'preact/hooks';
import type { Views } from '../../../api/types.js';
import { panel } from '../../../programme/signup/words.js';
import { useStore } from '../../app/store.js';
import { Long, Notice } from '../../kit/blocks.js';
import { Button } from '../../kit/button.js';
import { Choice, type Option, Options } from '../../kit/fields.js';
import { words } from '../../words.js';

type Signups = Views['signup'];
type QuestionView = Signups['questions'][number];
type Change = Partial<Pick<QuestionView, 'use' | 'criterion' | 'side'>> & {
  /** What answers were said to mean, by answer. */
  readonly taught?: Readonly<Record<string, string>>;
};
type Drafted = Omit<QuestionView, 'use' | 'criterion' | 'side'> & Required<Change>;

export function SignupQuestions({ signups }: { readonly signups: Signups }) {
  const { edit } = useStore();
  const [drafts, setDrafts] = useState<Readonly<Record<string, Change>>>({});
  if (signups.questions.length === 0) return <p class="empty">{panel.questions.none}</p>;
  const drafted = signups.questions.map((question): Drafted => ({ taught: {}, ...question, ...drafts[question.id] }));
  const changed = drafted.filter((question, at) => differs(question, signups.questions[at]!));
  const doubts = signups.questions.filter(({ doubt }) => doubt !== 'sure').length;
  async function save(which: readonly Drafted[]) {
    const before = drafts;
    if (await edit('save-questions', 'questions', { questions: which.map(said) })) {
      const saved = which.map(({ id }) => id);
      setDrafts((now) =>
        Object.fromEntries(Object.entries(now).filter(([id]) => !saved.includes(id) || now[id] !== before[id])),
      );
    }
  }
  return (
    <div class="stack">
      <p class="muted">
        {doubts > 0 && `${panel.questions.first} `}
        {panel.questions.help}
      </p>
      {signups.unasked.map((sentence) => (
        <Notice key={sentence} tone="calm">
          {sentence}
        </Notice>
      ))}
      <Long
        items={drafted}
        step={Math.max(30, doubts)}
        show={(question) => (
          <Item
            key={question.id}
            question={question}
            signups={signups}
            onChange={(change) => setDrafts((now) => ({ ...now, [question.id]: { ...now[question.id], ...change } }))}
            onRight={() => save([question])}
          />
        )}
      />
      <Button test="save-questions" kind="primary" off={changed.length === 0} onClick={() => save(changed)}>
        {changed.length > 0 ? panel.questions.saved : words.save}
      </Button>
    </div>
  );
}

/** As the job takes it. */
function said({ id, use, criterion, side, answers, taught }: Drafted) {
  const means = answers
    .map(({ answer, means: before }) => ({ answer, means: taught[answer] ?? before }))
    .filter((one) => one.means !== '')
    .map((one) => `${/[;=]|->|→|^"/.test(one.answer) ? `"${one.answer}"` : one.answer} = ${one.means}`)
    .join('; ');
  return { id, use, criterion, side, ...(answers.length > 0 ? { means } : {}) };
}

function differs(now: Drafted, old: QuestionView): boolean {
  const taught = old.answers.some(({ answer, means }) => (now.taught[answer] ?? means) !== means);
  return taught || old.use !== now.use || old.criterion !== now.criterion || old.side !== now.side;
}

interface ItemProps {
  readonly question: Drafted;
  readonly signups: Signups;
  readonly onChange: (change: Change) => void;
  /** The organiser has looked, and it is right as it is shown. */
  readonly onRight: () => void;
}

function Item({ question, signups, onChange, onRight }: ItemProps) {
  const id = useId();
  const { use, criterion, side, tab, examples, doubt, follows, answers, taught } = question;
  const isNew = criterion !== '' && !signups.criteria.includes(criterion);
  const [naming, setNaming] = useState(false);
  const wholeTab = signups.uses.some((known) => known.use === use && known.of === 'tab');
  const uses = signups.uses.filter(({ of }) => (of === 'tab') === wholeTab);
  return (
    <li class="item question" data-test="question" data-id={question.id}>
      <span id={id} class="strong wrap">
        {question.question || panel.questions.wholeTab(tab)}
        {doubt !== 'sure' && (
          <span class={doubt === 'unsure' ? 'badge attention beside' : 'badge beside'} data-test="question-doubt">
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
      {doubt !== 'sure' && (
        <Button test="question-right" id={question.id} onClick={onRight}>
          {panel.questions.right}
        </Button>
      )}
      {follows && (
        <span class="small muted" data-test="question-follows">
          {follows}
        </span>
      )}
    </li>
  );
}

/** Its use as it is saved: answers are offered for that one. */
function was({ id }: Drafted, { questions }: Signups): string {
  return questions.find((one) => one.id === id)?.use ?? '';
}

/** What each answer means, chosen from a list, or typed where it is a number. */
function Taught(props: {
  readonly by: string;
  readonly question: Drafted;
  readonly onTeach: (answer: string, means: string) => void;
}) {
  const { by, question, onTeach } = props;
  const { meanings, asItSays, number, people, teach } = panel.questions;
  const choices: Readonly<Record<string, string>> | undefined = meanings[question.use as keyof typeof meanings];
  const id = useId();
  return (
    <fieldset class="taught" aria-labelledby={`${id} ${by}`} data-test="question-answers">
      <legend id={id} class="small muted">
        {teach}
      </legend>
      {question.answers.map((one, at) => {
        const value = question.taught[one.answer] ?? one.means;
        return (
          <div key={one.answer} class="choice">
            <span class="grow wrap" id={`${id}-${at}`}>
              {one.answer} <span class="muted">({people(one.people)})</span>
            </span>
            {choices ? (
              <select
                aria-labelledby={`${id}-${at} ${by}`}
                value={value}
                onChange={(event) => onTeach(one.answer, event.currentTarget.value)}
              >
                <Options
                  of={[
                    { value: '', label: asItSays },
                    ...Object.entries(choices).map(([key, label]) => ({ value: key, label })),
                  ]}
                />
              </select>
            ) : (
              <input
                class="weight"
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
    </fieldset>
  );
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

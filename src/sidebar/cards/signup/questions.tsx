/** What the answer to each question of a sign-up is used for: the add-on guesses, the organiser corrects. */
import { useId, useState } from 'preact/hooks';
import type { Views } from '../../../api/types.js';
import { panel } from '../../../programme/signup/words.js';
import { useStore } from '../../app/store.js';
import { Long } from '../../kit/blocks.js';
import { Button } from '../../kit/button.js';
import { Choice, type Option } from '../../kit/fields.js';
import { words } from '../../words.js';

type Signups = Views['signup'];
type QuestionView = Signups['questions'][number];
type Change = Partial<Pick<QuestionView, 'use' | 'criterion' | 'side'>>;

export function SignupQuestions({ signups }: { readonly signups: Signups }) {
  const { edit } = useStore();
  const [drafts, setDrafts] = useState<Readonly<Record<string, Change>>>({});
  if (signups.questions.length === 0) return <p class="empty">{panel.questions.none}</p>;
  const changed = signups.questions.map((q) => ({ ...q, ...drafts[q.id] })).filter((q, i) => differs(q, signups, i));
  async function save() {
    const sent = changed.map(({ id, use, criterion, side }) => ({ id, use, criterion, side }));
    const before = drafts;
    if (await edit('save-questions', 'questions', { questions: sent })) {
      setDrafts((now) => Object.fromEntries(Object.entries(now).filter(([id]) => now[id] !== before[id])));
    }
  }
  return (
    <div class="stack">
      <p class="muted">{panel.questions.help}</p>
      <Long
        items={signups.questions}
        step={30}
        show={(question) => (
          <Item
            key={question.id}
            question={{ ...question, ...drafts[question.id] }}
            signups={signups}
            onChange={(change) => setDrafts((now) => ({ ...now, [question.id]: { ...now[question.id], ...change } }))}
          />
        )}
      />
      <Button test="save-questions" kind="primary" off={changed.length === 0} onClick={save}>
        {changed.length > 0 ? words.saveChanges(changed.length) : words.save}
      </Button>
    </div>
  );
}

function differs(question: QuestionView, signups: Signups, index: number): boolean {
  const old = signups.questions[index];
  return old?.use !== question.use || old.criterion !== question.criterion || old.side !== question.side;
}

interface ItemProps {
  readonly question: QuestionView;
  readonly signups: Signups;
  readonly onChange: (change: Change) => void;
}

function Item({ question, signups, onChange }: ItemProps) {
  const id = useId();
  const { edit } = useStore();
  const { use, criterion, side, tab, examples, sure } = question;
  const wholeTab = signups.uses.some((known) => known.use === use && known.of === 'tab');
  const uses = signups.uses.filter(({ of }) => (of === 'tab') === wholeTab);
  return (
    <li class="item question" data-test="question" data-id={question.id}>
      <span id={id} class="strong wrap">
        {question.question || panel.questions.wholeTab(tab)}
      </span>
      <span class="line small muted" title={tab}>
        {tab}
      </span>
      {examples && (
        <span class="examples" title={examples}>
          {examples}
        </span>
      )}
      {sure === 'unsure' && (
        <span class="small">
          {panel.questions.unsure}{' '}
          <Button
            test="sure-question"
            id={question.id}
            kind="quiet"
            onClick={() =>
              edit(`sure-question:${question.id}`, 'questions', {
                questions: [{ id: question.id, use, criterion, side }],
              })
            }
          >
            {panel.questions.isRight}
          </Button>
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
          value={criterion}
          options={criteriaWith(criterion, signups.criteria)}
          onPick={(picked) => onChange({ criterion: picked })}
        />
      )}
      {use === 'criterion' && criterion === '' && <span class="small muted">{panel.questions.newCriterion}</span>}
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
    </li>
  );
}

const SIDES = ['both', 'mentee', 'mentor'] as const;

/** What is chosen now can be chosen, even if the add-on offers it no more. */
function usesWith(current: string, uses: Signups['uses']): readonly Option[] {
  const known = uses.map(({ use, label }) => ({ value: use, label }));
  if (known.some(({ value }) => value === current)) return known;
  return [{ value: current, label: current || panel.questions.unused }, ...known];
}

function criteriaWith(current: string, criteria: Signups['criteria']): readonly Option[] {
  const names = current === '' || criteria.includes(current) ? criteria : [current, ...criteria];
  return [{ value: '', label: panel.questions.choose }, ...names.map((name) => ({ value: name, label: name }))];
}

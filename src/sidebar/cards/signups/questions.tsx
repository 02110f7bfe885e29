/** What the answer to each question is used for: the add-on guesses, the organiser corrects. */
import { useId, useState } from 'preact/hooks';
import type { QuestionView, View } from '../../../api/types.js';
import { useTheDesk } from '../../app/store.js';
import { Button, Long } from '../../kit/button.js';
import { count } from '../../kit/format.js';

type Signups = View['signups'];
type Change = Partial<Pick<QuestionView, 'use' | 'criterion' | 'side'>>;

const SIDES = [
  { value: 'both', label: 'Asked of both' },
  { value: 'mentee', label: 'Asked of mentees' },
  { value: 'mentor', label: 'Asked of mentors' },
] as const;

export function Questions({ signups }: { readonly signups: Signups }) {
  const desk = useTheDesk();
  const [drafts, setDrafts] = useState<Readonly<Record<string, Change>>>({});
  if (signups.questions.length === 0) {
    return <p class="empty">Questions appear here once there is a response tab. Then say what each is used for.</p>;
  }
  const changed = signups.questions.map((q) => ({ ...q, ...drafts[q.id] })).filter((q, i) => differs(q, signups, i));
  async function save() {
    const sent = changed.map(({ id, use, criterion, side }) => ({ id, use, criterion, side }));
    const before = drafts;
    if (await desk.edit('save-questions', 'questions', { questions: sent })) {
      setDrafts((now) => Object.fromEntries(Object.entries(now).filter(([id]) => now[id] !== before[id])));
    }
  }
  return (
    <div class="stack">
      <p class="muted">Correct what each answer is used for. Unused questions are kept and ignored.</p>
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
        {changed.length > 0 ? `Save ${count(changed.length, 'change')}` : 'Save'}
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
  const wholeTab = signups.uses.some(({ use, of }) => use === question.use && of === 'tab');
  const uses = withCurrent(
    signups.uses.filter(({ of }) => (of === 'tab') === wholeTab),
    question.use,
  );
  const criteria = question.criterion === '' || signups.criteria.includes(question.criterion);
  const names = criteria ? signups.criteria : [question.criterion, ...signups.criteria];
  return (
    <li class="item question" data-test="question" data-id={question.id}>
      <span id={id} class="strong wrap">
        {question.question || `The whole tab ${question.tab}`}
      </span>
      <span class="line small muted" title={question.tab}>
        {question.tab}
      </span>
      {question.examples && (
        <span class="examples" title={question.examples}>
          {question.examples}
        </span>
      )}
      <Choice name="Use" test="question-use" by={id} value={question.use} onPick={(use) => onChange({ use })}>
        {uses.map(({ use, label }) => ({ value: use, label }))}
      </Choice>
      {question.use === 'criterion' && (
        <Choice
          name="Criterion"
          test="question-criterion"
          by={id}
          value={question.criterion}
          onPick={(criterion) => onChange({ criterion })}
        >
          {[{ value: '', label: 'Choose a criterion' }, ...names.map((name) => ({ value: name, label: name }))]}
        </Choice>
      )}
      {question.use === 'criterion' && question.criterion === '' && (
        <span class="small muted">A new criterion starts as a row in the Criteria tab.</span>
      )}
      {!wholeTab && question.use !== 'nothing' && question.use !== '' && (
        <Choice
          name="Side"
          test="question-side"
          by={id}
          value={question.side}
          onPick={(side) => onChange({ side: side as QuestionView['side'] })}
        >
          {SIDES}
        </Choice>
      )}
    </li>
  );
}

function withCurrent(uses: Signups['uses'], use: string): Signups['uses'] {
  return uses.some((known) => known.use === use) ? uses : [{ use, label: use || 'Not used' }, ...uses];
}

function Choice(props: {
  readonly name: string;
  readonly test: string;
  /** Id of the element that names the question. */
  readonly by: string;
  readonly value: string;
  readonly onPick: (value: string) => void;
  readonly children: readonly { readonly value: string; readonly label: string }[];
}) {
  const id = useId();
  return (
    <span class="choice">
      <span id={id}>{props.name}</span>
      <select
        data-test={props.test}
        aria-labelledby={`${id} ${props.by}`}
        value={props.value}
        onChange={(event) => props.onPick(event.currentTarget.value)}
      >
        {props.children.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </span>
  );
}

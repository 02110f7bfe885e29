/** Questions about the matching: why not these two, and what else could have been. */
import { useId, useState } from 'preact/hooks';
import type { PersonView, Question, View } from '../../../api/types.js';
import { useTheDesk } from '../../app/store.js';
import { Button } from '../../kit/button.js';
import { count, list, localTime } from '../../kit/format.js';
import { Answer } from './answer.js';

const WIDER: readonly { readonly test: string; readonly question: Question; readonly label: string }[] = [
  { test: 'ask-weights', question: { about: 'weights' }, label: 'What hangs on the weights?' },
  { test: 'ask-mentors', question: { about: 'mentors' }, label: 'What would one more mentor bring?' },
  { test: 'ask-others', question: { about: 'others' }, label: 'Are other pairings as good?' },
  { test: 'ask-touching', question: { about: 'touching' }, label: 'What if agreed pairs may change?' },
];

export function Ask({ match }: { readonly match: View['match'] }) {
  const desk = useTheDesk();
  return (
    <div class="stack">
      <WhyNot mentees={match.mentees} mentors={match.mentors} />
      {WIDER.map(({ test, question, label }) => (
        <div key={test} class="stack">
          <Button test={test} onClick={() => desk.question(test, question)}>
            {label}
          </Button>
          {desk.answers[test] && <Answer answer={desk.answers[test]} test={`${test}-answer`} />}
        </div>
      ))}
      {match.rounds.length > 0 && <Rounds rounds={match.rounds} />}
    </div>
  );
}

function WhyNot({ mentees, mentors }: Pick<View['match'], 'mentees' | 'mentors'>) {
  const desk = useTheDesk();
  const [mentee, setMentee] = useState('');
  const [mentor, setMentor] = useState('');
  const only = (found: readonly PersonView[]) => (found.length === 1 ? found[0] : undefined);
  const [one, other] = [only(peopleCalled(mentees, mentee)), only(peopleCalled(mentors, mentor))];
  const answer = desk.answers['why-not'];
  const ask = () => {
    if (one && other) desk.question('why-not', { about: 'two', mentee: one.id, mentor: other.id });
  };
  return (
    <form class="stack" onSubmit={(event) => event.preventDefault()}>
      <h3>Why not these two?</h3>
      <Person label="Mentee" test="why-not-mentee" people={mentees} value={mentee} change={setMentee} />
      <Person label="Mentor" test="why-not-mentor" people={mentors} value={mentor} change={setMentor} />
      <Button test="why-not" submit off={!one || !other} onClick={ask}>
        Why not?
      </Button>
      {answer && <Answer answer={answer} test="why-not-answer" />}
    </form>
  );
}

function Person(props: {
  readonly label: string;
  readonly test: string;
  readonly people: readonly PersonView[];
  readonly value: string;
  readonly change: (value: string) => void;
}) {
  const id = useId();
  const { label, test, people, value, change } = props;
  const words = hint(value, peopleCalled(people, value));
  return (
    <label class="field">
      <span>{label}</span>
      <input
        list={id}
        data-test={test}
        placeholder="Type a name"
        autocomplete="off"
        value={value}
        aria-invalid={words !== ''}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <datalist id={id}>
        {people.map((person) => (
          <option key={person.id} value={person.label} />
        ))}
      </datalist>
      <small role="status">{words}</small>
    </label>
  );
}

/** Whoever may be meant: the one of that name, else all whose name begins so, else all whose name has it in it. */
function peopleCalled(people: readonly PersonView[], typed: string): readonly PersonView[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return [];
  const places = people.map((person) => ({ person, at: person.label.toLowerCase().indexOf(wanted) }));
  const exact = people.filter(({ label }) => label.toLowerCase() === wanted);
  const beginning = places.filter(({ at }) => at === 0).map(({ person }) => person);
  const within = places.filter(({ at }) => at > 0).map(({ person }) => person);
  return [exact, beginning, within].find((found) => found.length > 0) ?? [];
}

function hint(typed: string, found: readonly PersonView[]): string {
  if (typed.trim() === '' || found.length === 1) return '';
  if (found.length === 0) return 'Nobody active is called so.';
  return found.length > 3
    ? `${count(found.length, 'person', 'people')} are called so.`
    : `Which: ${list(found.map(({ label }) => label))}?`;
}

function Rounds({ rounds }: Pick<View['match'], 'rounds'>) {
  const desk = useTheDesk();
  const [round, choose] = useState(rounds[0]!.id);
  const answer = desk.answers['ask-round'];
  return (
    <div class="stack">
      <label class="field">
        <span>Compute a round again and compare</span>
        <select data-test="round-choice" value={round} onChange={(event) => choose(event.currentTarget.value)}>
          {rounds.map(({ id, at, pairs }) => (
            <option key={id} value={id}>
              {localTime(at)}, {pairs} pairs
            </option>
          ))}
        </select>
      </label>
      <Button test="ask-round" onClick={() => desk.question('ask-round', { about: 'round', round })}>
        Compare
      </Button>
      {answer && <Answer answer={answer} test="ask-round-answer" />}
    </div>
  );
}

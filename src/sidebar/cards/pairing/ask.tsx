/** Questions about the matching: why not these two, and what else could have been. */
import { useState } from 'preact/hooks';
import type { PersonView, Views } from '../../../api/types.js';
import { panel } from '../../../programme/pairing/words.js';
import { useStore } from '../../app/store.js';
import { Button } from '../../kit/button.js';
import { NameField, Options } from '../../kit/fields.js';
import { localTime } from '../../kit/format.js';
import { Answer } from './answer.js';
import { findPeople } from './search.js';

const WIDER = ['weights', 'mentors', 'others', 'touching'] as const;

type Matching = Views['pairing'];

export function Ask({ matching }: { readonly matching: Matching }) {
  return (
    <div class="stack">
      <WhyNot mentees={matching.mentees} mentors={matching.mentors} />
      {WIDER.map((about) => (
        <Wider key={about} about={about} />
      ))}
      {matching.rounds.length > 0 && <Rounds rounds={matching.rounds} />}
    </div>
  );
}

function Wider({ about }: { readonly about: (typeof WIDER)[number] }) {
  const { ask, answers } = useStore();
  const test = `ask-${about}`;
  const answer = answers[test];
  return (
    <div class="stack">
      <Button test={test} onClick={() => ask(test, { about })}>
        {panel.ask[about]}
      </Button>
      {answer && <Answer answer={answer} test={`${test}-answer`} />}
    </div>
  );
}

function WhyNot({ mentees, mentors }: Pick<Matching, 'mentees' | 'mentors'>) {
  const { ask, answers } = useStore();
  const [mentee, setMentee] = useState('');
  const [mentor, setMentor] = useState('');
  const [one, other] = [onlyOf(findPeople(mentees, mentee)), onlyOf(findPeople(mentors, mentor))];
  const answer = answers['why-not'];
  return (
    <form class="stack" onSubmit={(event) => event.preventDefault()}>
      <h4>{panel.ask.two}</h4>
      <Person label={panel.ask.mentee} test="why-not-mentee" people={mentees} value={mentee} onInput={setMentee} />
      <Person label={panel.ask.mentor} test="why-not-mentor" people={mentors} value={mentor} onInput={setMentor} />
      <Button
        test="why-not"
        submit
        off={!one || !other}
        onClick={() => one && other && ask('why-not', { about: 'two', mentee: one.id, mentor: other.id })}
      >
        {panel.ask.askTwo}
      </Button>
      {answer && <Answer answer={answer} test="why-not-answer" />}
    </form>
  );
}

function onlyOf(found: readonly PersonView[]): PersonView | undefined {
  return found.length === 1 ? found[0] : undefined;
}

function Person(props: {
  readonly label: string;
  readonly test: string;
  readonly people: readonly PersonView[];
  readonly value: string;
  readonly onInput: (value: string) => void;
}) {
  const { label, test, people, value, onInput } = props;
  return (
    <NameField
      label={label}
      test={test}
      placeholder={panel.ask.typeName}
      names={people.map((person) => person.label)}
      value={value}
      fault={faultOf(value, findPeople(people, value))}
      onInput={onInput}
    />
  );
}

function faultOf(typed: string, found: readonly PersonView[]): string {
  if (typed.trim() === '' || found.length === 1) return '';
  return found.length === 0 ? panel.ask.nobody : panel.ask.several(found.map(({ label }) => label));
}

function Rounds({ rounds }: Pick<Matching, 'rounds'>) {
  const { ask, answers } = useStore();
  const [round, choose] = useState(rounds[0]!.id);
  const answer = answers['ask-round'];
  return (
    <div class="stack">
      <label class="field">
        <span>{panel.ask.round}</span>
        <select data-test="round-choice" value={round} onChange={(event) => choose(event.currentTarget.value)}>
          <Options
            of={rounds.map(({ id, at, pairs }) => ({
              value: id,
              label: panel.ask.roundChoice(localTime(at), pairs),
            }))}
          />
        </select>
      </label>
      <Button test="ask-round" onClick={() => ask('ask-round', { about: 'round', round })}>
        {panel.ask.compare}
      </Button>
      {answer && <Answer answer={answer} test="ask-round-answer" />}
    </div>
  );
}

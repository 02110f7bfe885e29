/** Makes one person out of all their responses: the latest answer to each question counts, a blank erases nothing. */
import type { Problem } from '../../core/problem.js';
import { readCapacity } from '../cells/capacity.js';
import { readManager } from '../cells/manager.js';
import { nameFromEmail, readName } from '../cells/name.js';
import { type Reading, stops, warns } from '../cells/reading.js';
import { tidyLine } from '../cells/tidy.js';
import { readZone } from '../cells/time-zone.js';
import { type Directory, readWishes } from '../cells/wished-people.js';
import { readYesNo } from '../cells/yesno.js';
import type { QuestionUse } from '../uses.js';
import { words } from '../words.js';
import type { Answer } from './response-rows.js';
import { roleOf } from './role-of.js';
import { latest, type Place, placeOf, problemAt, type Signup } from './signup.js';
import { zonesAreOffsets } from './zone-offsets.js';

export type Consent = 'yes' | 'no' | '';

export interface Person {
  readonly signup: Signup;
  readonly name: string;
  readonly role: 'mentee' | 'mentor' | 'both';
  readonly capacity: number;
  readonly manager: string;
  readonly zone: string;
  /** As typed; names are looked up when everybody is known. */
  readonly wishes: string;
  readonly consent: Consent;
}

export interface PersonReading {
  /** Null when something stops it. */
  readonly person: Person | null;
  readonly refused: boolean;
  readonly problems: readonly Problem[];
}

export function readPerson(signup: Signup): PersonReading {
  const problems: Problem[] = [];
  const take = <T>(reading: Reading<T>, at: Place): T => {
    if (reading.trouble) problems.push(problemAt(reading.trouble, at, signup.email));
    return reading.value;
  };
  const name = readWholeName(signup, take);
  const role = take(...roleOf(signup));
  const consent = take(...consentOf(signup));
  const one = <T>(use: QuestionUse, read: (cell: string) => Reading<T>, blank: T): T => {
    const answer = latest(signup, use).slice(-1)[0];
    return answer === undefined ? blank : take(read(answer.text), placeOf(signup, use, answer));
  };
  const mentors = role === 'mentor' || role === 'both';
  const person = {
    signup,
    name,
    capacity: mentors ? one('capacity', readCapacity, 1) : 0,
    manager: one('manager', (cell) => readManager(cell, signup.email), ''),
    zone: one('zone', (cell) => readZone(cell, zonesAreOffsets(signup)), ''),
    wishes: latest(signup, 'wishes')
      .map((answer) => answer.text)
      .join('\n'),
    consent,
  };
  const stopped = problems.some((problem) => problem.weight === 'stops') || role === '';
  const refused = consent === 'no';
  // Of whoever does not take part, only that is told.
  const told = refused ? problems.filter((problem) => problem.weight === 'stops') : problems;
  return { person: stopped ? null : { ...person, role }, refused, problems: told };
}

function readWholeName(signup: Signup, take: <T>(reading: Reading<T>, at: Place) => T): string {
  const parts = (['first name', 'last name'] as const).map((use) => latest(signup, use).slice(-1)[0]);
  const full = latest(signup, 'name').slice(-1)[0];
  const answers = full ? [full] : parts.filter((part): part is Answer => part !== undefined);
  const use = full || answers.length === 0 ? 'name' : 'first name';
  const name = take(readName(answers.map((answer) => answer.text).join(' ')), placeOf(signup, use, answers[0]));
  if (name !== '') return name;
  const made = nameFromEmail(signup.email);
  const asked = signup.responses.some((response) => response.form.asked.some((one) => one.question.use === 'name'));
  if (asked && answers.length === 0) {
    take(warns('', 'name-missing', made), placeOf(signup, 'name'));
  }
  return made;
}

/** Of several boxes in one response each must be ticked. */
function consentOf(signup: Signup): [Reading<Consent>, Place] {
  const asking = signup.responses.filter((one) => one.form.asked.some((asked) => asked.question.use === 'consent'));
  const answers = latest(signup, 'consent');
  const last = answers[0];
  if (asking.length === 0) return [{ value: '' }, placeOf(signup, 'consent')];
  if (last === undefined) return [stops('', 'consent-missing'), placeOf(signup, 'consent')];
  const bad = answers.find((answer) => agreed(answer.text) !== 'yes');
  if (bad === undefined) return [{ value: 'yes' }, placeOf(signup, 'consent', last)];
  const reading: Reading<Consent> =
    agreed(bad.text) === 'no' ? stops('no', 'consent-refused') : stops('', 'consent-unclear', tidyLine(bad.text, 60));
  return [reading, placeOf(signup, 'consent', bad)];
}

/** The box of our own form says so in the language in which the form was made. */
function agreed(answer: string): ReturnType<typeof readYesNo> {
  return answer.indexOf(words.choices.agree) === 0 ? 'yes' : readYesNo(answer);
}

/** Names as People shows them, first choice first, commas between. */
export function readWishesOf(
  person: Person,
  known: Directory,
): { readonly value: string; readonly problems: readonly Problem[] } {
  const { value, trouble } = readWishes(person.wishes, known, person.signup.id);
  const problems = trouble ? [problemAt(trouble, placeOf(person.signup, 'wishes'), person.signup.email)] : [];
  return { value: value.map((wish) => wish.replace(/\s*,\s*/g, ' ')).join(', '), problems };
}

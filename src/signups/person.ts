/** Makes one person out of all their responses: the latest answer to each question counts, a blank erases nothing. */
import type { Problem } from '../core/problem.js';
import { readCapacity } from './cells/capacity.js';
import { isEmail, readEmail } from './cells/email.js';
import { nameFromEmail, readName } from './cells/name.js';
import { type Reading, stops, type Trouble } from './cells/reading.js';
import { plain, tidyLine } from './cells/tidy.js';
import { readYesNo } from './cells/yesno.js';
import { readZone } from './cells/zone.js';
import type { Answer, Response } from './responses.js';
import { roleOf } from './role-of.js';
import type { QuestionUse } from './uses.js';

/** All responses of one address, oldest first; at least one. */
export interface Signup {
  readonly id: string;
  readonly email: string;
  readonly responses: readonly Response[];
}

export interface Person {
  readonly signup: Signup;
  readonly name: string;
  readonly role: 'mentee' | 'mentor' | 'both';
  readonly capacity: number;
  readonly manager: string;
  readonly zone: string;
  /** As typed; names are looked up when everybody is known. */
  readonly wishes: string;
  readonly consent: 'yes' | 'no' | '';
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
    zone: one('zone', readZone, ''),
    wishes: latest(signup, 'wishes')
      .map((answer) => answer.text)
      .join('\n'),
    consent,
  };
  const stopped = problems.some((problem) => problem.weight === 'stops') || role === '';
  return { person: stopped ? null : { ...person, role }, refused: consent === 'no', problems };
}

export interface Place {
  readonly response: Response;
  readonly column: string;
}

/** The answers to one use in the latest response that answered it, in column order. */
export function latest(signup: Signup, use: QuestionUse): Answer[] {
  for (const response of signup.responses.slice().reverse()) {
    const answers = response.answers.filter((answer) => answer.question.use === use);
    if (answers.length > 0) return answers;
  }
  return [];
}

/** Where an answer stands; without one, where it is missing in the latest response that was asked for it. */
export function placeOf(signup: Signup, use: QuestionUse, answer?: Answer): Place {
  const newest = signup.responses.slice().reverse();
  const response =
    (answer && newest.find((one) => one.answers.includes(answer))) ||
    newest.find((one) => one.form.asked.some((asked) => asked.question.use === use)) ||
    newest[0]!;
  const column = answer ? answer.header : response.form.asked.find((asked) => asked.question.use === use)?.header;
  return { response, column: column || '' };
}

export function problemAt(trouble: Trouble, place: Place, who: string): Problem {
  return { tab: place.response.form.tab.name, row: place.response.row, column: place.column, ...trouble, who };
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
    const trouble: Trouble = {
      reason: `The name is missing; "${made}" is used.`,
      mend: 'Write the name into this cell.',
      weight: 'warns',
    };
    take({ value: '', trouble }, placeOf(signup, 'name'));
  }
  return made;
}

/** Of several boxes in one response each must be ticked. */
function consentOf(signup: Signup): [Reading<Person['consent']>, Place] {
  const asking = signup.responses.filter((one) => one.form.asked.some((asked) => asked.question.use === 'consent'));
  const answers = latest(signup, 'consent');
  const last = answers[0];
  if (asking.length === 0) return [{ value: '' }, placeOf(signup, 'consent')];
  if (last === undefined) {
    const missing = stops<Person['consent']>(
      '',
      'The consent is missing.',
      'Ask them to send the form again, or write yes into this cell when they have agreed.',
    );
    return [missing, placeOf(signup, 'consent')];
  }
  const bad = answers.find((answer) => readYesNo(answer.text) !== 'yes');
  if (bad === undefined) return [{ value: 'yes' }, placeOf(signup, 'consent', last)];
  const refused = readYesNo(bad.text) === 'no';
  const reading = stops<Person['consent']>(
    refused ? 'no' : '',
    refused ? 'They did not consent.' : `"${tidyLine(bad.text, 60)}" does not say whether they consent.`,
    refused ? 'Delete the row, or ask them to send the form again.' : 'Write yes or no into this cell.',
  );
  return [reading, placeOf(signup, 'consent', bad)];
}

function readManager(cell: string, own: string): Reading<string> {
  const typed = tidyLine(cell, 120);
  if (/^(none|no|n a|nobody|self|me)?$/.test(plain(typed))) return { value: '' };
  const email = typed.includes('@') ? readEmail(typed).value : '';
  if (email !== own) return { value: email === '' ? typed : email };
  const trouble: Trouble = {
    reason: 'They gave their own address as that of their manager; it is left out.',
    mend: "Write the manager's e-mail into the Manager cell in People.",
    weight: 'warns',
  };
  return { value: '', trouble };
}

/** The address by which a person is known. */
export function identity(email: string): string {
  const clean = tidyLine(email).toLowerCase();
  return isEmail(clean) ? clean : '';
}

/** Makes one person out of all their responses: the latest answer to each question counts, a blank erases nothing. */
import type { Problem } from '../../core/problem.js';
import { readAbout, readPronouns } from '../cells/about.js';
import { readCapacity } from '../cells/capacity.js';
import { type Decision, readDecision } from '../cells/decision.js';
import { calledBy, isNoName, nameFromEmail, readName } from '../cells/name.js';
import { type Reading, said, type Trouble, type TroubleCode, trouble, warns } from '../cells/reading.js';
import { readZone } from '../cells/time-zone.js';
import { consentVersion } from '../signup-form.js';
import { asksChosenName } from '../tabs/column-name.js';
import type { QuestionUse } from '../uses.js';
import { conditionsOf, remarksOf } from './conditions.js';
import { type Consent, consentOf } from './consent.js';
import { formulasLeft } from './formula-cells.js';
import { limitsOf } from './limits.js';
import type { Answer } from './response-rows.js';
import { roleOf } from './role-of.js';
import { latest, namesIn, newest, type Place, placeOf, problemAt, type Signup } from './signup.js';
import { zonesAreOffsets } from './zone-offsets.js';

export interface Person {
  readonly signup: Signup;
  readonly name: string;
  readonly role: 'mentee' | 'mentor' | 'both';
  readonly capacity: number;
  readonly zone: string;
  readonly consent: Consent;
  /** Which version of the form's words they agreed to, where the answer says so. */
  readonly consentVersion: string;
  readonly decision: Decision;
  readonly pronouns: string;
  readonly about: string;
  /** What they wrote that is used for nothing: the organiser reads it. */
  readonly toRead: string;
}

/** Why somebody is held back, in sentences; `cause` stays the same while nothing new is read. Both `''` when nothing does. */
export interface Hold {
  readonly why: string;
  readonly cause: string;
}

export interface PersonReading {
  /** Null when something stops it. */
  readonly person: Person | null;
  /** As they gave it, or as their address says. */
  readonly name: string;
  readonly consent: Consent;
  readonly hold: Hold;
  readonly problems: readonly Problem[];
}

function isHolding({ code }: Problem): boolean {
  return holding.some((one) => one === code);
}

/** They do not stop the row, and yet nobody may be paired on a guess about them. */
const holding: readonly TroubleCode[] = [
  'decision-unclear',
  'consent-elsewhere',
  'agreement-refused',
  'condition-demanded',
  'condition-answered',
];

export function readPerson(signup: Signup): PersonReading {
  const problems: Problem[] = [];
  const held: Trouble[] = [];
  const take = <T>(reading: Reading<T>, at: Place): T => {
    const found = reading.trouble;
    if (found) problems.push(problemAt(found, at, signup.email));
    if (found && (found.weight === 'stops' || holding.includes(found.code))) held.push(found);
    return reading.value;
  };
  const name = readWholeName(signup, take);
  const role = take(...roleOf(signup));
  if (role === '' && held.every(({ code }) => code.indexOf('role') !== 0))
    take({ value: '', trouble: trouble('stops', 'role-untold') }, placeOf(signup, 'role'));
  const consent = take(...consentOf(signup, (side) => role === side || role === 'both' || role === ''));
  const one = <T>(use: QuestionUse, read: (cell: string) => Reading<T>, blank: T, answers = latest(signup, use)): T => {
    const answer = answers.slice(-1)[0];
    return answer === undefined ? blank : take(read(answer.text), placeOf(signup, use, answer));
  };
  const mentors = role === 'mentor' || role === 'both';
  const person = {
    signup,
    name,
    capacity: mentors ? one('capacity', readCapacity, 1) : 0,
    zone: one('zone', (cell) => readZone(cell, zonesAreOffsets(signup)), ''),
    consent,
    consentVersion: consent === 'yes' ? versionOf(signup) : '',
    decision: worstOf(
      latest(signup, 'decision').map((answer) => take(readDecision(answer.text), placeOf(signup, 'decision', answer))),
    ),
    pronouns: one('pronouns', readPronouns, '', newest(signup, 'pronouns')),
    about: readAbout(
      newest(signup, 'about')
        .filter(isForPartners)
        .filter(
          (answer) =>
            !rulesOut(signup, answer) || take(warns(false, 'about-kept-back'), placeOf(signup, 'about', answer)),
        )
        .map((answer) => answer.text),
    ),
    toRead: remarksOf(signup),
  };
  // They are told of the cell itself.
  held.push(...formulasLeft(signup.responses).map(({ text }) => trouble('stops', 'formula-answer', text)));
  const stopped = problems.some((problem) => problem.weight === 'stops') || held.some(isFormula);
  if (!stopped)
    for (const [found, place] of [...conditionsOf(signup), ...limitsOf(signup, mentors ? person.capacity : null)])
      take({ value: '', trouble: found }, place);
  // Of whoever does not take part, only that is told.
  const all = problems.map((one) => (isHolding(one) ? { ...one, weight: 'stops' as const } : one));
  const told = consent === 'no' ? all.filter((problem) => problem.weight === 'stops') : all;
  return {
    person: stopped || role === '' ? null : { ...person, role },
    name,
    consent,
    hold: holdOf(held, signup),
    problems: told,
  };
}

function isFormula({ code }: Trouble): boolean {
  return code === 'formula-answer';
}

/** Where several have a word in it, each has to say yes. */
function worstOf(decisions: readonly Decision[]): Decision {
  const order = ['declined', 'waitlisted', 'accepted'] as const;
  return order.find((one) => decisions.indexOf(one) >= 0) || '';
}

function versionOf(signup: Signup): string {
  return latest(signup, 'consent').reduce((found, { text }) => consentVersion(text) || found, '');
}

/** The same words in another response are something new. */
function holdOf(held: readonly Trouble[], { responses }: Signup): Hold {
  if (held.length === 0) return { why: '', cause: '' };
  const causes = held.map(({ code, facts }) => [code, ...facts].join(' '));
  const last = responses[responses.length - 1]!;
  return {
    why: held.map((one) => said(one).reason).join(' '),
    cause: [...causes, responses.length, last.time].join('\n'),
  };
}

/** Two reasons are given one behind the other. */
export function bothHolds(one: Hold, other: Hold): Hold {
  const joined = (a: string, b: string, between: string) => (a === '' || b === '' ? a + b : a + between + b);
  return { why: joined(one.why, other.why, ' '), cause: joined(one.cause, other.cause, '\n') };
}

/** Whom somebody does not want, or wants alone, is for the organisers. */
function rulesOut({ responses }: Signup, answer: Answer): boolean {
  const response = responses.find((one) => one.answers.indexOf(answer) >= 0);
  return !!response?.writes.get(answer.header)?.condition?.hard;
}

/** Partners read it: a mere guess that they are meant to is not enough. */
function isForPartners({ question }: Answer): boolean {
  return question.sure !== 'guess' && question.sure !== 'unsure';
}

/** Of each the latest: a form may ask for less than another did. */
function latestNames({ responses }: Signup): ReturnType<typeof namesIn> {
  const byNewest = responses.map(namesIn).reverse();
  const none = { full: [], preferred: [] };
  const full = byNewest.find((one) => one.full.length > 0) || none;
  return { full: full.full, preferred: (byNewest.find((one) => one.preferred.length > 0) || none).preferred };
}

/** What these answers say that somebody is called. */
export function nameOf(signup: Signup): string {
  return readWholeName(signup, ({ value }) => value);
}

function readWholeName(signup: Signup, take: <T>(reading: Reading<T>, at: Place) => T): string {
  const { full: answers, preferred } = latestNames(signup);
  const use = answers.length === 0 || answers[0]!.question.use === 'name' ? 'name' : 'first name';
  const name = take(readName(answers.map((answer) => answer.text).join(' ')), placeOf(signup, use, answers[0]));
  const wanted = preferred
    .filter((answer) => !isNoName(answer.text))
    .map((answer) => take(readName(answer.text), placeOf(signup, 'name', answer)))
    .join(' ');
  // Whoever chose another name than the one in their papers is not shown with both.
  if (/\s/.test(wanted) && preferred.some(({ header }) => asksChosenName(header))) return wanted;
  if (name !== '') return calledBy(name, wanted);
  const made = nameFromEmail(signup.email);
  const asked = signup.responses.some((response) => response.form.asked.some((one) => one.question.use === 'name'));
  if (asked && answers.length === 0) {
    take(warns('', 'name-missing', made), placeOf(signup, 'name'));
  }
  return made;
}

/** Who may be paired, mailed and invited: the one rule, and the basis that the organiser confirms where no form asks. */
import { Refusal } from '../../core/job.js';
import type { Problem } from '../../core/problem.js';
import { read, rowNumber } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { type DecidedQuestion, isWholeTab, readYesNo } from '../../signups/index.js';
import { readSettings, settingRow } from '../settings.js';
import { readQuestions } from './questions.js';
import { settings } from './settings.js';
import { words } from './words.js';

/** Active, and has said yes, or the organiser has for them; or nobody was asked, and a setting vouches for all (`confirmed`). */
export function mayTakePart(world: World, confirmed = isConfirmed(world)): (person: records.Person) => boolean {
  const asked = isAsked(world);
  const agrees = (person: records.Person): boolean => {
    const said = readYesNo(person.consent);
    return said === '' ? confirmed && (!asked || isTypedByHand(person)) : said === 'yes';
  };
  return (person) => records.isActive(person) && agrees(person);
}

/** Nobody was asked, and the organiser has said of nobody yet that they agree. */
export function basisIsOpen(world: World): boolean {
  const agrees = (person: records.Person) => records.isActive(person) && readYesNo(person.consent) === 'yes';
  return !isAsked(world) && toConfirm(world).length > 0 && !read(world, records.people).some(agrees);
}

/** Those whom no form asks whether they agree, and for whom the organiser has not said it yet. */
export function toConfirm(world: World): records.Person[] {
  if (isAsked(world)) return unsaid(world).unasked;
  return isConfirmed(world) ? [] : silent(world);
}

/** Before anything is suggested or sent. */
export function requireBasis(world: World): void {
  if (basisIsOpen(world)) throw new Refusal(words.basisOpen(silent(world).length));
}

/** What the organiser is told of people without a clear yes, beside the rows that say no. */
export function consentProblems(world: World): Problem[] {
  if (basisIsOpen(world)) return [openBasis(world)];
  const taking = mayTakePart(world);
  const others = read(world, records.people).filter((one) => records.isActive(one) && !taking(one));
  const unclear = others.filter(({ consent }) => readYesNo(consent) === 'unclear');
  const unasked = others.filter(({ consent }) => readYesNo(consent) === '');
  const place = { tab: records.people.name, column: 'Consent', weight: 'stops' } as const;
  return [
    ...unclear.map(({ id, name, email, consent }): Problem => {
      const told = { reason: words.consentUnclear.reason(name, consent), mend: words.consentUnclear.mend };
      return { ...place, code: 'consent-cell-unclear', row: rowNumber(world, records.people, id), who: email, ...told };
    }),
    ...(unasked.length === 0 ? [] : [{ ...place, code: 'consent-not-asked', row: 0, ...unaskedWords(unasked) }]),
  ];
}

/** What the organiser has said for somebody, in the Consent cell; it reads as a yes whatever language is spoken. */
export function vouchedOn(day: string): string {
  return `yes, confirmed ${day}`;
}

function unaskedWords(people: readonly records.Person[]): Pick<Problem, 'reason' | 'mend'> {
  const { reason, mend } = words.consentNotAsked;
  return { reason: reason(people.map(({ name, email }) => name || email)), mend };
}

function openBasis(world: World): Problem {
  const { setting } = settingRow(world, [settings], { id: 'basis', value: 'asked' });
  const { reason, mend } = words.basisProblem;
  const row = rowNumber(world, records.settings, setting!);
  const place = { tab: records.settings.name, row: row > 1 ? row : 0, column: 'Value' };
  return { ...place, code: 'basis-open', reason: reason(silent(world).length), mend, weight: 'stops' };
}

/** Active people who have not said whether they agree: whose form asks it, whose form does not, and whom the organiser typed in. */
export function unsaid(world: World): Record<'asked' | 'unasked' | 'byHand', records.Person[]> {
  const all = silent(world);
  const asksWhom = asking(world);
  const byForm = all.filter((one) => !isTypedByHand(one));
  return {
    asked: byForm.filter(asksWhom),
    unasked: byForm.filter((one) => !asksWhom(one)),
    byHand: all.filter(isTypedByHand),
  };
}

/** Some form that has been answered has a question for consent. */
export function isAsked(world: World): boolean {
  return consentQuestions(world).length > 0;
}

function consentQuestions(world: World): DecidedQuestion[] {
  const questions = readQuestions(world);
  const leftOut = questions.filter((one) => isWholeTab(one) && one.use === 'not sign-ups').map(({ tab }) => tab);
  return questions.filter(({ use, examples, tab }) => use === 'consent' && examples !== '' && leftOut.indexOf(tab) < 0);
}

/** Whether the form by which somebody came asks people of their role; one of whom that is not known counts as asked. */
function asking(world: World): (person: records.Person) => boolean {
  const asked = consentQuestions(world);
  const tabs = Array.from(new Set(readQuestions(world).map(({ tab }) => tab))).sort((a, b) => b.length - a.length);
  return ({ source, role }) => {
    if (asked.length === 0) return false;
    const own = tabs.find((tab) => source.indexOf(tab) >= 0);
    const isFor = (side: string) => side === 'both' || role === '' || role === 'both' || role === side;
    return own === undefined || asked.some(({ tab, side }) => tab === own && isFor(side));
  };
}

function isConfirmed(world: World): boolean {
  return readSettings(world, settings).basis === 'confirmed';
}

/** Active people of whom nothing is known. */
function silent(world: World): records.Person[] {
  return read(world, records.people).filter((one) => records.isActive(one) && readYesNo(one.consent) === '');
}

/** Neither read from a form nor ever brought together with one. */
function isTypedByHand({ source, answersHash }: records.Person): boolean {
  return source === '' && answersHash === '';
}

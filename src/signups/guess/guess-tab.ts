/** Guesses whether a tab holds sign-ups at all, and of which role. */

import { readableHeader } from '../headers.js';
import { asksName } from '../tabs/column-name.js';
import type { QuestionUse, TabUse } from '../uses.js';
import type { Traits } from './traits.js';
import { sideOf } from './whose-answer.js';

export function guessTabUse(
  name: string,
  headers: readonly string[],
  traits: readonly Traits[],
  given: ReadonlyMap<number, QuestionUse>,
  fromForm: boolean,
): TabUse {
  const uses = Array.from(given.values());
  const names =
    uses.some((use) => use === 'name' || use === 'first name' || use === 'last name') || headers.some(asksName);
  const known = names || uses.includes('capacity');
  if (!uses.includes('email') && !known) return 'not sign-ups';
  if (asksHowItWent(headers)) return 'not sign-ups';
  if (uses.includes('role')) return 'sign-ups (role question)';
  const [mentees, mentors] = evidence(name, headers, traits, given);
  if (!uses.includes('email') && mentees === mentors) return 'not sign-ups';
  const speaks = /\bment(?:ors?|ees?|oring|orship)\b/;
  const isAbout = speaks.test(name.toLowerCase()) || headers.some((header) => speaks.test(header));
  // A list of addresses that nobody filled in through a form may be of anybody.
  if (mentees === 0 && mentors === 0 && !(known && fromForm) && !isAbout) return 'not sign-ups';
  return mentors > mentees ? 'all mentors' : mentees > mentors ? 'all mentees' : 'sign-ups (role question)';
}

/** A form about a session or a programme that took place. */
export function asksHowItWent(headers: readonly string[]): boolean {
  const rates = headers.filter((header) =>
    /satisf|\buseful|\brate\b|recommend|feedback|\bsession\b|how was|went well/.test(header),
  ).length;
  return rates >= 2 && rates >= headers.length * 0.3;
}

function evidence(
  name: string,
  headers: readonly string[],
  traits: readonly Traits[],
  given: ReadonlyMap<number, QuestionUse>,
): [mentees: number, mentors: number] {
  const words = readableHeader(name);
  let mentees = /mentees?\b|student|learner|prot[eé]g|trainee/.test(words) ? 3 : 0;
  let mentors = /mentors?\b/.test(words) ? 3 : 0;
  headers.forEach((header, column) => {
    const side = sideOf(header);
    // A question that stays blank in half of the rows is for the other role.
    const answered = traits[column]!.filled;
    const rows = Math.max(...traits.map((one) => one.filled), 1);
    if (answered > 0 && answered < rows * 0.5) return;
    if (given.get(column) === 'capacity') {
      // Who left it blank may be a mentee.
      if (answered === 0 || answered >= rows * 0.9) mentors += 3;
      return;
    }
    if (side === 'mentee') mentees += 1;
    if (side === 'mentor') mentors += 1;
  });
  return [mentees, mentors];
}

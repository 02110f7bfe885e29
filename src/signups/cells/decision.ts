/** Reads what the organisers decided about a person: accepted, on the waiting list, or turned down. */
import { type Reading, warns } from './reading.js';
import { plain, tidyLine } from './tidy.js';
import { readYesNo } from './yesno.js';

export type Decision = 'accepted' | 'waitlisted' | 'declined' | '';

const letters: ReadonlyMap<string, Decision> = new Map([
  ['a', 'accepted'],
  ['w', 'waitlisted'],
  ['wl', 'waitlisted'],
  ['d', 'declined'],
  ['r', 'declined'],
]);

/** Beginnings of words, without accents. */
const waits =
  /\b(wait|reserve|stand ?by|defer|next (round|cohort|year|time)|warte|nachruck|liste d attente|lista d attesa|(lista de |en |em |in )espera|lista de espera|wacht|vante|ventel|reservl)/;
const open =
  /\b(pending|review|tbc|tbd|to be|undecided|not (yet )?decided|interview|unsure|maybe|perhaps|hold|later|offen|in prufung|a l etude|en cours|pendiente|pendente|in sospeso|in behandeling|provisional\w*|conditional\w*|subject to)\b/;
const turnsDown =
  /\b(declin|reject|refus|denied|deny|turned down|unsuccessful|ineligible|withdr|absage|abgelehnt|abgesagt|ablehn|rechaz|deneg|recus|rejeit|respint|rifiut|afgewezen|geweigerd|avslag|avslaet|avvist|afvist)/;
const takes =
  /\b(accept|approv|admit|confirm|select|success|enrol|offer|zusage|zugesagt|zugelassen|angenommen|aufgenommen|retenu|admis|aceptad|admitid|aprobad|aceit|aprovad|accettat|ammess|toegelaten|aangenomen|geaccepteerd|antag|godkan|godkj|godken)/;
const negates = /\b(not|no|never|cannot|nicht|kein\w*|pas|non|nao|niet|geen|ikke|inte|un)\b|\bn t\b/;

/** Whatever is not plainly one of them holds the person back: a guess would mail somebody who was turned down. */
export function readDecision(cell: string): Reading<Decision> {
  const text = plain(cell);
  if (tidyLine(cell) === '') return { value: '' };
  const value = letters.get(text) || decided(text);
  return value === '' ? warns('', 'decision-unclear', tidyLine(cell, 60)) : { value };
}

function decided(text: string): Decision {
  const found: Decision[] = [];
  if (waits.test(text)) found.push('waitlisted');
  if (turnsDown.test(text)) found.push('declined');
  if (takes.test(text)) found.push(negates.test(text) ? 'declined' : 'accepted');
  const [first, ...others] = found;
  if (first === undefined) return said(text);
  const agree = others.every((other) => other === first);
  return agree && !open.test(text) && !(first === 'declined' && doubly(text)) ? first : '';
}

/** "Not declined" may mean anything. */
function doubly(text: string): boolean {
  return turnsDown.test(text) && negates.test(text);
}

function said(text: string): Decision {
  const answer = /^\p{L}+$/u.test(text) ? readYesNo(text) : 'unclear';
  return answer === 'yes' ? 'accepted' : answer === 'no' ? 'declined' : '';
}

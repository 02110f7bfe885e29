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
  ['1', 'accepted'],
  ['0', 'declined'],
]);

/** Beginnings of words, without accents. */
const waits =
  /\b(wait|reserve|stand ?by|defer|next (round|cohort|year|time)|warte|nachruck|liste d attente|lista d attesa|(lista de |en |em |in )espera|lista de espera|wacht|vante|ventel|reservl)/;
const open =
  /\b(pending|review|tbc|tbd|to be|undecided|not (yet )?decided|interview|unsure|maybe|perhaps|hold|later|offen|in prufung|a l etude|en cours|pendiente|pendente|in sospeso|in behandeling|ausstehend|en attente|bekliyor|beklemede|oczekuj\w*|ceka|venter|avvaktar|odota\w*|not yet|noch nicht|pas encore|todavia|aun no|ainda|non ancora|nog niet|jeszcze|inte an|ikke enn?a|provisional\w*|conditional\w*|subject to)\b/;
const turnsDown =
  /\b(declin|reject|refus|denied|deny|turned down|unsuccessful|ineligible|withdr|absage|abgelehnt|abgesagt|ablehn|rechaz|deneg|recus|rejeit|respint|rifiut|afgewezen|geweigerd|avslag|avslaet|avvist|afvist)/;
const takes =
  /\b(active|activ[oa]\b|aktiv|attiv[oa]|actief|accept|approv|admit|confirm|select|success|enrol|offer|signed|genehmig|zugestimmt|freigegeben|befurwort|approuv|autoris|valide|autorizad|approvat|autorizzat|goedgekeurd|akkoord|zatwierdz|zaakcept|schvalen|onayla|hyvaksy|zusage|zugesagt|zugelassen|angenommen|aufgenommen|retenu|admis|aceptad|admitid|aprobad|aceit|aprovad|accettat|ammess|toegelaten|aangenomen|geaccepteerd|antag|godkan|godkj|godken)/;
const negates = /\b(not|no|never|cannot|nicht|kein\w*|pas|non|nao|niet|geen|ikke|inte|un)\b|\bn t\b/;

const needsNone =
  /^(?:n\/a|sans objet|not (?:needed|required|applicable)|nicht (?:nötig|erforderlich)|entfällt|non requis|no aplica)\.?$/i;
/** Where no letter has an accent to lose, and words may stand without spaces between them. */
const takesElsewhere =
  /одобр|утвержд|соглас|承認|許可|批准|承诺|同意|核准|审批通过|승인|동의|מאושר|אושר|تمت الموافقة|موافق|स्वीकृत|अनुमोदित/;
const turnsDownElsewhere = /отклон|отказ|却下|否決|拒绝|拒絕|驳回|駁回|거절|반려|נדח|مرفوض|رفض|अस्वीकृत/;
const openElsewhere =
  /未|待|保留|不|まだ|ない|ません|대기|미승인|아직|않|ожида|рассмотр|(?:^| )не |ממתין|לא |قيد|لم |प्रतीक्षा|लंबित|नहीं/;

/** Whether the answer says how it was decided, or that it is open. */
export function saysDecision(cell: string): boolean {
  const text = plain(cell);
  return readDecision(cell).value !== '' || open.test(text) || openElsewhere.test(text) || needsNone.test(cell);
}

/** Whatever is not plainly one of them holds the person back: a guess would mail somebody who was turned down. */
export function readDecision(cell: string): Reading<Decision> {
  const text = plain(cell);
  if (tidyLine(cell) === '' || needsNone.test(tidyLine(cell))) return { value: '' };
  const value = letters.get(text) || decided(text);
  return value === '' ? warns('', 'decision-unclear', tidyLine(cell, 60)) : { value };
}

function decided(text: string): Decision {
  const found: Decision[] = [];
  if (waits.test(text)) found.push('waitlisted');
  if (turnsDown.test(text)) found.push('declined');
  if (takes.test(text)) found.push(negates.test(text) ? 'declined' : 'accepted');
  if (turnsDownElsewhere.test(text)) found.push('declined');
  if (takesElsewhere.test(text)) found.push(openElsewhere.test(text) ? '' : 'accepted');
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

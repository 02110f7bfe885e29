/** Questions that seem to be for nothing and yet decide about people: they say no, they name who signed up, or they may be seats. */
import { text } from '../../core/cell.js';
import type { Tab } from '../../core/world.js';
import { meansNobody } from '../cells/nobody.js';
import { plain } from '../cells/tidy.js';
import { readableHeader } from '../headers.js';
import { inEnglish } from '../languages/in-english.js';
import { asksToStay, isOfThePast } from '../languages/taking-part.js';
import { asksWhatNot } from '../languages/veto-words.js';
import { polarityOf } from '../languages/wish-words.js';
import type { Directory, Known } from '../people/directory.js';
import { byOneName } from '../people/named-in-text.js';
import { saysNot, saysOnly } from '../people/negation.js';
import { isClear, type Reference, readReferences } from '../people/references.js';
import type { QuestionRow, Side } from '../question-row.js';
import type { QuestionUse } from '../uses.js';
import { mayBeSeats } from './capacity-sign.js';
import type { Traits } from './traits.js';

/** Somebody asks for leave in a language whose words of consent were not found. */
const asksLeave =
  /\bmogen (wij|we)\b|\bdürfen wir\b|\bpouvons-nous\b|\bpodemos\b|\bpossiamo\b|\bfår vi\b|\bmå vi\b|\bczy możemy\b|можем ли мы/;

/** The use that the organiser should look at before anybody is paired, or `''`. `given`: the uses of the other columns; `answerers`: who answered this one. */
export function overlooked(
  tab: Pick<Tab, 'rows'>,
  column: number,
  header: string,
  traits: Traits,
  given: ReadonlyMap<number, QuestionUse>,
  people: (() => Directory) | null,
  answerers: Side,
): QuestionUse | '' {
  if (traits.filled === 0) return '';
  const few = !traits.long && (traits.distinct <= 12 || traits.yesNo >= 0.6);
  const asks = !isOfThePast(header) && (asksToStay.test(header) || asksLeave.test(header));
  if (asks && few && (traits.yesNo >= 0.25 || traits.yesOrHalf >= 0.5) && traits.filled * 2 >= tab.rows.length)
    return 'consent';
  const isOpen = !Array.from(given.values()).includes('capacity');
  const ofSome = answerers === 'mentor' || (answerers === 'both' && traits.filled * 4 <= tab.rows.length * 3);
  if (ofSome && isOpen && mayBeSeats(tab, column, header)) return 'capacity';
  return people && !asksWhatNot(header) && namesOthers(tab, column, header, given, people())
    ? polarityOf(header) || 'avoid'
    : '';
}

/** "Who", "anyone", "with whom", in whatever language it may be. */
const asksForPeople =
  /(?<!\p{L})(?:who|whom|any ?(?:one|body)|some ?(?:one|body)|person|people|not[ _]with|(?:mit|bei|von) wem|wen|jemand\p{L}*|personen|(?:avec|à|de) qui|quelqu'un|personnes?|qui[eé]n(?:es)?|alguien|personas?|(?:con|di) chi|chi|qualcuno|persone|(?:com )?quem|algu[eé]m|pessoas?|wie|iemand|personen|z kim|kogo|kto[sś]|os[oó]b\p{L}*|s k[yý]m|koho|n[eě]koho|vem|n[aå]gon|hvem|noen|nogen|kenen|ketä|joku|jonka|kim(?:inle)?|biri\p{L}*|kivel|valaki|cine(?:va)?|кто|кого|кем|ком)(?!\p{L})|誰|どなた|谁|誰|누구|(?<!\p{L})(?:מי|أحد|من)(?!\p{L})/u;

const ofThemselves: readonly QuestionUse[] = ['name', 'first name', 'last name', 'email'];

/** Cells hold names of others who signed up, whatever the header says. */
function namesOthers(
  { rows }: Pick<Tab, 'rows'>,
  column: number,
  header: string,
  given: ReadonlyMap<number, QuestionUse>,
  people: Directory,
): boolean {
  const own = Array.from(given.keys()).filter((one) => ofThemselves.indexOf(given.get(one)!) >= 0);
  const asks = asksForPeople.test(header);
  let [filled, whole, part] = [0, 0, 0];
  for (const row of rows.slice(0, 400)) {
    const answer = text(row[column]);
    if (answer === '' || answer.length > 200 || meansNobody(answer.split(/[,;.(!–—]/)[0]!)) continue;
    filled++;
    // What is said of somebody in a sentence is read as such.
    if (saysNot(answer) || saysOnly(answer)) continue;
    const themselves = plain(own.map((one) => text(row[one])).join(' ')).split(' ');
    const isOther = ({ name }: Known) => name.split(' ').some((word) => themselves.indexOf(word) < 0);
    const found = readReferences(answer, people).filter((one) => isClear(one) || one.fit === 'several');
    const others = found.filter((one) => one.people.every(isOther));
    if (asks && (others.length > 0 || byOneName(answer, people, '', ['one', 'several']))) return true;
    if (answer.split(' ').length > 2 + 3 * others.length) continue;
    if (others.some(isByWholeName)) whole++;
    else if (others.length > 0) part++;
  }
  if (whole > 0) return (whole + part) * 3 >= filled;
  // One word may be a name by chance; but not where nothing else is answered.
  return part * 5 >= filled * 4 && (part > 1 || (part > 0 && rows.length < 30));
}

function isByWholeName({ typed, people }: Reference): boolean {
  return typed.indexOf('@') >= 0 || people.some(({ name }) => name.indexOf(' ') < 0) || /\p{L}\P{L}+\p{L}/u.test(typed);
}

/** People are named here, and nothing tells whether they are wanted: only the organiser can say. */
export function wantedOrNot({ question, use, sure }: Pick<QuestionRow, 'question' | 'use' | 'sure'>): boolean {
  if (sure !== 'unsure' || (use !== 'avoid' && use !== 'wishes')) return false;
  const asked = readableHeader(question);
  return polarityOf(asked) === '' && polarityOf(inEnglish(asked)) === '';
}

/** Questions that seem to be for nothing and yet decide about people: they say no, they name who signed up, or they may be seats. */
import { text } from '../../core/cell.js';
import type { Tab } from '../../core/world.js';
import { plain } from '../cells/tidy.js';
import { anyOrder } from '../people/spelling.js';
import type { Side } from '../question-row.js';
import type { QuestionUse } from '../uses.js';
import { mayBeSeats } from './capacity-sign.js';
import type { Traits } from './traits.js';

/** Whether people still take part, or somebody asks for leave in a language whose words of consent were not found. */
const asksToStay =
  /\bstill (want|wish|like|plan|keen|interested|able|up for)\b|\bconfirm (that )?you\b|\bare you (still )?in\b|\b(take|taking) part\b|\bparticipat(e|ing|ion)\b|\bmogen (wij|we)\b|\bdürfen wir\b|\bpouvons-nous\b|\bpodemos\b|\bpossiamo\b|\bfår vi\b|\bmå vi\b|\bczy możemy\b|можем ли мы/;

/** Names and addresses of all who signed up: as a whole with their words in order, and each word of them. */
export interface Names {
  readonly whole: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** `people` as `plain` gives them. */
export function namesOf(people: ReadonlySet<string>): Names {
  const all = Array.from(people);
  return {
    whole: new Set(all.map(sorted)),
    words: new Set(all.flatMap((name) => name.split(' ').filter((word) => word.length > 2))),
  };
}

/** The use that the organiser should look at before anybody is paired, or `''`. `given`: the uses of the other columns; `answerers`: who answered this one. */
export function overlooked(
  tab: Pick<Tab, 'rows'>,
  column: number,
  header: string,
  traits: Traits,
  given: ReadonlyMap<number, QuestionUse>,
  names: Names,
  answerers: Side,
): QuestionUse | '' {
  if (traits.filled === 0) return '';
  const few = !traits.long && traits.distinct <= 12;
  if (asksToStay.test(header) && few && traits.yesNo >= 0.4 && traits.filled * 2 >= tab.rows.length) return 'consent';
  const isOpen = !Array.from(given.values()).includes('capacity');
  if (answerers === 'mentor' && isOpen && mayBeSeats(tab, column, header)) return 'capacity';
  return namesOthers(tab, column, given, names) ? 'avoid' : '';
}

const ofThemselves: readonly QuestionUse[] = ['name', 'first name', 'last name', 'email'];

/** Cells hold names of others who signed up, whatever the header says. */
function namesOthers(
  { rows }: Pick<Tab, 'rows'>,
  column: number,
  given: ReadonlyMap<number, QuestionUse>,
  { whole, words }: Names,
): boolean {
  const own = Array.from(given.keys()).filter((one) => ofThemselves.indexOf(given.get(one)!) >= 0);
  let [filled, clear, vague] = [0, 0, 0];
  for (const row of rows.slice(0, 400)) {
    const answer = text(row[column]);
    if (answer === '' || answer.length > 200) continue;
    filled++;
    const themselves = sorted(plain(own.map((one) => text(row[one])).join(' ')));
    const named = answer.split(/[,;\n&/|،、，；؛]|\s(?:and|und|et|y|e|en|or)\s/).map((piece) => sorted(plain(piece)));
    const others = named.concat(sorted(plain(answer))).filter((name) => name !== '' && themselves.indexOf(name) < 0);
    if (others.some((name) => whole.has(name))) clear++;
    else if (others.some((name) => words.has(name))) vague++;
  }
  return clear > 0 ? (clear + vague) * 3 >= filled : vague > 1 && vague * 5 >= filled * 4;
}

function sorted(words: string): string {
  return anyOrder(words.split(' '));
}

/** Gives the columns of a tab the uses that their headers and answers claim. */
import { text } from '../../core/cell.js';
import type { Tab } from '../../core/world.js';
import { plain } from '../cells/tidy.js';
import { asksForOut } from '../cells/withdrawal.js';
import { baseHeader } from '../headers.js';
import { timeColumn } from '../languages/time-column.js';
import { vetoes } from '../languages/veto-words.js';
import type { Directory } from '../people/directory.js';
import { asksName, asksPreferredName } from '../tabs/column-name.js';
import type { QuestionUse } from '../uses.js';
import { consentSign, mayBeConsent } from './consent-sign.js';
import { isDelicate } from './delicate.js';
import type { Prepared } from './prepared.js';
import { rolePair } from './role-pair.js';
import type { Traits } from './traits.js';
import { signs } from './use-signs.js';

/** Beside a question in so many words, words of a role in other answers tell of the partner. */
const asksOutright = 2;
/** By its header, though in answers of yes and no. */
const asksForIt = 1.5;

/** Use by use, the columns that claim it most strongly; a column has at most one use. */
export function giveUses(one: Prepared, people: (() => Directory) | null): Map<number, QuestionUse> {
  const { tab, headers, asked, traits, rows } = one;
  const given = new Map<number, QuestionUse>();
  const pair = rolePair(one);
  for (const column of pair) given.set(column, 'role');
  const time = timeColumn(tab);
  if (time >= 0) given.set(time, 'nothing');
  asked.forEach((header, column) => {
    const isOther = consentSign(headers[column]!, header, traits[column]!) !== '' || vetoes(header);
    if (!isOther && asksForOut(header)) given.set(column, 'nothing');
  });
  const more = asked.map((header, column) => ({
    asked: header,
    get people() {
      return shareOfPeople(tab, column, traits[column]!, people);
    },
  }));
  const isPreferred = (column: number) => asksPreferredName(asked[column]!) || asksPreferredName(headers[column]!);
  // What nobody is asked, and few wrote, is no question for the role.
  const isByChance = (strength: number, { filled }: Traits) => strength < asksForIt && filled * 2 < rows;
  for (const sign of signs) {
    if (sign.use === 'role' && pair.length > 0) continue;
    const claims = headers
      .map((header, column) => ({
        column,
        strength: header === '' || given.has(column) ? 0 : sign.strength(header, traits[column]!, more[column]!),
      }))
      .filter(({ column, strength }) => strength > 0 && !(sign.use === 'role' && isByChance(strength, traits[column]!)))
      .map((claim) => ({ ...claim, rank: claim.strength * fullness(traits[claim.column]!, rows) }))
      .sort((a, b) => b.rank - a.rank || a.column - b.column);
    const isSecond = ({ column, strength }: (typeof claims)[number]) =>
      sign.use !== 'role' || strength >= asksOutright || traits[column]!.yesNo >= 0.5;
    const kept =
      claims[0] && claims[0].strength >= asksOutright ? [claims[0], ...claims.slice(1).filter(isSecond)] : claims;
    kept.slice(0, sign.most).forEach((claim) => {
      given.set(claim.column, sign.use);
    });
    if (sign.most > 1) continue;
    for (const { column, strength } of claims.slice(1)) {
      if (strength < 1) continue;
      // "Personal e-mail" beside "E-mail" is no criterion either; a copy of the question is read with it.
      const isToo = isCopy(headers, column, claims[0]!.column) || (sign.use === 'name' && isPreferred(column));
      given.set(column, isToo ? sign.use : 'nothing');
    }
  }
  nameBesidePart(tab, given, isPreferred);
  const parts = Array.from(given.values());
  if (parts.includes('first name') && parts.includes('last name')) {
    given.forEach((use, column) => {
      if (use === 'name' && !isPreferred(column)) given.set(column, 'nothing');
    });
  }
  return given;
}

/** "Name" beside "Surname" is the given name, and beside "Vorname" the family name, where it does not hold both. */
function nameBesidePart(
  { rows }: Tab,
  given: Map<number, QuestionUse>,
  isPreferred: (column: number) => boolean,
): void {
  const columns = (use: QuestionUse) =>
    Array.from(given.keys()).filter((column) => given.get(column) === use && !isPreferred(column));
  const [[name], [first], [last]] = [columns('name'), columns('first name'), columns('last name')];
  const part = first === undefined ? last : last === undefined ? first : undefined;
  if (name === undefined || part === undefined) return;
  const both = rows.map((row) => [plain(text(row[name])), plain(text(row[part]))]);
  const filled = both.filter(([one, other]) => one !== '' && other !== '');
  const apart = filled.filter(([one, other]) => ` ${one} `.indexOf(` ${other} `) < 0);
  if (apart.length * 2 > filled.length) given.set(name, part === last ? 'first name' : 'last name');
}

/** A column that nobody filled gives way to one that people did fill. */
function fullness({ filled }: Traits, rows: number): number {
  if (rows === 0) return 1;
  return filled === 0 ? 0.01 : 0.6 + (0.4 * filled) / rows;
}

function shareOfPeople(tab: Tab, column: number, traits: Traits, people: (() => Directory) | null): number {
  if (!people || traits.filled === 0) return Number.NaN;
  const answers = tab.rows
    .slice(0, 120)
    .map((row) => text(row[column]))
    .filter((answer) => answer !== '');
  const isSomebody = (name: string) => /^(one|near|several)$/.test(people().find(name).fit);
  const found = answers.filter((answer) => answer.split(/[,;\n]/).some(isSomebody));
  return found.length / answers.length;
}

/** A question that was deleted and made anew leaves two columns with one header; each holds a part of the answers. */
function isCopy(headers: readonly string[], a: number, b: number): boolean {
  return baseHeader(headers[a]!) === baseHeader(headers[b]!);
}

/** Names and addresses of all who signed up, for comparing. */
export function peopleOf(tabs: readonly Prepared[]): ReadonlySet<string> {
  const people = new Set<string>();
  for (const one of tabs) {
    const given = giveUses(one, null);
    const columns = (use: QuestionUse) => Array.from(given.keys()).filter((column) => given.get(column) === use);
    const [first] = columns('first name');
    const [last] = columns('last name');
    for (const row of one.tab.rows.slice(0, 2000)) {
      const names = columns('name').filter(
        (column) =>
          /\bname\b/.test(one.headers[column]!) || asksName(one.asked[column]!) || one.traits[column]!.names >= 0.8,
      );
      for (const column of [...names, ...columns('email')]) people.add(plain(text(row[column])));
      if (first !== undefined && last !== undefined) people.add(plain(`${text(row[first])} ${text(row[last])}`));
    }
  }
  people.delete('');
  return people;
}

/** The last yes or no that was asked in words that are not understood, where nothing else asks for consent; -1 for none. */
export function consentInDoubt({ headers, asked, traits }: Prepared, given: ReadonlyMap<number, QuestionUse>): number {
  if (Array.from(given.values()).includes('consent')) return -1;
  const open = headers
    .map((_header, column) => column)
    .filter((column) => {
      const known = headers[column] !== asked[column] || given.has(column) || headers[column] === '';
      return !known && !isDelicate(asked[column]!, traits[column]!) && mayBeConsent(asked[column]!, traits[column]!);
    });
  return open.length === 0 ? -1 : open[open.length - 1]!;
}

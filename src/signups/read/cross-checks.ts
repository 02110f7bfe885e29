/** Notices what is odd only when sign-ups are seen side by side: two addresses of one name, one address of two names. */
import { text } from '../../core/cell.js';
import { groupBy } from '../../core/dict.js';
import type { Problem } from '../../core/problem.js';
import { slip } from '../cells/email.js';
import { type Trouble, trouble } from '../cells/reading.js';
import { areClose, findTwins, type Someone, type Twins } from '../people/one-human.js';
import { within } from '../people/spelling.js';
import { words } from '../words.js';
import type { PersonRow } from './merge-person.js';
import type { Person } from './person.js';
import { placeOf, problemAt, type Signup } from './signup.js';
import { nameIn, oneHoldsTheOther } from './whose-answers.js';

/** Columns of People that only one role answers. */
export type SidedColumns = Readonly<Record<'mentee' | 'mentor', readonly string[]>>;

export function crossChecks(people: readonly Person[], sided: SidedColumns, rows: readonly PersonRow[]): Problem[] {
  return [...twoAddresses(people, rows), ...oddDomains(people), ...noTopics(people, sided, rows)];
}

/** The same address came with another last name, as after a wedding: the later answers are used, and that is told. */
export function twoNames(signup: Signup): Problem[] {
  const named = signup.responses
    .map((response) => ({ response, name: nameIn(response) }))
    .filter(({ name }) => name !== '');
  const last = named[named.length - 1];
  const other = last && named.find(({ name }) => !oneHoldsTheOther(name, last.name) && !areClose(name, last.name));
  if (!last || !other) return [];
  const found = trouble('warns', 'two-names', signup.email, other.name, last.name);
  return [problemAt(found, { response: last.response, column: placeOf(signup, 'name').column }, signup.email)];
}

/** One human under two addresses, as far as can be told; whoever has left is no partner of anybody. */
function twoAddresses(people: readonly Person[], rows: readonly PersonRow[]): Problem[] {
  const signups = new Map(people.map(({ signup }): [string, Signup] => [signup.id, signup]));
  const present = rows.filter(
    (row) => signups.has(row.id) && text(row.email) !== '' && !/^(left|paused)$/.test(text(row.status)),
  );
  const bySecond = groupBy(findTwins(present.map(someoneIn)), ({ other }) => other.id);
  return Object.keys(bySecond).flatMap((id) => {
    const twins = bySecond[id]!;
    const signup = signups.get(id)!;
    // Of many, nobody reads a sentence for each two.
    const told = twins.length > MANY ? [manyAddresses(twins)] : twins.map((two) => twoOf(two, signups));
    return told.map((found) => problemAt(found, placeOf(signup, 'email'), twins[0]!.other.email));
  });
}

const MANY = 4;

function manyAddresses(twins: readonly Twins[]): Trouble {
  const shown = twins.slice(0, MANY).map(({ first }) => first.email);
  return trouble('warns', 'many-addresses', twins[0]!.other.name, shown, twins.length - shown.length);
}

function twoOf({ first, other, sign }: Twins, signups: ReadonlyMap<string, Signup>): Trouble {
  const [there, here] = [sourceOf(signups.get(first.id)!), sourceOf(signups.get(other.id)!)];
  const facts = [first.email, there, other.email, here] as const;
  return sign === 'inbox' && first.name !== other.name
    ? trouble('warns', 'one-inbox', ...facts)
    : trouble('warns', 'two-addresses', other.name, ...facts);
}

function someoneIn(row: PersonRow): Someone {
  const [name, email, manager, about] = ['name', 'email', 'manager', 'about'].map((key) => text(row[key]));
  return { id: row.id, name: name!, email: email!, manager: manager!, about: about! };
}

function sourceOf({ responses }: Signup): string {
  const last = responses[responses.length - 1]!;
  return words.source(last.form.tab.name, last.row);
}

/** A domain that nobody else has, one or two letters from one that many have. */
function oddDomains(people: readonly Person[]): Problem[] {
  const domainOf = (person: Person): string => person.signup.email.slice(person.signup.email.indexOf('@') + 1);
  const groups = groupBy(people, domainOf);
  const common = Object.keys(groups).filter((domain) => groups[domain]!.length >= 5);
  return Object.keys(groups).flatMap((domain) => {
    const person = groups[domain]![0]!;
    const meant = groups[domain]!.length === 1 && common.find((other) => other !== domain && within(domain, other, 2));
    if (!meant) return [];
    const { email } = person.signup;
    return [problemAt(slip(email, meant), placeOf(person.signup, 'email'), email)];
  });
}

/** A mentor who offers nothing, or a mentee who wants nothing, can only be paired by the other criteria. */
function noTopics(people: readonly Person[], sided: SidedColumns, rows: readonly PersonRow[]): Problem[] {
  const cells = new Map(rows.map((row): [string, PersonRow] => [row.id, row]));
  return people.flatMap((person) => {
    const lacks = (['mentee', 'mentor'] as const).filter((side) => {
      const own = sided[side];
      const plays = person.role === side || person.role === 'both';
      return plays && own.length > 0 && own.every((column) => text(cells.get(person.signup.id)?.[column]) === '');
    });
    return lacks.map((side) => {
      const asked = placeOf(person.signup, 'criterion');
      const header = asked.response.form.asked.find(
        (one) => one.question.use === 'criterion' && one.question.side === side,
      );
      const found = trouble('warns', side === 'mentee' ? 'nothing-wanted' : 'nothing-offered');
      return problemAt(found, { response: asked.response, column: header?.header || '' }, person.signup.email);
    });
  });
}

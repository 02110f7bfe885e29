/** Answers that came with somebody's address under another name: they replace nothing until the organiser has said whose they are. */
import { type Row, text } from '../../core/cell.js';
import type { Problem } from '../../core/problem.js';
import { inEveryLanguage } from '../../core/words.js';
import { readMeanings, UNTOLD, writeMeanings } from '../cells/meanings.js';
import { hasAddress, isNoName, nameFromEmail } from '../cells/name.js';
import { said, trouble } from '../cells/reading.js';
import { plain, tidyLine } from '../cells/tidy.js';
import { areClose } from '../people/one-human.js';
import { within } from '../people/spelling.js';
import { words } from '../words.js';
import { hasMark } from './merge-person.js';
import type { Hold } from './person.js';
import type { Response } from './response-rows.js';
import { latest, problemAt, type Signup } from './signup.js';

export interface Whose {
  /** With the answers that count; with all where none is theirs. */
  readonly signup: Signup;
  /** None of the answers is theirs: what People holds stays. */
  readonly none: boolean;
  /** Answers of which nobody has said yet whether they are this person's. */
  readonly others: readonly Response[];
  /** The first of their names. */
  readonly open: readonly string[];
  /** Who has answered with this address, as People keeps it; `''` where that is one person. */
  readonly cell: string;
}

/** As many are asked about at once. */
const MOST = 5;

/** `read`: the name that one response alone would give; `row`: what People holds of them. */
export function whoseAnswers(signup: Signup, row: Row | undefined, read: (signup: Signup) => string): Whose {
  const named = signup.responses.map((response) => ({ response, name: nameIn(response) }));
  const told = namesToldIn(text(row?.answeredAs));
  const held = properName(text(row?.name), signup.email);
  const known = told.theirs.length > 0 ? [...told.theirs] : held === '' ? [] : [held];
  // Whoever came first is who the address is known for.
  if (known.length === 0)
    known.push(
      ...named
        .map(({ name }) => name)
        .filter((name) => name !== '')
        .slice(0, 1),
    );
  const wasRead = told.theirs.length > 0 ? () => false : readTest(signup, row, read);
  const isOther = (name: string) => told.others.some((one) => plain(one) === plain(name));
  const own = new Set<(typeof named)[number]>();
  // A name that is like one which is theirs is theirs, in whatever order they came.
  for (let found = -1; found < own.size; ) {
    found = own.size;
    for (const one of named) {
      const { name, response } = one;
      if (own.has(one) || isOther(name)) continue;
      if (name !== '' && !known.some((other) => mayBeOne(other, name)) && !wasRead(response)) continue;
      own.add(one);
      if (name !== '') known.push(name);
    }
  }
  const edited = own.size > 0 || told.theirs.length > 0 ? [] : named.filter(({ response }) => standsAt(response, row));
  const counting = own.size > 0 ? named.filter((one) => own.has(one)) : edited;
  const others = named.filter((one) => !counting.includes(one));
  if (others.length === 0) return { signup, none: false, others: [], open: [], cell: told.cell };
  const undecided = others.filter(({ name }) => !isOther(name));
  const open = distinct(undecided.map(({ name }) => name)).slice(0, MOST);
  const theirs = distinct([
    ...told.theirs,
    ...counting.map(({ name }) => name),
    ...(counting.length > 0 ? [] : [held]),
  ]);
  const none = counting.length === 0;
  return {
    signup: none ? signup : { ...signup, responses: counting.map(({ response }) => response) },
    none,
    others: undecided.map(({ response }) => response),
    open,
    cell: writeMeanings([
      ...theirs.map((answer) => ({ answer, meaning: words.whose.theirs })),
      ...told.others.map((answer) => ({ answer, meaning: words.whose.other })),
      ...open.map((answer) => ({ answer, meaning: UNTOLD })),
    ]),
  };
}

/** What holds somebody back whose address came with another name, and what is told of it. */
export function askedWhose(
  { signup, others, open }: Whose,
  name: string,
): {
  readonly problems: readonly Problem[];
  readonly hold: Hold;
} {
  if (open.length === 0) return { problems: [], hold: { why: '', cause: '' } };
  const last = others[others.length - 1]!;
  const found = trouble('stops', 'two-people', signup.email, name, open);
  const column = (latest({ ...signup, responses: [last] }, 'name')[0] || { header: '' }).header;
  return {
    problems: [problemAt(found, { response: last, column }, signup.email)],
    hold: { why: said(found).reason, cause: ['two-people', signup.email, ...open, others.length, last.time].join(' ') },
  };
}

/** Of somebody's names those that the organiser has told about, and those that wait. */
export function namesToldIn(cell: string): Record<'theirs' | 'others' | 'open', readonly string[]> & { cell: string } {
  const { pairs } = readMeanings(cell);
  const of = (key: 'theirs' | 'other') => {
    const named = inEveryLanguage(() => words.whose[key].toLowerCase());
    return pairs.filter(({ meaning }) => named.includes(meaning.toLowerCase())).map(({ answer }) => answer);
  };
  const [theirs, others] = [of('theirs'), of('other')];
  const told = [...theirs, ...others];
  return { theirs, others, open: pairs.map(({ answer }) => answer).filter((one) => !told.includes(one)), cell };
}

/** What the cell says once the organiser has told of one who waits. */
export function decided(cell: string, name: string, as: 'keep' | 'instead' | 'one'): string {
  const { theirs, others, open } = namesToldIn(cell);
  const before = as === 'instead' ? words.whose.other : words.whose.theirs;
  const now = as === 'keep' ? words.whose.other : words.whose.theirs;
  return writeMeanings([
    ...theirs.map((answer) => ({ answer, meaning: before })),
    ...others.map((answer) => ({ answer, meaning: words.whose.other })),
    ...open.map((answer) => ({ answer, meaning: answer === name ? now : UNTOLD })),
  ]);
}

/** As a person's own name differs from time to time: shortened, in another order, with a slip, after a wedding. */
export function mayBeOne(a: string, b: string): boolean {
  return oneHoldsTheOther(a, b) || areClose(a, b) || areClose(plain(a).split(' ')[0]!, plain(b).split(' ')[0]!);
}

export function oneHoldsTheOther(a: string, b: string): boolean {
  const [x, y] = [plain(a).split(' '), plain(b).split(' ')];
  return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word)) || within(plain(a), plain(b), 2);
}

export function nameIn(response: Response): string {
  const uses = ['name', 'first name', 'last name'];
  const typed = response.answers.filter((one) => uses.includes(one.question.use)).map((one) => one.text);
  return properName(tidyLine(typed.join(' ')), '');
}

/** What tells who somebody is: an address or an advertisement does not, nor a name that was made of an address. */
function properName(name: string, email: string): string {
  return /@/.test(name) || hasAddress(name) || isNoName(name) || plain(name) === '' || name === nameFromEmail(email)
    ? ''
    : name;
}

/** The organiser may have corrected the name in People; what it was read from is remembered. */
function readTest(signup: Signup, row: Row | undefined, read: (signup: Signup) => string): (one: Response) => boolean {
  if (!row || text(row.answersHash) === '') return () => false;
  return (response) => hasMark(row, 'name', read({ ...signup, responses: [response] }));
}

/** A response that was edited stands where it stood: only whoever has its link can do that. */
function standsAt({ form, row: at }: Response, row: Row | undefined): boolean {
  return row !== undefined && inEveryLanguage(() => words.source(form.tab.name, at)).includes(text(row.source));
}

function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => name !== '' && !seen.has(plain(name)) && seen.add(plain(name)));
}

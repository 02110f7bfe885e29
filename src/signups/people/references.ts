/** Reads a cell that names people, whoever is meant by it: a manager, wished partners, people not to be paired with. */
import { meansNobody } from '../cells/nobody.js';
import { tidyLine, tidyText } from '../cells/tidy.js';
import type { Directory, Found, Known } from './directory.js';
import { indexed } from './indexed.js';
import { saysNot } from './negation.js';

export interface Reference extends Found {
  /** As it was typed. */
  readonly typed: string;
  /** The words around it say that these people are not wanted: "anyone but Gus Hay". */
  readonly ruledOut: boolean;
}

/** What stands behind so many letters or names is not read, and told as one name that fits nobody. */
const MOST_LETTERS = 2000;
const MOST = 40;

/** Each name in the cell with whom it may mean, in the order in which they stand. `own` is who is asked. */
export function readReferences(cell: string, known: Directory, own = ''): Reference[] {
  const found: Reference[] = [];
  for (const { typed, ruledOut, isUnread } of splitNames(cell, known)) {
    const one: Found = isUnread ? { fit: 'none', people: [] } : known.find(typed, own);
    const isVague = !isUnread && (one.fit === 'none' || one.fit === 'alike');
    const mentioned = isVague ? known.mentioned(typed, own) : [];
    const all: Reference[] =
      mentioned.length > 0
        ? mentioned.map((person) => ({ typed: tidyLine(typed, 80), ruledOut, fit: 'one', people: [person] }))
        : [{ ...one, typed: tidyLine(typed, 80), ruledOut }];
    for (const reference of all) if (!found.some((other) => isSame(other, reference))) found.push(reference);
  }
  return found;
}

/** Whether it leads to one person. */
export function isClear({ fit }: Reference): boolean {
  return fit === 'one' || fit === 'near';
}

/** As People shows it: the name or e-mail of whoever is meant, else as typed. A comma separates people. */
export function shownAs(reference: Reference, known: Directory): string {
  const name = isClear(reference) ? known.shown(reference.people[0]!) : reference.typed;
  return name.replace(/\s*[,;|]\s*/g, ' ');
}

/** Candidates for a sentence, told apart by their addresses where names do not. */
export function namesOf(people: readonly Known[]): string[] {
  const byName = indexed(people, ({ name }) => [name]);
  return people.map(({ name, email }) =>
    email === '' || (byName.get(name) || []).length < 2 ? name : `${name} (${email})`,
  );
}

function isSame(a: Reference, b: Reference): boolean {
  return isClear(a) && isClear(b) ? a.people[0]!.id === b.people[0]!.id : a.typed === b.typed;
}

type Piece = Pick<Reference, 'typed' | 'ruledOut'> & { readonly isUnread?: boolean };

/** "Nowak, Anna" is one person, "Ann Lee, Bob Kim" are two, and "Kim, Bob, Orr, Eva" are two as well. */
function splitNames(cell: string, known: Directory): Piece[] {
  const found: Piece[] = [];
  const unread: string[] = [];
  for (const line of tidyText(cell.slice(0, MOST_LETTERS))
    .split(/[\n;|；؛｜]+/u)
    .map(withoutBullet)) {
    if (meansNobody(line)) continue;
    const [names, rest] = found.length < MOST ? namesInLine(line, known) : [[], line];
    found.push(...names);
    unread.push(rest);
  }
  const rest = [...unread, cell.slice(MOST_LETTERS, 2 * MOST_LETTERS)].filter(saysSomething).join(' ');
  const names = found.filter(({ typed }) => saysSomething(typed));
  if (rest === '') return names;
  return [...names, { typed: rest.replace(/^[^\p{L}\p{N}]+/u, ''), ruledOut: saysNot(rest), isUnread: true }];
}

/** The names in a line, and what is left of it where they are too many. */
function namesInLine(line: string, known: Directory): [names: Piece[], rest: string] {
  if (known.isOne(line) && !/\s[-–—]\s/.test(line)) return [[{ typed: line, ruledOut: false }], ''];
  const ruledOut = saysNot(line);
  const parts = line.split(/\s[-–—]\s/);
  const names = parts.length > 1 && parts.length <= MOST && parts.every(known.isOne) ? parts : splitLine(line, known);
  const read = names.slice(0, MOST).map((piece) => ({ typed: withoutBullet(piece), ruledOut }));
  return [read, names.slice(MOST).join(', ')];
}

function saysSomething(typed: string): boolean {
  return /[\p{L}\p{N}]/u.test(typed) && !meansNobody(typed);
}

const between = /\s+(?:and|or|&|\+|then|und|oder|et|ou|y|o|e|en|of|i|oraz|lub|и|или|و)\s+|\s*[/、，،＆]\s*|\s+&\s+/iu;

function splitLine(line: string, known: Directory): string[] {
  const addresses = line.match(/\S+@\S+/g) || [];
  const told = addresses.length > 1 ? line.replace(/(\S+@[^\s,]+)[\s,]+/g, '$1\n').split('\n') : [line];
  const pieces = told.flatMap((part) => (known.isOne(part) ? [part] : splitCommas(part)));
  const names: string[] = [];
  pieces.forEach((piece, at) => {
    if (names.length > MOST) {
      names.push(piece);
      return;
    }
    const last = names[names.length - 1];
    // A family name and its given name, with the comma between them.
    if (last !== undefined && last === pieces[at - 1] && isInverted(last, piece, known)) {
      names[names.length - 1] = `${last},${piece}`;
    } else names.push(...(known.isOne(piece) ? [piece] : piece.split(between)));
  });
  return names;
}

/** At commas outside of brackets. */
function splitCommas(line: string): string[] {
  const pieces: string[] = [];
  for (const piece of line.split(',')) {
    const last = pieces[pieces.length - 1];
    if (last !== undefined && last.lastIndexOf('(') > last.lastIndexOf(')') && line.indexOf(')') >= 0) {
      pieces[pieces.length - 1] = `${last},${piece}`;
    } else pieces.push(piece);
  }
  return pieces;
}

function isInverted(last: string, first: string, known: Directory): boolean {
  const short = [last, first].every((part) => part.indexOf('@') < 0 && part.trim().split(/\s+/).length < 3);
  return short && known.isNearlyOne(`${last},${first}`);
}

function withoutBullet(piece: string): string {
  return piece.replace(/^\s*(?:\d{1,2}\s*[.)]|[-•*–])\s*/u, '').trim();
}

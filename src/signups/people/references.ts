/** Reads a cell that names people, whoever is meant by it: a manager, wished partners, people not to be paired with. */
import { plain, tidyLine, tidyText } from '../cells/tidy.js';
import type { Directory, Found, Known } from './directory.js';
import { saysNot } from './negation.js';

export interface Reference extends Found {
  /** As it was typed. */
  readonly typed: string;
  /** The words around it say that these people are not wanted: "anyone but Gus Hay". */
  readonly ruledOut: boolean;
}

const nobody = new RegExp(
  `^(?:${[
    'no|none|nobody|no one|noone|nope|n a|na|nil|not really|no preference|anyone|anybody|any|everyone|everybody|open',
    'no thanks?|no thank you|no one in particular|nobody in particular|not that i know(?: of)?|none that i know of|not applicable|unknown|tbd|self|me|myself|i am',
    'nein|keine[rnsm]?|niemand|egal|entfallt|aucune?|personne|non|ninguno|ninguna|nadie|no aplica|nessuno|nessuna',
    'ninguem|nenhum|nenhuma|nao|nee|niemand|geen|nvt|brak|nikt|nie|ingen|nej|nei|ei|yok|hayir|нет|никто|никого',
    '无|無|没有|沒有|否|不|なし|無し|特になし|いいえ|없음|없습니다|아니요|لا|لا يوجد|لا احد|לא|אין|אף אחד|नहीं|कोई नहीं',
  ].join('|')}|)$`,
  'u',
);

/** Whether the text says that there is nobody. */
export function meansNobody(text: string): boolean {
  return nobody.test(plain(text)) || nobody.test(tidyLine(text, 100).toLowerCase());
}

const MOST = 20;

/** Each name in the cell with whom it may mean, in the order in which they stand. `own` is who is asked. */
export function readReferences(cell: string, known: Directory, own = ''): Reference[] {
  const found: Reference[] = [];
  for (const { typed, ruledOut } of splitNames(cell, known).slice(0, MOST)) {
    const one = known.find(typed, own);
    const mentioned = one.fit === 'none' || one.fit === 'alike' ? known.mentioned(typed, own) : [];
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
  const names = people.map(({ name }) => name);
  return people.map(({ name, email }) =>
    names.indexOf(name) === names.lastIndexOf(name) || email === '' ? name : `${name} (${email})`,
  );
}

function isSame(a: Reference, b: Reference): boolean {
  return isClear(a) && isClear(b) ? a.people[0]!.id === b.people[0]!.id : a.typed === b.typed;
}

/** "Nowak, Anna" is one person, "Ann Lee, Bob Kim" are two, and "Kim, Bob, Orr, Eva" are two as well. */
function splitNames(cell: string, known: Directory): Pick<Reference, 'typed' | 'ruledOut'>[] {
  return tidyText(cell.slice(0, 2000))
    .split(/[\n;|；؛｜]+/u)
    .map(withoutBullet)
    .filter((line) => !meansNobody(line))
    .flatMap((line) => {
      if (known.isOne(line) && !/\s[-–—]\s/.test(line)) return [{ typed: line, ruledOut: false }];
      const ruledOut = saysNot(line);
      const parts = line.split(/\s[-–—]\s/);
      const names = parts.length > 1 && parts.every(known.isOne) ? parts : splitLine(line, known);
      return names.map((piece) => ({ typed: withoutBullet(piece), ruledOut }));
    })
    .filter(({ typed }) => /[\p{L}\p{N}]/u.test(typed) && !meansNobody(typed));
}

const between = /\s+(?:and|or|&|\+|then|und|oder|et|ou|y|o|e|en|of|i|oraz|lub|и|или|و)\s+|\s*[/、，،＆]\s*|\s+&\s+/iu;

function splitLine(line: string, known: Directory): string[] {
  const addresses = line.match(/\S+@\S+/g) || [];
  const told = addresses.length > 1 ? line.replace(/(\S+@[^\s,]+)[\s,]+/g, '$1\n').split('\n') : [line];
  const pieces = told.flatMap((part) => (known.isOne(part) ? [part] : part.split(/,(?![^(]*\))/)));
  const names: string[] = [];
  pieces.forEach((piece, at) => {
    const last = names[names.length - 1];
    // A family name and its given name, with the comma between them.
    if (last !== undefined && last === pieces[at - 1] && isInverted(last, piece, known)) {
      names[names.length - 1] = `${last},${piece}`;
    } else names.push(...(known.isOne(piece) ? [piece] : piece.split(between)));
  });
  return names;
}

function isInverted(last: string, first: string, known: Directory): boolean {
  const short = [last, first].every((part) => part.indexOf('@') < 0 && part.trim().split(/\s+/).length < 3);
  return short && known.isNearlyOne(`${last},${first}`);
}

function withoutBullet(piece: string): string {
  return piece.replace(/^\s*(?:\d{1,2}\s*[.)]|[-•*–])\s*/u, '').trim();
}

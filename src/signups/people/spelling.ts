/** Compares names as people spell them: accents, titles, nicknames, initials, order of words, a slip or two. */
import { nameWords } from '../../core/names.js';
import { remember } from '../cells/remember.js';
import { tidyLine } from '../cells/tidy.js';

/** A name in small letters without accents, marks and what people put around it; `forms` are ways to say the same. */
export interface Spelled {
  /** Words of the name, the most complete form first. */
  readonly forms: readonly (readonly string[])[];
  /** Those that stand in brackets or quotes. */
  readonly asides: readonly string[];
  /** "0042" of "Tester 0042", which is no word. */
  readonly number: string;
}

const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ø: 'o', ł: 'l', æ: 'a', œ: 'o', đ: 'd', ð: 'd', þ: 'th', ı: 'i' },
  // Arabic and Persian keyboards write these letters in two ways.
  ...{ ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ـ: '' },
};

/** Of Latin, Greek, Cyrillic, Hebrew and Arabic letters; in Indian scripts the marks are the vowels. */
const accents = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u093c\u09bc]+/gu;

/** One word as it is compared. Müller, Mueller and Muller are one. */
function word(text: string): string {
  return text
    .normalize('NFKD')
    .replace(accents, '')
    .replace(/ँ/g, 'ं')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßøłæœđðþıىیکةـ]/g, (letter) => LETTERS[letter]!)
    .replace(/['’‘`´ʼ]/g, '')
    .replace(/([aou])e/g, '$1');
}

/** Chinese, Japanese and Korean write a title or an office behind the name, often without a space. */
const offices =
  '老师|老師|先生|女士|小姐|教授|博士|さん|さま|様|くん|氏|先輩|(?:[副総]?社|[本副]?部|[課室店係支所院校局]|次|班)長|専務|常務|主任|取締役|代表|' +
  '(?:副?[总總])?[经經]理|[总總][监監]|主管|(?:[部局处處科院校组組]|董事)[长長]|[领領][导導]|[总總]|老板|' +
  '(?:교수|선생|박사|부장|과장|차장|대리|팀장|실장|본부장|사장|이사|상무|전무|대표|원장|선배|매니저)?님|씨|교수|박사|부장|과장|차장|팀장|실장|본부장|사장|상무|전무';
const behindName = new RegExp(`(?<=.)(?:${offices})+$`, 'u');
/** What people put beside a name, as `word` writes it: titles behind it, and those that are inflected. */
const beside = new RegExp(
  `^(?:herrn|fru|bey|beyefendi|hanim|hanimefendi|hoca|hocam|sayin|panem|panu|pania|bapak|ibu|encik|श्री|श्रीमती|जी|सर|אדון|גברת|מר|السيد|السيده|الاستاذ|الاستاذه|استاذ|استاذه|المهندس|المهندسه|κυριος|κυρια|${offices})$`,
  'u',
);

function wordsIn(text: string): string[] {
  const words = nameWords(text)
    .flatMap((one) => one.split(/[^\p{L}\p{M}\p{N}'’‘`´ʼ]+/u))
    .map((one) => word(/[\u3005-\ud7a3]/.test(one) ? one.replace(behindName, '') : one))
    .filter((one) => one !== '');
  const names = words.filter((one) => !beside.test(one));
  return names.length > 0 ? names : words;
}

const inBrackets = /[([{（【「]([^()[\]{}（）【】「」]*)[)\]}）】」]/gu;
const inQuotes = /["“”„«»]([^"“”„«»]+)["“”„«»]|(?<=^|\s)['‘]([^'’]+)['’](?=\s|$)/gu;

/** "Robert (Bob) Kim" is Robert Kim and Bob Kim; "Gus Hay (HR)" and "Gus Hay - HR" are Gus Hay. */
export const spell = remember((name: string): Spelled => {
  const { bare, asides } = takeApart(name);
  const words = wordsIn(bare);
  const before = wordsIn(bare.replace(/\s[-–—:|].*$/u, ''));
  const also = asides.map(wordsIn).filter((aside) => aside.length > 0);
  const forms = [
    words,
    before,
    ...also.map((aside) => [...aside, ...words.slice(1)]),
    ...also.map((aside) => (aside.length > 1 || words.length === 0 ? aside : [...aside, ...words])),
  ];
  const seen = new Set<string>();
  return {
    forms: forms.filter((form) => form.length > 0 && !seen.has(form.join(' ')) && seen.add(form.join(' '))),
    asides: also.flat(),
    number: (tidyLine(name, 200).match(/\p{N}+/gu) || []).join(' '),
  };
});

function takeApart(name: string): { readonly bare: string; readonly asides: readonly string[] } {
  const asides: string[] = [];
  const aside = (_: string, inner: string | undefined, other?: string): string => {
    asides.push(inner || other || '');
    return ' ';
  };
  const bare = tidyLine(name, 200)
    .replace(inBrackets, (all, inner: string) => aside(all, inner))
    .replace(inQuotes, (all, inner: string | undefined, other: string | undefined) => aside(all, inner, other));
  return { bare, asides };
}

/** Equal for the same words in any order. */
export function anyOrder(words: readonly string[]): string {
  return [...words].sort().join(' ');
}

/**
 * `clear`: each word of the reference has its word in the name. `near`: but for a nickname or a shortened name. `holds`:
 * the whole name is among more words. `alike`: a name in common and another that begins like it.
 */
export type Closeness = 'clear' | 'near' | 'holds' | 'alike' | '';

/** How well a reference fits a name that is not the same words. */
export function closeness(reference: readonly string[], name: readonly string[]): Closeness {
  const { equal, initials, nicknames: nicks, beginnings } = pairUp(reference, name);
  const short = Math.min(reference.length, name.length);
  const rest = short - equal - initials;
  if (equal === 0) return '';
  if (rest === 0 && reference.length <= name.length) return 'clear';
  // One name alone tells too little of somebody who gave only that: "Eva" may be any Eva.
  if (rest === 0) return equal > 1 ? 'holds' : 'alike';
  if (short > 1 && rest === 1 && nicks > 0) return reference.length <= name.length ? 'near' : 'alike';
  return short > 1 && beginnings > 0 ? 'alike' : '';
}

interface PairedUp {
  readonly equal: number;
  readonly initials: number;
  readonly nicknames: number;
  readonly beginnings: number;
}

/** Pairs each word with one of the other name, equal ones first. */
function pairUp(reference: readonly string[], name: readonly string[]): PairedUp {
  const left = [...name];
  const take = (words: readonly string[], fits: (a: string, b: string) => boolean): string[] =>
    words.filter((one) => {
      const at = left.findIndex((other) => fits(one, other));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  const unequal = take(reference, (a, b) => a === b && !isInitial(a));
  const noInitials = take(unequal, (a, b) => (isInitial(a) || isInitial(b)) && a.charAt(0) === b.charAt(0));
  const noNicknames = take(noInitials, isNickname);
  const others = take(noNicknames, (a, b) => a.slice(0, 3) === b.slice(0, 3) && a.length > 2 && b.length > 2);
  return {
    equal: reference.length - unequal.length,
    initials: unequal.length - noInitials.length,
    nicknames: noInitials.length - noNicknames.length,
    beginnings: noNicknames.length - others.length,
  };
}

/** A letter that stands for a name; a sign that is a word or a syllable does not. */
export function isInitial(word: string): boolean {
  return word.length === 1 && !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word);
}

/** Rob is Robert, and so is Bob. */
export function isNickname(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length > 2 && long.indexOf(short) === 0) return true;
  const [one, other] = [groupsOf.get(a), groupsOf.get(b)];
  return one !== undefined && other !== undefined && one.some((group) => other.includes(group));
}

/** Those that do not begin like the name; as `word` writes them. */
const nicknames = [
  'robert bob bobby rob',
  'william bill billy will liam',
  'richard dick rick rich',
  'elizabeth liz beth betty lisa elisabeth',
  'margaret peggy meg maggie margret',
  'katherine kate kathy katie catherine kathrin',
  'edward ted ed ned',
  'james jim jimmy',
  'john jack johnny jon',
  'anthony tony antonio',
  'charles chuck charlie',
  'henry hank harry',
  'michael mike mick',
  'alexander sasha alex sandy',
  'alexandra sasha alex sandra',
  'joseph joe jose pepe',
  'francisco paco pancho',
  'dolores lola',
  'rosario charo',
  'johannes hans jan',
].map((names) => names.split(' ').map(word));

const groupsOf = new Map<string, number[]>();
nicknames.forEach((names, group) => {
  for (const name of names) groupsOf.set(name, [...(groupsOf.get(name) || []), group]);
});

/** The names of one group stand for each other. */
export function nicknameGroups(word: string): readonly number[] {
  return groupsOf.get(word) || [];
}

/** How many slips are forgiven: none in short names, and none where each sign is a word or a syllable. */
export function slipsIn(typed: string): number {
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(typed)) return 0;
  return typed.length >= 9 ? 2 : typed.length >= 5 ? 1 : 0;
}

const ending = /(?:iem|em|ego|emu|owi|ovi|im|ого|ему|ом|ем|ым|ову|ой)$/;

/** What a name may be that is inflected as Slavic languages do: Kowalskiego is Kowalski, Nowakiem Nowak. */
export function uninflected(word: string): string[] {
  const stems = [word.replace(ending, ''), word.replace(/(?:go|mu|m)$/, '')];
  return stems.filter((stem) => stem !== word && stem.length > 3);
}

/** Whether at most `most` letters have to be typed, left out, changed or swapped. */
export function within(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const line = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1);
      let cost = Math.min(last[j - 1]! + (same ? 0 : 1), last[j]! + 1, line[j - 1]! + 1);
      const swapped = i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1);
      if (swapped) cost = Math.min(cost, before[j - 2]! + 1);
      line.push(cost);
    }
    // A swap reaches back two lines, so both must be too far already.
    if (Math.min(...line) > most && Math.min(...last) > most) return false;
    before = last;
    last = line;
  }
  return last[b.length]! <= most;
}

/** Which letters words have, a bit for each. */
export function lettersOf(words: string): number {
  let letters = 0;
  for (let at = 0; at < words.length; at++) letters |= 1 << (words.charCodeAt(at) & 31);
  return letters;
}

/** A slip takes away one letter at most and brings one: counting them is quick and rules nearly everybody out. */
export function lettersWithin(a: number, b: number, most: number): boolean {
  return countOf(a & ~b) <= most && countOf(b & ~a) <= most;
}

function countOf(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

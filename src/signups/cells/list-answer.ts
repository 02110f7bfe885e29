/** Takes apart what stands in one cell as a list, however it was written: separators, bullets, numbers, brackets, quotes. */
import { undoDate } from './number-words.js';
import { remember } from './remember.js';
import { tidyText } from './tidy.js';

/** What a column puts between two options, found in all its answers together. */
export type Separator = ',' | ';' | '/' | ' / ' | '·';

const bullet = /^[\s]*(?:[-–—*•◦▪●‣➢✓✔☑☒■□·]|\(?\d{1,2}[.)])\s+(?=\S)/;
const inlineBullet = /\s*[•◦▪●‣➢■□]\s*/;
const inlineNumber = /(?:^|[\s,;])\(?(\d{1,2})[.)]\s+(?=[^\d\s])/g;
const quotedItem = /'((?:[^'\\]|\\.|'(?=\p{L}))*)'|"((?:[^"\\]|\\.|"")*)"/gu;

/** Pieces of one answer; a comma or semicolon inside brackets or between digits separates nothing. */
export function piecesOf(answer: string, separator: Separator): readonly string[] {
  return bySeparator[separator](answer);
}

const bySeparator: Readonly<Record<Separator, (answer: string) => readonly string[]>> = {
  ',': remember((answer) => split(answer, ',')),
  ';': remember((answer) => split(answer, ';')),
  '/': remember((answer) => split(answer, '/')),
  ' / ': remember((answer) => split(answer, ' / ')),
  '·': remember((answer) => split(answer, '·')),
};

/** What separates, in whatever script it is written. */
const commas = /[,，、،﹐﹑､]/;
const semicolons = /[;；؛﹔]/;
const dots = /\s*[·•・‧∙･]\s*/;
const marks: Readonly<Record<Exclude<Separator, ',' | ';'>, RegExp>> = {
  '/': /\s*[/;,；，、،؛]\s*/,
  ' / ': /\s+[/／]\s+|\s*[;；؛]\s*/,
  '·': dots,
};

function split(answer: string, separator: Separator): readonly string[] {
  const text = tidyText(answer);
  const written = quotedList(text);
  if (written) return written;
  const bare = /^\[[^[\]]*\]$/.test(text) ? text.slice(1, -1) : text;
  const items = linesOf(bare).flatMap((line) => (line.whole ? [line.text] : between(line.text, separator)));
  return items.map(withoutMark).filter((item) => item !== '');
}

/** `['a', 'b']` of a program, or items that all stand in quotation marks; null when it is neither. */
function quotedList(text: string): string[] | null {
  if (!/^[[({]?\s*['"]/.test(text)) return null;
  const items: string[] = [];
  const rest = text.replace(/^[[({]|[\])}]$/g, '').replace(quotedItem, (_all, single?: string, double?: string) => {
    items.push((single === undefined ? double!.replace(/""/g, '"') : single).replace(/\\(.)/g, '$1').trim());
    return '';
  });
  const isList = /^[\s,;]*$/.test(rest) && (items.length > 1 || /^[[({]/.test(text));
  return isList ? items.filter((item) => item !== '') : null;
}

/** Lines; those of a list with bullets or numbers are an item each. */
function linesOf(text: string): { readonly text: string; readonly whole: boolean }[] {
  const lines = text.split('\n').flatMap(byInlineMarks);
  const marked = lines.length > 1 && lines.every((line) => bullet.test(line));
  return lines.map((line) => ({ text: line, whole: marked }));
}

/** "1. Law 2. Tax" and "• Law • Tax" on one line; the numbers must count from one. */
function byInlineMarks(line: string): string[] {
  if (/^\s*[•◦▪●‣➢■□]/.test(line)) {
    const items = line.split(inlineBullet).filter((item) => item.trim() !== '');
    return items.length > 1 ? items.map((item) => `• ${item}`) : [line];
  }
  const starts: number[] = [];
  line.replace(inlineNumber, (found, count: string, at: number) => {
    if (Number(count) === starts.length + 1) starts.push(at);
    return found;
  });
  if (starts.length < 2 || !/^\s*\(?1[.)]/.test(line)) return [line];
  return starts.map((start, at) => line.slice(start, starts[at + 1]).replace(/^[\s,;]+|[\s,;]+$/g, ''));
}

function withoutMark(item: string): string {
  return item.trim().replace(bullet, '').trim();
}

const opens = /[([（【]/;
const closes = /[)\]）】]/;

function between(text: string, separator: Separator): string[] {
  if (/[|｜¦]/.test(text)) return text.split(/[|｜¦]/).map((one) => one.trim());
  if (separator !== ',' && separator !== ';') return text.split(marks[separator]);
  const mark = separator === ',' ? commas : semicolons;
  if (!/[()[\]（）【】]|\d[,;]\d/.test(text)) return text.split(mark);
  const pieces: string[] = [];
  const balanced = text.split(opens).length === text.split(closes).length;
  let depth = 0;
  let piece = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (balanced && opens.test(letter)) depth++;
    if (balanced && closes.test(letter)) depth--;
    const inNumber = /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
    if (mark.test(letter) && depth <= 0 && !inNumber) {
      pieces.push(piece);
      piece = '';
    } else piece += letter;
  }
  pieces.push(piece);
  return pieces;
}

/**
 * The separator of a column: semicolons where they stand more often than commas alone; strokes and dots where nothing else
 * does, or where they stand more often than commas.
 */
export function separatorOf(answers: readonly string[]): Separator {
  const having = (mark: RegExp) => answers.filter((answer) => mark.test(answer)).length;
  const withSemicolons = having(semicolons);
  const withCommas = answers.filter((answer) => commas.test(answer) && !semicolons.test(answer)).length;
  if (withSemicolons > 0 && withSemicolons >= withCommas) return ';';
  const spaced = /\s[/／]\s/;
  if (having(spaced) > withCommas && separates(answers, spaced)) {
    const pieces = answers.flatMap((answer) => answer.split(spaced));
    return withCommas === 0 && separates(pieces, '/') ? '/' : ' / ';
  }
  if (withCommas === 0 && separates(answers, '/')) return '/';
  return having(dots) > withCommas && separates(answers, dots) ? '·' : ',';
}

/** "UX / UI" is one option unless its parts also stand elsewhere, alone or beside others. */
function separates(answers: readonly string[], mark: RegExp | string): boolean {
  const lists = Array.from(new Set(answers)).map((answer) => answer.split(mark).map((one) => one.trim().toLowerCase()));
  const cut = lists.filter((list) => list.length > 1);
  if (cut.length === 0) return false;
  const uses = new Map<string, number>();
  for (const list of lists) for (const part of list) uses.set(part, (uses.get(part) || 0) + 1);
  return cut.filter((list) => list.some((part) => uses.get(part)! > 1)).length > cut.length / 2;
}

const day = /^\d{4}-(\d\d)-(\d\d)(?:T00:00:00)?$/;

/** Gives back "3-5" and "1/2" for what a spreadsheet has made a day of, unless the whole column holds days. */
export function undoDays(answers: readonly string[]): (answer: string) => string {
  if (!answers.some((answer) => day.test(answer)) || answers.every((answer) => day.test(answer))) return (one) => one;
  const others = answers.filter((answer) => !day.test(answer)).join('\n');
  return (answer) => {
    const found = day.exec(answer);
    if (!found) return answer;
    const [month, date] = [Number(found[1]), Number(found[2])];
    const spellings = [`${month}-${date}`, `${month}/${date}`, `${date}-${month}`, `${date}/${month}`];
    return spellings.find((one) => others.split(/[^\d/-]+/).includes(one)) || undoDate(answer);
  };
}

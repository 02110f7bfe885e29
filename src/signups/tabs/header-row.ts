/** Finds the row of questions of a tab below titles and notes, and a second row that belongs to it. */
import { type Cell, text } from '../../core/cell.js';
import { isEmail } from '../cells/email.js';
import { readMoment } from '../cells/moment.js';
import { headerKey } from '../headers.js';
import { asksAddress, asksName, isKnownHeader } from './column-name.js';

export interface FoundHeader {
  readonly header: readonly string[];
  /** What a tool calls the columns in a row of its own. */
  readonly codes: readonly string[];
  /** For each column the question of which it is a part, and which part; `''` where it is a question of its own. */
  readonly groups: readonly string[];
  readonly parts: readonly string[];
  /** Index of the line below the header. */
  readonly first: number;
}

type Line = readonly Cell[];

/** Titles and notes are no longer than this. */
const mostAbove = 20;

/** `linked`: a form fills the tab, so that the questions stand in row 1. */
export function findHeader(lines: readonly Line[], linked: boolean): FoundHeader {
  if (linked) return plainHeader(lines, 0);
  const imported = lines.slice(0, 8).findIndex(isImportRow);
  if (imported > 0) return qualtrics(lines, imported);
  const at = headerLine(lines);
  const below = lines[at + 1];
  if (below && isSecondHeader(lines, at)) return joined(lines, at);
  if (below && isStrong(below) && isStrong(lines[at]!)) {
    return isCodes(lines[at]!) && !isCodes(below)
      ? { ...plainHeader(lines, at + 1), codes: shown(lines[at]!) }
      : { ...plainHeader(lines, at), first: at + 2 };
  }
  return under(lines, at);
}

function plainHeader(lines: readonly Line[], at: number): FoundHeader {
  return { header: shown(lines[at]!), codes: [], groups: [], parts: [], first: at + 1 };
}

function shown(line: Line): string[] {
  return line.map((cell) => (typeof cell === 'string' ? cell : text(cell)));
}

/** Index of the row of questions: row 1, unless it is a title and a row that can be questions follows. */
function headerLine(lines: readonly Line[]): number {
  const top = lines.slice(0, mostAbove);
  const width = Math.max(...lines.slice(0, 60).map(filled));
  for (let at = 0; at < top.length; at++) {
    if (isStrong(top[at]!) && filled(top[at]!) >= Math.min(2, width)) return at;
    if (hasAnswers(top[at]!)) break;
  }
  if (canBeHeader(top[0]!, width)) return 0;
  for (let at = 1; at < top.length; at++) {
    if (hasAnswers(top[at]!)) return 0;
    if (canBeHeader(top[at]!, width)) return at;
  }
  return 0;
}

/** Above the header stand titles, and pairs of a name and a value. */
function canBeHeader(line: Line, width: number): boolean {
  const cells = line.map(text).filter((cell) => cell !== '');
  if (cells.length < Math.max(Math.min(2, width), width * 0.5)) return false;
  const values = cells.filter(isValue).length;
  return cells.length >= width ? values < cells.length : values === 0;
}

function isValue(cell: string): boolean {
  return /^[\d\s.,:/%-]+$/.test(cell) || readMoment(cell) !== '' || isEmail(cell.toLowerCase());
}

function hasAnswers(line: Line): boolean {
  return line.some((cell) => typeof cell === 'string' && cell.indexOf('@') > 0 && isEmail(cell.trim().toLowerCase()));
}

/** Names an address or the moment of an answer, and holds neither. */
function isStrong(line: Line): boolean {
  return (
    !hasAnswers(line) && line.some((cell) => typeof cell === 'string' && cell.length <= 200 && isKnownHeader(cell))
  );
}

function filled(line: Line): number {
  return line.reduce<number>((sum, cell) => sum + (text(cell) === '' ? 0 : 1), 0);
}

/** Codes of questions, not their words. */
function isCodes(line: Line): boolean {
  const cells = line.map(text).filter((cell) => cell !== '');
  return cells.filter((cell) => /^[\w./#[\]-]+$/.test(cell)).length >= cells.length * 0.7;
}

/** Qualtrics puts codes, questions and then `{"ImportId":"QID1"}` above the answers. */
function isImportRow(line: Line): boolean {
  return line.some((cell) => typeof cell === 'string' && /^\{"?ImportId/i.test(cell.trim()));
}

function qualtrics(lines: readonly Line[], imported: number): FoundHeader {
  const codes = imported > 1 ? shown(lines[imported - 2]!) : [];
  return { ...plainHeader(lines, imported - 1), codes, first: imported + 1 };
}

/** Words under a question that are no option. */
const generic = /^(response|open[- ]ended response|antwort|réponse|respuesta|answer|text|value)$/i;

/** The row below names the columns over which nothing stands: options of a question, or parts of it. */
function isSecondHeader(lines: readonly Line[], at: number): boolean {
  const [line, below] = [lines[at]!, lines[at + 1]!];
  if (hasAnswers(below) || lines.length <= at + 2) return false;
  const rest = lines.slice(at + 2, at + 60);
  const columns = line.map((_, column) => column);
  const unnamed = columns.filter(
    (column) =>
      text(line[column]) === '' && (text(below[column]) !== '' || rest.some((row) => text(row[column]) !== '')),
  );
  if (unnamed.length === 0) return columns.filter((column) => generic.test(text(below[column]))).length > 1;
  const labels = columns.map((column) => text(below[column])).filter((cell) => cell !== '');
  // Over an address stands nothing more; a row of answers has a time, an address or a number somewhere.
  const overFilled = columns.filter((column) => isKnownHeader(text(line[column])) && text(below[column]) !== '');
  return (
    unnamed.every((column) => text(below[column]) !== '') &&
    labels.every((label) => !isValue(label)) &&
    overFilled.every((column) => generic.test(text(below[column])))
  );
}

function joined(lines: readonly Line[], at: number): FoundHeader {
  const [over, under] = [shown(lines[at]!), shown(lines[at + 1]!)];
  return twoRows(over, under, at + 2);
}

function twoRows(over: readonly string[], under: readonly string[], first: number): FoundHeader {
  let last = '';
  const group = over.map((one) => {
    if (one.trim() !== '') last = one.trim();
    return last;
  });
  const isShared = (column: number) =>
    group[column] !== '' && group.filter((one) => one === group[column]).length > 1 && under[column]!.trim() !== '';
  const header = over.map((one, column) => {
    const part = (under[column] || '').trim();
    if (!isShared(column)) return one.trim() === '' || generic.test(one) ? part : one.trim();
    return generic.test(part)
      ? group[column]!
      : asksAddress(part) || asksName(part)
        ? part
        : `${group[column]} [${part}]`;
  });
  const groups = header.map((one, column) =>
    one.charAt(one.length - 1) === ']' && isShared(column) ? group[column]! : '',
  );
  const parts = groups.map((one, column) => (one === '' ? '' : under[column]!.trim()));
  return { header, codes: [], groups, parts, first };
}

/** A header below a row of sections: what stands twice in it is told apart by its section. */
function under(lines: readonly Line[], at: number): FoundHeader {
  const own = plainHeader(lines, at);
  const above = at > 0 ? shown(lines[at - 1]!) : [];
  if (filled(above) < 2 || filled(above) >= filled(own.header)) return own;
  const keys = own.header.map(headerKey);
  const isTwice = (column: number) => keys.filter((key) => key === keys[column]).length > 1;
  let last = '';
  const sections = own.header.map((_, column) => {
    if ((above[column] || '').trim() !== '') last = above[column]!.trim();
    return last;
  });
  return {
    ...own,
    header: own.header.map((one, column) =>
      one.trim() !== '' && sections[column] !== '' && isTwice(column) ? `${sections[column]}: ${one.trim()}` : one,
    ),
    groups: sections.map((section, column) => (isTwice(column) || isKnownHeader(own.header[column]!) ? '' : section)),
    parts: own.header.map((one) => one.trim()),
  };
}

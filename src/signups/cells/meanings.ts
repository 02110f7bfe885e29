/** What the organiser has taught of a question's answers: `Newcomer = mentee; Local student = mentor`. */
import { remember } from './remember.js';
import { plain, tidyLine, tidyText } from './tidy.js';

export interface Meanings {
  /** What an answer means, `''` for one that still waits to be taught, undefined for one that is not named. */
  readonly of: (answer: string) => string | undefined;
  /** Pieces that name no answer or no meaning. */
  readonly unread: readonly string[];
  readonly pairs: readonly { readonly answer: string; readonly meaning: string }[];
}

/** Stands for a meaning that nobody has told yet. */
export const UNTOLD = '?';

/** The signs that may stand between an answer and its meaning; the first that a piece has is the one meant. */
const signs = ['=>', '->', '→', '=', ':'];

export const readMeanings = remember((means: string): Meanings => {
  const pieces = splitPieces(tidyText(means));
  const pairs: { answer: string; meaning: string }[] = [];
  const unread: string[] = [];
  for (const piece of pieces) {
    const pair = pairOf(piece);
    if (pair) pairs.push(pair);
    else unread.push(piece);
  }
  const exact = new Map(pairs.map(({ answer, meaning }): [string, string] => [answer.toLowerCase(), meaning]));
  const alike = new Map(pairs.map(({ answer, meaning }): [string, string] => [plain(answer), meaning]));
  const of = (answer: string): string | undefined => {
    const typed = tidyLine(answer).toLowerCase();
    const meaning = exact.has(typed) ? exact.get(typed) : plain(typed) === '' ? undefined : alike.get(plain(typed));
    return meaning === UNTOLD ? '' : meaning;
  };
  return { of, unread, pairs };
});

/** The answer as it is to be read: what it was taught to mean, else as it was typed. */
export function meant({ means }: { readonly means?: string }, answer: string): string {
  return means === undefined || means === '' ? answer : readMeanings(means).of(answer) || answer;
}

/** The cell that teaches these; it is read as they are given. */
export function writeMeanings(pairs: readonly { readonly answer: string; readonly meaning: string }[]): string {
  return pairs.map(({ answer, meaning }) => writePair(tidyLine(answer), meaning || UNTOLD)).join('; ');
}

function writePair(answer: string, meaning: string): string {
  const bare = `${answer} = ${meaning}`;
  const [read, ...others] = splitPieces(bare).map(pairOf);
  const isClear = others.length === 0 && read?.answer === answer && !/[;=]|->|→|"/.test(answer);
  return isClear ? bare : `"${answer.replace(/"/g, '""')}" = ${meaning}`;
}

/** Between semicolons and lines; between commas where every piece teaches something. */
function splitPieces(means: string): string[] {
  const pieces = outsideQuotes(means, /[;\n]/);
  if (pieces.length > 1) return pieces;
  const byComma = outsideQuotes(means, /,/);
  return byComma.length > 1 && byComma.every((piece) => pairOf(piece) !== null) ? byComma : pieces;
}

function outsideQuotes(text: string, separator: RegExp): string[] {
  const pieces: string[] = [];
  let piece = '';
  let quoted = false;
  for (const letter of Array.from(text)) {
    if (letter === '"') quoted = !quoted;
    if (!quoted && separator.test(letter)) {
      pieces.push(piece);
      piece = '';
    } else piece += letter;
  }
  return pieces
    .concat(piece)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function pairOf(piece: string): { answer: string; meaning: string } | null {
  const quoted = /^"(.+)"\s*(?:=>|->|→|=|:)\s*(\S.*)$/.exec(piece);
  if (quoted) return { answer: tidyLine(quoted[1]!.replace(/""/g, '"')), meaning: tidyLine(quoted[2]!) };
  for (const sign of signs) {
    const at = piece.lastIndexOf(sign);
    if (at < 0) continue;
    const answer = tidyLine(piece.slice(0, at));
    const meaning = tidyLine(piece.slice(at + sign.length));
    return answer === '' || meaning === '' ? null : { answer, meaning };
  }
  return null;
}

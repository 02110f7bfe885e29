/** Which answers of a column several people gave word for word: options of the form, whatever else they say. */
import { text } from '../../core/cell.js';
import { remember } from '../cells/remember.js';
import { tidyLine } from '../cells/tidy.js';
import type { Answer, SignupTab } from './response-rows.js';

type Givers = ReadonlyMap<string, ReadonlySet<string>>;

const known = new WeakMap<SignupTab, Map<number, Givers>>();

/** Whether another person gave this very answer, or each of the options that it lists. */
export function isShared({ text: answer, column }: Answer, form: SignupTab): boolean {
  const givers = giversOf(form, column);
  const isGiven = (piece: string) => (givers.get(piece)?.size || 0) > 1;
  const said = tidyLine(answer, 1000).toLowerCase();
  return isGiven(said) || piecesOf(answer).every(isGiven);
}

/** Answers of a column in small letters, with who gave each. */
export function giversOf(form: SignupTab, column: number): Givers {
  const columns = known.get(form) || new Map<number, Givers>();
  known.set(form, columns);
  const before = columns.get(column);
  if (before) return before;
  const givers = new Map<string, Set<string>>();
  const address = form.asked.find(({ question }) => question.use === 'email')?.column;
  form.tab.rows.forEach((row, at) => {
    const who = (address !== undefined && text(row[address]).trim().toLowerCase()) || `${at}`;
    const answer = text(row[column]);
    for (const piece of new Set([tidyLine(answer, 1000).toLowerCase(), ...piecesOf(answer)])) {
      const others = givers.get(piece);
      if (others) others.add(who);
      else givers.set(piece, new Set([who]));
    }
  });
  columns.set(column, givers);
  return givers;
}

/** The parts of a list in small letters. */
export const piecesOf = remember((answer: string): string[] =>
  answer.split(/[;\n]|,\s+/).flatMap((piece) => tidyLine(piece, 1000).toLowerCase() || []),
);

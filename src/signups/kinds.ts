/** The kinds of criteria that questions feed: how the answers to each are read, and what a new criterion of it counts. */
import type { Cell } from '../core/cell.js';
import { dict } from '../core/dict.js';
import { joinList } from '../core/list-cell.js';
import { weekEntries } from '../core/week-times.js';
import { type Reading, type Trouble, trouble } from './cells/reading.js';
import { remember } from './cells/remember.js';
import { gradesOf, readScale } from './cells/scale-step.js';
import { readLanguages } from './cells/spoken-languages.js';
import { tidyLine } from './cells/tidy.js';
import { slot } from './cells/time-of-week.js';
import { holdsOffsets, readZone } from './cells/time-zone.js';
import { splitAnswer, type Vocabulary } from './cells/vocabulary.js';
import { holdsCalendarYears, readYears } from './cells/years.js';

/** What somebody answered in one column. */
export interface Given {
  readonly text: string;
  /** Row of a grid question, or `''`. */
  readonly gridRow: string;
  readonly column: AnswerColumn;
}

/** What can be told from all answers of one column together. */
export interface AnswerColumn {
  readonly answers: readonly string[];
  /** An answer before the spreadsheet made a day of it. */
  readonly asTyped: (answer: string) => string;
  readonly vocabulary: Vocabulary;
}

export interface Kind {
  /** Makes one cell of the answers in all columns of a criterion, from the left; there is at least one. */
  readonly read: (given: readonly Given[]) => Reading<Cell>;
  /** Answers are told apart into the options that all people pick from. */
  readonly picks: boolean;
  /** A wanted and an offered question whose options are the same are one criterion. */
  readonly pairs: boolean;
  /** Weight and order of a criterion that is suggested for such a question. */
  readonly weight: number;
  readonly order: string;
}

const picked = optionsAs((option, row) => (row === '' ? option : `${row}: ${option}`));
const short = lastAs((text) => ({ value: tidyLine(text, 200) }));

const kinds = {
  overlap: { ...picked, pairs: true, weight: 20 },
  availability: optionsAs(slot, timesUnread),
  wishes: picked,
  language: {
    ...short,
    read: (given: readonly Given[]) => ({ value: unique(given.flatMap(({ text }) => readLanguages(text))).join(', ') }),
  },
  distance: lastAs((text, { answers }) => readYears(text, /\d{4}/.test(text) && holdsCalendarYears(answers))),
  // Answers of a scale stand in People as numbers; codes as they are, until the organiser puts them in order.
  scale: {
    ...lastAs((text, { answers }) => readScale(text, gradesOf(answers))),
    order: '0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10',
  },
  zone: lastAs((text, { answers }) => readZone(text, /^\s*\d/.test(text) && holdsOffsets(answers))),
  same: short,
  different: short,
  preference: short,
  // Off until the organiser gives it a weight: words in common are a weak sign.
  text: { ...lastAs((text) => ({ value: tidyLine(text) })), weight: 0 },
};

/** How the answers of a criterion are read, and the kind of criterion first suggested for them; `''` when nobody has said. */
export type QuestionKind = '' | keyof typeof kinds;

const known = Object.assign(dict<Kind>(), kinds);

/** Options are the kind of whatever has none, or one of which only the matching knows. */
export function kindOf(name: string): Kind {
  return known[name] || picked;
}

/** Several columns of one criterion that hold lists are joined. */
function optionsAs(
  named: (option: string, row: string) => string,
  troubleOf: (options: readonly string[]) => Trouble | undefined = () => undefined,
): Kind {
  const read = (given: readonly Given[]) => {
    const options = given.flatMap(({ text, gridRow, column: { vocabulary } }) =>
      splitAnswer(text, vocabulary).map((option) => item(named(option, gridRow))),
    );
    const own = unique(options.filter((option) => option !== '')).slice(0, 100);
    const found = troubleOf(own);
    return { value: joinList(own), ...(found && { trouble: found }) };
  };
  return { read, picks: true, pairs: false, weight: 5, order: '' };
}

/** Of several columns of one criterion that hold one answer each, the last counts. */
function lastAs(read: (text: string, column: AnswerColumn) => Reading<Cell>): Kind {
  const readLast = (given: readonly Given[]) => {
    const { text, column } = given[given.length - 1]!;
    return read(text, column);
  };
  return { read: readLast, picks: false, pairs: false, weight: 5, order: '' };
}

/** Numbers that are no hours, such as how many hours a week, are no times. */
function timesUnread(options: readonly string[]): Trouble | undefined {
  const unread = weekEntries(options).filter(({ shown, spans }) => spans.length === 0 && /\d/.test(shown));
  if (unread.length === 0) return undefined;
  return trouble(
    'warns',
    'times-unreadable',
    unread.map(({ shown }) => shown),
  );
}

function unique(names: readonly string[]): string[] {
  return names.filter((name, at) => names.indexOf(name) === at);
}

/** One option as it stands in a list, as written. */
const item = remember((named: string): string => tidyLine(named, 200).trim());

/** One row of the Questions tab: a column of a response tab and what it is used for. */
import type { Column } from '../core/table.js';
import type { Tab } from '../core/world.js';
import { tidyLine } from './cells/tidy.js';
import { nameHash } from './fnv.js';
import { headerKey } from './headers.js';
import type { QuestionKind } from './kinds.js';
import type { QuestionUse, TabUse } from './uses.js';
import { english, words } from './words.js';

/** `unsure` of something that decides about people is asked about before anybody is paired. */
export type Sure = 'sure' | 'guess' | 'unsure' | '';

export type Side = 'both' | 'mentee' | 'mentor';

/** A type, not an interface, so that it can stand where a `Row` is asked for. */
export type QuestionRow = {
  /** Stays the same when columns are moved or rows are added. */
  readonly id: string;
  readonly tab: string;
  /** Header of the column, or `(whole tab)` in the language that is spoken. */
  readonly question: string;
  readonly use: QuestionUse | TabUse;
  /** Name of the criterion when `use` is `criterion`, else `''`. */
  readonly criterion: string;
  readonly side: Side;
  readonly kind: QuestionKind;
  /** Whether it is certain what the question is for; what the organiser has decided is. */
  readonly sure?: Sure;
  /** What answers mean where their words do not tell, as the organiser taught it: `Newcomer = mentee; Local = mentor`. */
  readonly means?: string;
  /** Up to three different short answers, ` | ` between them. */
  readonly examples: string;
};

/** The id of the row that stands for the whole tab. */
export function tabId(tab: Pick<Tab, 'sheetId'>): string {
  return `q${tab.sheetId}-tab`;
}

/** Whether the row stands for a whole tab, also one that has been copied and so has another number. */
export function isWholeTab({ id }: Pick<QuestionRow, 'id'>): boolean {
  return /^q\d+-tab$/.test(id);
}

/** Ids of all columns, in column order. Columns with the same header are numbered from the left. */
export function questionIds(tab: Pick<Tab, 'sheetId' | 'header'>): string[] {
  const seen = new Map<string, number>();
  return tab.header.map((header) => {
    const key = headerKey(header);
    const count = (seen.get(key) || 0) + 1;
    seen.set(key, count);
    return `q${tab.sheetId}-${nameHash(key)}${count > 1 ? `-${count}` : ''}`;
  });
}

/** A column that People has anyway, whatever is asked. */
export type FixedColumn = Pick<Column, 'key' | 'header' | 'aliases'>;

/** The columns of People now. */
export interface PeopleColumns {
  readonly fixed: readonly FixedColumn[];
  readonly header: readonly string[];
}

/** The header under which a criterion's answers stand in People; a Sheet that began in English keeps its English ones. */
export function peopleColumn(criterion: string, side: Side, { fixed, header }: PeopleColumns): string {
  const name = tidyLine(criterion, 60);
  if (side === 'both' && !isTaken(name.toLowerCase(), fixed)) return name;
  const old = english.columns[side](name);
  return header.includes(old) ? old : words.columns[side](name);
}

function isTaken(name: string, fixed: readonly FixedColumn[]): boolean {
  return fixed.some(({ key, header, aliases }) =>
    [key, header, ...(aliases || [])].some((one) => one.toLowerCase() === name),
  );
}

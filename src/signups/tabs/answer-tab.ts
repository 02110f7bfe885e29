/** Turns a tab as it stands in the Sheet into the tab that is read: one row of questions, one column for each, answers. */
import { type Cell, text } from '../../core/cell.js';
import type { Tab } from '../../core/world.js';
import { withoutCodes, withParts } from './column-name.js';
import { findHeader } from './header-row.js';
import { joinOptions } from './option-columns.js';
import { joinOwnWords } from './own-words.js';
import { isExport, type LeftOut, unsentResponses, withoutToolColumns } from './tool-columns.js';

/** A tab whose rows may not begin below row 1. */
export interface AnswerTab extends Tab {
  /** Numbers of the rows in the Sheet, when they do not simply begin with 2. */
  readonly rowNumbers?: readonly number[];
  /** A form tool wrote it: its own columns show. */
  readonly exported?: boolean;
  /** Rows that are no responses, as the tool that wrote them says: `row` as the Sheet counts. */
  readonly leftOut?: readonly (Omit<LeftOut, 'at'> & { readonly row: number })[];
}

/** A column on its way from the Sheet to the questions. */
export interface AskedColumn {
  /** The question, or what stands over the column. */
  readonly header: string;
  /** What a form tool calls the column in a row of its own, or `''`. */
  readonly code: string;
  /** The question of which the column is a part, or `''`. */
  readonly group: string;
  /** The part of it: an option, a row of a grid, or `''`. */
  readonly part: string;
  readonly cells: readonly Cell[];
}

/** Number in the Sheet of a row of a tab, counted from 0. */
export function rowInSheet({ rowNumbers }: Pick<AnswerTab, 'rowNumbers'>, at: number): number {
  return rowNumbers ? rowNumbers[at]! : at + 2;
}

/** One run asks for the same tabs again and again. */
const known = new WeakMap<Tab, AnswerTab>();

/** The tab that is read; the same when there is nothing to do. */
export function answerTab(tab: Tab): AnswerTab {
  const found = known.get(tab) || madeOf(tab);
  known.set(tab, found);
  return found;
}

function madeOf(tab: Tab): AnswerTab {
  const lines: readonly (readonly Cell[])[] = [tab.header, ...tab.rows];
  const { header, codes, groups, parts, first } = findHeader(lines, tab.formUrl !== '');
  const named = header.filter((one) => one.trim() !== '');
  const numbers: number[] = [];
  const rows = lines.slice(first).filter((row, at) => {
    if (isBlank(row) || repeats(row, header, named.length)) return false;
    numbers.push(first + at + 1);
    return true;
  });
  const columns = withoutCodes(
    header.map((one, at): AskedColumn => {
      const cells = rows.map((row) => (row[at] === undefined ? '' : row[at]!));
      return { header: one, code: codes[at] || '', group: groups[at] || '', part: parts[at] || '', cells };
    }),
  );
  const exported = isExport(columns);
  const out = unsentResponses(columns);
  const sent = rows.map((_, at) => at).filter((at) => out.every((one) => one.at !== at));
  const asked = withParts(withoutToolColumns(out.length === 0 ? columns : columns.map(only(sent))));
  const kept = joinOptions(joinOwnWords(asked));
  const isSame =
    kept.length === columns.length &&
    kept.every((one, at) => one.header === tab.header[at] && one.cells === columns[at]!.cells) &&
    numbers.length === tab.rows.length;
  if (isSame && !exported) return tab;
  return {
    ...tab,
    header: kept.map((one) => one.header),
    rows: sent.map((_, at) => kept.map(({ cells }) => cells[at]!)),
    rowNumbers: sent.map((at) => numbers[at]!),
    exported,
    ...(out.length > 0 && { leftOut: out.map(({ at, column, why }) => ({ row: numbers[at]!, column, why })) }),
  };
}

function only(rows: readonly number[]): (column: AskedColumn) => AskedColumn {
  return (column) => ({ ...column, cells: rows.map((at) => column.cells[at]!) });
}

function isBlank(row: readonly Cell[]): boolean {
  return row.every((cell) => cell === false || text(cell) === '');
}

/** The row of questions again, as where exports were put below each other. */
function repeats(row: readonly Cell[], header: readonly string[], named: number): boolean {
  return named > 1 && header.every((one, at) => text(row[at]) === one.trim());
}

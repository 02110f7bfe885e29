/** Puts what people wrote under "Other" beside what they chose, where a form tool gave it a column of its own. */
import { type Cell, text } from '../../core/cell.js';
import { piecesOf, separatorOf } from '../cells/list-answer.js';
import { headerKey } from '../headers.js';
import type { AskedColumn } from './answer-tab.js';
import { isOther } from './option-columns.js';

/** The part of a question under which a tool puts what was chosen. */
const choice = /^(selected choice|response|antwort|réponse|respuesta|resposta|risposta)$/i;

export function joinOwnWords(columns: readonly AskedColumn[]): readonly AskedColumn[] {
  const owners = columns.map((_, at) => ownerOf(columns, at));
  if (owners.every((owner) => owner < 0)) return columns;
  return columns.flatMap((column, at): AskedColumn[] => {
    if (owners[at]! >= 0) return [];
    const own = columns.filter((_, other) => owners[other] === at);
    if (own.length === 0) return [column];
    const header = choice.test(column.part) ? column.group : column.header;
    return [{ ...column, header, group: '', part: '', cells: together(column, own) }];
  });
}

/** The column whose "Other" this one holds; -1 when it is a question of its own, or an option among others. */
function ownerOf(columns: readonly AskedColumn[], at: number): number {
  const { group, part, header, cells } = columns[at]!;
  const isWords = cells.some((cell) => text(cell).length > 1);
  if (!isWords) return -1;
  if (group !== '' && isOther(part)) {
    const key = headerKey(group);
    const isOfGroup = (one: AskedColumn) => one.group !== '' && headerKey(one.group) === key;
    const options = columns.filter((one) => isOfGroup(one) && !isOther(one.part) && !choice.test(one.part));
    if (options.length > 0) return -1;
    const owner = columns.findIndex(
      (one) => (isOfGroup(one) && choice.test(one.part)) || (!isOfGroup(one) && headerKey(one.header) === key),
    );
    if (owner >= 0) return owner;
  }
  return at > 0 && isOther(header) && answersOther(columns[at - 1]!, cells) ? at - 1 : -1;
}

/** Whoever wrote words of their own had chosen "Other" in the column before. */
function answersOther(before: AskedColumn, words: readonly Cell[]): boolean {
  const pieces = piecesIn(before);
  const isOfOne = (cell: Cell, row: number) => text(cell) === '' || pieces(text(before.cells[row])).some(isOther);
  return words.every(isOfOne);
}

function piecesIn({ cells }: AskedColumn): (answer: string) => readonly string[] {
  const separator = separatorOf(cells.map(text).filter((cell) => cell !== ''));
  return (answer) => piecesOf(answer, separator);
}

function together(column: AskedColumn, own: readonly AskedColumn[]): Cell[] {
  const pieces = piecesIn(column);
  const separator = column.cells.some((cell) => /;/.test(text(cell))) ? '; ' : ', ';
  return column.cells.map((cell, row) => {
    const words = own.map(({ cells }) => text(cells[row])).filter((one) => one !== '');
    if (words.length === 0) return cell;
    const chosen = pieces(text(cell)).filter((one) => !isOther(one));
    return [...chosen, ...words].join(separator);
  });
}

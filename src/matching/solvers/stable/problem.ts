/**
 * The hospital/residents problem: ranked lists of two sides, ties included, with seats; and how each row stands in the
 * lists of the columns it wishes for.
 */
export interface PreferenceLists {
  /** One number more than there are lists: list `one` stands at `start[one]` up to, not including, `start[one + 1]`. */
  readonly start: Int32Array;
  /** Whom the list names, best first; nobody twice. */
  readonly item: Int32Array;
  /** Never falls along a list; equal ranks are a tie. */
  readonly rank: Int32Array;
}

export interface StableProblem {
  readonly rows: number;
  readonly columns: number;
  /** Row by row, the columns it would sit in. */
  readonly rowLists: PreferenceLists;
  /** Column by column, the rows it would take. Only who name each other may go together. */
  readonly columnLists: PreferenceLists;
  /** How many rows each column takes; 0 or more, Infinity for no limit. */
  readonly seats: ArrayLike<number>;
}

/** Stands for a column that does not name the row. */
export const UNNAMED = -1;

/**
 * For each entry of the rows' lists the level at which its column ranks the row: 0 for the first tie of the column's
 * list, 1 for the next; UNNAMED if it does not name the row. Throws a RangeError naming the first fault it meets.
 */
export function levels({ rows, columns, rowLists, columnLists, seats }: StableProblem): Int32Array {
  refuseFaults(rowLists, rows, columns, 'Row', 'column');
  refuseFaults(columnLists, columns, rows, 'Column', 'row');
  for (let column = 0; column < columns; column++) {
    if (!(seats[column]! >= 0)) throw new RangeError(`Column ${column} has ${seats[column]} seats.`);
  }
  // The rows' entries again, in the order of the columns.
  const entries = rowLists.start[rows]!;
  const first = new Int32Array(columns + 2);
  for (let at = 0; at < entries; at++) first[rowLists.item[at]! + 2]!++;
  for (let column = 0; column < columns; column++) first[column + 2]! += first[column + 1]!;
  const entry = new Int32Array(entries);
  const whose = new Int32Array(entries);
  for (let row = 0; row < rows; row++) {
    for (let at = rowLists.start[row]!; at < rowLists.start[row + 1]!; at++) {
      const place = first[rowLists.item[at]! + 1]!++;
      entry[place] = at;
      whose[place] = row;
    }
  }
  const level = new Int32Array(entries);
  const known = new Int32Array(rows).fill(UNNAMED);
  const { start, item, rank } = columnLists;
  for (let column = 0; column < columns; column++) {
    const end = start[column + 1]!;
    for (let at = start[column]!, now = 0; at < end; at++) {
      if (at > start[column]! && rank[at] !== rank[at - 1]) now++;
      known[item[at]!] = now;
    }
    for (let at = first[column]!; at < first[column + 1]!; at++) level[entry[at]!] = known[whose[at]!]!;
    for (let at = start[column]!; at < end; at++) known[item[at]!] = UNNAMED;
  }
  return level;
}

function refuseFaults(
  { start, item, rank }: PreferenceLists,
  lists: number,
  items: number,
  one: string,
  other: string,
): void {
  if (start[0] !== 0) throw new RangeError(`The lists of each ${one.toLowerCase()} start at ${start[0]}, not at 0.`);
  const seen = new Int32Array(items).fill(-1);
  for (let list = 0; list < lists; list++) {
    const end = start[list + 1]!;
    if (!(end >= start[list]! && end <= item.length && end <= rank.length)) {
      throw new RangeError(`${one} ${list}'s list ends at ${end}, where no list can end.`);
    }
    for (let at = start[list]!; at < end; at++) {
      const named = item[at]!;
      if (!(named >= 0 && named < items)) {
        throw new RangeError(`${one} ${list} names ${other} ${named}; there are ${items}.`);
      }
      if (seen[named] === list) throw new RangeError(`${one} ${list} names ${other} ${named} twice.`);
      seen[named] = list;
      if (at > start[list]! && rank[at]! < rank[at - 1]!) {
        throw new RangeError(`${one} ${list} ranks ${other} ${named} ${rank[at]} after ${rank[at - 1]}.`);
      }
    }
  }
}

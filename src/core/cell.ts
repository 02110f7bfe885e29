/** What one cell of a tab holds, as plain data. */

/**
 * Text, number or tick. An empty cell is `''`. Days are `"2027-03-01"`, wall times
 * `"2027-03-01T09:30:00"` (in the Sheet's zone): the edge turns date cells into these and back.
 */
export type Cell = string | number | boolean;

/** One row read by name: known columns by their key, columns that someone added by their header. */
export type Row = Readonly<Record<string, Cell>>;

/** The cell as trimmed text; numbers and ticks as a person would type them. */
export function text(cell: Cell | undefined): string {
  return cell === undefined ? '' : String(cell).trim();
}

/** A table without the rows and columns that hold nothing, each row as wide as the others. */
export function withoutBlanks(rows: readonly (readonly string[])[]): string[][] {
  const used: boolean[] = [];
  const filled = rows.filter((row) => {
    let has = false;
    row.forEach((cell, at) => {
      if (cell.trim() === '') return;
      has = true;
      used[at] = true;
    });
    return has;
  });
  const columns = Array.from(used, (_, at) => at).filter((at) => used[at]);
  return filled.map((row) => columns.map((at) => row[at] ?? ''));
}

/** From the row of questions on, as far as it can be told: what stands above in one cell is a title. */
export function withoutTitles(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const first = rows.findIndex((row) => row.filter((cell) => cell.trim() !== '').length > 1);
  return first > 0 ? rows.slice(first) : rows;
}

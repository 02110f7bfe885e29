/** Cells on the clipboard: tab between columns, line break between rows, quotes around what contains either. */
export function toTsv(rows: readonly (readonly string[])[]): string {
  const quoted = (text: string) => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}

export function fromTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  const whole = text.replace(/(\r\n|\r|\n)$/, '');
  for (let match = cell.exec(whole); match; match = cell.exec(whole)) {
    rows[rows.length - 1]?.push(
      match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"').replace(/\r\n?/g, '\n'),
    );
    if (match[3] === '') break;
    if (match[3] !== '\t') rows.push([]);
  }
  return rows;
}

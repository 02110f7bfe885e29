/** A workspace that takes over the responses of a form that is not ours, given as the CSV that Google Sheets downloads. */
import { readFileSync } from 'node:fs';
import { fromCsv } from '../../src/cli/tabs.js';
import { decode, guessEncoding } from '../../src/files/index.js';
import { editCell } from '../../src/local/index.js';
import { openProgramme, type Programme } from '../programme.js';

export type Line = Readonly<Record<string, string>>;

export function csv(file: string): string[][] {
  return fromCsv(decode(readFileSync(new URL(`../fixtures/${file}`, import.meta.url)), '', guessEncoding).text, file);
}

/** Imports the files, each into a tab of its own name, before or after set-up, and reads the sign-ups. */
export function adopt(files: readonly string[], when: 'before' | 'after' = 'before'): Programme {
  const programme = openProgramme();
  const bringIn = () => {
    for (const file of files) programme.importRows(file.replace('.csv', ''), csv(file));
  };
  if (when === 'before') bringIn();
  programme.run('setup');
  if (when === 'after') bringIn();
  // Some of these forms ask for no consent: their organisers have it.
  programme.run('intake');
  if (programme.view().cards.signup.data.toConfirm > 0) programme.run('confirm');
  return programme;
}

/** Rows of a tab by their headers; rows without anything in them are left out. */
export function lines(programme: Programme, tab: string): Line[] {
  const [header, ...rows] = programme.tab(tab);
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(header!.map((title, at) => [title, row[at] ?? ''])));
}

export function line(programme: Programme, tab: string, column: string, value: string): Line {
  const found = lines(programme, tab).find((one) => one[column] === value);
  if (!found) throw new Error(`No row of ${tab} has ${value} as ${column}.`);
  return found;
}

/** Types into the cell of the first row that has `value` in `column`, as a person does. */
export function type(
  programme: Programme,
  tab: string,
  [column, value]: readonly [string, string],
  into: string,
  text: string,
): void {
  const rows = programme.tab(tab);
  const header = rows[0]!;
  const at = rows.findIndex((row) => row[header.indexOf(column)] === value);
  if (at < 1 || header.indexOf(into) < 0) throw new Error(`No cell ${into} in ${tab} where ${column} is ${value}.`);
  const sheetId = programme.sheetId(tab);
  const done = editCell(programme.host, { sheetId, row: at + 1, column: header.indexOf(into) + 1, text });
  if (!done.ok) throw new Error(done.sentence);
}

/** "warns 3 Email: ..." of each line in the Problems tab. */
export function problems(programme: Programme): string[] {
  return lines(programme, 'Problems').map((one) =>
    [one.Weight, one.Row, one.Column ? `${one.Column}:` : '', one['What is wrong']].filter(Boolean).join(' '),
  );
}

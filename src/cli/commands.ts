/** The commands that bring data in and out: import, show, export, copy. Each opens the workspace, does one thing, and closes it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Doubt, UnknownEncoding, Unreadable } from '../files/index.js';
import { copyFile, type Host, importTab, tableToType } from '../local/index.js';
import { UsageError } from './errors.js';
import { type Common, openSession, type Paths } from './session.js';
import { readTab, tabNames, toCsv, usable } from './tabs.js';
import { words } from './words.js';

export type Print = (line: string) => void;

export async function importCommand(
  paths: Paths,
  options: Common & { as?: string; encoding?: string },
  file: string,
  print: Print,
): Promise<void> {
  if (!existsSync(file)) throw new UsageError(words.noFile(file));
  const table = await tableToType(readFileSync(file), options).catch((error: unknown) => {
    throw new UsageError(
      error instanceof UnknownEncoding
        ? words.encoding.unknown(error.message)
        : error instanceof Unreadable && error.why === 'old-workbook'
          ? words.oldWorkbook(file)
          : words.noTable(file),
    );
  });
  const rows = usable(table, file);
  withHost(paths, options, (host) => {
    const name = options.as ?? freeName(tabNames(host));
    const done = importTab(host, { name, rows });
    if (!done.ok) throw new UsageError(done.sentence);
    print(words.imported(name, rows.length - 1, options.data));
    if (table.doubt) print(doubtful(table.doubt, file));
    if (table.sheets.length > 1) print(words.firstSheet(file, table.sheets));
    if (table.hidden > 0) print(words.hidden(file, table.hidden));
    if (table.uncomputed > 0) print(words.uncomputed(file, table.uncomputed));
  });
}

function doubtful(doubt: Doubt, file: string): string {
  const { badBytes, guessed, garbled } = words.encoding;
  if (doubt.code === 'bad-bytes') return badBytes(file, doubt.bad, doubt.line);
  return doubt.code === 'guessed' ? guessed(file, doubt.encoding, doubt.sample) : garbled(file);
}

export function showCommand(
  paths: Paths,
  options: Common & { csv?: boolean; json?: boolean },
  tab: string | undefined,
  print: Print,
): void {
  withHostThatExists(paths, options, (host) => {
    if (tab === undefined) {
      for (const name of tabNames(host)) print(name);
      return;
    }
    const rows = readTab(host, tab);
    if (options.csv) print(toCsv(rows));
    else if (options.json)
      for (const row of rows.slice(1))
        print(JSON.stringify(Object.fromEntries(rows[0]!.map((title, i) => [title, row[i] ?? '']))));
    else for (const line of aligned(rows)) print(line);
  });
}

export function exportCommand(paths: Paths, options: Common, folder: string, print: Print): void {
  withHostThatExists(paths, options, (host) => {
    mkdirSync(folder, { recursive: true });
    for (const name of tabNames(host)) {
      const file = join(folder, `${name.replace(/[^\p{L}\p{N} _-]/gu, '_')}.csv`);
      writeFileSync(file, `${toCsv(readTab(host, name))}\r\n`);
      print(file);
    }
  });
}

/** For commands that only look: a folder without a workspace is a mistyped name, and is not made. */
export function copyCommand(paths: Paths, options: Common, folder: string, print: Print): void {
  if (existsSync(join(folder, 'workspace.db'))) throw new UsageError(words.copyThere(folder));
  withHostThatExists(paths, options, (host) => {
    copyFile(host, folder).close();
    print(words.copied(folder));
  });
}

export function withHostThatExists(paths: Paths, options: Common, work: (host: Host) => void): void {
  if (!existsSync(options.data)) throw new UsageError(words.noData(options.data));
  withHost(paths, options, work);
}

export function withHost(paths: Paths, options: Common, work: (host: Host) => void): void {
  const host = openSession(paths, options);
  try {
    work(host);
  } finally {
    host.close();
  }
}

function freeName(taken: readonly string[]): string {
  for (let number = 1; ; number++) if (!taken.includes(`Form Responses ${number}`)) return `Form Responses ${number}`;
}

const WIDEST = 40;

function aligned(rows: readonly (readonly string[])[]): string[] {
  const short = rows.map((row) =>
    row
      .map((cell) => cell.replace(/\s+/g, ' '))
      .map((cell) => (cell.length > WIDEST ? `${cell.slice(0, WIDEST - 1)}…` : cell)),
  );
  const widths = (short[0] ?? []).map((_, column) => Math.max(...short.map((row) => (row[column] ?? '').length)));
  return short.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
}

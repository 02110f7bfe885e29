/** The Outbox as a run knows it: what it has read and written there, and whether all of that still stands. */
import { dict } from './dict.js';
import { type Answer, tabFrom, type Verb } from './edge.js';
import { Refusal } from './job.js';
import { cellsOf, type Ledger, type Line, linesOf, outboxOf, readLedger } from './ledger.js';
import { outboxTable } from './outbox-table.js';
import { missingColumns } from './rows.js';
import { sentences } from './sentences.js';
import type { Tab, World } from './world.js';

const MOST_REPAIRS = 3;

export interface PostBook {
  tab(): Tab;
  ledger(): Ledger;
  write(lines: readonly Line[]): Generator<Verb, void, Answer>;
  /**
   * Looks whether what was written stands below what was known, and nothing between; if so it is false. Else the tab is
   * read again, lines that have vanished or stand under other headers now are added once more, and it is true.
   */
  hasChanged(): Generator<Verb, boolean, Answer>;
  /** No other run has claimed it before. */
  isFirst(claim: Line): boolean;
}

export function postBook(world: World): PostBook {
  let tab = outboxOf(world);
  /** Row of the Sheet; all that is known above it, and it itself, stands there. */
  let sure = tab.rows.length + 1;

  function* write(lines: readonly Line[]): Generator<Verb, void, Answer> {
    if (lines.length === 0) return;
    const rows = cellsOf(lines, tab.header);
    yield { do: 'append', tab: tab.name, rows };
    tab = { ...tab, rows: [...tab.rows, ...rows] };
  }

  function* hasChanged(): Generator<Verb, boolean, Answer> {
    for (let repairs = 0; repairs <= MOST_REPAIRS; repairs++) {
      const rows = sure > 1 ? tab.rows.slice(sure - 2) : [tab.header, ...tab.rows];
      const found = yield* tabFrom({ do: 'compare', tab: tab.name, first: sure, rows });
      const lost = found ? lostLines(tab, found) : [];
      if (found) tab = found;
      sure = tab.rows.length + 1;
      if (lost.length === 0) return found !== undefined || repairs > 0;
      yield* write(lost);
      yield { do: 'flush' };
    }
    throw new Refusal(sentences.outboxChanged);
  }

  return {
    tab: () => tab,
    ledger: () => readLedger({ ...world, tabs: { ...world.tabs, [tab.name]: tab } }),
    write,
    hasChanged,
    isFirst: ({ key, attempt, note }) =>
      linesOf(tab).find((line) => line.key === key && line.state === 'sending' && line.attempt === attempt)?.note ===
      note,
  };
}

function lostLines(known: Tab, now: Tab): Line[] {
  const missing = missingColumns(outboxTable, now.header);
  if (missing.length > 0) throw new Refusal(sentences.columnsMissing(now.name, missing));
  const stands = dict<true>();
  for (const line of linesOf(now)) stands[identity(line)] = true;
  return linesOf(known).filter((line) => !stands[identity(line)]);
}

function identity({ key, state, attempt, content }: Line): string {
  return [key, state, attempt, content].join(' ');
}

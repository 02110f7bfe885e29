/** The lines of the benchmark: ours against each peer, the ratio, the limit, and whether it is reached. */

import type { Case } from './cases.js';
import type { Measured } from './measure.js';

const COLUMNS: readonly (readonly [title: string, width: number])[] = [
  ['case', 32],
  ['warm', 9],
  ['first', 9],
  ['  peer', 23],
  ['warm', 9],
  ['first', 9],
  ['ratio', 8],
  ['limit', 13],
];

export const head = line([...COLUMNS.map(([title]) => title), '  verdict']);

export interface Report {
  readonly lines: readonly string[];
  /** How many limits were reached and missed, and how many answers are wrong. */
  readonly counts: Counts;
}
export interface Counts {
  readonly reached: number;
  readonly missed: number;
  readonly wrong: number;
}

export function report({ name, limits, peers }: Case, { ours, peers: results, fault }: Measured): Report {
  const lines: string[] = [];
  const counts = { reached: 0, missed: 0, wrong: 0 };
  const own = ours.error ? ['-', '-'] : [ms(ours.warm, ours.runs), ms(ours.first)];
  const add = (rest: readonly string[], verdict: string): void => {
    lines.push(line([name, ...own, ...rest, `  ${verdict}`]));
  };
  const judge = (good: boolean): string => {
    counts[good ? 'reached' : 'missed']++;
    return good ? 'reached' : 'NOT REACHED';
  };
  if (ours.error) {
    add(['', '', '', '', ''], `ours failed: ${ours.error}`);
    counts.missed++;
    return { lines, counts };
  }
  if (fault) {
    add(['', '', '', '', ''], `OUR ANSWER IS WRONG: ${fault}`);
    counts.wrong++;
  }
  for (const [what, limit, text] of [
    ['warm', limits.warm, `${limits.warm} ms`],
    ['first', limits.first, `${limits.first} ms first`],
    ['calls', limits.calls, `${limits.calls} calls`],
  ] as const) {
    if (limit === undefined) continue;
    const verdict = judge((ours[what] ?? Infinity) <= limit);
    add(['', '', '', '', text], what === 'calls' ? `${verdict}: ${ours.calls} calls` : verdict);
  }
  if (peers.length === 0 && Object.keys(limits).length === 0) add(['', '', '', '', ''], '');
  for (const peer of peers) compare(peer);
  return { lines, counts };

  function compare(peer: string): void {
    const theirs = results[peer] ?? {};
    const limit = limits[peer];
    const shown = limit === undefined ? '' : limit < 0.1 ? `1/${Math.round(1 / limit)}` : limit.toFixed(2);
    const { warm, first, total = Number.NaN, missing, error = '' } = theirs;
    if (warm === undefined || ours.warm === undefined || ours.total === undefined) {
      add([`  ${peer}`, '', '', '', shown], missing ? `not measured; ${missing}` : error);
      return;
    }
    const ratio = ours.warm / warm;
    const times = [ms(warm, theirs.runs), ms(first)];
    const rest = [`  ${peer}`, ...times, ratio < 0.1 ? `1/${(1 / ratio).toFixed(0)}` : ratio.toFixed(2), shown];
    if (!(Math.abs(total - ours.total) <= 1e-9 * Math.max(1, Math.abs(ours.total)))) {
      counts.wrong++;
      add(rest, `TOTALS DIFFER: ours ${ours.total}, theirs ${total}`);
    } else add(rest, limit === undefined ? '' : judge(ratio <= limit));
  }
}

/** Medians of fewer than five runs are marked. */
function ms(value: number | undefined, runs = 5): string {
  if (value === undefined) return '';
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  return `${value.toFixed(digits)}${runs < 5 ? '*' : ''}`;
}

function line(cells: readonly string[]): string {
  return cells
    .map((cell, at) => {
      const [, width] = COLUMNS[at] ?? ['', 0];
      return at === 0 || at === 3 ? cell.padEnd(width) : at < COLUMNS.length ? cell.padStart(width) : cell;
    })
    .join('')
    .trimEnd();
}

/** The lines of the benchmark: ours against each peer, the ratio, the limit, and whether it is reached. */

const COLUMNS = [
  ['case', 32],
  ['warm', 9],
  ['first', 9],
  ['  peer', 23],
  ['warm', 9],
  ['first', 9],
  ['ratio', 8],
  ['limit', 13],
];

export const head = line(COLUMNS.map(([title]) => title).concat('  verdict'));

/** `{ lines, reached, missed, wrong }` of one case. */
export function report({ name, limits, peers }, { results, fault }) {
  const { ours } = results;
  const tally = { lines: [], reached: 0, missed: 0, wrong: 0 };
  const own = ours.error ? ['-', '-'] : [ms(ours.warm, ours.runs), ms(ours.first)];
  const add = (rest, verdict) => tally.lines.push(line([name, ...own, ...rest, `  ${verdict}`]));
  const judge = (good) => {
    tally[good ? 'reached' : 'missed']++;
    return good ? 'reached' : 'NOT REACHED';
  };
  if (ours.error) {
    add(['', '', '', '', ''], `ours failed: ${ours.error}`);
    tally.missed++;
    return tally;
  }
  if (fault) {
    add(['', '', '', '', ''], `OUR ANSWER IS WRONG: ${fault}`);
    tally.wrong++;
  }
  for (const [what, limit, text] of [
    ['warm', limits.warm, `${limits.warm} ms`],
    ['first', limits.first, `${limits.first} ms first`],
    ['calls', limits.calls, `${limits.calls} calls`],
  ]) {
    if (limit === undefined) continue;
    const verdict = judge(ours[what] <= limit);
    add(['', '', '', '', text], what === 'calls' ? `${verdict}: ${ours.calls} calls` : verdict);
  }
  if (peers.length === 0 && Object.keys(limits).length === 0) add(['', '', '', '', ''], '');
  for (const peer of peers) compare(peer);
  return tally;

  function compare(peer) {
    const theirs = results[peer];
    const limit = limits[peer];
    const shown = limit === undefined ? '' : limit < 0.1 ? `1/${Math.round(1 / limit)}` : limit.toFixed(2);
    if (theirs.missing) return add([`  ${peer}`, '', '', '', shown], `not measured; ${theirs.missing}`);
    if (theirs.first === undefined) return add([`  ${peer}`, '', '', '', shown], theirs.error);
    const ratio = ours.warm / theirs.warm;
    const times = [ms(theirs.warm, theirs.runs), ms(theirs.first)];
    const rest = [`  ${peer}`, ...times, ratio < 0.1 ? `1/${(1 / ratio).toFixed(0)}` : ratio.toFixed(2), shown];
    if (Math.abs(theirs.total - ours.total) > 1e-9 * Math.max(1, Math.abs(ours.total))) {
      tally.wrong++;
      return add(rest, `TOTALS DIFFER: ours ${ours.total}, theirs ${theirs.total}`);
    }
    return add(rest, limit === undefined ? '' : judge(ratio <= limit));
  }
}

/** Medians of fewer than five runs are marked. */
function ms(value, runs = 5) {
  if (value === undefined) return '';
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  return `${value.toFixed(digits)}${runs < 5 ? '*' : ''}`;
}

function line(cells) {
  return cells
    .map((cell, at) => {
      const [, width] = COLUMNS[at] ?? ['', 0];
      return at === 0 || at === 3 ? cell.padEnd(width) : at < COLUMNS.length ? cell.padStart(width) : cell;
    })
    .join('')
    .trimEnd();
}

/** `npm run bench`: how fast the matching is beside others, on the same instances in the same run. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Case, cases } from './cases.js';
import { measure, type Pace } from './measure.js';
import { type Counts, head, report } from './report.js';
import { type Place, prepareTools, type Tools } from './tools.js';

const USAGE = `Usage: npm run bench -- [--quick] [--best] [--only TEXT]... [--list]
  --quick      a part of the cases with fewer runs, under a minute
  --only TEXT  only cases whose name has TEXT in it; more than once: any of them
  --best       the fastest warm run instead of the median: for a machine that is busy with other things
  --list       the names of the cases, without running them
Exit code 2: wrong arguments, or the sources do not build. Exit code 1: an answer was wrong, or totals of exact solvers differ. Limits not reached do not count as failure.`;

/** Returns the exit code. */
export async function main(args: readonly string[], place: Place): Promise<number> {
  const options = optionsOf(args);
  if (typeof options === 'string') {
    console.error(`${options}\n${USAGE}`);
    return 2;
  }
  const { quick, only } = options;
  const named = (name: string) =>
    only.length === 0 || only.some((text) => name.toLowerCase().includes(text.toLowerCase()));
  const wanted = cases.filter((one) => named(one.name) && (one.quick || !quick || only.length > 0));
  const chosen = quick ? wanted.map(withLimitsOnly) : wanted;
  if (options.help) console.log(USAGE);
  else if (options.list) console.log(cases.map(({ name }) => name).join('\n'));
  else if (chosen.length === 0) console.error(`No case has ${only.join(' or ')} in its name; see --list.`);
  else return run(chosen, options, place);
  return options.help || options.list ? 0 : 2;
}

/** What was asked for, or what is wrong with it. */
function optionsOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        quick: { type: 'boolean', default: false },
        only: { type: 'string', multiple: true, default: [] },
        best: { type: 'boolean', default: false },
        list: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Without the peers that are there for comparison, unless they are all that a case has. */
function withLimitsOnly(one: Case): Case {
  const peers = one.peers.filter((peer) => peer in one.limits);
  return { ...one, peers: peers.length > 0 ? peers : one.peers };
}

async function run(chosen: readonly Case[], pace: Pace, place: Place): Promise<number> {
  const tools = await prepareTools(chosen, place);
  const folder = mkdtempSync(join(tmpdir(), 'pairwright-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
  let sum: Counts = { reached: 0, missed: 0, wrong: 0 };
  const from = performance.now();
  const warm = pace.best ? 'the fastest of the later runs' : 'median of the later runs';
  console.log(
    `${about(tools, place)}\n\nTimes in ms. first: first call of a new process. warm: ${warm}; *: of fewer than five.`,
  );
  console.log('ratio: ours to theirs, both warm; peers without capacities get a column for each seat.\n');
  console.log(head);
  for (const [at, one] of chosen.entries()) {
    const seconds = Math.round((performance.now() - from) / 1000);
    process.stderr.write(`[${at + 1}/${chosen.length}, ${seconds} s] ${one.name}\n`);
    const { lines, counts } = report(one, await measure(one, tools, folder, pace));
    for (const text of lines) console.log(text);
    sum = {
      reached: sum.reached + counts.reached,
      missed: sum.missed + counts.missed,
      wrong: sum.wrong + counts.wrong,
    };
    for (const file of readdirSync(folder)) rmSync(join(folder, file));
  }
  const seconds = Math.round((performance.now() - from) / 1000);
  console.log(`\n${sum.reached} of ${sum.reached + sum.missed} limits reached in ${seconds} s.`);
  if (sum.wrong > 0) console.log(`${sum.wrong} answers are wrong or disagree; see above.`);
  return sum.wrong > 0 ? 1 : 0;
}

function about({ scipy, lemon }: Tools, { root }: Place): string {
  const model = cpus()[0]?.model;
  const packages = ['munkres', 'linear-sum-assignment', 'min-cost-flow', 'edmonds-blossom', 'highs'].map((name) => {
    const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
    return `${name} ${version}`;
  });
  const [load = 0] = loadavg();
  return [
    `${cpus().length} x ${model}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, Node ${process.version.slice(1)}`,
    packages.join(', '),
    ...[scipy, lemon].flatMap((tool) =>
      tool ? ['missing' in tool ? `not measured (${tool.missing})` : tool.version] : [],
    ),
    ...(load > cpus().length / 4 ? [`The machine is busy (load ${load.toFixed(1)}): believe ratios, not times.`] : []),
  ].join('\n');
}

/** Measures one case: all solvers take turns, one run each, so that what slows the machine slows them alike. */
import { type Arrays, writeArrays, writeNumbers } from './arrays.js';
import type { Case } from './cases.js';
import { graph, lists, rankings, table } from './instances.js';
import { type Command, openPlayer, type Player } from './player.js';
import type { Tools } from './tools.js';

/** Milliseconds of warming up before runs count; of counted runs; the most of all; and the least and most runs. */
const FULL = { warming: 200, counted: 800, most: 12_000, least: 7, runs: 60 };
const QUICK = { warming: 100, counted: 250, most: 3000, least: 5, runs: 40 };

export interface Pace {
  readonly quick: boolean;
  /** The fastest warm run instead of the median. */
  readonly best: boolean;
}

export interface Result {
  /** Milliseconds of the first run, and of the warm ones. */
  readonly first?: number | undefined;
  readonly warm?: number;
  readonly runs?: number;
  readonly total?: number | undefined;
  readonly calls?: number | undefined;
  readonly error?: string;
  /** What would have to be installed. */
  readonly missing?: string;
}

export interface Measured {
  readonly ours: Result;
  readonly peers: Readonly<Record<string, Result>>;
  /** What a check says of our answer. */
  readonly fault: string;
}

interface Runs {
  readonly times: number[];
  spent: number;
  total: number | undefined;
  calls: number | undefined;
  error: string;
}

export async function measure(one: Case, tools: Tools, folder: string, pace: Pace): Promise<Measured> {
  const arrays = arraysOf(one);
  const task = { ...one, engine: tools.engine, files: writeArrays(folder, idOf(one), arrays) };
  if (one.fresh) return freshRuns(ourCommand(one, tools, task), one.fresh);
  const ours = openPlayer('ours', ourCommand(one, tools, task));
  const players = [ours];
  const results: Record<string, Result> = {};
  for (const name of one.peers) {
    const command = peerCommand(name, one, tools, task, folder, arrays);
    if ('missing' in command) results[name] = { missing: command.missing };
    else players.push(openPlayer(name, command));
  }
  const limits = pace.quick ? QUICK : FULL;
  const turns = players.map((player) => ({ player, record: newRecord() }));
  for (const { player, record } of turns) record.error = (await player.ready).error ?? '';
  for (let busy = true; busy; ) {
    busy = false;
    for (const { player, record } of turns) {
      if (record.error || enough(record, limits)) continue;
      busy = true;
      await turn(player, record);
    }
  }
  const fault = turns[0]!.record.error ? '' : ((await ours.ask('check')).fault ?? 'could not be checked');
  await Promise.all(players.map((player) => player.close()));
  for (const { player, record } of turns) results[player.name] = summary(record, limits, pace.best);
  const { ours: own = {}, ...peers } = results;
  return { ours: own, peers, fault };
}

/** First calls: each in a new process. */
async function freshRuns(command: Command, count: number): Promise<Measured> {
  const record = newRecord();
  let fault = '';
  for (let run = 0; run < count && !record.error && !fault; run++) {
    const player = openPlayer('ours', command);
    record.error = (await player.ready).error ?? '';
    if (!record.error) await turn(player, record);
    if (!record.error && run === 0) fault = (await player.ask('check')).fault ?? 'could not be checked';
    await player.close();
  }
  const { error, total, calls, times } = record;
  return { ours: error ? { error } : { first: median(times), total, calls, runs: times.length }, peers: {}, fault };
}

function newRecord(): Runs {
  return { times: [], spent: 0, total: undefined, calls: undefined, error: '' };
}

async function turn(player: Player, record: Runs): Promise<void> {
  const { ms, total, calls, error } = await player.ask();
  record.error = error ?? '';
  if (error || ms === undefined) return;
  record.times.push(ms);
  record.spent += ms;
  record.total = total;
  record.calls = calls;
}

function enough({ times, spent }: Runs, { warming, counted, most, least, runs }: typeof FULL): boolean {
  if (times.length >= runs || spent > most) return true;
  return times.length > least + 3 && spent > warming + counted;
}

function summary({ times, total, error }: Runs, { warming }: typeof FULL, best: boolean): Result {
  const first = times[0];
  if (first === undefined) return { error };
  let skip = 1;
  for (let spent = first; skip < times.length / 2 && (skip < 3 || spent < warming); skip++) spent += times[skip]!;
  const counted = times.length > 1 ? times.slice(skip) : times;
  return { first, warm: best ? Math.min(...counted) : median(counted), runs: counted.length, total, error };
}

function arraysOf(one: Case): Arrays {
  if (one.kind === 'assignment') return table(one);
  if (one.kind === 'sparse') return lists(one);
  if (one.kind === 'peers') return graph(one);
  return one.kind === 'ranked' ? rankings(one) : {};
}

function idOf({ name }: Case): string {
  return name.replace(/\W+/g, '-');
}

function ourCommand(one: Case, tools: Tools, task: object): Command {
  if (one.kind === 'workspace') return [...tools.workspace, JSON.stringify({ ...task, project: tools.project })];
  return childCommand(one, tools, { ...task, solver: one.kind === 'product' ? one.solver : 'ours' });
}

function peerCommand(
  name: string,
  one: Case,
  tools: Tools,
  task: object,
  folder: string,
  arrays: Arrays,
): Command | { readonly missing: string } {
  if (name !== 'scipy' && name !== 'lemon') return childCommand(one, tools, { ...task, solver: name });
  const tool = tools[name];
  if (!tool || 'missing' in tool) return { missing: tool?.missing ?? '' };
  return [...tool.command, ...(name === 'scipy' ? [JSON.stringify(task)] : forLemon(one, folder, arrays))];
}

function childCommand({ flags = [] }: Case, { child: [node, script] }: Tools, task: object): Command {
  return [node, ...flags, script, JSON.stringify(task)];
}

function forLemon(one: Case, folder: string, { left, right, weight, scores, seats }: Arrays): string[] {
  const id = `${idOf(one)}-lemon`;
  if (one.kind === 'peers') {
    const edges = Array.from(left!, (node, at) => [node, right![at]!, weight![at]!]);
    return ['peers', writeNumbers(folder, id, [one.nodes, edges.length], edges.flat())];
  }
  if (one.kind !== 'assignment') throw new Error(`LEMON has nothing for ${one.kind}.`);
  const places = Array.from(seats!).reduce((sum, count) => sum + count, 0);
  return ['places', writeNumbers(folder, id, [one.rows, one.columns, Math.min(one.rows, places)], seats!, scores!)];
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

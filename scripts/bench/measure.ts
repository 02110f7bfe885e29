/** Measures one case: all solvers take turns, one run each, so that what slows the machine slows them alike. */
import { join } from 'node:path';
import { root } from '../root.mjs';
import { writeArrays, writeNumbers } from './arrays.mjs';
import { graph, lists, rankings, table } from './instances.mjs';
import { openPlayer } from './player.mjs';

const MAKERS = { assignment: table, sparse: lists, peers: graph, ranked: rankings };

/** Milliseconds of warming up before runs count; of counted runs; the most of all; and the least and most runs. */
const FULL = { warming: 200, counted: 800, most: 12_000, least: 7, runs: 60 };
const QUICK = { warming: 100, counted: 250, most: 3000, least: 5, runs: 40 };

/** Results by solver: `{ first, warm, runs, total, calls, error, missing }`, and what a check says of our answer. */
export async function measure(one, tools, folder, { quick, best }) {
  const arrays = MAKERS[one.kind]?.(one) ?? {};
  const id = one.name.replace(/\W+/g, '-');
  const task = { ...one, engine: tools.engine, files: writeArrays(folder, id, arrays) };
  if (one.fresh) return freshRuns(one, tools, task, one.fresh);
  const players = [];
  const results = {};
  for (const name of ['ours', ...one.peers]) {
    const command = commandOf(name, one, tools, task, folder, arrays);
    if (!command) results[name] = { missing: tools[name].missing };
    else players.push(openPlayer(name, command));
  }
  const limits = quick ? QUICK : FULL;
  const records = players.map(() => ({ times: [], spent: 0, total: undefined, error: '' }));
  for (const [at, { ready }] of players.entries()) records[at].error = (await ready).error ?? '';
  for (let busy = true; busy; ) {
    busy = false;
    for (const [at, player] of players.entries()) {
      if (records[at].error || enough(records[at], limits)) continue;
      busy = true;
      await turn(player, records[at]);
    }
  }
  const fault = records[0].error ? '' : ((await players[0].ask('check')).fault ?? 'could not be checked');
  await Promise.all(players.map((player) => player.close()));
  players.forEach(({ name }, at) => {
    results[name] = summary(records[at], limits, best);
  });
  return { results, fault };
}

/** First calls: each in a new process. */
async function freshRuns(one, tools, task, count) {
  const record = { times: [], spent: 0, total: undefined, error: '' };
  let fault = '';
  for (let run = 0; run < count && !record.error && !fault; run++) {
    const player = openPlayer('ours', commandOf('ours', one, tools, task));
    record.error = (await player.ready).error ?? '';
    if (!record.error) await turn(player, record);
    if (!record.error && run === 0) fault = (await player.ask('check')).fault ?? 'could not be checked';
    await player.close();
  }
  const { error, total, calls } = record;
  const first = median(record.times);
  return { results: { ours: error ? { error } : { first, total, calls, runs: record.times.length } }, fault };
}

async function turn(player, record) {
  const { ms, total, calls, error } = await player.ask();
  record.error = error ?? '';
  if (error) return;
  record.times.push(ms);
  record.spent += ms;
  record.total = total;
  record.calls = calls;
}

function enough({ times, spent }, { warming, counted, most, least, runs }) {
  if (times.length >= runs || spent > most) return true;
  return times.length > least + 3 && spent > warming + counted;
}

function summary({ times, total, error }, { warming }, best) {
  if (error && times.length === 0) return { error };
  let skip = 1;
  for (let spent = times[0]; skip < times.length / 2 && (skip < 3 || spent < warming); skip++) spent += times[skip];
  const counted = times.length > 1 ? times.slice(skip) : times;
  return { first: times[0], warm: best ? Math.min(...counted) : median(counted), runs: counted.length, total, error };
}

function commandOf(name, one, tools, task, folder, arrays) {
  if (one.kind === 'workspace')
    return [...tools.workspace, JSON.stringify({ ...task, project: join(root, 'appsscript') })];
  if (name === 'scipy') return tools.scipy.command && [...tools.scipy.command, JSON.stringify(task)];
  if (name === 'lemon') return tools.lemon.command && [...tools.lemon.command, ...forLemon(one, folder, arrays)];
  const [node, script] = tools.child;
  const solver = name === 'ours' ? (one.solver ?? 'ours') : name;
  return [node, ...(one.flags ?? []), script, JSON.stringify({ ...task, solver })];
}

function forLemon({ kind, name, rows, columns, nodes }, folder, { left, right, weight, scores, seats }) {
  const id = `${name.replace(/\W+/g, '-')}-lemon`;
  if (kind === 'peers') {
    const edges = Array.from(left, (one, at) => [one, right[at], weight[at]]);
    return ['peers', writeNumbers(folder, id, [nodes, edges.length], edges.flat())];
  }
  const places = seats.reduce((sum, count) => sum + count, 0);
  return ['places', writeNumbers(folder, id, [rows, columns, Math.min(rows, places)], seats, scores)];
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * One solver on one instance in a process of its own. For each line on standard input it solves once and answers
 * with milliseconds and total, as JSON; for the line `check` it says what is wrong with the last answer, or ''.
 */
import { createInterface } from 'node:readline';
import { readArrays } from './arrays.mjs';
import { solvers } from './solvers.mjs';

const { kind, solver, files, engine, ...sizes } = JSON.parse(process.argv[2]);
const say = (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`);
try {
  const instance = { ...sizes, ...readArrays(files) };
  const { solve, total, fault } = await solvers[kind][solver](instance, () => import(engine));
  say({ ready: true });
  let answer;
  for await (const line of createInterface({ input: process.stdin })) {
    if (line === 'check') {
      say({ fault: fault ? fault(answer) : '' });
      continue;
    }
    const from = performance.now();
    answer = solve();
    const ms = performance.now() - from;
    say({ ms, total: total(answer) });
  }
} catch (error) {
  say({ error: String(error?.message ?? error).split('\n')[0] });
  process.exitCode = 1;
}

/**
 * One solver on one instance in a process of its own. For each line on standard input it solves once and answers
 * with milliseconds and total, as JSON; for the line `check` it says what is wrong with the last answer, or ''.
 */
import { createInterface } from 'node:readline';
import { readArrays } from './arrays.js';
import { solvers } from './solvers.js';
import type { Engine, LoadEngine, Solver, Solving } from './solving.js';
import type { Answer, Task } from './task.js';

// What measure.ts hands over.
const task = JSON.parse(process.argv[2] ?? '') as Task;
const say = (answer: Answer): boolean => process.stdout.write(`${JSON.stringify(answer)}\n`);
const engine: LoadEngine = async (): Promise<Engine> => import(task.engine);
try {
  const solving = await opened();
  say({ ready: true });
  for await (const line of createInterface({ input: process.stdin })) {
    if (line === 'check') {
      say({ fault: solving.fault() });
      continue;
    }
    const from = performance.now();
    solving.solve();
    const ms = performance.now() - from;
    say({ ms, total: solving.total() });
  }
} catch (error) {
  say({ error: String(error instanceof Error ? error.message : error).split('\n')[0] ?? '' });
  process.exitCode = 1;
}

function opened(): Promise<Solving> {
  switch (task.kind) {
    case 'assignment':
      return called(solvers.assignment)({ ...task, ...readArrays(task.files) }, engine);
    case 'sparse':
      return called(solvers.sparse)({ ...task, ...readArrays(task.files) }, engine);
    case 'peers':
      return called(solvers.peers)({ ...task, ...readArrays(task.files) }, engine);
    case 'ranked':
      return called(solvers.ranked)({ ...task, ...readArrays(task.files) }, engine);
    case 'product':
      return called(solvers.product)(task, engine);
  }
}

function called<Instance>(known: Readonly<Record<string, Solver<Instance>>>): Solver<Instance> {
  const solver = known[task.solver];
  if (!solver) throw new Error(`There is no solver ${task.solver} for ${task.kind}.`);
  return solver;
}

/** A solver in a process of its own that is asked for one answer after the other. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Answer } from './task.js';

/** What one answer of a peer may take; one that takes longer is shown as that. Ours may take three times as long. */
const PATIENCE_SECONDS = 20;

/** A program and its arguments. */
export type Command = readonly [program: string, ...args: string[]];

export interface Player {
  readonly name: string;
  readonly ready: Promise<Answer>;
  /** What the process says, or `{ error }`; it never rejects. */
  ask(line?: string): Promise<Answer>;
  close(): Promise<void>;
}

export function openPlayer(name: string, [program, ...args]: Command): Player {
  const patience = name === 'ours' ? 3 * PATIENCE_SECONDS : PATIENCE_SECONDS;
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const lines = createInterface({ input: child.stdout });
  let waiting: ((answer: Answer) => void) | undefined;
  const take = (answer: Answer): void => {
    waiting?.(answer);
    waiting = undefined;
  };
  let complaint = '';
  child.stderr.on('data', (text) => {
    complaint = (complaint + text).slice(-2000);
  });
  child.stdin.on('error', () => {});
  child.on('error', ({ message }) => take({ error: message }));
  child.on('close', (code, signal) =>
    take({ error: complaint.trim().split('\n').pop() || `ended with ${signal ?? code}` }),
  );
  lines.on('line', (line) => {
    try {
      take(JSON.parse(line));
    } catch {
      // A peer that prints something of its own.
    }
  });
  const answer = (seconds: number): Promise<Answer> =>
    new Promise((resolve) => {
      if (child.exitCode !== null) return resolve({ error: `ended with ${child.exitCode}` });
      const timer = setTimeout(() => {
        child.kill('SIGKILL');
        waiting = undefined;
        resolve({ error: `no answer in ${seconds} s` });
      }, seconds * 1000);
      waiting = (said) => {
        clearTimeout(timer);
        resolve(said);
      };
    });
  return {
    name,
    ready: answer(3 * PATIENCE_SECONDS),
    ask(line = '') {
      const said = answer(patience);
      child.stdin.write(`${line}\n`);
      return said;
    },
    close() {
      child.stdin.end();
      return new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        const timer = setTimeout(() => child.kill('SIGKILL'), 3000);
        child.once('close', () => {
          clearTimeout(timer);
          resolve();
        });
      });
    },
  };
}

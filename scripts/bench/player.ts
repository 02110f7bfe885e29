/** A solver in a process of its own that is asked for one answer after the other. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** What one answer of a peer may take; one that takes longer is shown as that. Ours may take three times as long. */
const PATIENCE_SECONDS = 20;

/** `ask(line)` resolves to what the process says, or to `{ error }`; it never rejects. */
export function openPlayer(name, [program, ...args]) {
  const patience = name === 'ours' ? 3 * PATIENCE_SECONDS : PATIENCE_SECONDS;
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const lines = createInterface({ input: child.stdout });
  let waiting = null;
  const settle = (answer) => {
    waiting?.(answer);
    waiting = null;
  };
  let complaint = '';
  child.stderr.on('data', (text) => {
    complaint = (complaint + text).slice(-2000);
  });
  child.stdin.on('error', () => {});
  child.on('error', ({ message }) => settle({ error: message }));
  child.on('close', (code, signal) =>
    settle({ error: complaint.trim().split('\n').pop() || `ended with ${signal ?? code}` }),
  );
  lines.on('line', (line) => {
    try {
      settle(JSON.parse(line));
    } catch {
      // A peer that prints something of its own.
    }
  });
  const answer = (seconds) =>
    new Promise((resolve) => {
      if (child.exitCode !== null) return resolve({ error: `ended with ${child.exitCode}` });
      const timer = setTimeout(() => {
        child.kill('SIGKILL');
        waiting = null;
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

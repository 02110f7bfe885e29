/** The benchmark still runs: it names its cases, measures one beside a peer, and refuses what it does not know. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../../scripts/bench.mjs', import.meta.url));

function bench(...args: string[]) {
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', timeout: 55_000 });
}

it('lists its cases, a name each', () => {
  const { status, stdout } = bench('--list');
  const names = stdout.trim().split('\n');
  expect(status).toBe(0);
  expect(names.length).toBeGreaterThan(50);
  expect(new Set(names).size).toBe(names.length);
});

it('measures a case and holds it against its limit', () => {
  const { status, stdout, stderr } = bench('--quick', '--only', 'ranked 10000x4000 even');
  expect(stderr).toMatch(/^\[1\/1, \d+ s\] ranked 10000x4000 even$/m);
  expect(stdout).toMatch(/^ranked 10000x4000 even +[\d.]+ +[\d.]+ +10 ms +(NOT REACHED|reached)$/m);
  expect(stdout).toMatch(/^[01] of 1 limits reached in \d+ s\.$/m);
  expect(status).toBe(0);
});

it.each([
  [['--only', 'nothing like it'], /No case has nothing like it in its name/, 'an unknown case'],
  [['--fast'], /Unknown option '--fast'/, 'an unknown option'],
])('%j: a sentence and exit code 2', (args, sentence, _name) => {
  const { status, stderr } = bench(...args);
  expect(stderr).toMatch(sentence);
  expect(status).toBe(2);
});

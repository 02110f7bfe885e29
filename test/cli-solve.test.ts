/** `pairwright solve` as a script uses it: JSON alone on standard output, sentences and exit code 2 otherwise. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'pairwright-solve-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function solve(args: readonly string[], input = '') {
  const script = join(root, 'scripts/pairwright.mjs');
  return spawnSync(process.execPath, [script, 'solve', ...args], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    input,
  });
}

const example = /echo '(.*)' \| npx --no-install pairwright solve -/;

it('documents the format, and its example works from standard input and from a file', () => {
  const { stdout: help, status } = solve(['--help']);
  expect(status).toBe(0);
  for (const word of ['capacity', 'minScore', 'menteeRanks', 'earlier', 'certificate.stages', 'coverage,floor,total'])
    expect(help).toContain(word);
  const problem = help.match(example)![1]!;
  const piped = solve(['-'], problem);
  expect([piped.status, piped.stderr]).toEqual([0, '']);
  const answer = JSON.parse(piped.stdout);
  expect(answer).toMatchObject({
    status: 'optimal',
    pairs: [
      [0, 1],
      [1, 0],
      [2, 0],
    ],
    total: 22,
    worst: 5,
    unmatched: [],
  });
  expect(answer.certificate).toMatchObject({ lift: 0, gap: 0 });
  expect(answer.ms).toBeGreaterThanOrEqual(0);
  const file = join(folder, 'problem.json');
  writeFileSync(file, `\uFEFF${problem}`);
  const read = JSON.parse(solve([file, '--objective', 'coverage,floor,total']).stdout);
  expect(read).toMatchObject({ status: 'optimal', pairs: answer.pairs, certificate: { floor: { level: 5 } } });
  writeFileSync(file, JSON.stringify({ ...JSON.parse(problem), earlier: [[2, 1]] }));
  const kept = JSON.parse(solve([file, '--objective', 'coverage,changes']).stdout);
  expect(kept).toMatchObject({ status: 'optimal', changes: { kept: 1, changed: 0 }, total: 20 });
});

it.each([
  [
    ['-'],
    '{"capacity":[1],"scores":[["x"]]}',
    /^scores\[0\]\[0\] is "x"; it must be a number, or null for not allowed\.$/,
    'a wrong problem',
  ],
  [['-'], '{"capacity":[1],', /^Standard input is not JSON: .+\.$/, 'no JSON'],
  [['-'], '', /^Standard input is empty\.$/, 'nothing'],
  [['nowhere.json'], '', /^There is no file nowhere\.json\.$/, 'a missing file'],
  [
    ['-', '--time-limit', 'soon'],
    '{}',
    /^--time-limit is "soon"; it must be a number of seconds, 0 or more\.$/,
    'a time limit in words',
  ],
  [['.'], '', /^\. is a folder; name a file with a problem as JSON\.$/, 'a folder'],
])('%j: a sentence and exit code 2', (args, input, sentence, _name) => {
  const { status, stdout, stderr } = solve(args, input);
  expect(stderr.trim()).toMatch(sentence);
  expect([status, stdout]).toEqual([2, '']);
});

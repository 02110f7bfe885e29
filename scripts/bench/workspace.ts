/** The job `pair` of the built add-on in the Local Workspace, asked as child.mjs is asked; one run is all it does. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { importTab, openHost } from '../../src/local/index.js';
import { random } from './instances.js';
import type { Answer } from './task.js';

interface Workspace {
  readonly mentees: number;
  readonly mentors: number;
  /** Folder of the built add-on. */
  readonly project: string;
}

// What measure.ts hands over.
const { mentees, mentors, project } = JSON.parse(process.argv[2] ?? '') as Workspace;
const say = (answer: Answer): boolean => process.stdout.write(`${JSON.stringify(answer)}\n`);
const folder = mkdtempSync(join(tmpdir(), 'pairwright-bench-'));
const host = openHost({ folder, project, now: '2027-01-11T09:00:00Z' });
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

try {
  importTab(host, { name: 'Form Responses 1', rows: signups() });
  for (const job of ['setup', 'intake']) run(job);
  say({ ready: true });
  let checked = '';
  for await (const line of createInterface({ input: process.stdin })) {
    if (line === 'check') {
      say({ fault: checked });
      continue;
    }
    const from = performance.now();
    const { total, result } = run('pair');
    const ms = performance.now() - from;
    checked = result.rows >= mentees ? '' : `${result.rows} rows written for ${mentees} mentees`;
    say({ ms, total: mentees, calls: total });
  }
} catch (error) {
  say({ error: String(error instanceof Error ? error.message : error).split('\n')[0] ?? '' });
  process.exitCode = 1;
}
host.close();

function run(job: string): { readonly total: number; readonly result: { readonly rows: number } } {
  const done = host.run('pairwright', [JSON.stringify({ call: 'run', job, args: {} })], { source: 'sidebar' });
  if (done.status !== 'completed') throw new Error(`${job} ${done.status}: ${done.error?.message}`);
  const reply = JSON.parse(String(done.value));
  if (!reply.ok) throw new Error(`${job}: ${reply.sentence}`);
  return { total: done.total, result: reply.result };
}

/** Responses of a sign-up form as Google keeps them: topics by lot, the first of them the most popular. */
function signups() {
  const next = random(2027);
  const topics = ['Leadership', 'Data skills', 'Writing', 'Negotiation', 'Strategy', 'Hiring', 'Design', 'Budgets'];
  const some = () => [...new Set([0, 1, 2].map(() => topics[Math.floor(next() ** 2 * topics.length)]))].join(', ');
  const person = (role: string, at: number) => {
    const mentor = role === 'Mentor';
    const years = String(mentor ? 10 + Math.floor(next() * 12) : Math.floor(next() * 9));
    const seats = mentor ? String(1 + Math.floor(next() * 5)) : '';
    const address = `${role.toLowerCase()}${at}@example.org`;
    const topic = [mentor ? '' : some(), mentor ? some() : ''];
    return ['2027-01-04 10:00:00', address, `${role} Number${at}`, role, seats, ...topic, years, 'I agree'];
  };
  return [
    [
      'Timestamp',
      'Email Address',
      'Your name',
      'I would like to be a',
      'How many mentees could you take?',
      'Topics I want to learn',
      'Topics I can help with',
      'Years of experience',
      'Do you agree that we use your answers to find you a match?',
    ],
    ...Array.from({ length: mentees }, (_, at) => person('Mentee', at)),
    ...Array.from({ length: mentors }, (_, at) => person('Mentor', at)),
  ];
}

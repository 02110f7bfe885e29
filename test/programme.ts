/** The built add-on in a workspace of its own, asked as the panel asks it. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import type {
  Args,
  JobName,
  Preview,
  ProblemView,
  Reply,
  Request,
  RunResult as Result,
  TextsAsked,
  TextsView,
  WholeView,
} from '../src/api/types.js';
import {
  type Host,
  importTab,
  openHost,
  type RunOptions,
  type RunResult,
  sheetModel,
  tabModel,
} from '../src/local/index.js';

import { watchAgreement } from './agreement.js';

export const project = fileURLToPath(new URL('../appsscript', import.meta.url));
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export interface Programme {
  readonly host: Host;
  readonly folder: string;
  /** The raw run, which may have been killed. */
  attempt(request: Request, options?: RunOptions): RunResult;
  ask(request: Request): Reply;
  /** Throws the sentence of a refusal. */
  run(job: JobName, args?: Args): Result;
  preview(job: JobName, args?: Args): Preview;
  texts(asked: TextsAsked): TextsView;
  /** With the data of every card. */
  view(): WholeView;
  /** What stands on all cards. */
  problems(): ProblemView[];
  /** Every cell of a tab as it is shown; row 0 is the header. */
  tab(name: string): string[][];
  sheetId(name: string): number;
  importRows(name: string, rows: readonly (readonly string[])[]): void;
  /** Does the work and takes back all that it has changed. */
  undone<T>(work: () => T): T;
  close(): void;
}

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pairwright-'));
  folders.push(folder);
  return folder;
}

/** Opens a new workspace, or a copy of one whose host is closed. */
export function openProgramme(
  from?: string,
  options: { account?: 'consumer' | 'workspace'; project?: string } = {},
): Programme {
  const folder = newFolder();
  if (from) cpSync(from, folder, { recursive: true });
  const host = openHost({ folder, project, now: '2027-01-11T09:00:00Z', ...options });
  return programmeOn(host, folder);
}

export function programmeOn(host: Host, folder: string): Programme {
  const look = watchAgreement(host);
  const attempt = (request: Request, options: RunOptions = {}) => {
    // What came by itself since, such as the hourly run, is looked at with the people of then.
    look(false);
    const run = host.run('pairwright', [JSON.stringify(request)], { source: 'sidebar', ...options });
    look(request.call === 'run' && request.job === 'pair' && run.status === 'completed' && isDone(run));
    return run;
  };
  const ask = (request: Request): Reply => {
    const run = attempt(request);
    if (run.status !== 'completed') throw new Error(`The run ${run.status}: ${run.error?.message}`);
    if (run.missing.length > 0) throw new Error(`The Local Workspace lacks ${run.missing.join(', ')}`);
    return JSON.parse(String(run.value));
  };
  const granted = (request: Request) => {
    const reply = ask(request);
    if (!reply.ok) throw new Error(reply.sentence);
    return reply;
  };
  const view = () => granted({ call: 'view' }).view as WholeView;
  const sheetId = (name: string) => sheetModel(host).tabs.find((tab) => tab.name === name)!.id;
  return {
    host,
    folder,
    attempt,
    ask,
    run: (job, args = {}) => granted({ call: 'run', job, args }).result!,
    preview: (job, args = {}) => granted({ call: 'preview', job, args }).preview!,
    texts: (asked) => granted({ call: 'texts', ...asked }).texts!,
    view,
    problems: () => Object.values(view().cards).flatMap(({ problems }) => problems),
    tab: (name) => tabModel(host, sheetId(name))!.rows.map((cells) => cells.map((cell) => cell?.display ?? '')),
    sheetId,
    importRows: (name, rows) => {
      const done = importTab(host, { name, rows });
      if (!done.ok) throw new Error(done.sentence);
    },
    undone(work) {
      look(false);
      const result = host.undone(() => {
        const value = work();
        look(false);
        return value;
      });
      look(false);
      return result;
    },
    close: () => {
      look(false);
      host.close();
    },
  };
}

function isDone({ value }: RunResult): boolean {
  return (JSON.parse(String(value)) as Reply).ok;
}

/** Sign-ups as a spreadsheet brings them: `mentees` and `mentors` people with topics in turn, who all agree. */
export function signupRows(mentees: number, mentors: number, seats = 1): string[][] {
  const topics = ['Leadership', 'Data skills', 'Writing', 'Negotiation', 'Strategy'];
  const person = (role: string, index: number) => [
    '2027-01-04 10:00:00',
    `${role.toLowerCase()}${index}@example.org`,
    `${role} Number${index}`,
    role,
    role === 'Mentor' ? String(seats) : '',
    role === 'Mentee' ? `${topics[index % 5]}, ${topics[(index + 2) % 5]}` : '',
    role === 'Mentor' ? `${topics[(index + 1) % 5]}, ${topics[(index + 3) % 5]}` : '',
    String(role === 'Mentor' ? 10 + (index % 9) : 1 + (index % 5)),
    'Yes',
  ];
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
      'I agree to take part',
    ],
    ...Array.from({ length: mentees }, (_, index) => person('Mentee', index)),
    ...Array.from({ length: mentors }, (_, index) => person('Mentor', index)),
  ];
}

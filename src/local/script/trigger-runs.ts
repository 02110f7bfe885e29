/** A trigger's run: not without permission, not beyond the day's time, and its failure told by mail. */
import type { Args, Faults, Host, RunResult } from '../kernel.js';
import { deliver } from '../mail/mailboxes.js';
import { missingScopes } from '../run/permissions.js';
import type { TriggerRow } from './triggers.js';

const DAY = 86_400_000;

/** Minutes that all triggers of an account run in a day. https://developers.google.com/apps-script/guides/services/quotas */
const MINUTES = { consumer: 90, workspace: 360 } as const;

export const triggerRunSchema = `
  CREATE TABLE IF NOT EXISTS trigger_quota (account TEXT PRIMARY KEY, since INTEGER NOT NULL, used INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS trigger_failures (
    account TEXT NOT NULL, function TEXT NOT NULL, at INTEGER NOT NULL, message TEXT NOT NULL);
`;

/** No result: it did not execute. */
export function runTrigger(host: Host, trigger: TriggerRow, args: Args, faults?: Faults): RunResult[] {
  const { handler, owner } = trigger;
  if (!host.circumstances.consent.triggersRun && missingScopes(host, owner).length > 0) {
    noteFailure(host, trigger, 'Authorization is required to perform that action.');
    return [];
  }
  if (timeLeft(host, owner) <= 0) {
    const sentence = 'Service using too much computer time for one day';
    const now = host.clock.now();
    host.store.run(
      `INSERT INTO executions (function, source, started, ended, status, error, calls, user)
       VALUES (?, 'trigger', ?, ?, 'failed', ?, '{}', ?)`,
      handler,
      now,
      now,
      `Exception: ${sentence}`,
      owner,
    );
    noteFailure(host, trigger, sentence);
    return [];
  }
  const run = host.run(handler, args, { source: 'trigger', as: owner, ...(faults ? { faults } : {}) });
  useTime(host, owner, run.ms);
  if (run.status === 'failed' || run.status === 'timed out') noteFailure(host, trigger, run.error?.message ?? '');
  return [run];
}

interface Used {
  readonly since: number;
  readonly used: number;
}

function usedToday(host: Host, account: string): Used | undefined {
  const row = host.store.get<Used>('SELECT since, used FROM trigger_quota WHERE account = ?', account);
  return row && host.clock.now() < row.since + DAY ? row : undefined;
}

function timeLeft(host: Host, account: string): number {
  const minutes = host.circumstances.triggers.minutesADay ?? MINUTES[host.accountOf(account).kind];
  return minutes * 60_000 - (usedToday(host, account)?.used ?? 0);
}

function useTime(host: Host, account: string, ms: number): void {
  const { since, used } = usedToday(host, account) ?? { since: host.clock.now(), used: 0 };
  host.store.run('INSERT OR REPLACE INTO trigger_quota VALUES (?, ?, ?)', account, since, used + ms);
}

function noteFailure(host: Host, { owner, handler }: TriggerRow, message: string): void {
  if (!host.circumstances.triggers.failureMails) return;
  host.store.run('INSERT INTO trigger_failures VALUES (?, ?, ?, ?)', owner, handler, host.clock.now(), message);
}

interface Failure {
  readonly account: string;
  readonly function: string;
  readonly at: number;
  readonly message: string;
}

/** A day after the first failure, Google tells the account of all that there were. */
export function tellFailures(host: Host, now: number): void {
  const sql = 'SELECT account, min(at) AS at FROM trigger_failures GROUP BY account HAVING min(at) <= ?';
  for (const { account, at } of host.store.all<Failure>(sql, now - DAY)) tell(host, account, at + DAY);
}

function tell(host: Host, account: string, at: number): void {
  host.store.transaction(() => {
    const failures = host.store.all<Failure>(
      'SELECT * FROM trigger_failures WHERE account = ? AND at <= ? ORDER BY at',
      account,
      at,
    );
    host.store.run('DELETE FROM trigger_failures WHERE account = ? AND at <= ?', account, at);
    const lines = failures.map((one) => `${new Date(one.at).toISOString()} ${one.function}: ${one.message}`);
    deliver(host.store, {
      at,
      from: { address: 'noreply-apps-scripts-notifications@google.com', name: '' },
      to: [{ address: account.toLowerCase(), name: '' }],
      cc: [],
      bcc: [],
      replyTo: '',
      subject: 'Summary of failures for Apps Script',
      text: [
        'Your script has recently failed to finish successfully.',
        'A summary of the failure(s) is shown below.',
        '',
        ...lines,
      ].join('\n'),
      html: '',
      kind: 'notice',
      calendar: '',
    });
  });
}

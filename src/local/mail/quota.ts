/** How many recipients an account may still write to today. */
import type { Store } from '../store.js';

const DAY = 86_400_000;

/** Recipients per day and bytes per body, by kind of account. */
export const MAIL_LIMITS = {
  consumer: { recipients: 100, body: 200 * 1024 },
  workspace: { recipients: 1500, body: 400 * 1024 },
} as const;

export type AccountType = keyof typeof MAIL_LIMITS;

/** Recipients that the account may still write to before its present day ends. */
export function quotaLeft(store: Store, account: string, type: AccountType, now: number): number {
  return MAIL_LIMITS[type].recipients - used(store, account, now);
}

/** Counts recipients against the account's day, which begins with its first mail and ends 24 hours later. */
export function useQuota(store: Store, account: string, now: number, recipients: number): void {
  if (used(store, account, now) === 0) {
    store.run('INSERT OR REPLACE INTO mail_quota VALUES (?, ?, ?)', account, now, recipients);
  } else {
    store.run('UPDATE mail_quota SET used = used + ? WHERE account = ?', recipients, account);
  }
}

function used(store: Store, account: string, now: number): number {
  const row = store.get<{ since: number; used: number }>(
    'SELECT since, used FROM mail_quota WHERE account = ?',
    account,
  );
  return row && now < row.since + DAY ? row.used : 0;
}

/** All that a later run could find in a workspace, apart from the time, links, and what runs call themselves. */
import { createHash } from 'node:crypto';
import type { Programme } from '../programme.js';

const TABLES = [
  'sheets',
  'sheet_rows',
  'mails',
  "calendar_events ORDER BY start, json_extract(data, '$.summary')",
  'forms',
  'form_responses',
  'triggers',
  'properties',
];

/** Names of runs, Meet's codes, and how many writes a tab has had, for pages that show it. */
const NAMES = /\b[0-9a-z]{8}-[0-9a-z]{6}\b|\b[a-z]{3}-[a-z]{4}-[a-z]{3}\b|\\"version\\":\d+/g;
/** The minutes of moments: as text, as a day of a Sheet, in milliseconds. */
const MINUTES = /(?<=\d{4}-\d\d-\d\dT\d\d):[\d:.]+Z|(?<=\b4\d{4}\.\d)\d{5,}|(?<=\b1[78]\d{5})\d{6}\b/g;
/** Secrets, and hashes with one or a moment in them: of the same in two places they are the same. */
const HASH = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[0-9a-f]{40,64}\b|#[0-9a-f]{12}\b|[A-Za-z0-9+/]{43}=/g;

export function fingerprint({ host }: Programme): string {
  const all = TABLES.map((table) => host.store.all(`SELECT * FROM ${table}`));
  const called = new Map<string, string>();
  const text = JSON.stringify(all)
    .replace(NAMES, '')
    .replace(MINUTES, '')
    .replace(HASH, (name) => {
      const known = called.get(name) ?? `<${called.size}>`;
      called.set(name, known);
      return known;
    });
  return createHash('sha1').update(text).digest('hex');
}

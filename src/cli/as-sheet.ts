/** The report of a check of a real Sheet, as circumstances of the Local Workspace: it behaves as that Sheet did. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { Host, SomeCircumstances } from '../local/index.js';
import { UsageError } from './errors.js';
import { words } from './words.js';

const report = z.object({
  check: z.literal(1),
  steps: z.array(
    z.object({
      step: z.string(),
      answer: z.optional(z.string()),
      facts: z._default(z.record(z.string(), z.unknown()), {}),
    }),
  ),
});

type Report = z.output<typeof report>;

const SCOPES = 'https://www.googleapis.com/auth/';

/** `owner`: whose account the report speaks of. What a report does not know stays as it is. */
export function circumstancesIn({ steps }: Report, owner: string): SomeCircumstances {
  const factsOf = (id: string) => steps.find(({ step }) => step === id)?.facts ?? {};
  const answerTo = (id: string) => steps.find(({ step }) => step === id)?.answer;
  const [code, permissions, sheet, lock] = ['code', 'permissions', 'sheet', 'lock'].map(factsOf);
  const [ticks, links, calendar, mail, form] = ['ticks', 'links', 'calendar', 'mail', 'form'].map(factsOf);
  const error = calendar!.listError ?? calendar!.insertError;
  const scopes = Array.isArray(permissions!.scopes) ? permissions!.scopes.map((one) => SCOPES + one) : [];
  const isOdd = typeof sheet!.zone === 'string' && !isZone(sheet!.zone);
  return {
    ...(mail!.account === undefined ? {} : { account: mail!.account === 'workspace' ? 'workspace' : 'consumer' }),
    ...(permissions!.required === true && scopes.length > 0
      ? { accounts: { [owner.toLowerCase()]: { granted: scopes } } }
      : {}),
    ...(code!.hasOwn === false ? { builtIns: 'es2019' } : {}),
    ...(lock!.lock === false ? { lock: 'none' } : lock!.lockError === undefined ? {} : { lock: 'throws' }),
    calendar: {
      ...(error === undefined
        ? {}
        : { service: calendar!.listCode === 403 || calendar!.insertCode === 403 ? 'disabled' : 'off' }),
      ...(calendar!.twice === 'accepted' ? { collisions: 'overlooked' } : {}),
    },
    forms: {
      ...(form!.published === false ? { created: 'unpublished' } : {}),
      ...(form!.advancedPermissions === false ? { publishing: false } : {}),
      ...(typeof form!.tabAfter === 'number' && form!.tabAfter > 0 ? { tabAfterMs: form!.tabAfter - 500 } : {}),
      ...(answerTo('form') === 'refused' ? { responders: 'domain' } : {}),
      ...(answerTo('addresses') === 'recorded' ? { collects: 'verified' } : {}),
    },
    sheet: {
      ...(ticks!.fills === true ? { checkboxes: 'false' } : {}),
      ...(links!.kept === false ? { tabLinks: false } : {}),
      ...(isOdd ? { zone: sheet!.zone as string } : {}),
    },
  };
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Throws a UsageError when the file holds no report. */
export function readReport(file: string): Report {
  try {
    return report.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new UsageError(words.noReport(file));
  }
}

/** From here on the workspace behaves as the Sheet did whose report is in the file, if one is given. */
export function behaveAs(host: Host, file: string | undefined): void {
  if (file !== undefined) host.arrange(circumstancesIn(readReport(file), host.owner));
}

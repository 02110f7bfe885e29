/**
 * What live Google decides and no script can know: who has agreed to what, what is switched on, how bad the day is.
 * All of it stands here; the table in docs/design.md says what each means.
 */
import * as z from 'zod/mini';
import type { Store } from './store.js';

const kind = z.enum(['consumer', 'workspace']);

const language = z.enum(['en', 'de', 'ja']);

/** One of the people who open the Sheet. */
const account = z.strictObject({
  kind: z.optional(kind),
  /** The scopes that they have agreed to; absent: all that the script asks for. */
  granted: z.optional(z.array(z.url())),
  language: z.optional(language),
});

export const circumstancesSchema = z.strictObject({
  /** https://developers.google.com/apps-script/guides/services/quotas */
  account: z._default(kind, 'workspace'),
  /** Texts of errors are in the account's language. */
  language: z._default(language, 'en'),
  /** By e-mail address in lower case: in what somebody differs from the others. */
  accounts: z._default(z.record(z.string().check(z.regex(/^[^A-Z]+@[^A-Z]+$/)), account), {}),
  /** https://developers.google.com/apps-script/guides/services/advanced and google/clasp#1151, derekantrican/GAS-ICS-Sync#250. */
  /** https://developers.google.com/apps-script/concepts/scopes#handle-granular */
  consent: z.prefault(
    z.strictObject({
      /** "The consent screen is progressively released to other surfaces, such as macros, triggers, and add-ons, over time." */
      granular: z._default(z.boolean(), true),
      /**
       * "The same trigger in a regular Apps Script project or an unpublished add-on don't execute at all if any part of
       * the script needs authorization." https://developers.google.com/workspace/add-ons/concepts/editor-triggers
       */
      triggersRun: z._default(z.boolean(), false),
    }),
    {},
  ),
  /** Google publishes no list of what its V8 has built in. */
  builtIns: z._default(z.enum(['modern', 'es2019']), 'modern'),
  /**
   * Calls, or beginnings of calls (`MailApp`), that fail as servers do: before anything has happened, or after.
   * https://developers.google.com/apps-script/guides/support/troubleshooting
   */
  serverErrors: z._default(z.record(z.string(), z.enum(['before', 'after'])), {}),
  /** Milliseconds of a run for each real one that the script computes. 0: only calls take time, so that runs are the same. */
  computing: z._default(z.number().check(z.nonnegative()), 0),
  /** https://developers.google.com/apps-script/reference/lock/lock-service; public scripts report the exception. */
  lock: z._default(z.enum(['honest', 'none', 'throws', 'lies']), 'honest'),
  /** https://developers.google.com/apps-script/guides/services/quotas */
  simultaneous: z._default(z.int().check(z.positive()), 30),
  triggers: z.prefault(
    z.strictObject({
      /** Minutes a day that an account's triggers run; null: as Google's table of quotas has it. */
      minutesADay: z._default(z.nullable(z.number().check(z.nonnegative())), null),
      events: z._default(z.enum(['once', 'twice', 'lost', 'blank']), 'once'),
      /**
       * As in a published add-on: clocks of an hour or more, and one trigger of each type.
       * https://developers.google.com/workspace/add-ons/concepts/editor-triggers, "Restrictions"
       */
      ofAddOn: z._default(z.boolean(), false),
      lateMs: z._default(z.int().check(z.nonnegative()), 0),
      /** https://developers.google.com/apps-script/guides/triggers/installable, "Errors in triggers" */
      failureMails: z._default(z.boolean(), true),
    }),
    {},
  ),
  calendar: z.prefault(
    z.strictObject({
      service: z._default(z.enum(['on', 'off', 'disabled']), 'on'),
      /**
       * "We cannot guarantee that ID collisions will be detected at event creation time."
       * https://developers.google.com/workspace/calendar/api/v3/reference/events/insert
       */
      collisions: z._default(z.enum(['detected', 'overlooked']), 'detected'),
    }),
    {},
  ),
  forms: z.prefault(
    z.strictObject({
      /**
       * "The default for new forms is `true`" says setPublished of
       * https://developers.google.com/apps-script/reference/forms/form, and
       * https://developers.google.com/workspace/forms/api/guides/api-changes-to-google-forms that it becomes `false`.
       */
      created: z._default(z.enum(['published', 'unpublished', 'never published']), 'published'),
      /** "Operation not supported on unpublished form": reported by public scripts, of copies of forms. */
      unpublishedAddress: z._default(z.enum(['refused', 'given']), 'refused'),
      /** supportsAdvancedResponderPermissions of https://developers.google.com/apps-script/reference/forms/form */
      publishing: z._default(z.boolean(), true),
      /** https://developers.google.com/workspace/forms/api/reference/rest/v1/forms, EmailCollectionType. */
      collects: z._default(z.enum(['typed', 'verified']), 'typed'),
      /** setRequireLogin of https://developers.google.com/apps-script/reference/forms/form */
      responders: z._default(z.enum(['anyone', 'signed in', 'domain']), 'anyone'),
      /** No page says when the tab of responses is there. */
      tabAfterMs: z._default(z.int().check(z.nonnegative()), 0),
      tabAfterFlush: z._default(z.boolean(), false),
    }),
    {},
  ),
  copies: z.prefault(
    z.strictObject({
      /** Whether File > Make a copy of a Sheet copies the forms that answer into it. */
      forms: z._default(z.boolean(), true),
    }),
    {},
  ),
  sheet: z.prefault(
    z.strictObject({
      /** Nobody has documented it. */
      formulaUnderText: z._default(z.boolean(), true),
      /** Of insertCheckboxes Google says `false`; of a rule requireCheckbox nobody says what becomes of blank cells. */
      checkboxes: z._default(z.enum(['blank', 'false']), 'blank'),
      /**
       * Whether a link `#gid=...` of a rich text stands. https://developers.google.com/apps-script/reference/spreadsheet/rich-text-value-builder
       * says nothing of it; public scripts set such links.
       */
      tabLinks: z._default(z.boolean(), true),
      /**
       * "If the time zone isn't recognized, this may be a custom time zone such as GMT-07:00."
       * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets
       */
      zone: z._default(z.nullable(z.string()), null),
    }),
    {},
  ),
});

export type Circumstances = z.output<typeof circumstancesSchema>;
export type SomeCircumstances = z.input<typeof circumstancesSchema>;

export type Language = z.output<typeof language>;
export type AccountKind = z.output<typeof kind>;

export interface CircumstancesKept {
  readonly now: Circumstances;
  /** Changes some of them and keeps that; what is not named stays. */
  change(some: SomeCircumstances): void;
  reload(): void;
}

export interface Account {
  readonly kind: AccountKind;
  /** The scopes that they have agreed to; null: all. */
  readonly granted: readonly string[] | null;
  readonly language: Language;
}

/** Somebody's kind of account, and all in which that account differs. */
export function accountOf(circumstances: Circumstances, email: string): Account {
  const own = circumstances.accounts[email.toLowerCase()];
  return {
    kind: own?.kind ?? circumstances.account,
    granted: own?.granted ?? null,
    language: own?.language ?? circumstances.language,
  };
}

/** The circumstances of a store; `fixed` ones hold while it is open, whatever is kept. What is unknown is refused. */
export function circumstancesOf(store: Store, fixed: SomeCircumstances = {}): CircumstancesKept {
  const parsed = (some: unknown): Circumstances => circumstancesSchema.parse(merged(some, fixed));
  const kept = (): SomeCircumstances => JSON.parse(store.meta('circumstances') ?? '{}') as SomeCircumstances;
  let now = parsed(kept());
  return {
    get now() {
      return now;
    },
    change(some) {
      const changed = merged(kept(), some) as SomeCircumstances;
      now = parsed(changed);
      store.setMeta('circumstances', JSON.stringify(changed));
    },
    reload() {
      now = parsed(kept());
    },
  };
}

/** Groups are merged; lists and values take the place of what was there. */
function merged(old: unknown, some: unknown): unknown {
  if (!isGroup(old) || !isGroup(some)) return some;
  const made: Record<string, unknown> = { ...old };
  for (const [key, value] of Object.entries(some)) if (value !== undefined) made[key] = merged(old[key], value);
  return made;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

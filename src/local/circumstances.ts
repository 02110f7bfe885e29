/**
 * What live Google decides and no script can know: who has agreed to what, what is switched on, how bad the day is.
 * All of it stands here; the table in docs/design.md says what each means.
 */
import * as z from 'zod';
import type { Store } from './store.js';

export const circumstancesSchema = z.strictObject({
  /** https://developers.google.com/apps-script/guides/services/advanced and google/clasp#1151, derekantrican/GAS-ICS-Sync#250. */
  calendar: z
    .strictObject({
      service: z.enum(['on', 'off', 'disabled']).default('on'),
    })
    .prefault({}),
});

export type Circumstances = z.output<typeof circumstancesSchema>;
export type SomeCircumstances = z.input<typeof circumstancesSchema>;

export interface CircumstancesKept {
  readonly now: Circumstances;
  /** Changes some of them and keeps that; what is not named stays. */
  change(some: SomeCircumstances): void;
  reload(): void;
}

/** The circumstances of a store. A sentence of zod's says what is wrong with unknown ones. */
export function circumstancesOf(store: Store): CircumstancesKept {
  const kept = (): SomeCircumstances => JSON.parse(store.meta('circumstances') ?? '{}') as SomeCircumstances;
  let now = circumstancesSchema.parse(kept());
  return {
    get now() {
      return now;
    },
    change(some) {
      const changed = merged(kept(), some) as SomeCircumstances;
      now = circumstancesSchema.parse(changed);
      store.setMeta('circumstances', JSON.stringify(changed));
    },
    reload() {
      now = circumstancesSchema.parse(kept());
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

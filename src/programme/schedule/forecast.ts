/** What would go out until a day, if everything went as it stands: the same jobs, over a world that only pretends. */
import { isEffect, type MailAction } from '../../core/action.js';
import { wallTime } from '../../core/dates.js';
import { dict } from '../../core/dict.js';
import { type Job, Refusal } from '../../core/job.js';
import { rehearse } from '../../core/plan.js';
import type { World } from '../../core/world.js';
import type { Occasion } from '../occasion.js';
import { calmIn } from './calm.js';

export interface Coming {
  readonly occasion: Occasion;
  readonly mail: MailAction;
  /** When it would go out, in milliseconds since 1970. */
  readonly at: number;
}

/** So far ahead organisers look. */
export const WEEKS = 8;

/** The moment so many weeks from now, in milliseconds since 1970. */
export function inWeeks({ now }: World, weeks = WEEKS): number {
  return Date.parse(now) + weeks * 7 * 86400000;
}

export interface Expected {
  readonly occasion: Occasion;
  readonly day: string;
  readonly mails: number;
}

/** By day in the zone and occasion, in the order of time. */
export function perDay(coming: readonly Coming[], zone: string): Expected[] {
  const found = dict<Expected>();
  for (const { occasion, at } of coming) {
    const day = wallTime(at, zone).slice(0, 10);
    const key = `${day} ${occasion.id}`;
    found[key] = { occasion, day, mails: (found[key]?.mails || 0) + 1 };
  }
  return Object.keys(found).map((key) => found[key]!);
}

/** No programme has so many in a year; a rule that never ends is not followed further. */
const MOST_STEPS = 400;

/** In the order of time. `until`: milliseconds since 1970. `jobOf`: the job of an occasion. */
export function forecast(
  world: World,
  occasions: readonly Occasion[],
  jobOf: (occasion: Occasion) => Job,
  until: number,
): Coming[] {
  const coming: Coming[] = [];
  const calm = calmIn(world);
  const seen = dict<true>();
  let now = pretended(world);
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = occasions
      .map((occasion) => ({ occasion, at: instantFrom(occasion, now) }))
      .filter(({ occasion, at }) => at <= until && !seen[`${occasion.id} ${at}`])
      .reduce<{ occasion: Occasion; at: number } | null>(
        (first, one) => (!first || one.at < first.at ? one : first),
        null,
      );
    if (!next) break;
    const { occasion, at } = next;
    seen[`${occasion.id} ${at}`] = true;
    now = { ...now, now: new Date(at).toISOString() };
    try {
      const { done, world: after } = rehearse(jobOf(occasion), occasion.args(now), now);
      for (const mail of done.filter(isEffect)) {
        if (mail.kind !== 'mail') continue;
        const goes = occasion.toOrganiser ? at : calm.from(mail.to, at);
        coming.push({ occasion, mail, at: goes });
      }
      now = { ...after, now: now.now };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return coming.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
}

/** The world as jobs see it that only mail, from nobody's account and without a limit. */
function pretended({ now, language, zone, secret, sheet, tabs, tabNames }: World): World {
  const mailLeft = Number.POSITIVE_INFINITY;
  return { now, language, zone, secret, sheet, tabs, tabNames, mailLeft, owner: '', me: '', refused: '', triggers: [] };
}

const HOUR = 3600000;

/** When the hourly run would find it due; infinity when nothing is to come. */
function instantFrom(occasion: Occasion, world: World): number {
  const next = occasion.next(world);
  if (next === '') return Number.POSITIVE_INFINITY;
  const now = Date.parse(world.now);
  return now + Math.max(0, Math.ceil((Date.parse(next) - now) / HOUR)) * HOUR;
}

/** The times at which both can meet: moments of the week, each told on the own clock. */
import { zoneName } from '../../../core/dates.js';
import { list } from '../../../core/text.js';
import { dayAndClock, type Span, WEEK, weekEntries } from '../../../core/week-times.js';
import { catalogue } from '../../../core/words.js';
import type { Participant } from '../../model.js';
import { fold } from '../names.js';
import { defineKind, FORBIDDEN } from './kind.js';
import { bySharing } from './sharing.js';
import { bitsOf, type Chosen, chosenOf, type Item, itemsOf, saysAny, sharedItems } from './tokens.js';
import { offsetOf } from './zone.js';

interface Times extends Chosen {
  /** Of a mentor, once everybody's are read: also the times that overlap with their own. */
  numbers: readonly number[];
  bits: Int32Array;
  /** By item; null of words that name no time. */
  readonly spans: readonly (Span | null)[];
  /** Minutes ahead of UTC. */
  readonly offset: number;
  readonly zone: string;
}

/** So many minutes in common are a time to meet. */
const LEAST = 30;

export const words = /* @__PURE__ */ catalogue('matching criteria availability', {
  label: 'Common times',
  help: 'Points for times at which both are free; hours are compared across time zones.',
  limit: '"3": three common times are enough for full points. "must 1": without one a pair is not allowed. Empty: 2.',
  freeOn: (days: readonly string[]) => `both are free on ${list(days)}`,
  suits: (times: readonly string[]) =>
    `${times.length === 1 ? 'this time suits' : 'these times suit'} both: ${list(times)}`,
  freeAt: (day: string, from: string, to: string, city: string) =>
    `both are free on ${day} from ${from} to ${to} (${city} time)`,
});

export const availability = defineKind<Times>('availability', words, {
  zoned: true,
  read: (text, { numbers }, person) => timesOf(text, numbers, person),
  ready(_, mentors, { numbers }) {
    const spans = Array.from(numbers.keys(), spanOfKey);
    for (const mentor of mentors) {
      mentor.numbers = spans.flatMap((span, number) =>
        mentor.numbers.indexOf(number) >= 0 || (span && mentor.spans.some((own) => own && inCommon(own, span)))
          ? [number]
          : [],
      );
      mentor.bits = bitsOf(mentor.numbers);
    }
    return '';
  },
  ...bySharing<Times>({
    value(shared, _, _mentee, _mentor, { limit }) {
      if (limit.must && shared < (limit.high === null ? 1 : limit.high)) return FORBIDDEN;
      return Math.min(1, shared / Math.max(1, limit.high === null ? 2 : limit.high));
    },
  }),
  phrase(mentee, mentor) {
    const sameClock = mentee.offset === mentor.offset;
    if (mentee.any || mentor.any) {
      const times = sharedItems(mentee, mentor).slice(0, 2);
      return sameClock && times.length > 0 ? { subject: 'other', text: words.suits(times) } : null;
    }
    const shared = commonTimes(mentee, mentor);
    if (!sameClock) {
      const first = shared.map(({ span }) => span).find((span) => span !== null);
      if (!first) return null;
      const [day, from] = dayAndClock(first.from + mentee.offset);
      const to = dayAndClock(first.to + mentee.offset)[1];
      return { subject: 'both', text: words.freeAt(day, from, to, zoneName(mentee.zone)) };
    }
    const times = shared.map(({ shown }) => shown).slice(0, 2);
    if (times.length === 0) return null;
    return times.every((time) => DAY.test(time))
      ? { subject: 'both', text: words.freeOn(times) }
      : { subject: 'other', text: words.suits(times) };
  },
});

const DAY = /^(mon|tues|wednes|thurs|fri|satur|sun)day/i;

function timesOf(text: string, numbers: Map<string, number>, { zone, clock }: Participant): Times | null {
  const any = saysAny(text);
  const said = itemsOf(text);
  const own = offsetOf(zone);
  const hours = own === null ? offsetOf(clock || '') : own;
  const offset = Math.round((hours || 0) * 60);
  const items: Item[] = [];
  const spans: (Span | null)[] = [];
  const add = (item: Item, span: Span | null) => {
    if (items.some(({ key }) => key === item.key)) return;
    items.push(item);
    spans.push(span);
  };
  for (const entry of weekEntries(said.map(({ shown }) => shown))) {
    for (const span of entry.spans) {
      const from = (((span.from - offset) % WEEK) + WEEK) % WEEK;
      const moment = { from, to: from + span.to - span.from };
      add({ key: keyOf(moment), shown: entry.spans.length === 1 ? entry.shown : toldBy(span) }, moment);
    }
    // A number that is no hour, such as how many hours a week, is no time that two have in common.
    if (entry.spans.length === 0 && !/\d/.test(entry.shown)) add({ key: fold(entry.shown), shown: entry.shown }, null);
  }
  const found = chosenOf(items, numbers, any);
  return found && { ...found, spans, offset, zone: own === null ? clock || '' : zone };
}

function keyOf({ from, to }: Span): string {
  return `@${from}-${to}`;
}

function spanOfKey(key: string): Span | null {
  const found = /^@(\d+)-(\d+)$/.exec(key);
  return found && { from: Number(found[1]), to: Number(found[2]) };
}

function toldBy({ from, to }: Span): string {
  const [day, begins] = dayAndClock(from);
  return `${day} ${begins}–${dayAndClock(to)[1]}`;
}

/** The time that two spans of the week have in common, or null when it is too short to meet. */
function inCommon(a: Span, b: Span): Span | null {
  for (const shift of [0, WEEK, -WEEK]) {
    const from = Math.max(a.from, b.from + shift);
    const to = Math.min(a.to, b.to + shift);
    if (to - from >= LEAST) return { from, to };
  }
  return null;
}

interface CommonTime {
  readonly shown: string;
  readonly span: Span | null;
}

/** As the mentee wrote it where the mentor offers all of it, else the part that both offer, on the mentee's clock. */
function commonTimes(mentee: Times, mentor: Times): CommonTime[] {
  return mentee.items.flatMap(({ key, shown }, at): CommonTime[] => {
    const own = mentee.spans[at]!;
    if (own === null) return mentor.items.some((other) => other.key === key) ? [{ shown, span: null }] : [];
    const parts = mentor.spans.flatMap((other) => (other && inCommon(own, other)) || []);
    const whole = parts.find(({ from, to }) => from === own.from && to === own.to);
    if (whole) return [{ shown, span: whole }];
    return parts.slice(0, 1).map((span) => ({
      shown: toldBy({ from: span.from + mentee.offset, to: span.to + mentee.offset }),
      span,
    }));
  });
}

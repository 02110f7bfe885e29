/** How many hours lie between the clocks of two people. */
import { catalogue } from '../../../core/words.js';
import { defineKind, FORBIDDEN } from './kind.js';

/** Hours that still leave most of the working day in common. */
const NEAR = 3;

export const words = /* @__PURE__ */ catalogue('matching criteria zone', {
  label: 'Time zone',
  help: 'Full points in the same time zone, falling to none at the limit in hours.',
  limit: '"5": no points from 5 hours apart. "must 5": more than 5 hours apart is not allowed. Empty: 12.',
  same: 'both are in the same time zone',
  near: (hours: number) => `their clocks are only ${hours} ${hours === 1 ? 'hour' : 'hours'} apart`,
});

/** Hours east of UTC in standard time. */
export const zone = defineKind<number>('zone', words, {
  field: { header: 'Time zone', of: (person) => person.zone },
  read: (text) => offsetOf(text),
  points(mentee, mentor, { limit }) {
    const apart = hoursApart(mentee, mentor);
    const most = limit.high === null ? 12 : limit.high;
    if (apart > most) return limit.must ? FORBIDDEN : 0;
    return most > 0 ? 1 - apart / most : 1;
  },
  phrase(mentee, mentor) {
    const apart = hoursApart(mentee, mentor);
    if (apart === 0) return { subject: 'both', text: words.same };
    return apart <= NEAR ? { subject: 'other', text: words.near(apart) } : null;
  },
});

/** At most 12: beyond that the day differs but the hours of the day come closer again. */
export function hoursApart(a: number, b: number): number {
  const apart = Math.abs(a - b) % 24;
  return Math.min(apart, 24 - apart);
}

// Two instants half a year apart: the smaller offset is standard time in either hemisphere, so no date is needed.
const JANUARY = new Date(1767571200000);
const JULY = new Date(1783209600000);

/** Of an IANA zone, or of "UTC+2", "GMT-03:30", "(GMT+01:00) Berlin"; null when it is neither. */
export function offsetOf(text: string): number | null {
  const plain = text.trim();
  const iana = /[A-Za-z]+(?:\/[A-Za-z_+-]+\d*)+/.exec(plain);
  const named = iana && ianaOffset(iana[0]!);
  if (typeof named === 'number') return named;
  const written = /(?:UTC|GMT|^)\s*([+\-−–])\s*(\d{1,2})(?::?([0-5]\d))?(?!\d)/i.exec(plain);
  if (written) {
    const hours = Number(written[2]) + Number(written[3] || 0) / 60;
    return hours <= 14 ? (written[1] === '+' ? hours : -hours) : null;
  }
  if (/\b(UTC|GMT|Z)\b/.test(plain)) return 0;
  return plain === '' || iana ? null : ianaOffset(plain);
}

const asked = new Map<string, number | null>();

/** Intl is slow, and many people live in one zone. */
function ianaOffset(name: string): number | null {
  const known = asked.get(name);
  if (known !== undefined) return known;
  const offset = askIntl(name);
  asked.set(name, offset);
  return offset;
}

function askIntl(name: string): number | null {
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    } as Intl.DateTimeFormatOptions);
    return Math.min(offsetAt(format, JANUARY), offsetAt(format, JULY));
  } catch {
    return null; // Intl throws for a zone that it does not know.
  }
}

function offsetAt(format: Intl.DateTimeFormat, instant: Date): number {
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
  const local = Date.UTC(part.year!, part.month! - 1, part.day!, part.hour! % 24, part.minute!);
  return Math.round((local - instant.getTime()) / 60000) / 60;
}

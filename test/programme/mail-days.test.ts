/** On which day mails go out, foretold; and what becomes of that when they do. */
import { describe, expect, it } from 'vitest';
import { withLines } from '../../src/core/advance.js';
import type { Line } from '../../src/core/ledger.js';
import type { World } from '../../src/core/world.js';
import { daysOfIntroductions } from '../../src/programme/introductions/order.js';
import { allowanceOf, dateOf, dayOfMail, mailsByDay } from '../../src/programme/mail-days.js';
import type { Pairing } from '../../src/records/index.js';
import { named } from '../cases.js';
import { world } from '../worlds.js';

const line = (key: string, state: Line['state'], at: string): Line => ({
  key,
  state,
  attempt: state === 'planned' ? 0 : 1,
  at,
  kind: 'mail',
  to: `${key}@example.org`,
  what: '',
  content: '',
  note: '',
});
const some = (many: number, of: (number: number) => Line) => Array.from({ length: many }, (_, at) => of(at));
const sent = (many: number, day: string) => some(many, (at) => line(`mail:${day} ${at}`, 'sent', `${day}T12:00:00Z`));
const planned = (many: number) => some(many, (at) => line(`mail:${at}`, 'planned', '2027-01-10T09:00:00Z'));
const after = (mailLeft: number, lines: readonly Line[] = []) => withLines(world({}, { mailLeft }), lines);

describe('what an account may send', () => {
  it.each(
    named([
      [after(100), { today: 100, daily: 100 }, 'a small account'],
      [after(40), { today: 40, daily: 100 }, 'a small account that has sent something else today'],
      [after(1500), { today: 1500, daily: 1500 }, 'that of an organisation, which is known by how many are left'],
      [after(30, sent(700, '2027-01-10')), { today: 30, daily: 1500 }, 'or by how many have gone out in a day'],
      [after(30, sent(200, '2027-01-10')), { today: 30, daily: 100 }, 'two days of a small one may lie in one of ours'],
      [after(100, planned(30)), { today: 70, daily: 100 }, 'less what was confirmed before and is still to go'],
    ] as [World, object, string][]),
  )('%s', (_name, [before, expected]) => {
    expect(allowanceOf(before)).toEqual(expected);
  });

  it('counts what it is asked about once', () => {
    expect(allowanceOf(after(100, planned(30)), { 'mail:1': true, 'mail:2': true }).today).toBe(72);
  });
});

it.each([
  [246, { today: 100, daily: 100 }, [100, 100, 46]],
  [100, { today: 100, daily: 100 }, [100]],
  [3, { today: 0, daily: 100 }, [0, 3]],
  [101, { today: -100, daily: 100 }, [0, 0, 100, 1]],
  [0, { today: 5, daily: 100 }, []],
])('%i mails with %o: %o', (mails, allowance, days) => {
  expect(mailsByDay(mails, allowance)).toEqual(days);
});

/** Hours after which each mail has gone: an hourly run, and days of Google's of 24 hours from the first mail of each. */
function hoursOf(mails: number, daily: number, left: number, leftUntil: number): number[] {
  const hours: number[] = [];
  let [free, until] = [left, leftUntil];
  for (let hour = 0; hours.length < mails; hour++) {
    // A run reads the Sheet before it sends, so Google's day ends a little after the hour at which it began.
    if (hour > until) free = daily;
    if (free === daily) until = hour + 24;
    while (free > 0 && hours.length < mails) {
      hours.push(hour);
      free--;
    }
  }
  return hours;
}

describe('2,000 people on a small account', () => {
  const pairs = Array.from({ length: 1200 }, (_, at) => ({
    id: `mentee${at}/1`,
    menteeId: `mentee${at}`,
    mentorId: `mentor${at % 800}`,
    published: '2027-01-11T09:00:00.000Z',
  })) as unknown as Pairing[];

  it.each([
    [100, 24],
    [100, 0],
    [60, 3],
    [0, 20],
  ])('%i left for %i hours: the days foretold are right within one, to the last mail', (left, leftUntil) => {
    const before = after(left);
    const days = daysOfIntroductions(before, pairs);
    const hours = hoursOf(2000, 100, left, leftUntil);
    const began = Date.parse(before.now);
    const dayAt = (hour: number) => Date.parse(new Date(began + hour * 3600_000).toISOString().slice(0, 10));
    hours.forEach((hour, at) => {
      const foretold = Date.parse(dateOf(dayOfMail(at + 1, allowanceOf(before)), before.now, 'Etc/UTC'));
      expect(Math.abs(foretold - dayAt(hour)) / 86400000).toBeLessThanOrEqual(1);
    });
    expect(Math.max(...Object.values(days))).toBe(dayOfMail(2000, allowanceOf(before)));
    expect(new Set(Object.values(days)).size).toBeGreaterThan(18);
  });
});

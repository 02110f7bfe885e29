import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { instantOf, wallTime } from '../../../src/core/dates.js';
import { slotFinder } from '../../../src/programme/meetings/slots.js';

const from = Date.parse('2027-01-18T00:00:00Z'); // a Monday
const person = (id: string, zone: string, availability = '') => ({ id, zone, availability });

describe('the first meeting of a pair', () => {
  test.each([
    [
      'Tuesday morning',
      'Tuesday morning, Friday evening',
      'Europe/London',
      'Europe/London',
      '2027-01-19T09:00:00',
      'offered',
      'both are free',
    ],
    [
      'Wednesday afternoon',
      'Wednesday afternoon',
      'Europe/London',
      'Europe/Berlin',
      '2027-01-20T13:00:00',
      'offered',
      'an hour apart',
    ],
    [
      'Monday evening',
      'Monday morning',
      'Europe/Berlin',
      'America/New_York',
      '2027-01-18T17:00:00',
      'offered',
      'her evening is his morning',
    ],
    ['Tue AM', 'Tuesday a.m.', 'UTC', 'UTC', '2027-01-19T09:00:00', 'offered', 'as organisers type it into People'],
    [
      'Monday noon',
      'Monday midday',
      'UTC',
      'UTC',
      '2027-01-18T12:00:00',
      'offered',
      'every part of a day that forms know',
    ],
    ['', '', 'Europe/London', 'Europe/London', '2027-01-18T09:00:00', 'untold', 'nothing said: working hours'],
    [
      'Monday morning',
      'Friday morning',
      'UTC',
      'UTC',
      '2027-01-18T09:00:00',
      'nearest',
      'never both: the nearest, and it says so',
    ],
    ['', '', 'Moon/Base', 'UTC+2', '2027-01-18T09:00:00', 'untold', 'an unknown zone counts as the programme’s'],
    [
      'Saturday 10:00-12:00',
      'Saturday 11:00-13:00',
      'Europe/London',
      'Europe/Berlin',
      '2027-01-23T10:00:00',
      'offered',
      'the same hours on two clocks',
    ],
    ['6:30-7:30pm F', 'Fri 18:00-20:00', 'UTC', 'UTC', '2027-01-22T18:30:00', 'offered', 'a half hour'],
    ['Mon 5:00am-6:00am', 'Mon 5am-6am', 'UTC', 'UTC', '2027-01-18T05:00:00', 'offered', 'early, as both offered'],
    ['Mon 18:00-18:30, Mon 18:30-19:00', 'Mon 18-19', 'UTC', 'UTC', '2027-01-18T18:00:00', 'offered', 'in pieces'],
    [
      'Monday 7pm-9pm',
      'Monday 8am-10am',
      'Asia/Kolkata',
      'America/Los_Angeles',
      '2027-01-19T09:00:00',
      'nearest',
      'never, and nobody by night',
    ],
    ['Monday 10:00-11:00', '', 'UTC', 'UTC', '2027-01-18T10:00:00', 'untold', 'one has said nothing'],
    ['6', 'Monday morning', 'UTC', 'UTC', '2027-01-18T09:00:00', 'unread', 'hours a week are no time'],
  ])('%s and %s, %s and %s: %s', (menteeFree, mentorFree, menteeZone, mentorZone, starts, fit, _case) => {
    const slot = slotFinder(
      from,
      45,
      'Europe/London',
    )(person('a', menteeZone, menteeFree), person('b', mentorZone, mentorFree));
    expect(slot.starts).toBe(starts);
    expect(slot.fit).toBe(fit);
  });

  it('puts nobody into two meetings at once, and keeps to human hours, on any wishes', () => {
    const zone = fc.constantFrom('Europe/London', 'Asia/Kolkata', 'America/Los_Angeles', 'Pacific/Auckland');
    const free = fc.constantFrom(
      '',
      'Monday morning',
      'Tuesday evening, Friday afternoon',
      'whenever',
      'Sunday evening',
    );
    const pairs = fc.array(fc.tuple(fc.nat(5), fc.nat(2), zone, zone, free, free), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(pairs, (list) => {
        const find = slotFinder(from, 45, 'Etc/UTC');
        const taken: Record<string, number[]> = {};
        for (const [mentee, mentor, menteeZone, mentorZone, menteeFree, mentorFree] of list) {
          const slot = find(person(`e${mentee}`, menteeZone, menteeFree), person(`o${mentor}`, mentorZone, mentorFree));
          const start = instantOf(slot.starts, slot.zone);
          expect(start).toBeGreaterThanOrEqual(from);
          const hour = Number(wallTime(start, slot.zone).slice(11, 13));
          expect(hour >= 8 && hour <= 20).toBe(true);
          for (const id of [`e${mentee}`, `o${mentor}`]) {
            for (const other of taken[id] ?? []) expect(Math.abs(other - start)).toBeGreaterThanOrEqual(45 * 60000);
            taken[id] = [...(taken[id] ?? []), start];
          }
        }
      }),
    );
  });
});

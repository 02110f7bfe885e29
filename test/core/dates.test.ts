import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, instantOf, isDay, isZone, wallTime, zoneName, zoneOr } from '../../src/core/dates.js';

describe('wall times and instants', () => {
  test.each([
    ['2027-03-28T00:30:00', 'Europe/London', '2027-03-28T00:30:00Z', 'before the clocks go forward'],
    [
      '2027-03-28T01:30:00',
      'Europe/London',
      '2027-03-28T01:30:00Z',
      'a time that does not exist: with the offset before',
    ],
    ['2027-03-28T03:00:00', 'Europe/London', '2027-03-28T02:00:00Z', 'after the clocks went forward'],
    ['2027-10-31T01:30:00', 'Europe/London', '2027-10-31T00:30:00Z', 'a time that comes twice: the first'],
    ['2027-01-01T00:00:00', 'Pacific/Kiritimati', '2026-12-31T10:00:00Z', 'fourteen hours ahead'],
    ['2027-07-01T12:00:00', 'Asia/Kathmandu', '2027-07-01T06:15:00Z', 'a quarter of an hour'],
    ['2027-07-01T12:00:00', 'America/St_Johns', '2027-07-01T14:30:00Z', 'half an hour, behind'],
  ])('%s in %s is %s', (wall, zone, instant, _name) => {
    expect(instantOf(wall, zone)).toBe(Date.parse(instant));
  });

  it('comes back as the same wall time, wherever that exists once', () => {
    const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Australia/Lord_Howe', 'Asia/Kolkata');
    fc.assert(
      fc.property(zone, fc.integer({ min: 0, max: 2 ** 31 }), (name, seconds) => {
        const wall = wallTime(seconds * 1000, name);
        expect(wallTime(instantOf(wall, name), name)).toBe(wall);
      }),
    );
  });

  test.each([
    ['Europe/London', 'Europe/London', 'London', 'a zone'],
    ['America/Sao_Paulo', 'America/Sao_Paulo', 'Sao Paulo', 'two words'],
    ['UTC+2', 'Etc/GMT-2', 'UTC+2', 'an offset ahead'],
    ['GMT-05', 'Etc/GMT+5', 'UTC-5', 'an offset behind'],
    ['GMT-07:00', 'Etc/GMT+7', 'UTC-7', 'a zone that Google made of an offset'],
    ['GMT+05:30', 'Asia/Kolkata', 'Kolkata', 'the same with half an hour'],
    ['GMT+01:17', 'Etc/UTC', 'UTC', 'an offset that nobody has: the fallback'],
    ['Moon/Base', 'Etc/UTC', 'UTC', 'no zone: the fallback'],
  ])('%s is %s, called %s', (given, zone, name, _case) => {
    expect(zoneOr(given, 'Etc/UTC')).toBe(zone);
    expect(zoneName(zone)).toBe(name);
  });

  it('adds days over a leap day and a year', () => {
    expect([addDays('2028-02-28', 1), addDays('2028-02-28', 2), addDays('2027-12-31', 1)]).toEqual([
      '2028-02-29',
      '2028-03-01',
      '2028-01-01',
    ]);
  });

  it('knows a day and a zone when it sees one', () => {
    expect(['2027-02-28', '2027-02-29', '27-2-1', ''].map(isDay)).toEqual([true, false, false, false]);
    expect(['Europe/London', 'Moon/Base', ''].map(isZone)).toEqual([true, false, false]);
  });
});

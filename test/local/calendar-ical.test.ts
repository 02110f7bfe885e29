/** Invitations as other calendars read them: escaping, folding, times, repeated meetings. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarPart, calendarPart, fold } from '../../src/local/calendar/ical.js';
import { whenText } from '../../src/local/calendar/invitation.js';
import { startsOf } from '../../src/local/calendar/recurrence.js';
import { parseWall, rfc3339 } from '../../src/local/calendar/wall-time.js';

const part: CalendarPart = {
  method: 'REQUEST',
  uid: 'abc@google.com',
  sequence: 0,
  stamp: Date.UTC(2027, 0, 11, 9),
  start: Date.UTC(2027, 2, 1, 9, 30),
  end: Date.UTC(2027, 2, 1, 10, 30),
  allDay: false,
  summary: 'First meeting',
  description: '',
  location: '',
  organizer: { email: 'olga@example.org', name: 'Olga' },
  attendees: [{ email: 'ann@x.org', name: 'Ann "A" Lee', status: 'needsAction' }],
  recurrence: [],
  url: '',
};

/** An independent reader: unfolds, splits at the first colon outside quotes, unescapes. */
function read(written: string): Map<string, string> {
  const lines = written.replace(/\r\n /g, '').split('\r\n').slice(0, -1);
  return new Map(
    lines.map((line) => {
      const m = /^([A-Z-]+)((?:;[A-Z]+=(?:"[^"]*"|[^":;]*))*):(.*)$/s.exec(line);
      if (!m) throw new Error(`no content line: ${JSON.stringify(line)}`);
      return [m[1]!, m[3]!.replace(/\\(.)/gs, (_, c: string) => (c === 'n' ? '\n' : c))];
    }),
  );
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom('é', '😀', ';', ',', '\\', '\r', '\n', ':', '"', 'a', ' '), maxLength: 200 }),
);

describe('iCalendar', () => {
  test('names, times and people stand where they must', () => {
    const found = read(calendarPart(part));
    expect(found.get('DTSTART')).toBe('20270301T093000Z');
    expect(found.get('DTEND')).toBe('20270301T103000Z');
    expect(found.get('METHOD')).toBe('REQUEST');
    expect(found.get('STATUS')).toBe('CONFIRMED');
    expect(found.get('UID')).toBe('abc@google.com');
    expect(calendarPart(part).replace(/\r\n /g, '')).toContain(
      `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="Ann ^'A^' Lee":mailto:ann@x.org`,
    );
  });

  test('an all-day event has days', () => {
    const day = { ...part, allDay: true, start: Date.UTC(2027, 2, 1), end: Date.UTC(2027, 2, 2) };
    expect(calendarPart(day)).toContain('DTSTART;VALUE=DATE:20270301\r\nDTEND;VALUE=DATE:20270302\r\n');
  });

  test('whatever the text, the properties are the same and the text comes back', () => {
    const names = [...read(calendarPart(part)).keys()];
    fc.assert(
      fc.property(anyText, anyText, anyText, (summary, description, name) => {
        const written = calendarPart({ ...part, summary, description, organizer: { email: 'o@x.org', name } });
        const found = read(written);
        expect([...found.keys()]).toEqual(names);
        const kept = (text: string) =>
          text
            .replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')
            // biome-ignore lint/suspicious/noControlCharactersInRegex: these are not allowed in iCalendar text
            .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
        expect(found.get('SUMMARY')).toBe(kept(summary));
        expect(found.get('DESCRIPTION')).toBe(kept(description));
      }),
    );
  });

  test('no line is longer than 75 octets and no character is torn', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (line) => {
        const folded = fold(line.replace(/[\r\n]/g, ''));
        for (const piece of folded.split('\r\n')) expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(75);
        expect(folded.replace(/\r\n /g, '')).toBe(line.replace(/[\r\n]/g, ''));
        expect(Buffer.from(folded).toString()).toBe(folded);
      }),
    );
  });
});

const utc = (text: string) => Date.parse(text);

test.each([
  [
    '2027-03-01T09:30:00Z',
    '2027-03-01T10:30:00Z',
    'Europe/London',
    'Mon Mar 1, 2027 9:30am - 10:30am (Europe/London)',
    'winter',
  ],
  [
    '2027-07-01T11:00:00Z',
    '2027-07-01T12:00:00Z',
    'Europe/London',
    'Thu Jul 1, 2027 12pm - 1pm (Europe/London)',
    'summer',
  ],
  [
    '2027-03-01T23:30:00Z',
    '2027-03-02T00:15:00Z',
    'UTC',
    'Mon Mar 1, 2027 11:30pm - Tue Mar 2, 2027 12:15am (UTC)',
    'over midnight',
  ],
])('%s to %s in %s', (start, end, zone, expected, _name) => {
  expect(whenText({ start: utc(start), end: utc(end), allDay: false, zone })).toBe(expected);
});

test.each([
  ['2027-03-01', true, 'day'],
  ['2027-02-29', false, 'no leap year'],
  ['2028-02-29T23:59', true, 'leap day'],
  ['2027-03-01T24:00:00', false, 'hour 24'],
  ['1 March', false, 'words'],
])('%s is a wall time: %s', (text, expected, _name) => expect(parseWall(text) !== undefined).toBe(expected));

test('times are written with the offset of their zone', () => {
  expect(rfc3339(utc('2027-07-01T10:00:00Z'), 'America/New_York')).toBe('2027-07-01T06:00:00-04:00');
  expect(rfc3339(utc('2027-07-01T10:00:00Z'), 'Asia/Kolkata')).toBe('2027-07-01T15:30:00+05:30');
  expect(rfc3339(utc('2027-01-01T10:00:00Z'), 'Europe/London')).toBe('2027-01-01T10:00:00Z');
});

describe('repeated meetings', () => {
  const first = utc('2027-03-01T09:30:00Z');
  const far = utc('2040-01-01T00:00:00Z');
  const starts = (...lines: string[]) =>
    startsOf(first, 'Europe/London', lines, far).map((at) => new Date(at).toISOString().slice(0, 16));

  test('keep their wall time when clocks change', () => {
    expect(starts('RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=3')).toEqual([
      '2027-03-01T09:30',
      '2027-03-15T09:30',
      '2027-03-29T08:30',
    ]);
  });
  test('on several days of the week, until a day', () => {
    expect(starts('RRULE:FREQ=WEEKLY;BYDAY=FR,MO;UNTIL=20270308T235959Z')).toEqual([
      '2027-03-01T09:30',
      '2027-03-05T09:30',
      '2027-03-08T09:30',
    ]);
  });
  test('without the days taken out', () => {
    expect(starts('RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;TZID=Europe/London:20270302T093000')).toEqual([
      '2027-03-01T09:30',
      '2027-03-03T09:30',
    ]);
  });
  test('months without the day are left out', () => {
    const at = startsOf(utc('2027-01-31T10:00:00Z'), 'UTC', ['RRULE:FREQ=MONTHLY;COUNT=3'], far);
    expect(at.map((one) => new Date(one).toISOString().slice(0, 10))).toEqual([
      '2027-01-31',
      '2027-03-31',
      '2027-05-31',
    ]);
  });
  test('COUNT meetings in order, never more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 5 }), (count, interval) => {
        const at = startsOf(first, 'Europe/London', [`RRULE:FREQ=WEEKLY;INTERVAL=${interval};COUNT=${count}`], far);
        expect(at).toHaveLength(count);
        expect(at).toEqual([...at].sort((a, b) => a - b));
      }),
    );
  });
});

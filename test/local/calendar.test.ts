/** The advanced Calendar service: client ids, refusals in Google's words, guests, Meet links, invitations. */
import { describe, expect, test } from 'vitest';
import { answerInvitation, eventsOf } from '../../src/local/calendar/meetings.js';
import type { Host } from '../../src/local/kernel.js';
import { mailsOf } from '../../src/local/mail/mailboxes.js';
import { hostOf, outcome, result } from './forms-project.js';

const code = `
const meeting = {
  id: 'abcd0123', summary: 'First meeting', description: 'Ann & Bob\\n<a href="https://x.org/f">Survey</a>',
  start: {dateTime: '2027-03-01T09:30:00', timeZone: 'Europe/London'},
  end: {dateTime: '2027-03-01T10:30:00', timeZone: 'Europe/London'},
  attendees: [{email: 'Ann@x.org', displayName: 'Ann'}, {email: 'bob@x.org'}],
  conferenceData: {createRequest: {requestId: 'r1', conferenceSolutionKey: {type: 'hangoutsMeet'}}},
  extendedProperties: {private: {pairing: 'p1'}},
};
const all = {conferenceDataVersion: 1, sendUpdates: 'all'};
function failure(work) {
  try { return work(); } catch (e) { return [e.name, e.message, e.details && e.details.code, e instanceof Error]; }
}
function insert(changes, options) { return Calendar.Events.insert(Object.assign({}, meeting, changes), 'primary', options || all); }
function again() { return failure(() => insert({})); }
function tried(changes) { return failure(() => insert(changes)); }
function get(id) { return failure(() => Calendar.Events.get('primary', id)); }
function remove(id, options) { return failure(() => Calendar.Events.remove('primary', id, options || {})); }
function patch(id, changes, options) { return failure(() => Calendar.Events.patch(changes, 'primary', id, options || {})); }
function update(id, changes, options) { return failure(() => Calendar.Events.update(changes, 'primary', id, options || {})); }
function list(options) { return Calendar.Events.list('primary', options).items.map((one) => one.id); }
`;

function opened(): Host {
  const host = hostOf(code);
  result(host, 'insert', {});
  return host;
}

describe('inserting', () => {
  test('gives the event as Google writes it, with the conference pending until the next look', () => {
    const host = hostOf(code);
    expect(result(host, 'insert', {})).toMatchObject({
      kind: 'calendar#event',
      id: 'abcd0123',
      iCalUID: 'abcd0123@google.com',
      status: 'confirmed',
      summary: 'First meeting',
      creator: { email: 'olga@example.org', self: true },
      organizer: { email: 'olga@example.org', self: true },
      start: { dateTime: '2027-03-01T09:30:00Z', timeZone: 'Europe/London' },
      attendees: [
        { email: 'ann@x.org', displayName: 'Ann', responseStatus: 'needsAction' },
        { email: 'bob@x.org', responseStatus: 'needsAction' },
      ],
      conferenceData: { createRequest: { requestId: 'r1', status: { statusCode: 'pending' } } },
      extendedProperties: { private: { pairing: 'p1' } },
    });
    const later = result(host, 'get', 'abcd0123') as { hangoutLink: string };
    expect(later).toMatchObject({ conferenceData: { createRequest: { status: { statusCode: 'success' } } } });
    expect(later.hangoutLink).toMatch(/^https:\/\/meet\.google\.com\/[a-z]{3}-[a-z]{4}-[a-z]{3}$/);
  });

  test('a used id is refused, also after its event was removed, and invites nobody again', () => {
    const host = opened();
    const refusal = [
      'GoogleJsonResponseException',
      'API call to calendar.events.insert failed with error: The requested identifier already exists.',
      409,
      true,
    ];
    expect(result(host, 'again')).toEqual(refusal);
    expect(mailsOf(host.store, 'ann@x.org')).toHaveLength(1);
    expect(result(host, 'remove', 'abcd0123')).toBeNull();
    expect(result(host, 'again')).toEqual(refusal);
    expect(result(host, 'get', 'abcd0123')).toMatchObject({ status: 'cancelled' });
    expect(result(host, 'remove', 'abcd0123')).toMatchObject({ 2: 410 });
    expect(eventsOf(host, 'ann@x.org')).toEqual([]);
  });

  const day = { date: '2027-03-01' };
  test.each([
    [{ id: 'xyz' }, 400, 'Invalid resource id value.', 'letters beyond v, too short'],
    [{ id: 'ABCDE' }, 400, 'Invalid resource id value.', 'capital letters'],
    [{ attendees: [{ email: 'ann' }] }, 400, 'Invalid attendee email.', 'no address'],
    [{ end: { dateTime: '2027-03-01T09:00:00Z' } }, 400, 'The specified time range is empty.', 'end first'],
    [{ start: day, end: day }, 400, 'The specified time range is empty.', 'no day long'],
    [{ start: undefined }, 400, 'Missing start time.', 'no start'],
    [{ end: day }, 400, 'Start and end times must either both be date or both be dateTime.', 'mixed'],
    [{ start: { dateTime: '2027-03-01T09:30:00' } }, 400, 'Missing time zone definition for start time.', 'no zone'],
    [
      { start: { dateTime: '2027-03-01T09:30:00Z' }, recurrence: ['RRULE:FREQ=WEEKLY;COUNT=2'] },
      400,
      'Missing time zone definition for start time.',
      'repeated without a zone',
    ],
    [
      { start: { dateTime: '2027-03-01T09:30:00', timeZone: 'Mars/One' } },
      400,
      'Invalid time zone definition for start time.',
      'no such zone',
    ],
    [{ recurrence: ['every week'] }, 400, 'Invalid recurrence rule.', 'no rule'],
  ])('%j is refused with %i %s', (changes, status, message, _name) => {
    const host = hostOf(code);
    const error = `API call to calendar.events.insert failed with error: ${message}`;
    expect(result(host, 'tried', { id: 'fresh', ...changes })).toEqual([
      'GoogleJsonResponseException',
      error,
      status,
      true,
    ]);
    expect(mailsOf(host.store, 'ann@x.org')).toEqual([]);
    expect(result(host, 'list', {})).toEqual([]);
  });

  test('long property keys are dropped and long values cut, without a word', () => {
    const host = hostOf(code);
    const properties = { private: { [`k${'k'.repeat(44)}`]: 'x', kept: 'v'.repeat(1100) } };
    const made = result(host, 'insert', { extendedProperties: properties }) as { extendedProperties: unknown };
    expect(made.extendedProperties).toEqual({ private: { kept: 'v'.repeat(1024) } });
  });

  test('a field that the workspace does not know is told by name', () => {
    const host = hostOf(code);
    expect(() => result(host, 'insert', { sumary: 'x' })).toThrow(
      'NotEmulated: Google would ignore sumary in Calendar.Events.insert',
    );
  });

  test('after 10,000 events in a day there are no more until the next', () => {
    const host = hostOf(code);
    result(host, 'insert', {});
    host.store.run('UPDATE calendar_quota SET used = 10000');
    const refusal = 'API call to calendar.events.insert failed with error: Calendar usage limits exceeded.';
    expect(result(host, 'tried', { id: 'fresh' })).toMatchObject({ 1: refusal, 2: 403 });
    host.advance(24 * 3_600_000);
    expect(result(host, 'tried', { id: 'fresh' })).toMatchObject({ id: 'fresh' });
  });

  test('without the advanced service there is no Calendar', () => {
    expect(() => outcome('return Calendar.Events.list("primary")', { noCalendar: true })).toThrow('Calendar');
  });

  test('all or nothing when the run is killed at the call', () => {
    const before = hostOf(code);
    expect(before.run('insert', [{}], { faults: { killBefore: 1 } }).status).toBe('killed');
    expect(mailsOf(before.store, 'ann@x.org')).toEqual([]);
    const after = hostOf(code);
    expect(after.run('insert', [{}], { faults: { killAfter: 1 } }).status).toBe('killed');
    expect(mailsOf(after.store, 'ann@x.org')).toHaveLength(1);
    expect(result(after, 'again')).toMatchObject({ 2: 409 });
  });
});

describe('scopes', () => {
  const auth = (name: string) => `https://www.googleapis.com/auth/${name}`;
  const body = `
    try { Calendar.Events.list('primary'); return 'read'; } catch (e) { return [e.name, e.message, e.details.code]; }`;
  const refusal = [
    'GoogleJsonResponseException',
    'API call to calendar.events.list failed with error: Request had insufficient authentication scopes.',
    403,
  ];
  test.each([
    ['calendar.events.owned', 'read', 'own events'],
    ['calendar.readonly', 'read', 'reading'],
    ['calendar.app.created', refusal, 'only calendars that the script made'],
    ['forms', refusal, 'another service'],
  ])('%s', (scope, expected, _name) => expect(outcome(body, { scopes: [auth(scope)] })).toEqual(expected));

  test('a calendar that the script made is open to calendar.app.created', () => {
    const made = outcome(
      `const c = Calendar.Calendars.insert({summary: 'Pairings', timeZone: 'Europe/Paris'});
       const day = {date: '2027-03-01'};
       const e = Calendar.Events.insert({summary: 'x', start: day, end: {date: '2027-03-02'}}, c.id);
       return [Calendar.Calendars.get(c.id).summary, e.organizer.email === c.id, e.organizer.displayName, e.creator.email];`,
      { scopes: [auth('calendar.app.created')] },
    );
    expect(made).toEqual(['Pairings', true, 'Pairings', 'olga@example.org']);
  });
});

describe('looking', () => {
  test('events are found by id, property, iCalUID, time and words', () => {
    const host = opened();
    const later = {
      id: 'later',
      summary: 'Review',
      description: 'none',
      extendedProperties: { private: { pairing: 'p2' } },
    };
    const times = { start: { dateTime: '2027-04-01T09:00:00Z' }, end: { dateTime: '2027-04-01T10:00:00Z' } };
    result(host, 'insert', { ...later, ...times });
    const cases: [object, string[]][] = [
      [{}, ['abcd0123', 'later']],
      [{ privateExtendedProperty: 'pairing=p2' }, ['later']],
      [{ privateExtendedProperty: ['pairing=p1', 'pairing=p2'] }, ['abcd0123', 'later']],
      [{ iCalUID: 'abcd0123@google.com' }, ['abcd0123']],
      [{ timeMin: '2027-03-01T10:30:00Z' }, ['later']],
      [{ timeMax: '2027-03-01T10:00:00Z' }, ['abcd0123']],
      [{ q: 'REVIEW' }, ['later']],
      [{ maxResults: 1 }, ['abcd0123']],
    ];
    for (const [options, ids] of cases) expect(result(host, 'list', options)).toEqual(ids);
    expect(result(host, 'get', 'nowhere')).toEqual([
      'GoogleJsonResponseException',
      'API call to calendar.events.get failed with error: Not Found',
      404,
      true,
    ]);
  });

  test('a repeated meeting is listed once, or each time with singleEvents', () => {
    const host = hostOf(code);
    result(host, 'insert', { recurrence: ['RRULE:FREQ=WEEKLY;COUNT=3'] });
    expect(result(host, 'list', {})).toEqual(['abcd0123']);
    expect(result(host, 'list', { singleEvents: true, orderBy: 'startTime', timeMin: '2027-03-05T00:00:00Z' })).toEqual(
      ['abcd0123_20270308T093000Z', 'abcd0123_20270315T093000Z'],
    );
    expect(eventsOf(host, 'ann@x.org').map((one) => one.start)).toHaveLength(3);
  });
});

describe('changing', () => {
  test('patch keeps what it is not given, replaces lists, clears with null; update keeps nothing', () => {
    const host = opened();
    const changes = { location: 'Room 1', description: null, attendees: [{ email: 'bob@x.org' }] };
    const patched = result(host, 'patch', 'abcd0123', changes) as Record<string, unknown>;
    expect(patched).toMatchObject({ summary: 'First meeting', location: 'Room 1', sequence: 0 });
    expect(patched).not.toHaveProperty('description');
    expect((patched.attendees as { email: string }[]).map((one) => one.email)).toEqual(['bob@x.org']);
    expect(patched).toHaveProperty('hangoutLink');
    const times = { start: { dateTime: '2027-03-02T09:30:00Z' }, end: { dateTime: '2027-03-02T10:30:00Z' } };
    const updated = result(host, 'update', 'abcd0123', times) as Record<string, unknown>;
    expect(updated).toMatchObject({ id: 'abcd0123', sequence: 1, start: { dateTime: '2027-03-02T09:30:00Z' } });
    expect(updated).not.toHaveProperty('summary');
    expect(updated).not.toHaveProperty('attendees');
  });

  test('what was read can be sent back: the video call stays, and a null takes it away', () => {
    const host = hostOf(`${code}
      function back() {
        const event = insert({});
        const read = Calendar.Events.get('primary', event.id);
        const first = Calendar.Events.update(read, 'primary', event.id, {conferenceDataVersion: 1});
        const second = Calendar.Events.patch({location: 'x'}, 'primary', event.id, {conferenceDataVersion: 1});
        const third = Calendar.Events.patch({conferenceData: null}, 'primary', event.id, {conferenceDataVersion: 1});
        return [read, first, second, third].map((one) => one.hangoutLink);
      }`);
    const [read, first, second, third] = result(host, 'back') as unknown[];
    expect(read).toMatch(/^https/);
    expect([first, second, third]).toEqual([read, read, null]);
  });

  test('If-Match lets only the first of two changes pass', () => {
    expect(
      outcome(`${code}
        const { etag } = insert({});
        Calendar.Events.patch({location: 'A'}, 'primary', 'abcd0123', {}, {'If-Match': etag});
        return failure(() => Calendar.Events.patch({location: 'B'}, 'primary', 'abcd0123', {}, {'If-Match': etag}));`),
    ).toMatchObject({ 2: 412 });
  });

  test('a removed event comes back by an update that confirms it', () => {
    const host = opened();
    result(host, 'remove', 'abcd0123');
    expect(result(host, 'patch', 'abcd0123', { location: 'x' })).toMatchObject({ 2: 403 });
    expect(result(host, 'patch', 'abcd0123', { status: 'confirmed' })).toMatchObject({ status: 'confirmed' });
    expect(eventsOf(host, 'bob@x.org')).toHaveLength(1);
  });
});

describe('guests', () => {
  test('each gets one invitation, which their calendar shows with what they answer', () => {
    const host = opened();
    for (const who of ['ann@x.org', 'bob@x.org']) expect(mailsOf(host.store, who)).toHaveLength(1);
    expect(mailsOf(host.store, 'olga@example.org')).toEqual([]);
    const [mail] = mailsOf(host.store, 'ann@x.org');
    expect(mail).toMatchObject({
      kind: 'invitation',
      eventId: 'abcd0123',
      from: { address: 'olga@example.org' },
      to: [{ address: 'ann@x.org', name: 'Ann' }],
      subject: 'Invitation: First meeting @ Mon Mar 1, 2027 9:30am - 10:30am (Europe/London) (ann@x.org)',
    });
    expect(mail!.html).toContain('Survey [<a href="https://x.org/f">https://x.org/f</a>]');
    expect(mail!.html).toContain('Ann &amp; Bob');
    expect(mail!.calendar).toContain('METHOD:REQUEST\r\n');
    expect(mail!.calendar).toContain('UID:abcd0123@google.com\r\n');

    const [seen] = eventsOf(host, 'ANN@x.org');
    const start = Date.parse('2027-03-01T09:30:00Z');
    expect(seen).toMatchObject({ title: 'First meeting', start, end: start + 3_600_000, zone: 'Europe/London' });
    expect(seen).toMatchObject({ isOrganizer: false, answer: 'needsAction', organizer: 'olga@example.org' });
    expect(seen!.meet).toBe((result(host, 'get', 'abcd0123') as { hangoutLink: string }).hangoutLink);
    expect(eventsOf(host, 'olga@example.org')).toMatchObject([{ isOrganizer: true, answer: 'accepted' }]);
    expect(eventsOf(host, 'eve@x.org')).toEqual([]);

    answerInvitation(host, 'ann@x.org', 'abcd0123', 'accepted');
    expect(eventsOf(host, 'ann@x.org')[0]!.answer).toBe('accepted');
    expect(result(host, 'get', 'abcd0123')).toMatchObject({ attendees: [{ responseStatus: 'accepted' }, {}] });
    expect(() => answerInvitation(host, 'eve@x.org', 'abcd0123', 'accepted')).toThrow('not invited');
  });

  test.each([
    [undefined, 0, 'by default'],
    ['none', 0, 'none'],
    ['all', 1, 'all'],
    ['externalOnly', 1, 'outside the organisation'],
  ])('sendUpdates %s sends %i', (sendUpdates, count, _name) => {
    const host = hostOf(code);
    result(host, 'insert', {}, sendUpdates ? { sendUpdates } : {});
    expect(mailsOf(host.store, 'ann@x.org')).toHaveLength(count);
    expect(eventsOf(host, 'ann@x.org')).toHaveLength(1);
  });

  test('changes and removal are told to those whom they concern', () => {
    const host = opened();
    const all = { sendUpdates: 'all' };
    const subjects = (who: string) => mailsOf(host.store, who).map((one) => one.subject.split(':')[0]);
    result(host, 'patch', 'abcd0123', { colorId: '3' }, all);
    expect(subjects('ann@x.org')).toEqual(['Invitation']);
    result(
      host,
      'patch',
      'abcd0123',
      { location: 'Room 1', attendees: [{ email: 'ann@x.org' }, { email: 'cy@x.org' }] },
      all,
    );
    expect(subjects('ann@x.org')).toEqual(['Updated invitation', 'Invitation']);
    expect(subjects('bob@x.org')).toEqual(['Canceled event', 'Invitation']);
    expect(subjects('cy@x.org')).toEqual(['Invitation']);
    result(host, 'remove', 'abcd0123', all);
    expect(subjects('cy@x.org')).toEqual(['Canceled event', 'Invitation']);
    expect(mailsOf(host.store, 'cy@x.org')[0]!.calendar).toContain('METHOD:CANCEL\r\n');
    expect(result(host, 'get', 'abcd0123')).toMatchObject({ status: 'cancelled' });
  });

  test('invitations do not count as mails of the script', () => {
    const host = hostOf(`${code}
      function main() { insert({}); return MailApp.getRemainingDailyQuota(); }`);
    expect(result(host)).toBe(1500);
  });
});

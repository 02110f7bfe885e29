import { afterEach, describe, expect, test, vi } from 'vitest';
import type { EffectAction } from '../../src/core/action.js';
import { classOf, perform } from '../../src/google/send.js';

const mail = { kind: 'mail' } as EffectAction;
const event = { kind: 'event' } as EffectAction;
const failure = (message: string, code?: number, reason?: string) =>
  Object.assign(new Error(message), code ? { details: { code, errors: reason ? [{ reason }] : [] } } : {});

test.each([
  [failure('Service invoked too many times for one day: email.'), mail, 'returned', 'the day’s mails are used up'],
  [
    failure('Service invoked too many times in a short time: Calendar. Try Utilities.sleep(1000) between calls.'),
    event,
    'returned',
    'too fast',
  ],
  [failure('Rate Limit Exceeded', 403, 'rateLimitExceeded'), event, 'returned', 'Calendar asks for patience'],
  [failure('Nutzungslimit', 403, 'userRateLimitExceeded'), event, 'returned', 'the same in German'],
  [failure('Calendar usage limits exceeded.', 403, 'quotaExceeded'), event, 'returned', 'Calendar’s quota'],
  [failure('Too Many Requests', 429), event, 'returned', '429'],
  [failure('Invalid email: john'), mail, 'failed', 'an address that is none'],
  [failure('Failed to send email: no recipient'), mail, 'failed', 'no address'],
  [failure('Invalid attendee email.', 400, 'invalid'), event, 'failed', 'a guest that is none'],
  [failure('Forbidden', 403, 'forbidden'), event, 'failed', 'not allowed'],
  [failure('Conflict', 409, 'conflict'), event, 'unsure', 'a conflict passes'],
  [failure('Backend Error', 503, 'backendError'), event, 'unsure', 'a fault at Google’s'],
  [failure('Service using too much computer time for one day'), mail, 'returned', 'the day’s time is used up'],
  [failure('Invalid argument: subject'), mail, 'failed', 'a subject that is none'],
  [failure('Une erreur est survenue'), mail, 'unsure', 'words that nobody knows: never sent again by itself'],
] as const)('%s -> %s', (error, effect, state, _name) => {
  expect(classOf(error, effect)).toBe(state);
});

describe('a call that is not understood', () => {
  afterEach(() => vi.unstubAllGlobals());
  const google = ({ quota = 50, allowed = true, insert = '', get = '' }) => {
    const code = (text: string) =>
      Object.assign(new Error(text), { details: { code: Number(text), errors: [{ reason: 'x' }] } });
    const asked: string[] = [];
    const answer = (name: string, text: string) => () => {
      asked.push(name);
      if (text) throw /^\d+$/.test(text) ? code(text) : new Error(text);
      return { status: 'confirmed' };
    };
    vi.stubGlobal('MailApp', { sendEmail: answer('send', 'Etwas ging schief'), getRemainingDailyQuota: () => quota });
    vi.stubGlobal('Calendar', { Events: { insert: answer('insert', insert), get: answer('get', get) } });
    vi.stubGlobal('ScriptApp', {
      AuthMode: { FULL: 1 },
      AuthorizationStatus: { REQUIRED: 2 },
      getAuthorizationInfo: () => ({ getAuthorizationStatus: () => (allowed ? 3 : 2) }),
    });
    return asked;
  };
  const done = (effect: EffectAction, attempt = 1, mailsLeft = 9) => {
    const { state, data } = perform({} as never, effect, attempt, mailsLeft);
    return [state, data];
  };
  const meeting = { ...event, eventId: 'e1', guests: [] } as unknown as EffectAction;

  test.each([
    [{}, 9, ['unsure', {}], 'may have sent the mail'],
    [{ quota: 0 }, 9, ['returned', {}], 'has not, when the day’s mails are used up'],
    [{ quota: 0 }, 0, ['unsure', {}], 'may have, when this was the last of them'],
    [{ allowed: false }, 9, ['returned', { stopped: 'permission' }], 'has not, when it is not allowed'],
  ] as const)('%j, %i left: %j, it %s', (circumstances, left, expected, _name) => {
    google(circumstances);
    expect(done(mail, 1, left)).toEqual(expected);
  });

  test.each([
    [1, {}, ['insert'], ['done', { eventId: 'e1' }], 'is made'],
    [
      1,
      { insert: '409' },
      ['insert', 'get'],
      ['done', { eventId: 'e1', found: 'existing' }],
      'is there: its id is taken',
    ],
    [2, {}, ['get'], ['done', { eventId: 'e1', found: 'existing' }], 'is looked for, when it was tried before'],
    [2, { get: '404' }, ['get', 'insert'], ['done', { eventId: 'e1' }], 'is made, where there is none'],
    [2, { get: '503' }, ['get'], ['unsure', {}], 'is not made blindly'],
    [1, { insert: '401' }, ['insert'], ['returned', { stopped: 'permission' }], 'waits for a permission'],
    [
      1,
      { insert: 'Interner Fehler' },
      ['insert'],
      ['unsure', { stopped: 'calendar' }],
      'may wait for the Calendar service',
    ],
  ] as const)('attempt %i, %j: %j, %j, an invitation %s', (attempt, circumstances, calls, expected, _name) => {
    const asked = google(circumstances);
    expect([asked, done(meeting, attempt)]).toEqual([calls, expected]);
  });
});

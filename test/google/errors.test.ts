import { expect, test } from 'vitest';
import type { EffectAction } from '../../src/core/action.js';
import { classOf } from '../../src/google/send.js';

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
  [failure('Une erreur est survenue'), mail, 'unsure', 'words that nobody knows: never sent again by itself'],
] as const)('%s -> %s', (error, effect, state, _name) => {
  expect(classOf(error, effect)).toBe(state);
});

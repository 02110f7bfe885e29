import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { MailAction } from '../../src/core/action.js';
import { fold, intentLine, type Line, type LineState, receiptLines } from '../../src/core/ledger.js';

const mail: MailAction = {
  kind: 'mail',
  key: 'mail:a',
  occasion: 'Introduction',
  to: 'ann@example.org',
  subject: 'Hello',
  text: 'Hello',
  html: '<p>Hello</p>',
  senderName: 'Org',
  replyTo: 'org@example.org',
};

const intent = intentLine(mail, '2027-01-11T09:00:00.000Z');
const lines = (...states: readonly (readonly [LineState, number])[]): Line[] =>
  states.map(([state, attempt]) => ({ ...intent, state, attempt }));

describe('what became of an effect', () => {
  test.each([
    [[], 'open', 1, 'nothing was ever written'],
    [[['planned', 0]], 'open', 1, 'confirmed and not begun'],
    [
      [
        ['planned', 0],
        ['sending', 1],
      ],
      'doubtful',
      2,
      'a stop between claim and receipt',
    ],
    [
      [
        ['planned', 0],
        ['sending', 1],
        ['sent', 1],
      ],
      'done',
      2,
      'sent',
    ],
    [
      [
        ['planned', 0],
        ['sending', 1],
        ['failed', 1],
      ],
      'failed',
      2,
      'failed',
    ],
    [
      [
        ['planned', 0],
        ['sending', 1],
        ['returned', 1],
      ],
      'open',
      2,
      'put back because of the quota',
    ],
    [
      [
        ['planned', 0],
        ['sending', 1],
        ['again', 1],
      ],
      'open',
      2,
      'in doubt, and the organiser says again',
    ],
    [
      [
        ['planned', 0],
        ['sending', 1],
        ['sent', 1],
        ['again', 1],
      ],
      'done',
      2,
      'again after sent counts for nothing',
    ],
    [
      [
        ['sending', 1],
        ['again', 1],
        ['sending', 2],
      ],
      'doubtful',
      3,
      'the second attempt is in doubt too',
    ],
    [
      [
        ['sending', 1],
        ['failed', 1],
        ['again', 1],
        ['sending', 2],
        ['sent', 2],
      ],
      'done',
      3,
      'the second attempt arrived',
    ],
  ] as const)('%j -> %s', (states, state, nextAttempt, _name) => {
    expect(fold(lines(...states))).toMatchObject({ state, nextAttempt });
  });

  it('does not depend on the order of the lines: sorting the tab changes nothing', () => {
    const state = fc.constantFrom<LineState>('planned', 'sending', 'sent', 'failed', 'returned', 'again');
    const pairs = fc.array(fc.tuple(state, fc.integer({ min: 0, max: 3 })), { maxLength: 8 });
    fc.assert(
      fc.property(pairs, fc.infiniteStream(fc.nat()), (states, random) => {
        const all = lines(...states);
        const shuffled = all.map((line) => ({ line, by: random.next().value as number })).sort((a, b) => a.by - b.by);
        const [one, other] = [fold(all), fold(shuffled.map(({ line }) => line))];
        expect([other.state, other.planned, other.nextAttempt]).toEqual([one.state, one.planned, one.nextAttempt]);
      }),
    );
  });

  it('once sent, no further line makes it open again', () => {
    const state = fc.constantFrom<LineState>('planned', 'sending', 'failed', 'returned', 'again');
    fc.assert(
      fc.property(fc.array(fc.tuple(state, fc.integer({ min: 0, max: 3 }))), (states) => {
        expect(fold(lines(...states, ['sent', 1])).state).toBe('done');
      }),
    );
  });

  it('keeps the data of the receipt, and writes none when nobody knows', () => {
    const receipt = { key: mail.key, at: '2027-01-11T09:00:00.000Z', data: { formId: 'f1' } };
    expect(fold(receiptLines(intent, { ...receipt, state: 'done' }, 1)).data).toEqual({ formId: 'f1' });
    expect(receiptLines(intent, { ...receipt, state: 'unsure' }, 1)).toEqual([]);
  });
});

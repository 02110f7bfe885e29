/** How far a wave has come, told from the lines of the Outbox alone. */
import { expect, it } from 'vitest';
import { progressOf } from '../../../src/programme/outbox/progress.js';
import { named } from '../../cases.js';
import { type Circumstances, world } from '../../worlds.js';

type Wave = { ago?: number; earlier?: number } & Circumstances;

/** A letter for each mail of a wave: `.` planned, `s` sent, `f` failed, `>` under way; a second and a half each, the last just now. */
function wave(letters: string, { ago = 1000, earlier = 0, ...who }: Wave = {}) {
  const now = Date.parse('2027-01-11T09:00:00.000Z');
  const tried = letters.replace(/\./g, '').length;
  const at = (number: number) => new Date(now - ago - (tried - 1 - number) * 1500).toISOString();
  const line = (number: number, state: string, run = 'r2') => ({
    key: `mail:${run}${number}`,
    state,
    attempt: state === 'planned' ? 0 : 1,
    at: run === 'r1' ? '2027-01-10T09:00:00.000Z' : at(number),
    kind: 'mail',
    note: state === 'sending' ? JSON.stringify({ account: 'organiser@example.org', run }) : '{}',
  });
  const Outbox = [
    ...Array.from({ length: earlier }, (_, number) =>
      ['planned', 'sending', 'sent'].map((state) => line(number, state, 'r1')),
    ),
    ...[...letters].map((_, number) => [line(number, 'planned')]),
    ...[...letters].map((letter, number) => [
      ...(letter === '.' ? [] : [line(number, 'sending')]),
      ...(letter === 's' ? [line(number, 'sent')] : letter === 'f' ? [line(number, 'failed')] : []),
    ]),
  ].flat();
  return world({ Outbox }, who);
}

it.each(
  named([
    [world(), null, 'nothing was ever sent'],
    [wave('....'), null, 'nothing has begun'],
    [wave('sss>......'), { done: 3, all: 10, seconds: 11 }, 'three are out and one is under way'],
    [wave('s.........'), { done: 1, all: 10, seconds: 0 }, 'the first says nothing of the pace'],
    [wave('ss.', { earlier: 40 }), { done: 2, all: 3, seconds: 2 }, 'what an earlier run sent does not count'],
    [wave('sf..'), { done: 1, all: 3, seconds: 3 }, 'what failed is no longer to go'],
    [
      wave('sss>......', { mailLeft: 2 }),
      { done: 3, all: 6, seconds: 5 },
      'what today’s limit holds back is not to go now',
    ],
    [wave('sss......', { mailLeft: 0 }), null, 'nothing more goes today'],
    [
      wave('sss>......', { mailLeft: 0, me: 'other@example.org' }),
      { done: 3, all: 10, seconds: 11 },
      'the limit is another account’s',
    ],
    [wave('sss'), null, 'all are out'],
    [wave('ss..', { ago: 60_000 }), null, 'the run has been silent for a minute'],
  ]),
)('%s', (_name, [before, expected]) => {
  expect(progressOf(before)).toEqual(expected);
});

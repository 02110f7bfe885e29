/** Sending again: to one person, by its own key, only of what still holds. */
import { expect, it } from 'vitest';
import { withLines } from '../../../src/core/advance.js';
import { intentLine, readLedger } from '../../../src/core/ledger.js';
import { openEffects, pending } from '../../../src/core/step.js';
import type { AreaJob } from '../../../src/programme/area.js';
import { resumable } from '../../../src/programme/index.js';
import { named } from '../../cases.js';
import { after, edited, later, rowsOf, todo } from '../../worlds.js';
import { jobNamed, stages } from '../sample.js';

const again = jobNamed('again');
const { published, failed, approved } = stages;
const [pair] = rowsOf(published, 'Pairings').filter(({ mentee }) => mentee === 'Ann Ash');
const key = `mail:introduction:${pair!.id}`;
const next = later(published, 1);
const own = `mail:again:${next.now}:${key}`;

it.each(
  named([
    [next, [`${own} to ann@example.org`], 'what has gone out'],
    [
      approved,
      ['refused: This has not been sent to them, or it has failed: look at the Outbox.'],
      'what was never sent',
    ],
    [failed, ['refused: This has not been sent to them, or it has failed: look at the Outbox.'], 'what has failed'],
    [
      edited(next, 'People', String(pair!.menteeId), { Status: 'left' }),
      [expect.stringMatching(/^refused: This mail is of something that no longer holds/)],
      'what was for somebody who has left',
    ],
  ]),
)('%s', (_name, [before, expected]) => {
  expect(todo(again, before, { key })).toEqual(expected);
});

it('the first stays as it was, and once more is one more', () => {
  const sent = after(next, again, { key });
  expect(readLedger(sent)[key]).toEqual(readLedger(published)[key]);
  expect(readLedger(sent)[own]!.state).toBe('done');
  expect(todo(again, sent, { key, at: next.now })).toEqual([]);
  expect(todo(again, later(sent, 1), { key })).toHaveLength(1);
});

it('the preview says that they have it already', () => {
  const [mail] = pending(again.actions(next, { key }), next);
  expect((again as AreaJob).foretells!(next, [mail!], { key }, next)).toEqual([
    'They got it already, on Monday 11 January 2027. They get it once more, as it reads now.',
  ]);
});

it('goes on where a run had to stop, as it was confirmed', () => {
  const [mail] = again.actions(next, { key });
  const stopped = withLines(next, [intentLine(mail as never, next.now)]);
  expect(again.resumes!(stopped)).toEqual([{ key, at: next.now }]);
  expect(todo(again, later(stopped, 1), { key, at: next.now })).toEqual([`${own} to ann@example.org`]);
});

it('is over where it no longer holds, and stops nothing else', () => {
  const [mail] = again.actions(next, { key });
  const stopped = withLines(next, [intentLine(mail as never, next.now)]);
  const left = edited(stopped, 'People', String(pair!.menteeId), { Status: 'left' });
  expect(again.resumes!(left)).toEqual([]);
  expect(openEffects(resumable(left), left, ['mail:none'])).toEqual([]);
});

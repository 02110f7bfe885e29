/** Send reminders: to those who were asked by mail and are silent, and not too soon. */
import { describe, expect, it } from 'vitest';
import { withLines } from '../../../src/core/advance.js';
import { intentLine } from '../../../src/core/ledger.js';
import type { World } from '../../../src/core/world.js';
import { pulse } from '../../../src/programme/surveys/pulse.js';
import { named } from '../../cases.js';
import { after, edited, later, todo, wants, withoutColumns, world } from '../../worlds.js';
import { abe, ann, ben, pairing } from '../sample.js';
import { answered, answers, checkIn, remind, survey, trial } from './instruments.js';

const first = { survey: pulse.id };
const published = world({ People: [ann, abe, ben], Pairings: [pairing(ann, 'published'), pairing(abe, 'draft')] });
const sent = after(published, survey, first);
const heard = (before: World, ...people: readonly string[]) =>
  after(
    people.reduce((then, id) => answered(then, pulse, id, checkIn()), before),
    answers,
  );
const mail = (wave: number, who: string) => `mail:reminder:check-in-1:${wave}:p-${who} to ${who}@example.org`;
const wave = (number: number, day: string) =>
  `Surveys check-in-1: reminders ${number}, reminded 2027-01-${day}T09:00:00.000Z`;
/** Confirmed for the 20th, six days later, and written down. */
const heldWave = withLines(
  after(later(sent, 3), remind, first, () => 'returned'),
  remind
    .actions(later(sent, 3), first)
    .flatMap((one) => (one.kind === 'mail' ? [intentLine(one, later(sent, 3).now, { hold: later(sent, 9).now })] : [])),
);
const reminded = after(later(sent, 3), remind, first);
const earlier = withoutColumns(sent, 'Surveys', ['Reminders', 'Last reminder']);
/** Ann and Ben were asked on the 11th; Abe, paired since, on the 13th. */
const joined = after(edited(later(sent, 2), 'Pairings', 'p-abe/1', { Status: 'published' }), survey, first);

describe('it wants', () => {
  it.each(
    named([
      [later(sent, 3), [wave(1, '14'), mail(1, 'ann'), mail(1, 'ben')], 'everybody who is silent after three days'],
      [later(sent, 2.9), [], 'nobody sooner'],
      [sent, [], 'nobody at once'],
      [later(heard(sent, 'p-ben'), 3), [wave(1, '14'), mail(1, 'ann')], 'nobody who has answered'],
      [later(heard(sent, 'p-ann', 'p-ben'), 3), [], 'nobody when all have answered'],
      [
        later(edited(sent, 'People', 'p-ann', { Status: 'left' }), 3),
        [wave(1, '14'), mail(1, 'ben')],
        'nobody who has left',
      ],
      [
        later(edited(sent, 'Pairings', 'p-abe/1', { Status: 'published' }), 3),
        [wave(1, '14'), mail(1, 'ann'), mail(1, 'ben')],
        'nobody who was never asked, though paired by now',
      ],
      [
        later(
          after(published, survey, first, ({ key }) => (key.endsWith('p-ann') ? 'failed' : 'done')),
          3,
        ),
        [wave(1, '14'), mail(1, 'ben')],
        'nobody whom the first mail did not reach',
      ],
      [
        later(
          after(published, survey, first, ({ key }) => (key.endsWith('p-ben') ? 'unsure' : 'done')),
          3,
        ),
        [wave(1, '14'), mail(1, 'ann')],
        'nobody of whom that is in doubt',
      ],
      [
        later(joined, 1),
        [wave(1, '14'), mail(1, 'ann'), mail(1, 'ben')],
        'nobody who was asked less than three days ago',
      ],
      [
        later(joined, 3),
        [wave(1, '16'), mail(1, 'ann'), mail(1, 'ben'), mail(1, 'abe')],
        'those asked later too, once it is their time',
      ],
      [
        later(after(later(joined, 1), remind, first), 2),
        [mail(1, 'ann'), mail(1, 'ben'), mail(1, 'abe')],
        'those whose time comes between two waves, in the wave before',
      ],
      [
        later(after(later(after(later(joined, 1), remind, first), 2), remind, first), 1),
        [wave(2, '17'), mail(2, 'ann'), mail(2, 'ben')],
        'nobody the day after a reminder between two waves',
      ],
      [
        later(reminded, 1),
        [mail(1, 'ann'), mail(1, 'ben')],
        'the same once more within three days, for the engine to drop',
      ],
      [later(reminded, 3), [wave(2, '17'), mail(2, 'ann'), mail(2, 'ben')], 'a second wave under keys of its own'],
      [later(heldWave, 6), [mail(1, 'ann'), mail(1, 'ben')], 'the wave that waits, when its hour has come days later'],
      [later(edited(heldWave, 'People', 'p-ann', { Status: 'left' }), 6), [mail(1, 'ben')], 'it without who has left'],
      [later(heard(heldWave, 'p-ann', 'p-ben'), 6), [], 'nobody of it once all have answered'],
      [later(earlier, 3), [wave(1, '14'), mail(1, 'ann'), mail(1, 'ben')], 'the same in a Sheet of an earlier version'],
      [
        published,
        ['refused: "First check-in" has not been sent yet, so there is nobody to remind.'],
        'nothing of a survey that was not sent',
      ],
      [
        edited(later(sent, 3), 'Surveys', 'check-in-1', { State: 'closed' }),
        ['refused: "First check-in" has not been sent yet, so there is nobody to remind.'],
        'nothing of a survey that is closed',
      ],
    ]),
  )('%s', (_name, [before, expected]) => {
    expect(wants(remind, before, first)).toEqual(expected);
  });

  it('no survey that is not there', () => {
    expect(wants(remind, sent, { survey: 'banana' })).toEqual([
      'refused: There is no survey "banana". Known: check-in-1 and trial.',
    ]);
  });

  it('nobody of one survey who is silent in another', () => {
    const both = heard(after(sent, survey, { survey: trial.id }), 'p-ann');
    expect(wants(remind, later(both, 3), { survey: trial.id })).toHaveLength(3);
    expect(wants(remind, later(both, 3), first)).toHaveLength(2);
  });
});

describe('of that is still to do', () => {
  const half = after(later(sent, 3), remind, first, ({ key }) => (key.endsWith('p-ann') ? 'returned' : 'done'));

  it.each(
    named([
      [reminded, [], 'nothing, pressed twice'],
      [later(reminded, 2.9), [], 'nothing within three days'],
      [later(half, 1), [mail(1, 'ann'), mail(1, 'ben')], 'a mail that was put off'],
      [heard(half, 'p-ann'), [mail(1, 'ben')], 'nothing for somebody who has answered meanwhile'],
      [
        later(earlier, 3),
        [
          'Surveys + Reminders, Last reminder',
          'Surveys check-in-1: Reminders 1, Last reminder 2027-01-14T09:00:00.000Z',
          mail(1, 'ann'),
          mail(1, 'ben'),
        ],
        'the columns that a Sheet of an earlier version lacks',
      ],
    ]),
  )('%s', (_name, [before, expected]) => {
    expect(todo(remind, before, first)).toEqual(expected);
  });
});

it('goes on by itself only where reminders were sent', () => {
  expect(remind.resumes!(sent)).toEqual([]);
  expect(remind.resumes!(reminded)).toEqual([first]);
  expect(remind.resumes!(edited(reminded, 'Surveys', 'check-in-1', { State: 'closed' }))).toEqual([]);
});

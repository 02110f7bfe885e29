/** Send survey: its form first, then a mail to each who is paired, with a link that is theirs alone. */
import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/core/world.js';
import { areas } from '../../../src/programme/index.js';
import { surveysArea } from '../../../src/programme/surveys/index.js';
import { pulse } from '../../../src/programme/surveys/pulse.js';
import { named } from '../../cases.js';
import { after, edited, later, rowsOf, todo, wants, withoutColumns, world } from '../../worlds.js';
import { abe, ann, ben, pairing } from '../sample.js';
import { survey, trial } from './instruments.js';

const surveysCard = surveysArea(() => areas).card;
const first = { survey: pulse.id };
const people = { People: [ann, abe, ben] };
const published = world({ ...people, Pairings: [pairing(ann, 'published'), pairing(abe, 'draft')] });
const sent = after(published, survey, first);
const form = 'form:survey:check-in-1';
const mail = (id: string, who: string) => `mail:survey:${id}:p-${who} to ${who}@example.org`;
const bothSent = after(sent, survey, { survey: trial.id });
const mails = (before: World, args = first) =>
  survey.actions(before, args).flatMap((action) => (action.kind === 'mail' ? [action] : []));

describe('it wants', () => {
  it.each(
    named([
      [published, first, [`${form} "First check-in: Mentoring programme"`], 'the form, before anything else'],
      [
        sent,
        first,
        [
          `${form} "First check-in: Mentoring programme"`,
          'Surveys check-in-1: state open, asked 2',
          mail(pulse.id, 'ann'),
          mail(pulse.id, 'ben'),
        ],
        'then its row and a mail to everybody who is paired, and to nobody else',
      ],
      [
        edited(sent, 'Pairings', 'p-abe/1', { Status: 'published' }),
        first,
        [
          `${form} "First check-in: Mentoring programme"`,
          'Surveys check-in-1: state open, asked 3',
          mail(pulse.id, 'ann'),
          mail(pulse.id, 'ben'),
          mail(pulse.id, 'abe'),
        ],
        'a mentor of two asked once',
      ],
      [
        edited(sent, 'People', 'p-ann', { Status: 'left' }),
        first,
        [
          `${form} "First check-in: Mentoring programme"`,
          'Surveys check-in-1: state open, asked 1',
          mail(pulse.id, 'ben'),
        ],
        'nobody asked who has left; the partner still is',
      ],
      [
        sent,
        { survey: trial.id },
        ['form:survey:trial "Trial month: Mentoring programme"'],
        'a form of its own for another survey',
      ],
      [
        published,
        { survey: 'banana' },
        ['refused: There is no survey "banana". Known: check-in-1 and trial.'],
        'no survey that is not there',
      ],
      [
        world({ ...people, Pairings: [pairing(ann, 'approved')] }),
        first,
        ['refused: No pairing is published yet, so there is nobody to ask. Publish pairings first.'],
        'nothing while no pair is published',
      ],
      [
        world({
          People: [
            { ...ann, status: 'left' },
            { ...ben, consent: 'no' },
          ],
          Pairings: [pairing(ann, 'published')],
        }),
        first,
        ['refused: No pairing is published yet, so there is nobody to ask. Publish pairings first.'],
        'nothing where nobody paired is active',
      ],
    ]),
  )('%s', (_name, [before, args, expected]) => {
    expect(wants(survey, before, args, ['state', 'asked'])).toEqual(expected);
  });
});

describe('of that is still to do', () => {
  it.each(
    named([
      [sent, [], 'nothing, once it is done'],
      [later(sent, 40), [], 'nothing later'],
      [
        edited(sent, 'Pairings', 'p-abe/1', { Status: 'published' }),
        ['Surveys check-in-1: Asked 3', mail(pulse.id, 'abe')],
        'those paired since',
      ],
      [after(published, survey, first, () => 'unsure'), [], 'nothing, while it is not known whether its form was made'],
      [after(published, survey, first, () => 'failed'), [], 'nothing, while its form could not be made'],
      [
        after(published, survey, first, ({ kind }) => (kind === 'form' ? 'done' : 'returned')),
        [mail(pulse.id, 'ann'), mail(pulse.id, 'ben')],
        'mails that were put off',
      ],
      [withoutColumns(sent, 'Surveys', ['Reminders', 'Last reminder']), [], 'nothing in a Sheet of an earlier version'],
      [
        edited(sent, 'Surveys', 'check-in-1', { State: 'closed' }),
        ['Surveys check-in-1: State open'],
        'a closed one opened',
      ],
    ]),
  )('%s', (_name, [before, expected]) => {
    expect(todo(survey, before, first)).toEqual(expected);
  });

  it('keeps when it was opened', () => {
    const again = after(edited(later(sent, 9), 'Pairings', 'p-abe/1', { Status: 'published' }), survey, first);
    expect(rowsOf(again, 'Surveys')[0]).toMatchObject({ opened: '2027-01-11T09:00:00.000Z', asked: 3 });
  });
});

it('each link is its reader’s own, for each survey another, and names nobody', () => {
  const links = [...mails(bothSent), ...mails(bothSent, { survey: trial.id })].map(
    ({ text }) => /https:\S+/.exec(text)![0],
  );
  expect(new Set(links).size).toBe(4);
  for (const link of links) {
    expect(link).toMatch(/^https:\/\/forms\.example\.org\/form:survey:(check-in-1|trial)\?code=[0-9a-f]{20}$/);
    expect(link).not.toMatch(/p-|ann|ben/i);
  }
  const elsewhere = mails({ ...bothSent, secret: 'another' }).map(({ text }) => /https:\S+/.exec(text)![0]);
  for (const link of elsewhere) expect(links).not.toContain(link);
});

it('a mail names the partners, and not the others', () => {
  const both = edited(sent, 'Pairings', 'p-abe/1', { Status: 'published' });
  const [toAnn, toBen] = mails(both);
  expect(toAnn!.text).toContain('Ben Birch');
  expect(toAnn!.text).not.toContain('Abe Alder');
  expect(toBen!.text).toContain('Ann Ash and Abe Alder');
});

it('goes on by itself with the surveys that are open', () => {
  expect(survey.resumes!(bothSent)).toEqual([first, { survey: trial.id }]);
  expect(survey.resumes!(edited(bothSent, 'Surveys', 'trial', { State: 'closed' }))).toEqual([first]);
  expect(survey.resumes!(published)).toEqual([]);
});

describe('its card', () => {
  const standingOf = (now: World) => {
    const { view, standing } = surveysCard;
    return standing(view(now), now).sentence;
  };
  it.each(
    named([
      [published, 'Asks both sides how it is going.', 'before it is sent'],
      [sent, '0 of 2 have answered.', 'when it has gone to both'],
      [
        after(published, survey, first, ({ key }) => (key.endsWith('p-ann') ? 'unsure' : 'done')),
        '0 of 0 have answered. 2 people are still to be asked.',
        'when a mail is in doubt and the next waits',
      ],
      [
        edited(sent, 'Pairings', 'p-abe/1', { Status: 'published' }),
        '0 of 2 have answered. 1 person is still to be asked.',
        'when a pair has come later',
      ],
    ] as const),
  )('claims no more than the receipts say, %s', (_name, [now, sentence]) => {
    expect(standingOf(now)).toBe(sentence);
  });
});

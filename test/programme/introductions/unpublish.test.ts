/** Taking back what was published: drafts again, invitations withdrawn, an apology for whoever knows, and a new start. */
import { describe, expect, it } from 'vitest';
import { previewOf } from '../../../src/api/preview.js';
import { advance } from '../../../src/core/advance.js';
import type { Job } from '../../../src/core/job.js';
import { hasOpenIntents, readLedger } from '../../../src/core/ledger.js';
import { plan } from '../../../src/core/plan.js';
import type { World } from '../../../src/core/world.js';
import { jobs } from '../../../src/programme/index.js';
import { unfinished } from '../../../src/programme/introductions/unpublish-steps.js';
import { pulse } from '../../../src/programme/surveys/pulse.js';
import { named } from '../../cases.js';
import { added, after, edited, later, rowsOf, wanted, wants, world } from '../../worlds.js';
import { abe, ann, ben, jobNamed, pairing, stages } from '../sample.js';

const [publish, approve, survey] = ['publish', 'approve', 'survey'].map(jobNamed) as [Job, Job, Job];
const unpublish = jobs.find(({ name }) => name === 'unpublish')!;
const at = '2027-01-11T09:00:00.000Z';
const both = world({ People: [ann, abe, ben], Pairings: [pairing(ann, 'approved'), pairing(abe, 'approved')] });
const published = after(both, publish);
const one = { ids: ['p-ann/1'], apology: true };
const all = { ids: 'all', apology: true };
const takenBack = after(published, unpublish, all);
/** All that it does in the end, a line each. */
const does = (before: World, args: object) => wanted(plan(unpublish, { ...args }, before), ['status', 'Status']);
const told = (before: World, args: object) => {
  const todo = plan(unpublish, { ...args }, before);
  return previewOf(unpublish, todo, before, { ...args }, advance(before, todo));
};
const sent = (before: World) =>
  Object.entries(readLedger(before)).flatMap(([key, { state }]) => (state === 'done' ? [key] : []));
/** Published at the hour at which nothing has gone yet. */
const held = after({ ...both, from: '2027-01-18T09:00:00.000Z' }, publish);

describe('it does', () => {
  it.each(
    named([
      [
        published,
        one,
        [
          'Pairings p-ann/1',
          'Pairings p-ann/2: Status draft',
          'Pairings p-ann/1: Status ended',
          expect.stringMatching(
            /^withdrawal:p-ann\/1#1 of \w+ at 2027-01-18T09:00:00 for ann@example.org, ben@example.org$/,
          ),
          `mail:apology:p-ann:${at} to ann@example.org`,
          `mail:apology:p-ben:${at} to ben@example.org`,
        ],
        'one pair: a draft in a row of its own, the invitation withdrawn, and both told',
      ],
      [
        published,
        all,
        [
          'Pairings p-ann/1',
          'Pairings p-abe/1',
          'Pairings p-ann/2: Status draft',
          'Pairings p-abe/2: Status draft',
          'Pairings p-ann/1: Status ended',
          'Pairings p-abe/1: Status ended',
          expect.stringMatching(/^withdrawal:p-ann/),
          expect.stringMatching(/^withdrawal:p-abe/),
          `mail:apology:p-ann:${at} to ann@example.org`,
          `mail:apology:p-ben:${at} to ben@example.org`,
          `mail:apology:p-abe:${at} to abe@example.org`,
        ],
        'all: a mentor of two gets one mail',
      ],
      [
        published,
        { ...one, apology: false },
        [
          'Pairings p-ann/1',
          'Pairings p-ann/2: Status draft',
          'Pairings p-ann/1: Status ended',
          expect.stringMatching(/^withdrawal:p-ann/),
        ],
        'without the tick nobody is mailed',
      ],
      [
        held,
        all,
        [
          'Pairings p-ann/1',
          'Pairings p-abe/1',
          'Pairings p-ann/2: Status draft',
          'Pairings p-abe/2: Status draft',
          'Pairings p-ann/1: Status ended',
          'Pairings p-abe/1: Status ended',
          'decision event:p-ann/1#1: off, attempt 0',
          'decision mail:introduction:p-ann/1: off, attempt 0',
          `decision mail:introduction:p-ben:${at}: off, attempt 0`,
          'decision event:p-abe/1#1: off, attempt 0',
          'decision mail:introduction:p-abe/1: off, attempt 0',
        ],
        'what has not gone out is called off, and nobody is told of it',
      ],
      [
        held,
        one,
        [
          'Pairings p-ann/1',
          'Pairings p-ann/2: Status draft',
          'Pairings p-ann/1: Status ended',
          'decision event:p-ann/1#1: off, attempt 0',
          'decision mail:introduction:p-ann/1: off, attempt 0',
        ],
        'a mail that tells the mentor of another pair too waits in its old words',
      ],
      [
        later(published, 8),
        { ...one, apology: false },
        ['Pairings p-ann/1', 'Pairings p-ann/2: Status draft', 'Pairings p-ann/1: Status ended'],
        'a first meeting that has passed stays in the calendar',
      ],
      [
        edited(published, 'People', 'p-ann', { Consent: 'no' }),
        one,
        [
          'Pairings p-ann/1',
          'Pairings p-ann/2: Status draft',
          'Pairings p-ann/1: Status ended',
          expect.stringMatching(/^withdrawal:p-ann/),
          `mail:apology:p-ben:${at} to ben@example.org`,
        ],
        'who takes no part any more gets no mail',
      ],
      [
        edited(published, 'Pairings', 'p-ann/1', { Status: 'ended' }),
        one,
        [
          'Pairings p-ann/1',
          expect.stringMatching(/^withdrawal:p-ann/),
          `mail:apology:p-ann:${at} to ann@example.org`,
          `mail:apology:p-ben:${at} to ben@example.org`,
        ],
        'a pair that has ended stays so',
      ],
      [
        { ...published, owner: 'other@example.org' },
        { ...one, apology: false },
        ['Pairings p-ann/1', 'Pairings p-ann/2: Status draft', 'Pairings p-ann/1: Status ended'],
        'an invitation in the calendar of another account is left to a person',
      ],
    ]),
  )('%s', (_name, [before, args, lines]) => {
    expect(does(before, args)).toEqual(lines);
  });

  it('nothing for nobody', () => {
    expect(wants(unpublish, published, { ids: [], apology: true })).toEqual([
      'refused: Choose at least one pair that is published.',
    ]);
    expect(does(both, all)).toEqual([]);
  });
});

describe('afterwards', () => {
  it('there is nothing left to do, and no doubt is asked about', () => {
    for (const before of [published, stages.doubtful, stages.held]) {
      const then = after(before, unpublish, all);
      expect(does(then, all)).toEqual([]);
      expect(hasOpenIntents(then)).toBe(false);
      expect(Object.values(readLedger(then)).filter(({ state }) => state === 'doubtful')).toEqual([]);
    }
  });

  it('a pair that is published anew gets a new introduction and a new invitation, once', () => {
    const anew = after(later(after(takenBack, approve, { ids: 'all', approve: true }), 1), publish);
    const before = sent(takenBack);
    expect(sent(anew).filter((key) => !before.includes(key))).toEqual([
      'event:p-ann/2#1',
      'mail:introduction:p-ann/2',
      'event:p-abe/2#1',
      'mail:introduction:p-abe/2',
      expect.stringMatching(/^mail:introduction:p-ben:/),
    ]);
    const ids = rowsOf(anew, 'Meetings').map(({ eventId }) => eventId);
    expect(new Set(ids).size).toBe(4);
    expect(plan(publish, {}, anew)).toEqual([]);
  });

  it('approved in its old place by hand, a pair is not published but told', () => {
    const byHand = edited(takenBack, 'Pairings', 'p-ann/1', { Status: 'approved' });
    const then = after(byHand, publish);
    expect(rowsOf(then, 'Pairings').find(({ id }) => id === 'p-ann/1')!.status).toBe('approved');
    expect(rowsOf(then, 'Problems').map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^Ann Ash and Ben Birch were taken back/),
    ]);
  });

  it('they are no partners of before, and nobody of them is asked how it goes', () => {
    const pair = jobNamed('pair');
    const again = after(takenBack, pair);
    expect(rowsOf(again, 'Pairings').filter(({ status }) => status === 'draft')).toHaveLength(2);
    expect(wants(survey, takenBack, { survey: pulse.id })).toEqual([expect.stringMatching(/^refused: /)]);
  });
});

describe('after a stop', () => {
  const marked = edited(published, 'Pairings', 'p-ann/1', { 'Taken back (UTC)': `${at} apology` });
  const ended = edited(marked, 'Pairings', 'p-ann/1', { Status: 'ended' });

  it('what is left is offered, and done with the apology that was chosen', () => {
    for (const before of [marked, ended]) {
      expect(unfinished(before)).toEqual(['p-ann/1']);
      expect(
        does(before, { ids: ['p-ann/1'], apology: 'as chosen' }).filter((one) => /apology/.test(one)),
      ).toHaveLength(2);
      expect(unfinished(after(before, unpublish, { ids: ['p-ann/1'], apology: 'as chosen' }))).toEqual([]);
    }
    expect(does(marked, { ids: ['p-ann/1'], apology: 'as chosen' })).toContain('Pairings p-ann/2: Status draft');
  });

  it('where it was declined, it never comes', () => {
    const silent = edited(ended, 'Pairings', 'p-ann/1', { 'Taken back (UTC)': at });
    expect(does(silent, { ids: ['p-ann/1'], apology: true })).toEqual([expect.stringMatching(/^withdrawal:/)]);
    expect(unpublish.resumes!(after(published, unpublish, { ...all, apology: false }))).toEqual([]);
  });

  it('only that goes on by itself of which something was confirmed and has not gone', () => {
    expect(unpublish.resumes!(takenBack)).toEqual([]);
    expect(unpublish.resumes!(ended)).toEqual([]);
    const short = after(published, unpublish, one, ({ kind }) => (kind === 'mail' ? 'returned' : 'done'));
    expect(unpublish.resumes!(short)).toEqual([{ ids: ['p-ann/1'], apology: 'as chosen' }]);
    expect(unfinished(short)).toEqual([]);
  });

  const draft = {
    Id: 'p-ann/2',
    Mentee: ann.name,
    Mentor: ben.name,
    Status: 'approved',
    'Mentee id': ann.id,
    'Mentor id': ben.id,
  };

  it('the draft is not published before the rest is done', () => {
    for (const before of [marked, ended]) {
      const then = after(added(before, 'Pairings', [draft]), publish);
      expect(rowsOf(then, 'Pairings').find(({ id }) => id === 'p-ann/2')!.status).toBe('approved');
      expect(rowsOf(then, 'Problems').map(({ reason }) => reason)).toEqual([
        expect.stringMatching(/^An earlier pair of Ann Ash is taken back only in part/),
      ]);
    }
  });
});

describe('the apology says of the invitation', () => {
  const mail = (before: World) => told(before, one).mails[0]!.text;
  it.each(
    named([
      [published, /The invitation to meet Ben Birch is withdrawn\./, 'that it is withdrawn, where it will be'],
      [later(published, 8), /notice of it\.\s+You need not/, 'nothing, where the meeting has passed'],
      [
        { ...published, owner: 'other@example.org' },
        /Please decline the invitation to meet Ben Birch\./,
        'to decline it, where it stands elsewhere',
      ],
    ]),
  )('%s', (_name, [before, text]) => {
    expect(mail(before)).toMatch(text);
  });

  it('and goes out after that has happened', () => {
    const todo = plan(unpublish, { ...one }, published);
    const after = todo.flatMap((item) => (item.kind === 'mail' ? [item.after] : []));
    expect(after).toEqual([['withdrawal:p-ann/1#1'], ['withdrawal:p-ann/1#1']]);
  });
});

it('nothing is withdrawn from a calendar of which nobody knows whose it was', () => {
  const tab = published.tabs.Outbox!;
  const note = tab.header.indexOf('Receipt or reason');
  const rows = tab.rows.map((row) =>
    row.map((cell, at) => (at === note && /"account"/.test(String(cell)) ? '{}' : cell)),
  );
  const before = { ...published, tabs: { ...published.tabs, Outbox: { ...tab, rows } } };
  expect(told(before, one).withdrawals).toEqual([]);
  expect(told(before, one).told.join(' ')).toContain('an account that is not known');
});

describe('its preview says', () => {
  it.each(
    named([
      [
        published,
        all,
        ['2 pairs are taken back', '2 invitations are withdrawn', '3 people get a mail'],
        'what comes of it',
      ],
      [published, { ...all, apology: false }, ['3 people who were introduced get no mail'], 'that nobody is told'],
      [
        after(stages.answered, jobNamed('answers')),
        all,
        ['has answered a survey already'],
        'who has answered a survey',
      ],
      [later(published, 8), all, ['2 first meetings have passed'], 'what stays in the calendar'],
      [held, all, ['5 mails and invitations that have not gone out are called off'], 'what is called off'],
      [
        { ...published, owner: 'other@example.org' },
        all,
        ['2 invitations were sent by organiser@example.org and cannot be withdrawn from here'],
        'what must be deleted elsewhere',
      ],
      [
        edited(published, 'People', 'p-ann', { Consent: 'no' }),
        all,
        ['Ann Ash takes no part any more and gets no mail.'],
        'who gets no mail',
      ],
      [stages.doubtful, all, ['Nobody knows whether'], 'what counts as arrived'],
    ]),
  )('%s', (_name, [before, args, parts]) => {
    const { told: said } = told(before, args);
    for (const part of parts) expect(said.join(' ')).toContain(part);
  });
});

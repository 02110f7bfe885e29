/** Publish: approved pairs are introduced, each once, and meet at an hour that suits both. */
import { describe, expect, it } from 'vitest';
import { type EventAction, isEffect, type MailAction } from '../../../src/core/action.js';
import { withLines } from '../../../src/core/advance.js';
import { intentLine, readLedger } from '../../../src/core/ledger.js';
import { openEffects } from '../../../src/core/step.js';
import type { World } from '../../../src/core/world.js';
import { named } from '../../cases.js';
import { after, edited, later, newSheet, renamed, rowsOf, todo, wants, world } from '../../worlds.js';
import { abe, ann, ben, jobNamed, pairing } from '../sample.js';

const publish = jobNamed('publish');
const people = [ann, abe, ben];
const both = { People: people, Pairings: [pairing(ann, 'approved'), pairing(abe, 'approved')] };
const approved = world(both);
const published = after(approved, publish);
const at = '2027-01-11T09:00:00.000Z';
const brief = ['status', 'starts', 'zone', 'reason', 'Status', 'Starts', 'What is wrong'];
const effects = (before: World) => publish.actions(before, {}).filter(isEffect);
const mailTo = (before: World, to: string) =>
  effects(before).find((one): one is MailAction => one.kind === 'mail' && one.to === to)!;
const events = (before: World) => effects(before).filter((one): one is EventAction => one.kind === 'event');
const sentKeys = (before: World) =>
  Object.entries(readLedger(before)).flatMap(([key, { state }]) => (state === 'done' ? [key] : []));
/** With another status, name or address of somebody in People. */
const now = (before: World, id: string, change: Readonly<Record<string, string>>) =>
  edited(before, 'People', id, change);

describe('it wants', () => {
  it.each(
    named([
      [
        approved,
        [
          'Pairings p-ann/1: status published',
          'Pairings p-abe/1: status published',
          'Meetings p-ann/1#1: starts 2027-01-18T09:00:00, zone Europe/London',
          'Meetings p-abe/1#1: starts 2027-01-18T10:00:00, zone Europe/London',
        ],
        'approved pairs published with a first meeting, at different hours for one mentor; mails follow in the next round',
      ],
      [
        published,
        [
          'event:p-ann/1#1 at 2027-01-18T09:00:00 Europe/London for ann@example.org, ben@example.org',
          'mail:introduction:p-ann/1 to ann@example.org',
          'event:p-abe/1#1 at 2027-01-18T10:00:00 Europe/London for abe@example.org, ben@example.org',
          'mail:introduction:p-abe/1 to abe@example.org',
          `mail:introduction:p-ben:${at} to ben@example.org`,
        ],
        'for each pair an invitation and then a mail to the mentee, and at last one to the mentor of both',
      ],
      [world(), [], 'nothing where nobody is paired'],
      [world({ ...both, Pairings: [pairing(ann, 'draft'), pairing(abe, 'unmatched')] }), [], 'nothing for drafts'],
      [world({ ...both, Pairings: [pairing(ann, 'ended')] }), [], 'nothing for a pair that has ended'],
      [
        now(approved, 'p-abe', { Status: 'left' }),
        [
          'Pairings p-ann/1: status published',
          'Meetings p-ann/1#1: starts 2027-01-18T09:00:00, zone Europe/London',
          'Problems #: reason Abe Alder and Ben Birch are approved, but one of them is not an active person in the People tab, so they are not introduced.',
        ],
        'nobody introduced to somebody who has left, which is a problem',
      ],
      [
        world({ ...both, People: [ann, ben] }),
        [
          'Pairings p-ann/1: status published',
          'Meetings p-ann/1#1: starts 2027-01-18T09:00:00, zone Europe/London',
          'Problems #: reason Abe Alder and Ben Birch are approved, but one of them is not an active person in the People tab, so they are not introduced.',
        ],
        'nobody introduced to somebody who is not in People',
      ],
      [
        now(published, 'p-ann', { Status: 'paused' }),
        [
          'event:p-abe/1#1 at 2027-01-18T10:00:00 Europe/London for abe@example.org, ben@example.org',
          'mail:introduction:p-abe/1 to abe@example.org',
          `mail:introduction:p-ben:${at} to ben@example.org`,
        ],
        'no mail of a published pair of whom one has paused since',
      ],
      [
        later(published, 8),
        [
          'mail:introduction:p-ann/1 to ann@example.org',
          'mail:introduction:p-abe/1 to abe@example.org',
          `mail:introduction:p-ben:${at} to ben@example.org`,
        ],
        'no invitation to a meeting that is past',
      ],
      [
        edited(published, 'Meetings', 'p-ann/1#1', { Starts: 'next Monday' }),
        [
          'Problems #: reason "next Monday" in "Europe/London" is not a time, so nobody is invited to this meeting.',
          'mail:introduction:p-ann/1 to ann@example.org',
          'event:p-abe/1#1 at 2027-01-18T10:00:00 Europe/London for abe@example.org, ben@example.org',
          'mail:introduction:p-abe/1 to abe@example.org',
          `mail:introduction:p-ben:${at} to ben@example.org`,
        ],
        'no invitation at a time that cannot be read, which is a problem',
      ],
      [
        world({
          ...both,
          Settings: [{ setting: 'First meeting after (days)', value: '14' }],
          Pairings: [pairing(ann, 'approved')],
        }),
        ['Pairings p-ann/1: status published', 'Meetings p-ann/1#1: starts 2027-01-25T09:00:00, zone Europe/London'],
        'the first meeting as many days later as the setting says',
      ],
      [
        world({
          ...both,
          Settings: [{ setting: 'First meeting after (days)', value: 'soon' }],
          Pairings: [pairing(ann, 'approved')],
        }),
        ['Pairings p-ann/1: status published', 'Meetings p-ann/1#1: starts 2027-01-18T09:00:00, zone Europe/London'],
        'the first meeting after a week, when the setting cannot be read',
      ],
    ]),
  )('%s', (_name, [before, expected]) => {
    expect(wants(publish, before, {}, brief)).toEqual(expected);
  });
});

describe('of that is still to do', () => {
  const abeAlone = edited(
    world({ ...both, Pairings: [pairing(ann, 'approved'), pairing(abe, 'draft')] }),
    'Pairings',
    'p-abe/1',
    {},
  );
  const firstWave = after(abeAlone, publish);
  const secondWave = later(edited(firstWave, 'Pairings', 'p-abe/1', { Status: 'approved' }), 2);
  const keys = (before: World) => todo(publish, before, {}, brief).filter((line) => /^(mail|event)/.test(line));

  it.each(
    named([
      [published, [], 'nothing, once it is done'],
      [later(published, 30), [], 'nothing a month later'],
      [now(published, 'p-ann', { 'E-mail': 'ann@new.example.org' }), [], 'nothing, when an address has changed since'],
      [edited(published, 'Pairings', 'p-ann/1', { Why: 'They asked.' }), [], 'nothing, when a reason was reworded'],
      [
        secondWave,
        ['Pairings p-abe/1: Status published', 'Meetings p-abe/1#1: Starts 2027-01-20T09:00:00'],
        'a pair approved later',
      ],
    ]),
  )('%s', (_name, [before, expected]) => {
    expect(todo(publish, before, {}, brief)).toEqual(expected);
  });

  it('of a second wave: the mentor hears of the new mentee alone, in a mail of its own', () => {
    const waved = after(secondWave, publish, {}, () => 'returned');
    expect(keys(waved)).toEqual([
      'event:p-abe/1#1 at 2027-01-20T09:00:00 Europe/London for abe@example.org, ben@example.org',
      'mail:introduction:p-abe/1 to abe@example.org',
      'mail:introduction:p-ben:2027-01-13T09:00:00.000Z to ben@example.org',
    ]);
    expect(effects(waved).find(({ key }) => key === 'mail:introduction:p-ben:2027-01-13T09:00:00.000Z')).toMatchObject({
      text: expect.not.stringContaining('Ann Ash'),
    });
  });

  it('of an invitation in doubt: it is asked for again, and the mails that tell of it wait', () => {
    const doubtful = after(approved, publish, {}, ({ kind }) => (kind === 'event' ? 'unsure' : 'done'));
    expect(sentKeys(doubtful)).toEqual([]);
    expect(keys(doubtful)[0]).toContain('event:p-ann/1#1');
    expect(sentKeys(after(doubtful, publish))).toHaveLength(5);
  });

  it('an invitation to each of two mentees who have one name', () => {
    const other = { ...abe, name: ann.name };
    const pairs = [pairing(ann, 'approved'), pairing(other, 'approved')];
    const sent = after(world({ People: [ann, other, ben], Pairings: pairs }), publish);
    expect(rowsOf(sent, 'Meetings').map(({ id }) => id)).toEqual(['p-ann/1#1', 'p-abe/1#1']);
    expect(sentKeys(sent)).toEqual(expect.arrayContaining(['event:p-ann/1#1', 'event:p-abe/1#1']));
  });

  it('of mails that failed or are in doubt: nothing, they wait for the organiser', () => {
    const ended = (state: 'failed' | 'unsure') =>
      keys(after(approved, publish, {}, ({ kind }) => (kind === 'mail' ? state : 'done')));
    expect(ended('failed')).toEqual([]);
    // The wave has stopped at the first in doubt.
    expect(ended('unsure').filter((one) => one.startsWith('mail:introduction:p-ann/1'))).toEqual([]);
  });

  it('of an invitation that failed: mails that tell of no meeting, and not before somebody has seen that', () => {
    const failed = after(approved, publish, {}, ({ key }) => (key === 'event:p-ann/1#1' ? 'failed' : 'done'));
    expect(sentKeys(failed)).toEqual(['event:p-abe/1#1', 'mail:introduction:p-abe/1']);
    expect(openEffects([{ job: publish, args: {} }], failed)).toEqual([]);
    expect(keys(failed).map((line) => line.split(' ')[0])).toEqual([
      'mail:introduction:p-ann/1',
      `mail:introduction:p-ben:${at}`,
    ]);
    expect(mailTo(failed, ann.email).text).toContain('Please agree on a first meeting');
    expect(mailTo(failed, ann.email).text).not.toMatch(/invitation|18 January/);
    expect(mailTo(failed, ben.email).text).toMatch(/Not arranged yet.*Abe.*18 January/s);
  });

  it('of a wave that stood still until its meetings had passed: new times, and only after somebody has seen them', () => {
    const stopped = withLines(
      after(approved, { ...publish, oneRound: true }),
      effects(published).map((effect) => intentLine(effect, at)),
    );
    const late = later(stopped, 9);
    expect(openEffects([{ job: publish, args: {} }], later(stopped, 2))).toHaveLength(5);
    expect(openEffects([{ job: publish, args: {} }], late)).toEqual([]);
    expect(todo(publish, late, {}, brief)).toEqual([
      'Meetings p-ann/1#1: Starts 2027-01-27T09:00:00',
      'Meetings p-abe/1#1: Starts 2027-01-27T10:00:00',
    ]);
    const then = after(late, publish);
    expect(sentKeys(then)).toHaveLength(5);
    expect(mailTo(then, ann.email).text).toContain('Wednesday 27 January 2027');
  });

  it('of mails that are still to go when the meeting has been: none of them tells of it', () => {
    const invited = after(approved, publish, {}, ({ kind }) => (kind === 'mail' ? 'returned' : 'done'));
    expect(mailTo(invited, ann.email).text).toContain('18 January');
    expect(mailTo(later(invited, 9), ann.email).text).not.toContain('January');
  });
});

describe('the first meeting', () => {
  const availability = { name: 'Availability', kind: 'Availability', weight: 15, menteeColumn: 'Availability' };
  const free = (header: string, mentee: string, mentor: string) => [
    { ...ann, [header]: mentee },
    { ...ben, [header]: mentor },
  ];
  const one = { Pairings: [pairing(ann, 'approved')] };
  const renamedHeader = { ...availability, menteeColumn: 'Wann?' };

  it.each(
    named([
      [
        world({ ...one, People: free('Availability', 'Tuesday morning', 'Tuesday morning'), Criteria: [availability] }),
        '2027-01-19T09:00:00 Europe/London',
        'is when both are free',
      ],
      [
        world({ ...one, People: free('Wann?', 'Wednesday afternoon', 'Wed PM'), Criteria: [renamedHeader] }),
        '2027-01-20T13:00:00 Europe/London',
        'is found in the column that the criterion names, though the organiser has renamed it',
      ],
      [
        renamed(
          world({
            ...one,
            People: free('Availability', 'Tuesday morning', 'Tuesday morning'),
            Criteria: [renamedHeader],
          }),
          'People',
          'Availability',
          'wann?',
        ),
        '2027-01-18T09:00:00 Europe/London',
        'is the first working hour, where no column is called so',
      ],
      [
        world({
          ...one,
          People: [
            { ...ann, 'Free as mentee': 'Friday evening' },
            { ...ben, 'Free as mentor': 'Friday evening' },
          ],
          Criteria: [{ ...availability, menteeColumn: 'Free as mentee', mentorColumn: 'Free as mentor' }],
        }),
        '2027-01-22T17:00:00 Europe/London',
        'is found in a column for each side',
      ],
      [
        world({ ...one, People: free('Availability', 'Tuesday morning', 'Tuesday morning') }),
        '2027-01-18T09:00:00 Europe/London',
        'is the first working hour, where no criterion tells when they are free',
      ],
      [
        world({ ...one, People: free('Availability', 'whenever', ''), Criteria: [availability] }),
        '2027-01-18T09:00:00 Europe/London',
        'is the first working hour, where nothing readable was said',
      ],
      [
        world({
          ...one,
          People: [
            { ...ann, zone: 'Asia/Kolkata' },
            { ...ben, zone: '' },
          ],
        }),
        '2027-01-18T15:00:00 Asia/Kolkata',
        'is in the mentee’s zone, in working hours of both; a blank zone is the programme’s',
      ],
      [
        world({
          ...one,
          People: [ann, ben],
          Meetings: [{ id: 'x', pairing: 'p-ann/1', starts: '2027-02-01T15:00:00', zone: 'Europe/London' }],
        }),
        '2027-02-01T15:00:00 Europe/London',
        'is the one that stands there already',
      ],
    ]),
  )('%s', (_name, [before, expected]) => {
    const told = events(after(before, publish, {}, () => 'returned')).map(({ start, zone }) => `${start} ${zone}`);
    expect(told).toEqual([expected]);
  });

  it('has a video link and a length as the settings say', () => {
    const [usual] = events(published);
    expect([usual!.meet, usual!.end]).toEqual([true, '2027-01-18T09:45:00']);
    const Settings = [
      { setting: 'Google Meet link', value: 'no' },
      { setting: 'Length of a meeting (minutes)', value: '90' },
    ];
    const [other] = events(after(world({ ...both, Settings }), publish, {}, () => 'returned'));
    expect([other!.meet, other!.end]).toEqual([false, '2027-01-18T10:30:00']);
  });
});

describe('a mail', () => {
  it('tells each the other’s name and why, in the zone of its reader, and is signed by the organiser', () => {
    const Settings = [
      { setting: 'Programme', value: 'York' },
      { setting: 'Organiser', value: 'Dee' },
      { setting: 'Reply to', value: 'dee@example.org' },
    ];
    const then = after(
      world({ ...both, People: [ann, abe, { ...ben, zone: 'Asia/Tokyo' }], Settings }),
      publish,
      {},
      () => 'returned',
    );
    const [toAnn, toBen] = [mailTo(then, ann.email), mailTo(then, ben.email)];
    for (const said of [
      'Ben Birch',
      'ben@example.org',
      'the whole group in view',
      'York',
      'Dee',
      'Ann, meet',
      'London',
    ])
      expect(toAnn.text).toContain(said);
    for (const said of ['Ann Ash', 'Abe Alder', 'abe@example.org', 'the whole group in view', 'Ben, meet', 'Tokyo'])
      expect(toBen.text).toContain(said);
    expect([toAnn.senderName, toAnn.replyTo]).toEqual(['Dee', 'dee@example.org']);
  });

  it('is as the organiser has worded it; replies go to the account that sends when nothing else is said', () => {
    const Templates = rowsOf(after(newSheet(), jobNamed('setup')), 'Templates').map(({ id }) => ({
      id: id!,
      subject: 'Hello',
      text: 'Meet {mentor}{mentees}.',
    }));
    const then = after(
      world({ ...both, Templates: Templates.map((row) => ({ ...row, text: 'Welcome to {programme}.' })) }),
      publish,
      {},
      () => 'returned',
    );
    expect(mailTo(then, ann.email)).toMatchObject({ subject: 'Hello', replyTo: 'organiser@example.org' });
    expect(mailTo(then, ann.email).text).toContain('Welcome to Mentoring programme.');
  });
});

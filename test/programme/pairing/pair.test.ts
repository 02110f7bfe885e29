/** Suggest pairs: drafts, reasons and a round with its proof; what was agreed stays, and nobody is asked in vain. */
import { describe, expect, it } from 'vitest';
import { named } from '../../cases.js';
import { after, edited, rowsOf, todo, wants, world } from '../../worlds.js';
import { abe, ann, ben, jobNamed, pairing, stages } from '../sample.js';

const pair = jobNamed('pair');
const bea = { ...ben, id: 'p-bea', name: 'Bea Beech', email: 'bea@example.org' };
const overlap = { name: 'Topics', kind: 'overlap', weight: 1, menteeColumn: 'Topics' };
const writes = { ...ann, Topics: 'Writing' };
const leads = { ...abe, Topics: 'Leadership' };
const writer = { ...ben, Topics: 'Writing', capacity: 1 };
const leader = { ...bea, Topics: 'Leadership', capacity: 1 };
const four = { People: [writes, leads, writer, leader], Criteria: [overlap] };
const published = { published: '2027-01-01T00:00:00.000Z' };

describe('pairs are', () => {
  it.each(
    named([
      [
        world(four),
        ['p-ann/1: mentor Ben Birch, status draft', 'p-abe/1: mentor Bea Beech, status draft'],
        'those that score most',
      ],
      [
        world({ ...four, Criteria: [] }),
        ['p-ann/1: mentor Ben Birch, status draft', 'p-abe/1: mentor Bea Beech, status draft'],
        'made without any criterion too',
      ],
      [
        world({ ...four, Pairings: [pairing(abe, 'draft', { pinned: true })] }),
        ['p-abe/1: mentor Ben Birch, status draft', 'p-ann/1: mentor Bea Beech, status draft'],
        'kept where they are pinned, whatever they score',
      ],
      [
        world({ ...four, Pairings: [pairing(abe, 'approved')] }),
        ['p-abe/1: mentor Ben Birch, status approved', 'p-ann/1: mentor Bea Beech, status draft'],
        'kept where they are approved, and stay approved',
      ],
      [
        world({ ...four, Pairings: [pairing(abe, 'draft')] }),
        ['p-ann/1: mentor Ben Birch, status draft', 'p-abe/1: mentor Bea Beech, status draft'],
        'made anew where they are only drafts',
      ],
      [
        world({ ...four, Pairings: [pairing(abe, 'published', published)] }),
        ['p-ann/1: mentor Bea Beech, status draft'],
        'none of those that are published; their seats are taken',
      ],
      [
        world({ ...four, Pairings: [pairing(ann, 'ended', published)] }),
        ['p-ann/2: mentor Ben Birch, status draft', 'p-abe/1: mentor Bea Beech, status draft'],
        'rows of their own after a pair that has ended',
      ],
      [
        world({ ...four, 'Do not match': [{ person: 'ann@example.org', other: 'Ben Birch' }] }),
        ['p-ann/1: mentor Bea Beech, status draft', 'p-abe/1: mentor Ben Birch, status draft'],
        'not made of people who must not be paired, by e-mail or name',
      ],
      [
        world({
          ...four,
          'Do not match': [
            { person: 'BEN BIRCH', other: 'P-ANN' },
            { person: 'ben birch', other: 'Ann@Example.org' },
          ],
        }),
        ['p-ann/1: mentor Bea Beech, status draft', 'p-abe/1: mentor Ben Birch, status draft'],
        'not made of them whoever stands first, in capitals or small letters',
      ],
      [
        world({ ...four, 'Do not match': [{ person: 'Ash, Ann; Bea Beech', other: 'Dr. Ben Birch (HR)' }] }),
        ['p-ann/1: mentor Bea Beech, status draft', 'p-abe/1: mentor Ben Birch, status draft'],
        'not made of several people in one cell, however their names are written',
      ],
      [
        world({ ...four, 'Do not match': [{ person: 'Ann Ash, Ben Birch, Bea Beech', other: '' }] }),
        ['p-abe/1: mentor Bea Beech, status draft', "p-ann/1: mentor '', status unmatched"],
        'not made within a group',
      ],
      [
        world({ ...four, 'Do not match': [{ person: 'Ann Ash', other: 'Zed Quux' }] }),
        ['p-abe/1: mentor Bea Beech, status draft'],
        'not made of whom a line of Do not match names beside somebody unknown',
      ],
      [
        world({ ...four, People: [writes, leads, { ...writer, avoid: 'A. Ash' }, leader] }),
        ['p-ann/1: mentor Bea Beech, status draft', 'p-abe/1: mentor Ben Birch, status draft'],
        'not made of who must not be paired with each other, whoever of the two said so',
      ],
      [
        world({ ...four, People: [{ ...writes, manager: 'Birch, Mr Ben / Zed Quux' }, leads, writer, leader] }),
        ['p-ann/1: mentor Bea Beech, status draft', 'p-abe/1: mentor Ben Birch, status draft'],
        'not made with one of two managers',
      ],
      [
        world({ ...four, People: [writes, leads, { ...writer, name: 'Ash, Ann' }, leader] }),
        ['p-ann/1: mentor Bea Beech, status draft', 'p-abe/1: mentor Ash, Ann, status draft'],
        'not made of two who may be one human',
      ],
      ...[{ avoid: 'Ben Birch' }, { manager: 'Ben Birch' }, { avoid: 'Ben Birch', status: 'paused' as const }].map(
        (rule): [ReturnType<typeof world>, string[], string] => [
          world({
            ...four,
            People: [writes, { ...leads, name: 'Ash, Ann', ...rule }, writer, { ...leader, capacity: 0 }],
          }),
          ['p-ann/1', ...('status' in rule ? [] : ['p-abe/1'])].map((id) => `${id}: mentor '', status unmatched`),
          `not made with whom ${Object.entries(rule).join(' and ')} of another address of theirs rules out`,
        ],
      ),
      [
        world({
          ...four,
          People: [{ ...writes, avoid: 'bea@example.org' }, writer, { ...leader, name: 'Birch, Ben' }],
        }),
        ["p-ann/1: mentor '', status unmatched"],
        'not made with another address of whom somebody must not meet',
      ],
      [
        world({ ...four, People: [writes, leads, { ...writer, name: 'Ann Ash (Sales)' }, leader] }),
        ['p-ann/1: mentor Ann Ash (Sales), status draft', 'p-abe/1: mentor Bea Beech, status draft'],
        'made of two of one name whom the organiser has told apart',
      ],
      [
        world({ ...four, People: [writes, { ...leads, status: 'paused' }, writer, leader] }),
        ['p-ann/1: mentor Ben Birch, status draft'],
        'not made of people who have paused',
      ],
      [
        world({ ...four, People: [writes, { ...leads, consent: 'no' }, { ...writer, status: 'left' }, leader] }),
        ['p-ann/1: mentor Bea Beech, status draft'],
        'not made of people who have left or taken consent back',
      ],
      [
        world({ ...four, People: [writes, { ...leads, email: '' }, writer, leader] }),
        ['p-ann/1: mentor Ben Birch, status draft'],
        'not made of people who cannot be reached',
      ],
      [
        world({
          ...four,
          People: [
            { ...writes, status: 'Active', role: 'Mentee' },
            { ...writer, status: '', capacity: '' },
          ],
        }),
        ['p-ann/1: mentor Ben Birch, status draft'],
        'made of rows typed by hand: blank status, blank seats, capitals',
      ],
      [
        world({ ...four, People: [writes, leads, { ...writer, capacity: 'two' }, leader] }),
        ['p-abe/1: mentor Bea Beech, status draft', "p-ann/1: mentor '', status unmatched"],
        'not made with seats that are no number; who is left is told',
      ],
      [
        world({ ...four, People: [writes, writer], Pairings: [pairing(abe, 'draft')] }),
        ['p-ann/1: mentor Ben Birch, status draft', 'p-abe/1: status ended'],
        'ended where they were drafts of somebody who is gone',
      ],
      [
        world({
          ...four,
          Settings: [{ setting: 'How pairs are made', value: 'chosen' }],
          People: [{ ...writes, wishes: 'Bea Beech' }, leads, writer, leader],
        }),
        ['p-ann/1: mentor Bea Beech, status draft', "p-abe/1: mentor '', status unmatched"],
        'only those wished for, where wishes make them, by the key of the setting',
      ],
      [
        world({
          ...four,
          Settings: [{ setting: 'How pairs are made', value: 'by wishes, then computed' }],
          People: [{ ...writes, wishes: 'Bea Beech' }, leads, writer, leader],
        }),
        ['p-ann/1: mentor Bea Beech, status draft', 'p-abe/1: mentor Ben Birch, status draft'],
        'wished for first, then computed, by the label of the setting',
      ],
    ]),
  )('%s', (_name, [before, expected]) => {
    const lines = wants(pair, before, {}, ['mentor', 'status']);
    const pairings = lines.filter((line) => line.startsWith('Pairings'));
    expect(pairings.sort()).toEqual(expected.map((line) => `Pairings ${line}`).sort());
  });
});

it('a pin stays while its pair does', () => {
  const pinned = world({ ...four, Pairings: [pairing(abe, 'draft', { pinned: true })] });
  expect(wants(pair, pinned, {}, ['mentor', 'pinned'])).toContain('Pairings p-abe/1: mentor Ben Birch, pinned true');
  const gone = world({ ...four, People: [leads, leader], Pairings: [pairing(abe, 'draft', { pinned: true })] });
  expect(wants(pair, gone, {}, ['mentor', 'pinned'])).toContain('Pairings p-abe/1: mentor Bea Beech, pinned false');
});

describe('it refuses', () => {
  const none = 'in the People tab yet. Read the sign-ups first.';

  it.each(
    named([
      [world(), `There are no active mentees and no active mentors ${none}`, 'with nobody'],
      [world({ People: [writer] }), `There are no active mentees ${none}`, 'without mentees'],
      [
        world({ People: [writes, { ...writer, status: 'paused' }] }),
        `There are no active mentors ${none}`,
        'without active mentors',
      ],
      [
        after(
          world({
            Members: [
              { Name: 'Ann Ash', Town: 'Bath' },
              { Name: 'Ben Birch', Town: 'Ulm' },
            ],
          }),
          jobNamed('intake'),
        ),
        'There are no active mentees and no active mentors in the People tab yet. One tab has answers and is not read. "Members": This tab has names in "Name" and no e-mail addresses, and nothing in it tells who is a mentor and who a mentee: it is not read. Add a column E-mail to the tab. Or set the use of the whole tab in Questions to all mentees, all mentors or sign-ups (role question), and add the addresses in People. If these people did not sign up, write sure into How sure in that row.',
        'with nobody in a tab that is read',
      ],
      [
        world({
          People: [{ ...writes, status: 'left' }],
          Questions: [{ id: 'q1-c', tab: 'Answers', question: 'Name', use: 'name', side: 'both' }],
        }),
        'There are no active mentees and no active mentors in the People tab yet. Look at Role, Status, Consent and Held back there, and at the Problems tab.',
        'with nobody active though all was read',
      ],
      [
        world({ People: [writes, writer], Pairings: [pairing(ann, 'published')] }),
        'Every active mentee has a published pair already; there is nobody to add.',
        'when all are published',
      ],
      [
        world({ People: [writes, leads, writer], Pairings: [pairing(ann, 'published')] }),
        "No seat is free: 1 mentee without a mentor, and every active mentor's seats are taken. Find another mentor, or raise Seats in the People tab.",
        'when no seat is free',
      ],
      [
        world({ People: [{ ...writes, status: 'left' }, leads, writer], Pairings: [pairing(ann, 'published')] }),
        "No seat is free: 1 mentee without a mentor, and every active mentor's seats are taken. Find another mentor, or raise Seats in the People tab. But 1 published pair of whom one is no longer active could be ended.",
        'and tells which pairs could be ended',
      ],
    ]),
  )('%s', (_name, [before, sentence]) => {
    expect(wants(pair, before)).toEqual([`refused: ${sentence}`]);
  });
});

describe('Problems are to have', () => {
  it.each(
    named([
      [world(four), [], 'none'],
      [
        world({ ...four, 'Do not match': [{ person: 'Ann Ash', other: 'Zed Quux' }] }),
        [
          'stops Do not match 2: This cell does not lead to one person of the People tab, so whoever else stands in the line is not paired until that is clear.',
        ],
        'a line of Do not match that names nobody, without the names',
      ],
      [
        world({ ...four, 'Do not match': [{ person: 'Ann Ash', other: 'Bea Beech, Zed Quux' }] }),
        [
          'warns Criteria \'\': Topics: no answer of a mentee in "Topics" agrees with one of a mentor, so no pair can get a point from it.',
          'stops Do not match 2: 1 of the 2 names in this cell does not lead to one person of the People tab, so whoever else stands in the line is not paired until that is clear.',
        ],
        'one of several names in it',
      ],
      [
        world({ ...four, 'Do not match': [{ person: '', other: 'Bea Beech' }] }),
        [
          'stops Do not match 2: This line does not say whom they must not meet, so they are not paired until that is clear.',
        ],
        'one person alone in it',
      ],
      [
        world({ ...four, People: [{ ...writes, avoid: 'Zed Quux' }, leads, writer, leader] }),
        ['stops People 2: "Zed Quux" fits nobody in People; they are not paired until that is clear.'],
        'somebody not to be paired with whom nobody knows',
      ],
      [
        world({
          ...four,
          People: [{ ...writes, manager: 'Mr. Birch' }, leads, writer, { ...leader, name: 'Bea Birch' }],
        }),
        [
          'stops People 2: The manager "Mr. Birch" may mean Ben Birch or Bea Birch; they are not paired until that is clear.',
        ],
        'a manager who may be one of two',
      ],
      [
        world({ ...four, People: [{ ...writes, manager: 'Mr. Zed Quux' }, leads, writer, leader] }),
        [],
        'a manager who takes no part',
      ],
      [
        world({ ...four, People: [{ ...writes, manager: 'Benjamin Birch' }, leads, writer, leader] }),
        [],
        'a manager who is called a little otherwise than in People',
      ],
      [
        world({
          ...four,
          People: [...four.People, { ...ann, id: 'p-al', name: 'Al Aspen', status: 'left' }],
          Pairings: [
            {
              ...pairing(ann, 'published'),
              id: 'p-al/1',
              menteeId: 'p-al',
              mentee: 'Al Aspen',
              mentor: 'Bea Beech',
              mentorId: 'p-bea',
            },
          ],
        }),
        [
          "warns Pairings '': Al Aspen is not active in the People tab, but the published pair with Bea Beech still counts.",
        ],
        'a published pair of whom one has left',
      ],
      [
        world({
          ...four,
          Criteria: [overlap, { name: 'Hobbies', kind: 'overlap', weight: 1, menteeColumn: 'Hobbies' }],
        }),
        [
          "warns Criteria '': Nobody in People has an answer for Hobbies (no such column), so this criterion is left out.",
        ],
        'a criterion that nobody has answered',
      ],
    ]),
  )('%s', (_name, [before, expected]) => {
    const found = rowsOf(after(before, pair), 'Problems');
    expect(found.map(({ weight, tab, row, reason }) => `${weight} ${tab} ${row || "''"}: ${reason}`)).toEqual(expected);
  });
});

describe('suggested again', () => {
  const { paired, signedUp } = stages;

  it.each(
    named([
      [paired, [], 'nothing changes'],
      [edited(paired, 'Settings', 'Programme', { Value: 'York' }), [], 'nothing changes by a setting of no concern'],
    ]),
  )('%s', (_name, [before, expected]) => {
    expect(todo(pair, before)).toEqual(expected);
  });

  it('another round is written when a weight has changed, and the former stays', () => {
    const reweighed = after(edited(paired, 'Criteria', 'Topics', { Weight: 41 }), pair);
    const ids = rowsOf(reweighed, 'Rounds').map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(rowsOf(paired, 'Rounds')[0]!.id);
    const back = after(edited(reweighed, 'Criteria', 'Topics', { Weight: 40 }), pair);
    expect(rowsOf(back, 'Rounds').map(({ id }) => id)).toEqual(ids);
  });

  it('says how many there are', () => {
    expect(pair.says!(paired, signedUp)).toBe('2 pairs suggested.');
    expect(rowsOf(signedUp, 'Pairings')).toEqual([]);
  });
});

describe('while a question that decides about people is in doubt', () => {
  const question = { tab: 'Answers', side: 'both', sure: 'unsure' };
  const risk = (id: string, title: string, use: string, more = {}) =>
    world({ ...four, Questions: [{ ...question, id, question: title, use, ...more }] });
  const first = 'refused: Please look at this question first, in the Questions tab or on the card Sign-ups. ';
  const last = ' Correct or confirm what it is used for, or suggest pairs all the same.';

  it.each(
    named([
      [risk('q1-a', 'Ok?', 'consent'), 'people who do not agree could be paired and mailed', 'consent'],
      [risk('q1-a', 'Ok?', 'role'), 'mentees could be taken for mentors, and mentors for mentees', 'the role'],
      [
        risk('q1-a', 'Ok?', 'capacity'),
        'mentors could get more mentees than they offered to take, or fewer',
        'the number of seats',
      ],
      [risk('q1-a', 'Ok?', 'manager'), 'people could be paired with their own manager', 'the manager'],
      ...(['avoid', 'wishes'] as const).map(
        (use) =>
          [
            risk('q1-a', 'Ok?', use),
            'people are named, and only you can say whether they are wanted or must not be paired',
            `whether who is named is wanted, guessed as ${use}`,
          ] as const,
      ),
      [
        risk('q1-tab', 'Ok?', 'all mentees'),
        'people could be missing, or people could be included who never signed up',
        'a whole tab',
      ],
    ] as const),
  )('%s', (_name, [before, expected]) => {
    expect(wants(pair, before)).toEqual([`${first}"Ok?" (Answers) may be understood wrongly: ${expected}.${last}`]);
    expect(wants(pair, before, { goOn: true }, ['mentor'])).toContain('Pairings p-ann/1: mentor Ben Birch');
  });

  it.each(
    named([
      [risk('q1-a', 'Ok?', 'consent', { sure: 'guess' }), 'a guess'],
      [risk('q1-a', 'Ok?', 'consent', { sure: 'sure' }), 'one that the organiser has looked at'],
      [risk('q1-a', 'Ok?', 'criterion'), 'one that decides about points alone'],
    ] as const),
  )('%s keeps nobody waiting', (_name, [before]) => {
    expect(wants(pair, before, {}, ['mentor'])).toContain('Pairings p-ann/1: mentor Ben Birch');
  });
});

/** Confirm: the organiser vouches once that everybody agreed, where no form asks. */
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/core/cell.js';
import type { World } from '../../../src/core/world.js';
import { signupView } from '../../../src/programme/signup/view.js';
import { named } from '../../cases.js';
import { after, rowsOf, todo, wants, world } from '../../worlds.js';
import { abe, ann, ben, jobNamed, pairing, stages } from '../sample.js';

const confirm = jobNamed('confirm');
const silent = { consent: '', source: 'Answers row 2' };
const asks = (more: Row = {}) => ({
  id: 'q1-c',
  tab: 'Answers',
  question: 'I agree',
  use: 'consent',
  side: 'both',
  examples: 'Yes | No',
  ...more,
});
const vouched = [{ setting: 'How people agreed', value: 'confirmed' }];
const noForm = world({ People: [ann, abe, ben].map((person) => ({ ...person, ...silent })) });
const open = (people: number) =>
  `refused: None of your forms asks whether people agree to take part, so nobody is paired or mailed yet. If all ${people} people in People agreed some other way, confirm it in Sign-ups ("I have everybody's agreement"); else ask them, and write yes or no into the Consent column.`;

describe('who is paired:', () => {
  const names = (before: World) => {
    const rows = wants(jobNamed('pair'), before, {}, ['mentee']).filter((line) => line.startsWith('Pairings'));
    return rows.length > 0 ? rows.map((line) => line.replace(/^.*: mentee /, '')) : wants(jobNamed('pair'), before);
  };
  const people = (...rows: readonly Row[]) => [...rows, ben];

  it.each(
    named([
      [{ People: people(ann, abe) }, ['Abe Alder', 'Ann Ash'], 'everybody who said yes'],
      [{ People: people(ann, { ...abe, consent: 'no' }) }, ['Ann Ash'], 'nobody who said no'],
      [{ People: people(ann, { ...abe, consent: 'No ' }) }, ['Ann Ash'], 'nor who did so in capitals'],
      [{ People: people(ann, { ...abe, consent: 'perhaps' }) }, ['Ann Ash'], 'nor who said neither'],
      [{ People: people(ann, { ...abe, hold: 'The role is missing.' }) }, ['Ann Ash'], 'nor who is held back'],
      [{ People: people(ann, { ...abe, decision: 'waitlisted' }) }, ['Ann Ash'], 'nor who waits'],
      [{ People: people({ ...ann, consent: 'Ja' }) }, ['Ann Ash'], 'a yes in another language'],
      [
        { People: people({ ...ann, ...silent }, abe), Questions: [asks()] },
        ['Abe Alder'],
        'nobody who was asked and said nothing',
      ],
      [
        { People: people({ ...ann, ...silent }, abe), Questions: [asks()], Settings: vouched },
        ['Abe Alder'],
        'nor does vouching say it for them',
      ],
      [
        { People: people({ ...ann, consent: '' }, abe), Questions: [asks()], Settings: vouched },
        ['Abe Alder', 'Ann Ash'],
        'whom the organiser typed in and vouches for',
      ],
      [
        { People: people({ ...ann, consent: '' }, abe), Questions: [asks()] },
        ['Abe Alder'],
        'nobody typed in while nobody vouches',
      ],
      [
        { People: people({ ...ann, ...silent }, { ...abe, consent: 'no' }), Settings: vouched },
        ['Ann Ash'],
        'all for whom the organiser vouches but those who said no',
      ],
      [
        { People: people({ ...ann, ...silent }), Questions: [asks({ examples: '' })], Settings: vouched },
        ['Ann Ash'],
        'a form that nobody has answered has asked nobody',
      ],
      [
        {
          People: people({ ...ann, ...silent }),
          Questions: [asks(), { id: 'q1-tab', tab: 'Answers', use: 'not sign-ups' }],
          Settings: vouched,
        },
        ['Ann Ash'],
        'nor has a tab that holds no sign-ups',
      ],
    ] as [Record<string, Row[]>, string[], string][]),
  )('%s', (_name, [rows, expected]) => {
    expect(names(world(rows))).toEqual(expected);
  });
});

describe('until it is confirmed', () => {
  const pairs = { Pairings: [pairing(ann, 'approved')] };
  const people = { People: [ann, abe, ben].map((person) => ({ ...person, ...silent })) };
  const surveys = { Surveys: [{ id: 'check-in-1', state: 'open' }] };

  it.each(['pair', 'publish', 'survey', 'remind'])('%s refuses, and afterwards does not', (name) => {
    const before = world({ ...people, ...pairs, ...surveys });
    const args = { survey: 'check-in-1' };
    expect(wants(jobNamed(name), before, args)).toEqual([open(3)]);
    expect(wants(jobNamed(name), after(before, confirm), args)).not.toContain(open(3));
  });

  it('nothing goes on by itself', () => {
    const before = world({ ...people, Pairings: [pairing(ann, 'published')], ...surveys });
    for (const name of ['publish', 'survey']) {
      expect(jobNamed(name).resumes!(before)).toEqual([]);
      expect(jobNamed(name).resumes!(after(before, confirm))).toHaveLength(1);
    }
  });
});

it('it is kept with the day beside everybody, takes away the task, and is done once', () => {
  expect(wants(confirm, noForm)).toEqual(
    ['p-ann', 'p-abe', 'p-ben'].map((id) => `People ${id}: consent yes, confirmed 2027-01-11`),
  );
  const told = after(noForm, jobNamed('intake'));
  expect(rowsOf(told, 'Problems').map(({ tab, weight }) => `${tab} ${weight}`)).toEqual(['Settings stops']);
  const confirmed = after(told, confirm);
  expect(rowsOf(confirmed, 'Problems')).toEqual([]);
  expect(todo(confirm, { ...confirmed, now: '2027-03-01T09:00:00.000Z' })).toEqual([]);
  expect(todo(jobNamed('intake'), confirmed)).toEqual([]);
  expect(confirm.says!(confirmed, told)).toBe(
    'You have confirmed that 3 people agree to take part: the Consent column of People says so, with the day. Whoever signs up later is asked about again.',
  );
});

it('whoever comes later is left out until it is confirmed for them, too', () => {
  const cem = { ...ann, ...silent, id: 'p-cem', name: 'Cem Can', email: 'cem@example.org' };
  const confirmed = after(noForm, confirm);
  const then = world({ People: [...rowsOf(confirmed, 'People'), cem] });
  expect(signupView(then)).toMatchObject({ basisOpen: false, toConfirm: 1 });
  const paired = (sheet: World) =>
    wants(jobNamed('pair'), sheet, {}, ['mentee'])
      .filter((line) => line.startsWith('Pairings'))
      .join();
  expect(paired(then)).not.toContain('Cem Can');
  const told = rowsOf(after(then, jobNamed('intake')), 'Problems').map(({ reason }) => reason);
  expect(told).toEqual(['1 person in People has not said whether they agree to take part, and is left out: Cem Can.']);
  expect(todo(confirm, then)).toEqual(['People p-cem: Consent yes, confirmed 2027-01-11']);
  expect(paired(after(then, confirm))).toContain('Cem Can');
});

describe('where a form asks', () => {
  const asked = { Questions: [asks()] };

  it('it refuses, and says what to do for whom', () => {
    const before = world({ ...asked, People: [ann, { ...abe, ...silent }, ben] });
    expect(wants(confirm, before)).toEqual([
      'refused: Your form asks whether people agree to take part, so you cannot confirm it for Abe Alder, who has not said yes. Ask them, and write yes into the Consent column of People for whoever agrees. If the question asks something else, correct its use in Questions.',
    ]);
    expect(wants(confirm, world({ ...asked, People: [ann, ben] }))).toEqual([
      'refused: Your form asks whether people agree to take part, so there is nothing to confirm: each person’s own answer counts.',
    ]);
  });

  it('it speaks for those whom the organiser wrote in, and says who is left out', () => {
    const before = world({ ...asked, People: [{ ...ann, consent: '' }, { ...abe, ...silent }, ben] });
    expect(confirm.says!(after(before, confirm), before)).toBe(
      'You have confirmed that those whom you wrote into People yourself agree to take part. For everybody else their own answer in the form counts. Left out all the same, because they said no, have not said yes or are held back: Abe Alder.',
    );
  });
});

describe('where the form of some asks, and that of others does not', () => {
  const other = { ...abe, consent: '', source: 'Answers, mentors row 2', role: 'mentor' };
  const tabs = [asks(), { id: 'q2-tab', tab: 'Answers, mentors', use: 'all mentors' }];
  const speaks = 'People p-abe: consent yes, confirmed 2027-01-11';

  it.each(
    named([
      [[other], tabs, speaks, 'it speaks for those who were not asked'],
      [[other, { ...ann, ...silent }], tabs, speaks, 'and not for those who were and said nothing'],
      [
        [{ ...other, source: 'Answers row 3' }],
        [asks({ side: 'mentee' })],
        speaks,
        'nor is a mentor asked as a mentee',
      ],
      [[{ ...other, source: 'Old list row 3' }], tabs, 'refused', 'by a tab that is gone they were perhaps asked'],
      [[{ ...other, hold: 'The role is missing.' }], tabs, 'refused', 'who is held back stays so'],
    ] as [Row[], Row[], string, string][]),
  )('%s', (_name, [rows, questions, expected]) => {
    const before = world({ People: [...rows, ben], Questions: questions });
    expect(wants(confirm, before).map((line) => line.replace(/^(refused):.*/, '$1'))).toEqual([expected]);
    expect(signupView(before)).toMatchObject({ basisOpen: false, toConfirm: expected === speaks ? 1 : 0 });
  });
});

it('a no in a question that is not used is not confirmed away', () => {
  const answers = {
    Timestamp: '2027-01-04 08:00:00',
    'Your name': 'Ann Ash',
    'I would like to take part as': 'Mentee',
  };
  const before = world({
    'Form Responses 1': [
      { ...answers, 'Email Address': 'ann@example.org', 'Will you take part?': 'Yes' },
      { ...answers, 'Email Address': 'abe@example.org', 'Your name': 'Abe Alder', 'Will you take part?': 'No' },
      {
        ...answers,
        'Email Address': 'ben@example.org',
        'Your name': 'Ben Birch',
        'Will you take part?': 'maybe in May, let us see',
      },
    ],
  });
  const told = after(before, jobNamed('intake'));
  const question = rowsOf(told, 'Questions').find((row) => row.question === 'Will you take part?')!;
  const unused = after(told, jobNamed('questions'), { questions: [{ id: question.id, use: 'nothing' }] });
  const confirmed = after(after(unused, jobNamed('intake')), confirm);
  expect(rowsOf(confirmed, 'People').map(({ name, hold }) => `${name}: ${hold}`)).toEqual([
    'Ann Ash: ',
    'Abe Alder: No question is used for consent, and "Will you take part?" is answered with "No": they may not want to take part, so they are held back.',
    'Ben Birch: ',
  ]);
  expect(confirm.says!(confirmed, confirmed)).toContain('held back: Abe Alder.');
});

it.each(
  named([
    [stages.signedUp, [], 'nothing where everybody said yes'],
    [
      world({ People: [ann, { ...abe, consent: 'perhaps' }, { ...ben, consent: '' }], Questions: [asks()] }),
      [
        '3 "perhaps" does not say whether Abe Alder agrees to take part, so they are left out.',
        "'' 1 person in People has not said whether they agree to take part, and is left out: Ben Birch.",
      ],
      'whoever has not said it, by name',
    ],
  ]),
)('Problems tell %s', (_name, [before, expected]) => {
  const lines = wants(jobNamed('intake'), before, {}, ['row', 'reason']).filter((line) => line.startsWith('Problems'));
  expect(lines.map((line) => line.replace('Problems #: row ', '').replace(', reason', ''))).toEqual(expected);
});

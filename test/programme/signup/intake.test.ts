/** Read sign-ups: whatever a form's answers say becomes rows of People, and what cannot be read becomes a problem. */
import { describe, expect, it } from 'vitest';
import { named } from '../../cases.js';
import { added, after, edited, rowsOf, todo, wants, withoutColumns, world } from '../../worlds.js';
import { ann, jobNamed, responses, stages } from '../sample.js';

const intake = jobNamed('intake');
const { setUp, responded, signedUp } = stages;
const form = 'Form Responses 1';
const [annAnswers, , benAnswers] = responses;
const people = ['name', 'email', 'role', 'capacity', 'status', 'consent'];
const of = (tab: string, lines: readonly string[]) => lines.filter((line) => line.startsWith(tab));
const withForm = (...rows: (typeof responses)[number][]) => world({ [form]: rows });
const idOf = (name: string) => String(rowsOf(signedUp, 'People').find((row) => row.name === name)!.id);

describe('People are to have', () => {
  it.each(
    named([
      [world(), [], 'nobody, while no tab holds responses'],
      [setUp, [], 'nobody, while the form is unanswered'],
      [
        responded,
        [
          'name Ann Ash, email ann@example.org, role mentee, capacity 0, consent yes, status active',
          'name Abe Alder, email abe@example.org, role mentee, capacity 0, consent yes, status active',
          'name Ben Birch, email ben@example.org, role mentor, capacity 2, consent yes, status active',
        ],
        'everybody who has answered our form',
      ],
      [
        withForm(annAnswers!, benAnswers!),
        [
          "name Ann Ash, email ann@example.org, role mentee, capacity 0, consent '', status active",
          "name Ben Birch, email ben@example.org, role mentor, capacity 2, consent '', status active",
        ],
        'everybody who has answered a form of the organiser’s own',
      ],
      [
        withForm(annAnswers!, benAnswers!, {
          ...annAnswers!,
          Timestamp: '2027-01-05 08:00:00',
          'Your name': 'Ann Oak',
        }),
        [
          "name Ann Oak, email ann@example.org, role mentee, capacity 0, consent '', status active",
          "name Ben Birch, email ben@example.org, role mentor, capacity 2, consent '', status active",
        ],
        'the last word of a person who has answered twice',
      ],
      [
        withForm(
          { ...annAnswers!, Timestamp: '2027-01-05 08:00:00', 'Your name': 'Ann Oak' },
          annAnswers!,
          benAnswers!,
        ),
        [
          "name Ann Oak, email ann@example.org, role mentee, capacity 0, consent '', status active",
          "name Ben Birch, email ben@example.org, role mentor, capacity 2, consent '', status active",
        ],
        'the last word by its time, wherever its row stands',
      ],
      [
        withForm(annAnswers!, { ...benAnswers!, 'How many mentees could you take?': '' }),
        [
          "name Ann Ash, email ann@example.org, role mentee, capacity 0, consent '', status active",
          "name Ben Birch, email ben@example.org, role mentor, capacity 1, consent '', status active",
        ],
        'one seat where a mentor left the number blank',
      ],
      [
        withForm(annAnswers!, { ...benAnswers!, 'Email Address': 'nobody' }),
        ["name Ann Ash, email ann@example.org, role mentee, capacity 0, consent '', status active"],
        'nobody who cannot be reached',
      ],
    ]),
  )('%s', (_name, [before, expected]) => {
    const lines = of('People p-', wants(intake, before, {}, people));
    expect(lines.map((line) => line.replace(/^People p-[0-9a-f]{10}: /, ''))).toEqual(expected);
  });
});

describe('Problems are to have', () => {
  const told = ['weight', 'tab', 'row', 'column', 'who', 'reason'];
  const openBasis = (people: string) =>
    `weight stops, tab Settings, row '', column Value, who '', reason None of your forms asks whether people agree to take part, so ${people} in People cannot be paired or mailed yet.`;

  it.each(
    named([
      [responded, [], 'none'],
      [
        withForm(annAnswers!, { ...benAnswers!, 'Email Address': 'nobody' }),
        [
          `weight stops, tab Form Responses 1, row 3, column Email Address, who '', reason "nobody" is not an e-mail address.`,
          openBasis('the one person'),
        ],
        'an address that is none',
      ],
      [
        withForm(annAnswers!, { ...benAnswers!, 'How many mentees could you take?': 'lots' }),
        [
          'weight warns, tab Form Responses 1, row 3, column How many mentees could you take?, who ben@example.org, reason "lots" is not a number of mentees; one is assumed.',
          openBasis('the 2 people'),
        ],
        'a number that is none',
      ],
      [
        world({ [form]: [{ ann: '', 'ann@example.org': 'Ann' }] }),
        [
          "weight stops, tab Form Responses 1, row 1, column '', who '', reason Row 1 holds answers instead of questions, so this tab is not read.",
        ],
        'a tab whose questions were sorted away',
      ],
      [
        edited(signedUp, 'Questions', 'q5000-0pzg7s9', { Use: 'banana' }),
        [
          `weight warns, tab Questions, row 11, column Use, who '', reason "banana" is no use that is known, so "How many mentees could you take on?" in Form Responses 0 is not read.`,
        ],
        'a use that says nothing, where it stands',
      ],
      [
        edited(signedUp, 'People', idOf('Ann Ash'), { Role: 'mentorr', Status: 'gone', Decision: 'later' }),
        ['Role "mentorr"', 'Status "gone"', 'Decision "later"'].map((cell) => {
          const [column, typed] = cell.split(' ');
          return `weight stops, tab People, row 2, column ${column}, who ann@example.org, reason ${typed} is no word for ${column} that is known here, so this person is left out.`;
        }),
        'words for role, status and decision that say nothing, in People',
      ],
      [
        edited(signedUp, 'People', idOf('Ben Birch'), { Seats: 'lots' }),
        [
          'weight stops, tab People, row 4, column Seats, who ben@example.org, reason "lots" is no number of seats, so nobody is paired with this mentor.',
        ],
        'seats in People that are no number',
      ],
    ]),
  )('%s', (_name, [before, expected]) => {
    const lines = of('Problems', wants(intake, before, {}, told));
    expect(lines.map((line) => line.replace('Problems #: ', ''))).toEqual(expected);
  });

  it('what others have found beside it', () => {
    const other = { id: 'x', weight: 'stops', reason: 'Of the matching.', source: 'matching' };
    const before = world({ Problems: [other], [form]: [{ ...annAnswers!, 'Email Address': 'nobody' }] });
    const reasons = rowsOf(after(before, intake), 'Problems').map(({ reason, source }) => `${source}: ${reason}`);
    expect(reasons).toContain('matching: Of the matching.');
    expect(reasons).toContain('sign-ups: "nobody" is not an e-mail address.');
    const mended = after(after(before, intake), intake);
    expect(rowsOf(mended, 'Problems').map(({ source }) => source)).toContain('matching');
  });
});

describe('read again', () => {
  const annId = idOf('Ann Ash');
  const paused = edited(signedUp, 'People', annId, { Status: 'paused' });
  const anew = {
    Timestamp: '2027-01-06T10:00:00',
    'Email Address': ann.email,
    'Your name': ann.name,
    'I would like to take part as': 'Mentee',
    'Topics you would like help with': 'Strategy',
    'Your consent': 'I agree',
  };

  it.each(
    named([
      [signedUp, [], 'nothing changes, once they are read'],
      [paused, [], 'somebody paused by the organiser stays paused'],
      [edited(signedUp, 'People', annId, { Name: 'Dr. Ann Ash' }), [], 'what the organiser corrected stays'],
      [edited(signedUp, 'Criteria', 'Topics', { Weight: 3 }), [], 'weights stay'],
      [
        added(paused, 'Form Responses 0', [anew]),
        [`People ${annId}: Topics wanted Strategy`],
        'a second answer changes what it answers, and nobody is active by it',
      ],
      [
        added(signedUp, 'Form Responses 0', [{ ...anew, 'Your consent': 'No' }]),
        [`People ${annId}: Consent no`],
        'consent taken back is marked',
      ],
    ]),
  )('%s', (_name, [before, expected]) => {
    const lines = of('People', todo(intake, before, {}, ['Status', 'Name', 'Topics wanted', 'Consent']));
    expect(lines).toEqual(expected);
    if (expected.length === 0) expect(todo(intake, before)).toEqual([]);
  });
});

describe('tabs that hold no sign-ups are left alone:', () => {
  const code = 'Your personal code (please leave as it is)';

  it.each(
    named([
      [stages.surveyed, 'the responses to a survey'],
      [
        withoutColumns(stages.answered, stages.surveyed.tabNames[stages.surveyed.tabNames.length - 1]!, [code]),
        'the responses to a survey whose question for the code was taken out',
      ],
      [
        world({ 'Form Responses 1': [{ Timestamp: '', 'Your name': 'Ann', [code]: '' }] }),
        'those of a survey that no receipt tells of',
      ],
      [
        world({
          'Copy of People': [{ Id: 'p-1', Name: 'Ann', 'E-mail': 'ann@example.org', Role: 'mentee', Seats: '' }],
        }),
        'a copy of one of ours',
      ],
      [world({ Budget: [{ Item: 'Cake', Cost: 12 }] }), 'a tab about something else'],
    ]),
  )('%s', (_name, [before]) => {
    expect(todo(intake, before)).toEqual([]);
  });
});

it('criteria come with the questions of the organiser’s own form, and what was removed stays away', () => {
  const own = withForm(...responses);
  expect(of('Criteria', wants(intake, own, {}, ['kind', 'menteeColumn', 'mentorColumn']))).toEqual([
    'Criteria Topics: menteeColumn Topics wanted, mentorColumn Topics offered, kind overlap',
  ]);
  const read = after(own, intake);
  const removed = { ...read, tabs: { ...read.tabs, Criteria: { ...read.tabs.Criteria!, rows: [] } } };
  expect(todo(intake, removed)).toEqual([]);
});

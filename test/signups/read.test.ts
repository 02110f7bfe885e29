import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/core/cell.js';
import type { Tab } from '../../src/core/world.js';
import { guessAll, guessQuestions } from '../../src/signups/guess/guess-questions.js';
import type { QuestionRow } from '../../src/signups/question-row.js';
import { readSignups } from '../../src/signups/read/read-signups.js';
import { fixed, tabOf } from './tabs.js';

const header = [
  'Timestamp',
  'Email',
  'Name',
  'Role',
  'Topics wanted',
  'Topics offered',
  'How many mentees?',
  'I consent',
];
const day = (number: number) => `2027-03-0${number}T09:00:00`;
const ann = [day(1), 'ann@x.example.org', 'Ann Stone', 'Mentee', 'Law, Tax', '', '', 'Yes'];
const bob = [day(1), 'bob@x.example.org', 'Bob Hill', 'Mentor', '', 'Law, Tax', '2', 'Yes'];
const cat = [day(2), 'cat@x.example.org', 'Cat Moor', 'Mentor', '', 'Tax', '', 'Yes'];
const base = [ann, bob, cat];

function read(rows: readonly (readonly string[])[], people: readonly Row[] = [], questions?: readonly QuestionRow[]) {
  const tab = tabOf('Answers', 4, [header, ...rows]);
  return readSignups({
    tabs: [tab],
    questions: questions || guessQuestions(tabOf('Answers', 4, [header, ...base])),
    people,
    fixed,
  });
}
const one = (result: ReturnType<typeof read>, email: string) => result.people.find((row) => row.email === email);
const told = (result: ReturnType<typeof read>) =>
  result.problems.map((p) => `${p.weight} ${p.row} ${p.column}: ${p.reason}`);

describe('people', () => {
  test('have what they answered', () => {
    const result = read(base);
    expect(result.problems).toEqual([]);
    expect(result.columns).toEqual(['Topics wanted', 'Topics offered']);
    expect(one(result, 'bob@x.example.org')).toMatchObject({
      id: expect.stringMatching(/^p-[0-9a-f]{10}$/),
      name: 'Bob Hill',
      role: 'mentor',
      capacity: 2,
      consent: 'yes',
      'Topics offered': 'Law, Tax',
      'Topics wanted': '',
      signedUp: day(1),
      source: 'Answers row 3',
    });
  });

  test('are the same person when they answer again; blanks erase nothing', () => {
    const again = [day(5), ' ANN@x.example.org', '', 'Mentee', 'Art', '', '', 'Yes'];
    const result = read([...base, again]);
    expect(result.people).toHaveLength(3);
    expect(one(result, 'ann@x.example.org')).toMatchObject({
      name: 'Ann Stone',
      'Topics wanted': 'Art',
      signedUp: day(5),
    });
    expect(result.problems).toEqual([]);
  });

  test('lose an answer that was taken out of the same response', () => {
    const first = read(base);
    const edited = read([ann.map((cell, at) => (at === 4 ? '' : cell)), bob, cat], first.people);
    expect(one(edited, 'ann@x.example.org')).toMatchObject({ 'Topics wanted': '' });
  });

  test('keep their id when the organiser corrects the address, also when they sign up again with the right one', () => {
    const wrong = [day(1), 'eve@x.example.con', 'Eve Lake', 'Mentee', 'Law', '', '', 'Yes'];
    const first = read([...base, wrong]);
    const held = first.people.map((row) => (row.name === 'Eve Lake' ? { ...row, email: 'eve@x.example.com' } : row));
    const right = [day(3), 'eve@x.example.com', 'Eve Lake', 'Mentee', 'Tax', '', '', 'Yes'];
    const second = read([...base, wrong, right], held);
    expect(second.people).toHaveLength(4);
    expect(one(second, 'eve@x.example.com')).toMatchObject({
      id: one(first, 'eve@x.example.con')!.id,
      'Topics wanted': 'Tax',
    });
  });

  test('keep what the organiser corrected until the answer to that very question changes', () => {
    const held = read(base).people.map((row) =>
      row.name === 'Bob Hill' ? { ...row, name: 'Robert Hill', capacity: 4, note: 'x' } : row,
    );
    expect(read(base, held).people).toEqual(held);
    const changed = bob.map((cell, at) => (at === 5 ? 'Tax' : cell));
    expect(one(read([ann, changed, cat], held), 'bob@x.example.org')).toMatchObject({
      name: 'Robert Hill',
      capacity: 4,
      note: 'x',
      'Topics offered': 'Tax',
    });
    const more = bob.map((cell, at) => (at === 6 ? '1' : cell));
    expect(one(read([ann, more, cat], held), 'bob@x.example.org')).toMatchObject({ name: 'Robert Hill', capacity: 1 });
  });

  test('whom the organiser typed in by hand keep what was not asked', () => {
    const id = one(read(base), 'cat@x.example.org')!.id;
    const held = [{ id, email: 'cat@x.example.org', name: 'Cat', zone: 'Europe/Rome', answersHash: '' }];
    expect(one(read(base, held), 'cat@x.example.org')).toMatchObject({ zone: 'Europe/Rome', name: 'Cat Moor' });
  });

  test('who take their consent back are marked, and come back when they give it again', () => {
    const first = read(base);
    const no = [day(6), 'bob@x.example.org', 'Bob Hill', 'Mentor', '', 'Law', '2', 'No'];
    const refused = read([...base, no], first.people);
    expect(one(refused, 'bob@x.example.org')).toMatchObject({ consent: 'no', 'Topics offered': 'Law, Tax' });
    expect(told(refused)).toEqual(['stops 5 I consent: They did not consent.']);
    const back = read([...base, no, [day(7), ...bob.slice(1)]], refused.people);
    expect(one(back, 'bob@x.example.org')).toMatchObject({ consent: 'yes' });
    expect(one(read([ann, cat, no]), 'bob@x.example.org')).toBeUndefined();
  });

  test('in two forms are both, whichever tab comes first', () => {
    const mentees = tabOf('Mentees', 1, [
      ['Email', 'Name', 'Topics'],
      ['dan@x.example.org', 'Dan Fox', 'Law, Tax'],
    ]);
    const mentors = tabOf('Mentors', 2, [
      ['Email', 'Name', 'Topics'],
      ['dan@x.example.org', 'Dan Fox', 'Art'],
    ]);
    const questions = guessAll([mentees, mentors]);
    const result = readSignups({ tabs: [mentors, mentees], questions, people: [], fixed });
    expect(result.people).toMatchObject([
      { role: 'both', capacity: 1, 'Topics wanted': 'Law, Tax', 'Topics offered': 'Art' },
    ]);
    expect(readSignups({ tabs: [mentees, mentors], questions, people: [], fixed })).toEqual(result);
  });
});

describe('problems', () => {
  test.each<[number, string, string[], string]>([
    [1, '', ['stops 5 Email: The e-mail address is missing.'], 'no address'],
    [1, 'zed', ['stops 5 Email: "zed" is not an e-mail address.'], 'no address in the cell'],
    [3, '', ['stops 5 Role: The role is missing.'], 'no role'],
    [3, 'Neither', ['stops 5 Role: "Neither" does not say which role is meant.'], 'unclear role'],
    [7, '', ['stops 5 I consent: The consent is missing.'], 'no consent'],
    [7, 'ask me', ['stops 5 I consent: "ask me" does not say whether they consent.'], 'unclear consent'],
    [2, '', ['warns 5 Name: The name is missing; "zed" is used.'], 'no name'],
    [
      2,
      'Ann Stone',
      [
        'warns 5 Email: "Ann Stone" seems to have signed up twice, with ann@x.example.org (Answers row 2) and with zed@x.example.org (Answers row 5); the two are never paired with each other.',
      ],
      'one name, two addresses',
    ],
    [
      1,
      'ann@x.example.org',
      [
        'stops 5 Name: ann@x.example.org is the address of "Ann Stone", and somebody called "Zed Pool" has answered with it. That changes nothing, and nobody is paired or mailed under that address until it is clear whose answers count.',
      ],
      'one address, two people',
    ],
    [6, 'lots', ['warns 5 How many mentees?: "lots" is not a number of mentees; one is assumed.'], 'capacity in words'],
    [5, '', ['warns 5 Topics offered: Nothing is chosen of what they offer.'], 'nothing offered'],
  ])('column %i as %j: %s (%s)', (column, cell, expected) => {
    const zed = [day(4), 'zed@x.example.org', 'Zed Pool', 'Mentor', '', 'Tax', '1', 'Yes'];
    const result = read([...base, zed.map((old, at) => (at === column ? cell : old))]);
    expect(told(result)).toEqual(expected);
    // Nobody else is stopped.
    for (const [, email] of base) expect(one(result, email!)).toBeDefined();
    for (const { code, mend } of result.problems)
      expect([code, mend]).toEqual([expect.stringMatching(/^[a-z-]+$/), expect.stringMatching(/^[A-Z].*\.$/)]);
  });

  test('a tab without a question for the address is told once', () => {
    const questions = guessQuestions(tabOf('Answers', 4, [header, ...base])).map((question) =>
      question.use === 'email' ? { ...question, use: 'nothing' as const } : question,
    );
    const result = read(base, [], questions);
    expect(result.people).toEqual([]);
    expect(result.problems).toMatchObject([{ code: 'no-email-question', tab: 'Answers', row: 0, weight: 'stops' }]);
  });

  test('a tab without a role question is read from what was answered', () => {
    const questions = guessQuestions(tabOf('Answers', 4, [header, ...base])).map((question) =>
      question.use === 'role' ? { ...question, use: 'nothing' as const } : question,
    );
    const result = read(base, [], questions);
    expect(result.people.map(({ role }) => role)).toEqual(['mentee', 'mentor', 'mentor']);
    expect(result.problems).toMatchObject([{ code: 'no-role-question', row: 0, weight: 'warns' }]);
  });

  test('tabs that hold no sign-ups are left aside', () => {
    const questions = guessQuestions(tabOf('Answers', 4, [header, ...base])).map((question) =>
      question.question === '(whole tab)' ? { ...question, use: 'not sign-ups' as const } : question,
    );
    expect(read(base, [], questions)).toEqual({ people: [], columns: [], problems: [], read: 0 });
  });
});

describe('laws', () => {
  const cell = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('', 'Yes', 'No', 'Mentor', 'Mentee', 'Both', 'Law', 'Law, Tax', '2', '2-3', day(3)),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        'ann@x.example.org',
        'ANN@x.example.org ',
        'bob@x.example.org',
        'c@d.example.com, e@f.example.com',
      ),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom('Ann Stone', 'Bob Hill', 'https://x.example.com', '__proto__', 'constructor'),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  );
  const row = (width: number) => fc.array(cell, { minLength: width, maxLength: width });
  const rows = fc.array(row(header.length), { maxLength: 12 });
  const likely = fc.array(
    fc
      .tuple(fc.constantFrom(...base), fc.nat(header.length - 1), cell)
      .map(([from, at, other]) => from.map((old, i) => (i === at ? other : old))),
    { maxLength: 12 },
  );
  const anyTab = fc.tuple(fc.nat(999), fc.string(), fc.integer({ min: 1, max: 8 })).chain(([id, name, width]) =>
    fc
      .tuple(
        fc.array(fc.oneof(fc.constantFrom(...header), fc.string({ unit: 'binary' })), {
          minLength: width,
          maxLength: width,
        }),
        fc.array(row(width), { maxLength: 8 }),
      )
      .map(([head, body]): Tab => ({ name, sheetId: id, header: head, rows: body, formUrl: '' })),
  );

  test('guessing and reading never throw, whatever stands in the tabs', () => {
    fc.assert(
      fc.property(fc.array(anyTab, { maxLength: 3 }), (tabs) => {
        const questions = guessAll(tabs);
        readSignups({ tabs, questions, people: [], fixed });
      }),
      { numRuns: 150 },
    );
  });

  test('every response row ends as a person or as a Problem', () => {
    fc.assert(
      fc.property(fc.oneof(rows, likely), (body) => {
        const result = read(body);
        const filled = body.filter((cells) => cells.some((text) => text.trim() !== ''));
        expect(result.read).toBe(filled.length);
        const stopped = new Set(
          result.problems.filter(({ weight }) => weight === 'stops').map((problem) => problem.row),
        );
        const people = new Set(result.people.map(({ email }) => email));
        const whose = new Set(result.problems.map(({ who }) => who));
        body.forEach((cells, at) => {
          if (cells.every((text) => text.trim() === '') || stopped.has(at + 2)) return;
          const email = /[^\s@<>()[\],;:"|]+@[^\s@,;|)>]+\.[a-z]+/i.exec(cells[1]!)?.[0].toLowerCase();
          expect(email !== undefined && (people.has(email) || whose.has(email)), JSON.stringify(cells)).toBe(true);
        });
      }),
      { numRuns: 150 },
    );
  });

  test('the order of tabs does not matter', () => {
    fc.assert(
      fc.property(likely, likely, rows, (a, b, c) => {
        const tabs = [a, b, c].map((body, at) => tabOf(`Tab ${at}`, at + 1, [header, ...body]));
        const questions = guessAll(tabs);
        const forward = readSignups({ tabs, questions, people: [], fixed });
        expect(readSignups({ tabs: [...tabs].reverse(), questions, people: [], fixed })).toEqual(forward);
        const byId = (list: readonly QuestionRow[]) => [...list].sort((x, y) => (x.id < y.id ? -1 : 1));
        expect(byId(guessAll([...tabs].reverse()))).toEqual(byId(questions));
      }),
      { numRuns: 60 },
    );
  });

  test('reading twice changes nothing', () => {
    fc.assert(
      fc.property(likely, rows, (a, b) => {
        const first = read([...base, ...a, ...b]);
        const second = read([...base, ...a, ...b], first.people);
        expect(second.people).toEqual(first.people);
        expect(second.problems).toEqual(first.problems);
      }),
      { numRuns: 100 },
    );
  });

  test('one row that cannot be used changes nothing for the others', () => {
    fc.assert(
      fc.property(row(header.length), (bad) => {
        const lost = ['', 'no address', ...bad.slice(2)];
        const names = (list: readonly Row[]) => list.map(({ source, ...rest }) => rest);
        expect(names(read([...base, lost]).people).map(({ id }) => id)).toEqual(
          names(read(base).people).map(({ id }) => id),
        );
      }),
      { numRuns: 50 },
    );
  });
});

test('a veto on somebody who is not read holds nobody, and stays', () => {
  const tab = tabOf('Form Responses 1', 1, [
    ['Email Address', 'Name', 'Role', 'I agree to the terms', 'Who should we not pair you with?'],
    ['a@x.example.org', 'Ann Lee', 'Mentee', 'Not sure yet', ''],
    ['b@x.example.org', 'Bob Kim', 'Mentor', 'Yes', 'Ann Lee'],
    ['c@x.example.org', 'Cy Orr', 'Mentor', 'Yes', 'Zed Quux'],
    ['d@x.example.org', 'Di Fox', 'Mentee', 'Yes', ''],
  ]);
  const { people } = readSignups({ tabs: [tab], questions: guessQuestions(tab), people: [], fixed });
  expect(people.map(({ name, avoid, hold }) => [name, avoid, hold !== ''])).toEqual([
    ['Bob Kim', 'Ann Lee', false],
    ['Cy Orr', 'Zed Quux', true],
    ['Di Fox', '', false],
  ]);
});

describe('what people would like to be called', () => {
  const called = (headers: readonly string[], answers: readonly string[]) => {
    const tab = tabOf('Sign-ups of mentees', 1, [
      ['Email Address', ...headers],
      ['a@x.example.org', ...answers],
    ]);
    return readSignups({ tabs: [tab], questions: guessQuestions(tab), people: [], fixed });
  };

  test.each<[string[], string[], string]>([
    [['Full name', 'Your preferred name'], ['Robert Kim', 'Bob'], 'Bob (Robert) Kim'],
    [['Your preferred name', 'Full name'], ['Bob', 'Robert Kim'], 'Bob (Robert) Kim'],
    [['Name', 'Known as'], ['Robert Kim', 'Bob Kim'], 'Bob (Robert) Kim'],
    [['First name', 'Last name', 'Known as'], ['Robert', 'Kim', 'Bob'], 'Bob (Robert) Kim'],
    [['Name', 'Known as'], ['王小明', 'Tom'], '王小明 (Tom)'],
    [['Name', 'Known as'], ['Robert Kim', 'Robert'], 'Robert Kim'],
    [['Name', 'Known as'], ['Robert Kim', 'n/a'], 'Robert Kim'],
    [['Name', 'Known as'], ['Robert Kim', ''], 'Robert Kim'],
    [['Preferred name'], ['Bob Kim'], 'Bob Kim'],
    [['Nome completo', 'Nome social'], ['Bernardo Lima', 'Bia Lima'], 'Bia Lima'],
    [['Nom et prénom', "Prénom d'usage"], ['Robert Kim', 'Bob'], 'Bob (Robert) Kim'],
    [['Full name', 'Chosen name'], ['Robert Kim', 'Bob'], 'Bob (Robert) Kim'],
    [['Name', 'Surname'], ['Robert', 'Kim'], 'Robert Kim'],
    [['Name', 'Surname'], ['Robert Kim', 'Kim'], 'Robert Kim'],
    [['Name', 'Vorname'], ['Kim', 'Robert'], 'Robert Kim'],
    [['Your name (First and Last)'], ['Robert Kim'], 'Robert Kim'],
    [['Your First and Last Name'], ['Robert Kim'], 'Robert Kim'],
  ])('%j, %j: %s', (headers, answers, name) => {
    const { people, problems } = called(headers, answers);
    expect(people.map((row) => row.name)).toEqual([name]);
    expect(problems.filter(({ code = '' }) => code.startsWith('name'))).toEqual([]);
  });
});

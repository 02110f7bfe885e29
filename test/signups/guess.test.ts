import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { learnVocabulary, splitAnswer } from '../../src/signups/cells/vocabulary.js';
import { questionFaults } from '../../src/signups/guess/decide-questions.js';
import { guessAll, guessQuestions } from '../../src/signups/guess/guess-questions.js';
import { peopleColumn, questionIds } from '../../src/signups/question-row.js';
import { readSignups } from '../../src/signups/read/read-signups.js';
import { uses } from '../../src/signups/uses.js';
import { csvTab, fixed, tabOf } from './tabs.js';

/** The guess for one header, among an address and a role column, with these answers below it. */
function guess(header: string, answers: readonly string[] = []): string {
  const rows = answers.map((answer, at) => [`p${at}@x.example.org`, at % 2 === 0 ? 'Mentee' : 'Mentor', answer]);
  const found = guessQuestions(tabOf('T', 1, [['Email Address', 'Role', header], ...rows]))[3]!;
  return found.use === 'criterion' ? `${found.criterion}, ${found.side}, ${found.kind}` : found.use;
}

const likert = ['Agree', 'Strongly agree', 'Neutral', 'Agree', 'Disagree', 'Agree'];
const topics = ['Law, Tax', 'Tax', 'Law, Art', 'Art, Tax', 'Law', 'Tax, Art'];
const stories = [
  'When I began I knew nobody here, and it took me years to find my way around on my own.',
  'I would like somebody who has changed careers late, because that is what I am about to do.',
  'Mostly confidence; I know what to do, but I wait until someone else says it before I dare.',
  'My team has doubled since spring and I was never taught how to lead people older than I am.',
];

describe('a question is known by its header', () => {
  test.each([
    ['Your full name', 'name'],
    ['Name *', 'name'],
    ['What is your name?', 'name'],
    ['First name', 'first name'],
    ['Surname', 'last name'],
    ['Company name', 'Department, both, different'],
    ["Line manager's email", 'manager'],
    ["Your supervisor's name", 'manager'],
    ['How many mentees could you take on?', 'capacity'],
    ['Max number of mentees', 'capacity'],
    ['Mentoring capacity', 'capacity'],
    ['Time zone', 'zone'],
    ['What timezone are you in?', 'zone'],
    ['Who would you like to be paired with?', 'wishes'],
    ['Preferred mentor (if any)', 'wishes'],
    ['1st choice', 'wishes'],
    ['I consent to my data being stored', 'consent'],
    ['GDPR', 'consent'],
    ['Topics you would like help with:', 'Topics, mentee, overlap'],
    ['Topics you can help with', 'Topics, mentor, overlap'],
    ['Skills I want to develop', 'Skills, mentee, overlap'],
    ['Skills you can offer', 'Skills, mentor, overlap'],
    ['Areas of expertise', 'Topics, mentor, overlap'],
    ['What would you like your mentor to help you with?', 'Topics, mentee, overlap'],
    ['Languages', 'Languages, both, language'],
    ['Programming languages', 'nothing'],
    ['How many years have you worked here?', 'Years of experience, both, distance'],
    ['Department / team', 'Department, both, different'],
    ['Which days suit you?', 'Availability, both, availability'],
    ['When are you\nusually free?', 'Availability, both, availability'],
    ['Job title', 'nothing'],
    ['Phone number', 'nothing'],
    ['Upload your statement (Lastname_Firstname)', 'nothing'],
    ['1、姓名', 'name'],
    ['Are you interested in meeting your mentor in person?', 'Format, both, same'],
    ['What types of support are you seeking?', 'Topics, mentee, overlap'],
    ['What do you want?', 'Topics, mentee, overlap'],
    ['Year of study', 'Level, both, scale'],
    ['Expected year of graduation', 'nothing'],
    ['How did you hear about us?', 'nothing'],
    ['Have you been a mentor before?', 'nothing'],
    ['Anything else?', 'nothing'],
  ])('%j is %s', (header, expected) => expect(guess(header)).toBe(expected));
});

describe('a question is known by its answers', () => {
  test.each<[string, string[], string, string]>([
    ['I like clear structures', likert, 'Clear structures, both, scale', 'a scale in words'],
    ['My style', topics, 'Style, both, overlap', 'options that come again'],
    ['Topics you would like help with', stories, 'nothing', 'long stories'],
    ['Would you recommend the office coffee?', ['Yes', 'No', 'Yes', 'Yes', 'No', 'Yes'], 'nothing', 'yes or no'],
    ['Clock', ['Europe/London', 'Europe/Paris', 'GMT+2', 'Europe/London'], 'zone', 'zones'],
    ['Please tick', ['I agree to the terms', 'I agree to the terms', ''], 'consent', 'a vow'],
    [
      'Portfolio',
      ['https://a.example.com', 'https://b.example.com', 'https://c.example.com'],
      'nothing',
      'web addresses',
    ],
    ['Why are you applying?', stories, 'nothing', 'long text'],
    [
      'Topics',
      ['Law, Tax', '', 'Tax, Law', '', 'Law', '', 'Tax', ''],
      'Topics, mentee, overlap',
      'answered by mentees only',
    ],
  ])('%j with %j is %s (%s)', (header, answers, expected) => expect(guess(header, answers)).toBe(expected));

  test('an address column is found under an odd header, and a role column too', () => {
    const rows = [1, 2, 3, 4].map((at) => [
      at % 2 ? 'I want to be mentored' : 'I can mentor others',
      `p${at}@x.example.org`,
      `Ann Lee`,
    ]);
    const tab = tabOf('T', 1, [['Pick one', 'How we reach you', 'Full name'], ...rows]);
    expect(guessQuestions(tab).map(({ use }) => use)).toEqual(['sign-ups (role question)', 'role', 'email', 'name']);
  });
});

describe('a column that is headed by what people are', () => {
  const names = ['Bo Berg', 'Dan Dog', 'Robert Kim', 'Zoë Müller', 'Ann Marie Lee', '王小明'];

  test.each([
    'Staff member',
    'Employee',
    'Colleague',
    'Student',
    'Teilnehmer:in',
    'Teilnehmer*innen',
    'Collaborateur',
    'Collaborateur·rice',
    'Volunteer',
    'Applicant',
    'Member of staff',
  ])('%j holds their names', (header) => {
    expect(guess(header, names)).toBe('name');
    expect(guess(header, ['Bo', 'Dan', 'Rob', 'Zoë', 'Ann', 'Tom'])).toBe('name');
    expect(guess(header, ['Yes', 'No', 'Yes', 'Yes', 'No', 'No'])).not.toBe('name');
    expect(guess(header, ['1001', '1002', '1003', '1004', '1005', '1006'])).not.toBe('name');
  });

  test('gives way to a column of names', () => {
    const rows = names.map((name, at) => [`p${at}@x.example.org`, name, names[(at + 1) % 6]!]);
    const found = guessQuestions(tabOf('T', 1, [['Email Address', 'Your name', 'Colleague'], ...rows]));
    expect(found.slice(2).map(({ use }) => use)).toEqual(['name', 'avoid']);
  });
});

test.each(['First choice', 'Choice 1', 'Top pick'])('%j that names people by a few letters is a wish', (header) => {
  const names = ['Bo Berg', 'Dan Dog', 'Jo Lind', 'Kim Ek', 'Cy Moor'];
  const short = ['Jo L', 'Bo', 'D Dog', 'C. M.', 'Kim'];
  const rows = names.map((name, at) => [`p${at}@x.example.org`, name, short[at]!]);
  const found = guessQuestions(tabOf('T', 1, [['Email Address', 'Your name', header], ...rows]));
  expect(found[3]!.use).toBe('wishes');
});

describe('a tab is known as a whole', () => {
  test.each([
    ['Mentor form', ['Email', 'Name', 'Topics'], 'all mentors'],
    ['MentorSignup', ['Email', 'Name', 'Topics'], 'all mentors'],
    ['Applicants', ['Email', 'Name', 'My first choice mentor is'], 'all mentees'],
    ['Mentees 2027', ['Email', 'Name', 'Topics'], 'all mentees'],
    ['Form Responses 1', ['Email', 'Name', 'How many mentees?', 'What can you offer?'], 'all mentors'],
    ['Form Responses 2', ['Email', 'Name', 'What do you want from your mentor?'], 'all mentees'],
    ['Mentoring sign-up', ['Email', 'Name', 'I am signing up as'], 'sign-ups (role question)'],
    ['Feedback', ['Email', 'How satisfied are you?', 'Was it useful?'], 'not sign-ups'],
    ['Budget', ['Item', 'Cost'], 'not sign-ups'],
    ['Empty', [], 'not sign-ups'],
  ])('%s with %j is %s', (name, header, expected) => {
    expect(guessQuestions(tabOf(name, 1, [header]))[0]!.use).toBe(expected);
  });

  test('tabs of surveys get no questions', () => {
    const tab = tabOf('Check-in', 1, [['Email', 'Name']]);
    expect(guessQuestions(tab, { surveyTabs: ['Check-in'] })).toEqual([]);
  });
});

test('two forms that offer the same options share a criterion, though their words differ', () => {
  const mentees = tabOf('Mentees', 1, [
    ['Email', 'Skills to build'],
    ...topics.map((cell, at) => [`a${at}@x.example.org`, cell]),
  ]);
  const mentors = tabOf('Mentors', 2, [
    ['Email', 'Areas of expertise'],
    ...topics.map((cell, at) => [`b${at}@x.example.org`, cell]),
  ]);
  const criteria = guessAll([mentees, mentors]).filter(({ use }) => use === 'criterion');
  expect(criteria.map(({ criterion, side }) => [criterion, side])).toEqual([
    ['Topics', 'mentee'],
    ['Topics', 'mentor'],
  ]);
});

test('copies of a question belong together, different questions do not', () => {
  const header = ['Email', 'Role', 'Topics', 'Topics ', 'Topics 2', 'Topics you want', 'Subjects you need help with'];
  const names = guessQuestions(tabOf('T', 1, [header])).map(({ criterion, side }) => `${criterion} ${side}`);
  expect(names.slice(3, 6)).toEqual(['Topics both', 'Topics both', 'Topics both']);
  expect(names[6]).toBe('Topics mentee');
  expect(names[7]).not.toBe('Topics mentee');
});

test('ids stay when columns are moved and when answers come in', () => {
  const tab = csvTab('university.csv');
  const turned = { ...tab, header: [...tab.header].reverse(), rows: [] };
  const ids = (one: typeof tab) => new Set(guessQuestions(one).map(({ id }) => id));
  expect(ids(turned)).toEqual(ids(tab));
  expect(questionIds({ sheetId: 1, header: ['A', 'a:', 'A'] })).toHaveLength(3);
  expect(new Set(questionIds({ sheetId: 1, header: ['A', 'a:', 'A'] })).size).toBe(3);
});

test('a criterion never takes the place of a column that People has anyway', () => {
  for (const name of ['Name', 'role', 'E-mail', 'Time zone', 'Status'])
    expect(peopleColumn(name, 'both', { fixed, header: [] })).toBe(`${name} (criterion)`);
  expect(peopleColumn('Topics', 'mentor', { fixed, header: [] })).toBe('Topics offered');
});

test('each use is listed once, with a label and a help', () => {
  expect(new Set(uses.map(({ use }) => use)).size).toBe(uses.length);
  for (const { label, help } of uses) expect([label, help].every((words) => words.length > 2)).toBe(true);
});

test('a word that is no use is answered with every use', () => {
  const [fault] = questionFaults([
    {
      id: 'a',
      tab: 'T',
      question: 'Q',
      use: 'banana' as 'nothing',
      criterion: '',
      side: 'both',
      kind: '',
      examples: '',
    },
  ]);
  for (const { use } of uses) expect(fault!.mend).toContain(use);
});

describe('options', () => {
  test.each<[string[], string, string[], string]>([
    [['Law, Tax', 'Tax'], 'Law, Tax', ['Law', 'Tax'], 'commas between'],
    [
      ['Data, analytics and AI, Law', 'Data, analytics and AI', 'Law'],
      'Data, analytics and AI, Law',
      ['Data, analytics and AI', 'Law'],
      'a comma inside',
    ],
    [
      ['Talks (small, large), Law', 'Law'],
      'Talks (small, large), Law',
      ['Talks (small, large)', 'Law'],
      'a comma in brackets',
    ],
    [['Law;Tax;', 'Tax;'], 'Law;Tax;', ['Law', 'Tax'], 'semicolons'],
    [['Law', 'Law', 'LAW'], 'LAW, Law', ['Law'], 'one spelling'],
    [['1,000 words, Law'], '1,000 words, Law', ['1,000 words', 'Law'], 'a comma in a number'],
    [['Law;Tax', 'Tax, Law', 'Art;Tax', 'Art;Law'], 'Tax, Law', ['Tax', 'Law'], 'a hand that typed commas'],
    [['Law, Tax', 'Tax, Art', 'Art; Law'], 'Art; Law', ['Art', 'Law'], 'a hand that typed semicolons'],
    [['Law;Tax, old and new', 'Tax, old and new;Art'], 'Tax, old and new', ['Tax, old and new'], 'no list'],
    [["['Law', 'Tax, new']"], "['Law', 'Tax, new']", ['Law', 'Tax, new'], 'a list of a program'],
    [['["Law", "Tax"]'], '["Law", "Tax"]', ['Law', 'Tax'], 'a list of another program'],
    [['[Law, Tax]'], '[Law, Tax]', ['Law', 'Tax'], 'brackets around'],
    [['• Law\n• Tax, new'], '• Law\n• Tax, new', ['Law', 'Tax, new'], 'bullets'],
    [['- Law\n- Tax'], '- Law\n- Tax', ['Law', 'Tax'], 'dashes'],
    [['• Law • Tax'], '• Law • Tax', ['Law', 'Tax'], 'bullets on one line'],
    [['1. Law\n2) Tax'], '1. Law\n2) Tax', ['Law', 'Tax'], 'numbers'],
    [['1. Law 2. Tax 3. Art'], '1. Law 2. Tax 3. Art', ['Law', 'Tax', 'Art'], 'numbers on one line'],
    [['Law | Tax'], 'Law | Tax', ['Law', 'Tax'], 'bars'],
    [['Law / Tax', 'Tax', 'Art / Law'], 'Art / Law', ['Art', 'Law'], 'strokes between options'],
    [['UX/UI / Law', 'UX/UI', 'Law / Tax'], 'UX/UI / Law', ['UX/UI', 'Law'], 'strokes with blanks, and one inside'],
    [['Law / Tax', 'Tax / Art', 'Art, new / Law'], 'Art, new / Law', ['Art, new', 'Law'], 'strokes and a comma inside'],
    [['Law/Tax', 'Tax', 'Art / Law'], 'Law/Tax', ['Law', 'Tax'], 'strokes with and without blanks'],
    [['القيادة، الكتابة', 'الكتابة'], 'القيادة، الكتابة', ['القيادة', 'الكتابة'], 'Arabic commas'],
    [['القيادة؛ الكتابة', 'الكتابة'], 'القيادة؛ الكتابة', ['القيادة', 'الكتابة'], 'Arabic semicolons'],
    [['领导力、写作', '写作，谈判'], '领导力、写作', ['领导力', '写作'], 'Chinese commas of both kinds'],
    [
      ['交渉、文章（企画、提案）'],
      '交渉、文章（企画、提案）',
      ['交渉', '文章（企画、提案）'],
      'commas in wide brackets',
    ],
    [['法律；税务', '税务'], '法律；税务', ['法律', '税务'], 'wide semicolons'],
    [['法律｜税务', '税务'], '法律｜税务', ['法律', '税务'], 'wide bars'],
    [['Law · Tax', 'Tax', 'Art · Law'], 'Art · Law', ['Art', 'Law'], 'dots'],
    [['データ・交渉', '交渉', 'データ'], 'データ・交渉', ['データ', '交渉'], 'Japanese dots'],
    [['约翰·史密斯', '玛丽·李'], '约翰·史密斯', ['约翰·史密斯'], 'dots inside names'],
    [['Intel·ligència, Dret', 'Dret'], 'Intel·ligència, Dret', ['Intel·ligència', 'Dret'], 'a dot inside a word'],
    [['Law\nTax', 'Tax\nArt'], 'Law\nTax', ['Law', 'Tax'], 'lines'],
    [['Law; Tax', 'Tax; Art', 'Law، Art'], 'Law، Art', ['Law', 'Art'], 'a hand that typed Arabic commas'],
    [['UX/UI', 'Law', 'UX/UI, Law'], 'UX/UI', ['UX/UI'], 'a stroke inside an option'],
    [
      Array(8).fill('Mornings, Afternoons'),
      'Mornings, Afternoons',
      ['Mornings', 'Afternoons'],
      'two that are always ticked together',
    ],
    [['Law, (Tax', 'Law'], 'Law, (Tax', ['Law', '(Tax'], 'a bracket left open'],
  ])('of %j: %j is %j (%s)', (all, answer, expected) =>
    expect(splitAnswer(answer, learnVocabulary(all))).toEqual(expected),
  );

  test('come back from what a form joins, when they hold no commas', () => {
    const options = ['Law', 'Tax', 'Art (old)', 'Work-life balance', 'C++'];
    fc.assert(
      fc.property(fc.array(fc.subarray(options, { minLength: 1 }), { minLength: 1, maxLength: 30 }), (chosen) => {
        const answers = chosen.map((list) => list.join(', '));
        const vocabulary = learnVocabulary(answers);
        expect(answers.map((answer) => splitAnswer(answer, vocabulary))).toEqual(chosen);
      }),
    );
  });
});

describe('a remark that speaks of roles', () => {
  const seats = 'How many mentees can you take?';
  test.each([
    ['Remarks', 'on leave, cannot be a mentor this round'],
    ['비고', '휴직으로 이번 기수 멘토링 불가'],
    ['Field 9', 'mentor of Ann in spring'],
  ])('%s is no question for the role: %s', (header, said) => {
    const tab = tabOf('Answers', 1, [
      ['Name', 'Email', seats, header],
      ['Ann Lee', 'a@x.example.org', 2, ''],
      ['Bob Kay', 'b@x.example.org', 3, said],
      ['Cy Dow', 'c@x.example.org', 1, ''],
    ]);
    expect(guessQuestions(tab).map(({ use }) => use)).not.toContain('role');
  });

  test('leaves it to what was answered who is what', () => {
    const tab = tabOf('Answers', 1, [
      ['Name', 'Email', seats, 'Which topics do you need help with?', 'Notes'],
      ['Ann Lee', 'a@x.example.org', 2, '', ''],
      ['Bob Kay', 'b@x.example.org', 3, '', 'I was a mentee of Ann last year'],
      ['Cy Dow', 'c@x.example.org', '', 'Tax', 'please give me a mentor who is patient'],
      ['Di Eve', 'd@x.example.org', '', 'Audit', ''],
    ]);
    const { people } = readSignups({ tabs: [tab], questions: guessQuestions(tab), people: [], fixed });
    expect(people.map(({ role }) => role)).toEqual(['mentor', 'mentor', 'mentee', 'mentee']);
  });
});

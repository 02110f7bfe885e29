import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/core/form.js';
import { zones } from '../../src/sample/crowd.js';
import { sampleSettings, sampleSignups, sampleSurveyAnswers } from '../../src/sample/index.js';
import { guessQuestions, readSignups, signupForm, titles } from '../../src/signups/index.js';
import { fixed, responseTab } from '../signups/tabs.js';

const form = signupForm(sampleSettings);

describe('the sample programme', () => {
  test('people come from zones that the sign-up form offers', () => {
    const zone = form.questions.find((question) => question.title === titles.zone) as { choices: readonly string[] };
    for (const [choice] of zones) expect(zone.choices).toContain(choice);
  });

  test.each([[2027], [1], [99]])('seed %i: every sign-up is one that the form lets through', (seed) => {
    for (const { answers } of sampleSignups(seed)) {
      for (const title of Object.keys(answers))
        expect(form.questions.map((question) => question.title)).toContain(title);
      for (const question of form.questions) check(question, answers[question.title]);
    }
  });

  test('is the same each time, and another with another seed', () => {
    expect(sampleSignups()).toEqual(sampleSignups(2027));
    expect(sampleSignups(1)).not.toEqual(sampleSignups(2));
  });

  test('has sixty mentees and forty mentors, in order of arrival', () => {
    const signups = sampleSignups();
    const minutes = signups.map((signup) => signup.minutesAfterOpening);
    expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
    const { people } = read(signups);
    expect(people.filter(({ role }) => role !== 'mentor')).toHaveLength(60);
    expect(people.filter(({ role }) => role !== 'mentee')).toHaveLength(40);
    expect(people.filter(({ role }) => role === 'both').length).toBeGreaterThanOrEqual(5);
  });

  test('uses addresses that can belong to nobody', () => {
    for (const { email } of sampleSignups()) {
      expect(email.trim().toLowerCase()).toMatch(/@[a-z]+\.example\.(org|com|net|ogr)$/);
    }
  });

  test('is uneven, as programmes are', () => {
    const { people } = read(sampleSignups());
    const wanted = count(people.flatMap((row) => String(row['Topics wanted']).split(', ').filter(Boolean)));
    expect(Math.max(...wanted)).toBeGreaterThan(4 * Math.min(...wanted));
    expect(new Set(people.map((row) => row.zone)).size).toBeGreaterThan(5);
    const years = (role: string) =>
      people.filter((row) => row.role === role).map((row) => Number(row['Years of experience']));
    expect(mean(years('mentor'))).toBeGreaterThan(mean(years('mentee')) + 8);
  });

  test('each messy row ends as it should', () => {
    const { people, problems } = read(sampleSignups());
    const found = problems.map(({ code, weight, reason }) => `${weight} ${code}: ${reason}`).join('\n');
    expect(found).toMatch(/^warns email-mistyped: .*helena\.sorensen@mail\.example\.ogr/m);
    expect(found).toMatch(/^stops name-address: .*Cheap loans at https:\/\/loans\.example\.com\/now/m);
    expect(found).toMatch(/^stops name-address: .*=HYPERLINK/m);
    expect(found).toMatch(/^warns name-without-letters: .*\+44 7700 900123/m);
    expect(found).toMatch(/^warns name-test: .*asdf/m);
    expect(found).toMatch(/^warns seats-open: .*2-3, depends on the quarter.* 2 /m);
    expect(found).toMatch(/^warns seats-many: .*as many as you need!/m);
    expect(people.find(({ name }) => name === 'Mirela Popescu')).toMatchObject({ capacity: 3 });
    expect(people.find(({ name }) => name === 'ليلى حداد')).toBeDefined();
    expect(found).toMatch(/^stops manager-unclear: /m);
    expect(found).toMatch(/^stops wish-ruled-out: .*anyone but/m);
    expect(found).toMatch(/^stops condition-demanded: .*Only a woman/m);
    expect(found).toMatch(/^stops consent-withdrawn: .*take me out/m);
    expect(found).toMatch(/^warns two-addresses: /m);
    expect(problems.filter(({ weight }) => weight === 'stops')).toHaveLength(6);
    const emails = people.map(({ email }) => email);
    expect(new Set(emails).size).toBe(emails.length);
  });

  test('misspelt wishes find the mentor who was meant', () => {
    const { people } = read(sampleSignups());
    const names = new Set(people.map(({ name }) => name));
    const wishes = people.flatMap(({ wishes }) => String(wishes).split(', ').filter(Boolean));
    expect(wishes.length).toBeGreaterThan(20);
    expect(wishes.filter((wish) => !names.has(wish))).toEqual(['Only a woman as my mentor', 'please']);
  });
});

describe('sample survey answers', () => {
  const questions: Question[] = [
    { type: 'scale', title: 'Useful', low: 1, high: 5, required: true },
    { type: 'list', title: 'Met', choices: ['Not yet', '1', '2', '3', '4 or more'], required: true },
    { type: 'choice', title: 'Talk', choices: ['No, all is well', 'Yes, please contact me'], required: true },
    { type: 'checkboxes', title: 'Used', choices: ['A', 'B'], required: true },
    { type: 'grid', title: 'Grid', rows: ['r'], columns: ['a', 'b'] },
    { type: 'paragraph', title: 'More' },
  ];
  const people = Array.from({ length: 200 }, (_, at) => ({ email: `p${at}@team.example.com` }));

  test('fit the questions, come from a share of the people, and vary', () => {
    const answered = sampleSurveyAnswers(3, people, questions, 0.6);
    expect(answered.length).toBeGreaterThan(95);
    expect(answered.length).toBeLessThan(145);
    for (const { answers } of answered) for (const question of questions) check(question, answers[question.title]);
    const useful = answered.map(({ answers }) => Number(answers.Useful));
    expect(new Set(useful).size).toBeGreaterThanOrEqual(4);
    expect(mean(useful)).toBeGreaterThan(3);
    expect(answered.some(({ answers }) => answers.Talk === 'Yes, please contact me')).toBe(true);
    expect(sampleSurveyAnswers(3, people, questions, 0.6)).toEqual(answered);
  });
});

function read(signups: ReturnType<typeof sampleSignups>) {
  const tab = responseTab(form, signups);
  return readSignups({ tabs: [tab], questions: guessQuestions(tab), people: [], fixed });
}

function check(question: Question, answer: unknown): void {
  if (question.type === 'section' || question.type === 'page') return;
  if (answer === undefined) {
    expect(question.required || false, question.title).toBe(false);
  } else if (question.type === 'scale') {
    expect(Number(answer)).toBeGreaterThanOrEqual(question.low);
    expect(Number(answer)).toBeLessThanOrEqual(question.high);
  } else if (question.type === 'grid' || question.type === 'checkbox grid') {
    for (const [row, columns] of Object.entries(answer as Record<string, string[]>)) {
      expect(question.rows).toContain(row);
      for (const column of columns) expect(question.columns).toContain(column);
    }
  } else if ('choices' in question) {
    expect(Array.isArray(answer), question.title).toBe(question.type === 'checkboxes');
    if (!question.other) for (const one of [answer].flat()) expect(question.choices).toContain(one);
  } else {
    expect(typeof answer, question.title).toBe('string');
  }
}

function count(items: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts.values()];
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

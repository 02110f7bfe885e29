import { describe, expect, test } from 'vitest';
import { sampleSettings, sampleSignups } from '../../src/sample/index.js';
import { guessQuestions } from '../../src/signups/guess/guess-questions.js';
import { defaultCriteria, suggestCriteria } from '../../src/signups/guess/suggest-criteria.js';
import { readSignups } from '../../src/signups/read/read-signups.js';
import { consentChoice, consentVersion, signupForm } from '../../src/signups/signup-form.js';
import { fixed, responseTab } from './tabs.js';

const form = signupForm(sampleSettings);
const expected = [
  '(whole tab): sign-ups (role question)',
  'Timestamp: nothing',
  'Email Address: email',
  'What it asks of you: nothing',
  'Your consent: consent',
  'Your name: name',
  'I would like to take part as: role',
  'Topics you would like help with: criterion Topics mentee overlap',
  'Topics you could help others with: criterion Topics mentor overlap',
  'How many mentees could you take on?: capacity',
  'Topics you would like help with: criterion Topics mentee overlap',
  'Topics you could help others with: criterion Topics mentor overlap',
  'How many mentees could you take on?: capacity',
  'Department: criterion Department both different',
  'Years of experience: criterion Years of experience both distance',
  'Languages you could meet in: criterion Languages both language',
  'Time zone: zone',
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map(
    (day) => `When could you usually meet? [${day}]: criterion Availability both availability`,
  ),
  'Is there anyone you would like to be paired with?: wishes',
  'Is there anyone you should not be paired with?: avoid',
  "Your manager's e-mail: manager",
  'A few words about you, for your partner: about',
];

describe('the sign-up form', () => {
  test.each([
    [0, 'before anybody answered'],
    [1, 'after one answer'],
    [3, 'after three answers'],
    [20, 'after twenty'],
    [500, 'after all'],
  ])('%i answers: every question is guessed right, %s', (count) => {
    const tab = responseTab(form, sampleSignups().slice(0, count));
    const told = guessQuestions(tab).map(({ question, use, criterion, side, kind }) =>
      use === 'criterion' ? `${question}: ${use} ${criterion} ${side} ${kind}` : `${question}: ${use}`,
    );
    expect(told).toEqual(expected);
  });

  test('the default criteria name columns that the form fills', () => {
    const tab = responseTab(form, sampleSignups());
    const questions = guessQuestions(tab);
    const { columns } = readSignups({ tabs: [tab], questions, people: [], fixed });
    const ofPeople = ['Time zone', 'Wishes'];
    for (const criterion of defaultCriteria()) {
      for (const column of [criterion.menteeColumn, criterion.mentorColumn]) {
        expect([...columns, ...ofPeople], criterion.name).toContain(column);
      }
    }
    const byName = (list: readonly { name: string }[]) => [...list].sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(byName(suggestCriteria(questions, { fixed, header: [] }))).toEqual(byName(defaultCriteria()));
  });

  test.each([
    [consentChoice('I agree', 3), '3'],
    [consentChoice('Meine Daten', 12), '12'],
    ['I agree to the policy (GDPR 2018)', ''],
    ['I agree (section 1)', ''],
    ['Yes', ''],
  ])('%j agrees to version %j', (answer, version) => {
    expect(consentVersion(answer)).toBe(version);
  });

  test('a programme without topics, departments or languages has no empty questions', () => {
    const bare = signupForm({
      ...sampleSettings,
      programme: 'P',
      topics: [],
      departments: [],
      languages: [],
      consentText: '',
      commitment: '',
    });
    for (const question of bare.questions) if ('choices' in question) expect(question.choices).not.toEqual([]);
    expect(bare.questions.find((question) => question.title === 'Your consent')).toMatchObject({
      choices: ['I agree (version 1).'],
    });
  });
});

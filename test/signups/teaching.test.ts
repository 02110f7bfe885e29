/** What answers mean, as the organiser teaches it in the Questions tab: how it is written, and what follows from it. */
import { describe, expect, test } from 'vitest';
import { meant, readMeanings, writeMeanings } from '../../src/signups/cells/meanings.js';
import { type DecidedQuestion, decideQuestions, questionFaults } from '../../src/signups/guess/decide-questions.js';
import { readSignups } from '../../src/signups/read/read-signups.js';
import { fixed, tabOf } from './tabs.js';

describe('what is written', () => {
  test.each<[string, string, string]>([
    ['Newcomer = mentee; Local student = mentor', 'local  STUDENT', 'mentor'],
    ['Newcomer -> mentee\nLocal → mentor', 'Local', 'mentor'],
    ['Ja: yes; Nee: no', 'Nee', 'no'],
    ['Ja = yes, Nee = no', 'Ja', 'yes'],
    ['two or three = 3', 'Two or three', '3'],
    ['1:3 = 3', '1:3', '3'],
    ['"a; b = c" = both', 'a; b = c', 'both'],
    ['Élève = mentee', 'eleve', 'mentee'],
    ['Yes, please = yes; No, thanks = no', 'Yes, please', 'yes'],
    ['Newcomer = ?', 'Newcomer', 'Newcomer'],
    ['Newcomer = mentee', 'Somebody else', 'Somebody else'],
    ['', 'Newcomer', 'Newcomer'],
  ])('%j: %j is read as %j', (means, answer, expected) => expect(meant({ means }, answer)).toBe(expected));

  test('comes back as it went in', () => {
    const pairs = [
      { answer: 'a = b; c', meaning: 'mentee' },
      { answer: 'D', meaning: '' },
    ];
    expect(readMeanings(writeMeanings(pairs)).pairs).toEqual([pairs[0], { answer: 'D', meaning: '?' }]);
  });

  test.each(['Yes, please', '1: a, 2: b', '5" pipe', 'He said "x; y" = z', '"all" -> me', 'a\nb', '= 3', 'x:'])(
    'an answer comes back whatever stands in it: %j',
    (answer) => {
      const one = { answer: answer.replace('\n', ' '), meaning: 'mentee' };
      for (const more of [[], [{ answer: 'Other', meaning: 'both' }]])
        expect(readMeanings(writeMeanings([{ ...one, answer }, ...more])).pairs).toEqual([one, ...more]);
    },
  );
});

const header = ['Email', 'Name', 'Kind', 'OK?', 'Room', 'Grade'];
const rows = [
  ['a@x.example.org', 'Ann Lee', 'Red', 'Aye', '', 'HEO'],
  ['b@x.example.org', 'Bob Kim', 'Blue', 'Aye', 'a pair', 'SEO'],
  ['c@x.example.org', 'Cat Moor', 'Red', 'Nay', '', 'HEO'],
];
const tab = tabOf('Answers', 4, [header, ...rows]);

function taught(changes: Readonly<Record<string, Partial<DecidedQuestion>>>): DecidedQuestion[] {
  return decideQuestions([tab], []).map((one) => ({ ...one, ...changes[one.question] }));
}

const uses = {
  '(whole tab)': { use: 'sign-ups (role question)' },
  Kind: { use: 'role', means: 'Red = mentee; Blue = mentor' },
  'OK?': { use: 'consent', means: 'Aye = yes; Nay = no' },
  Room: { use: 'capacity', means: 'a pair = 2' },
  Grade: { means: 'HEO = 1; SEO = 2' },
} as const;

describe('what follows', () => {
  test('role, consent, seats and steps of a scale are read as they were taught', () => {
    const questions = decideQuestions([tab], taught(uses));
    const { people, problems } = readSignups({ tabs: [tab], questions, people: [], fixed });
    expect(
      people
        .filter((one) => one.consent === 'yes')
        .map((one) => `${one.name} ${one.role} ${one.capacity} ${one.Level}`),
    ).toEqual(['Ann Lee mentee 0 1', 'Bob Kim mentor 2 2']);
    expect(problems.map(({ code }) => code)).toEqual(['consent-refused']);
  });

  test('it is sure, stays when answers come in, and holds for the same question in the next tab', () => {
    const questions = decideQuestions([tab], taught(uses));
    expect(questions.find(({ question }) => question === 'Kind')).toMatchObject({ use: 'role', sure: 'sure' });
    const next = tabOf('Next year', 5, [header, ['d@x.example.org', 'Dan Oak', 'Blue', 'Aye', '', 'SEO']]);
    const both = decideQuestions([tab, next], questions);
    const asked = both.filter(({ question, tab: of }) => question === 'Kind' && of === 'Next year');
    expect(asked.map(({ use, means, sure }) => [use, means, sure])).toEqual([['role', uses.Kind.means, 'sure']]);
    expect(decideQuestions([tab, next], both)).toEqual(both);
  });

  test('an answer that came later and was not taught stops its row', () => {
    const later = tabOf('Answers', 4, [header, ...rows, ['e@x.example.org', 'Eva Orr', 'Green', 'Aye', '', 'HEO']]);
    const questions = decideQuestions([later], taught(uses));
    const { people, problems } = readSignups({ tabs: [later], questions, people: [], fixed });
    expect(people.some(({ name, consent }) => name === 'Eva Orr' && consent === 'yes')).toBe(false);
    expect(problems.map(({ code, row }) => [code, row])).toContainEqual(['role-unclear', 5]);
  });

  test('a guess that the organiser confirmed is sure and no longer follows', () => {
    const doubted = decideQuestions([tab], []);
    const confirmed = doubted.map((one) => ({ ...one, sure: 'sure' as const }));
    for (const one of decideQuestions([tab], confirmed)) expect(one.sure).toBe('sure');
    expect(decideQuestions([tab], doubted)).toEqual(doubted);
  });
});

describe('what cannot be meant is told on the cell', () => {
  const row = {
    id: 'q1',
    tab: 'Answers',
    question: 'Kind',
    criterion: '',
    side: 'both',
    kind: '',
    examples: '',
  } as const;
  test.each<[Partial<DecidedQuestion>, string[]]>([
    [{ use: 'role', means: 'Red = mentee; Blue = mentor; Green = both; White = ?' }, []],
    [{ use: 'role', means: 'Red = mentee; Blue' }, ['means-unread']],
    [{ use: 'role', means: 'Red = banana' }, ['means-unknown']],
    [{ use: 'consent', means: 'Red = mentee' }, ['means-unknown']],
    [{ use: 'consent', means: 'Red = yes' }, []],
    [{ use: 'capacity', means: 'Red = many' }, ['means-unknown']],
    [{ use: 'decision', means: 'Green = accepted; Red = turned down' }, []],
    [{ use: 'decision', means: 'Green = banana' }, ['means-unknown']],
    [{ use: 'criterion', criterion: 'Level', kind: 'scale', means: 'HEO = first' }, ['means-unknown']],
    [{ use: 'criterion', criterion: 'Level', kind: 'scale', means: 'HEO = 3' }, []],
  ])('%j: %j', (change, codes) => {
    const faults = questionFaults([{ ...row, use: 'nothing', ...change }]);
    expect(faults.map(({ cell, code }) => [cell, code])).toEqual(codes.map((code) => ['means', code]));
  });
});

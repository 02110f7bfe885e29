/** The organiser's word on the questions, over our guess. */
import { describe, expect, test } from 'vitest';
import { type DecidedQuestion, decideQuestions, questionFaults } from '../../src/signups/guess/decide-questions.js';
import type { QuestionRow } from '../../src/signups/question-row.js';
import { tabOf } from './tabs.js';

const header = ['Email', 'Name', 'Role', 'Topics you want', 'Lunches', 'Hobby'];
const answers = (count: number) =>
  Array.from({ length: count }, (_, at) => [
    `p${at}@x.example.org`,
    `Ann Lee${'abcdefghijklmnopqrstuvwxyz'.charAt(at % 26)}`,
    at % 2 === 0 ? 'Mentee' : 'Mentor',
    ['Law, Tax', 'Tax', 'Law'][at % 3]!,
    String(at % 7),
    ['Yes', 'No'][at % 2]!,
  ]);
const tab = (count: number, name = 'Answers', head = header) => tabOf(name, 4, [head, ...answers(count)]);

/** Use, criterion, side and kind of the question with this header. */
function used(questions: readonly DecidedQuestion[], question: string): string {
  const { use, criterion, side, kind } = questions.find((one) => one.question === question)!;
  return use === 'criterion' ? `${criterion}, ${side}, ${kind}` : use;
}

function corrected(questions: readonly DecidedQuestion[], question: string, change: Partial<DecidedQuestion>) {
  return questions.map((one) => (one.question === question ? { ...one, ...change } : one));
}

describe('a question', () => {
  const guessed = decideQuestions([tab(6)], []);

  test('is used as we guess, and says so', () => {
    expect(used(guessed, 'Topics you want')).toBe('Topics, mentee, overlap');
    expect(guessed.find(({ question }) => question === 'Topics you want')!.guess).toBe(
      'criterion / Topics / mentee / overlap',
    );
    expect(decideQuestions([tab(6)], guessed)).toEqual(guessed);
  });

  test.each<[string, Partial<DecidedQuestion>, string, string]>([
    ['Topics you want', { use: 'nothing' }, 'nothing', 'is left out when the organiser says so'],
    ['Topics you want', { criterion: 'Wants' }, 'Wants, mentee, overlap', 'keeps the name that they gave'],
    [
      'Hobby',
      { use: 'criterion', criterion: 'Hobby' },
      'Hobby, both, preference',
      'is read as its answers look, when they made it a criterion',
    ],
    [
      'Lunches',
      { use: 'criterion', criterion: 'Topics', side: 'mentor' },
      'Topics, mentor, overlap',
      'is read as the others of that criterion are',
    ],
  ])('%s with %j is %s: it %s', (question, change, expected) => {
    const rows = corrected(guessed, question, change);
    expect(used(decideQuestions([tab(6)], rows), question)).toBe(expected);
    // Whether it is guessed anew, or there are answers enough.
    expect(used(decideQuestions([tab(40)], rows), question)).toBe(expected);
  });

  test('follows the guess, until there are answers enough', () => {
    const rows = (count: number) => tabOf('Answers', 4, [['Email', 'Name', 'Role', 'Choose some'], ...answers(count)]);
    const before = decideQuestions([rows(1)], []);
    expect(used(before, 'Choose some')).toBe('nothing');
    expect(used(decideQuestions([rows(12)], before), 'Choose some')).toContain('overlap');
    expect(used(decideQuestions([rows(26)], before), 'Choose some')).toBe('nothing');
  });

  test('that nobody had answered is guessed when somebody has, also when there are answers enough', () => {
    const head = ['Email', 'Name', 'Role', 'Choose some'];
    const rows = (count: number) => tabOf('Answers', 4, [head, ...answers(count)]);
    const before = decideQuestions([tabOf('Answers', 4, [head])], []);
    expect(used(before, 'Choose some')).toBe('nothing');
    expect(used(decideQuestions([rows(40)], before), 'Choose some')).toContain('overlap');
  });

  test('that is asked anew is guessed, also when there are answers enough', () => {
    const more = tabOf('Answers', 4, [[...header, 'Time zone'], ...answers(40).map((row) => [...row, 'GMT'])]);
    expect(used(decideQuestions([more], guessed), 'Time zone')).toBe('zone');
  });

  test('goes with its tab, and takes over its new name', () => {
    expect(decideQuestions([], guessed)).toEqual([]);
    expect(new Set(decideQuestions([tab(40, 'Renamed')], guessed).map((one) => one.tab))).toEqual(new Set(['Renamed']));
  });
});

describe('the word of the organiser', () => {
  const row = {
    id: 'q1',
    tab: 'Answers',
    question: 'Fun?',
    criterion: '',
    side: 'both',
    kind: '',
    examples: '',
  } as const;
  test.each<[QuestionRow, string[][], string]>([
    [{ ...row, use: 'nothing' as const }, [], 'says something'],
    [{ ...row, use: 'criterion' as const, criterion: 'Fun' }, [], 'names a criterion'],
    [{ ...row, use: 'fun fact' as 'nothing' }, [['q1', 'use', 'use-unknown']], 'is no use'],
    [
      { ...row, use: 'criterion' as const },
      [['q1', 'criterion', 'criterion-unnamed']],
      'leaves the criterion without a name',
    ],
  ])('%j: %j, it %s', (question, expected) => {
    expect(questionFaults([question]).map(({ id, cell, code }) => [id, cell, code])).toEqual(expected);
  });
});

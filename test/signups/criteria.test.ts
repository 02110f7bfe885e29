/** Which criteria the questions call for, beside those that the organiser has. */
import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/core/cell.js';
import { type CriteriaInput, criteriaCalledFor } from '../../src/signups/guess/suggest-criteria.js';
import type { QuestionRow } from '../../src/signups/question-row.js';
import { titles } from '../../src/signups/signup-form.js';
import { fixed, tabOf } from './tabs.js';

const tab = tabOf('Answers', 4, [
  ['Email', 'Topics', 'Zone'],
  ['ann@x.example.org', 'Law', 'GMT'],
]);
const topics: QuestionRow = {
  id: 'q1',
  tab: 'Answers',
  question: 'Topics',
  use: 'criterion',
  criterion: 'Topics',
  side: 'both',
  kind: 'overlap',
  examples: '',
};
const zone: QuestionRow = { ...topics, id: 'q2', question: 'Zone', use: 'zone', criterion: '', kind: '' };
const level: QuestionRow = { ...topics, criterion: 'Level of seniority', kind: 'scale' };
const wanted = { name: 'Topics', menteeColumn: 'Topics wanted', mentorColumn: 'Topics offered' };

function calledFor(input: Partial<CriteriaInput>): Row[] {
  const none = { header: [], rows: [] };
  return criteriaCalledFor({
    tabs: [tab],
    questions: [topics],
    criteria: [],
    people: none,
    columns: [],
    fixed,
    ...input,
  });
}

describe('criteria', () => {
  test.each<[Partial<CriteriaInput>, readonly Row[], string]>([
    [{}, [{ name: 'Topics', kind: 'overlap', weight: 40, menteeColumn: 'Topics' }], 'are made for what is asked'],
    [
      { questions: [level] },
      [{ kind: 'scale', limit: '1+', order: '0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10' }],
      'of a level want a mentor ahead',
    ],
    [
      { questions: [zone] },
      [{ name: 'Time zone', kind: 'zone', menteeColumn: 'Time zone' }],
      'come with a use that counts',
    ],
    [{ tabs: [{ ...tab, rows: [] }] }, [], 'wait until somebody has answered'],
    [
      { criteria: [{ ...wanted, weight: 3 }], people: { header: ['Topics wanted', 'Topics offered'], rows: [] } },
      [],
      'that the organiser has stay',
    ],
    [
      { criteria: [{ ...wanted, weight: 3 }] },
      [{ name: 'Topics', menteeColumn: 'Topics', mentorColumn: 'Topics' }],
      'whose columns nobody fills get those that the questions fill, and keep the rest',
    ],
    [{ people: { header: ['Topics'], rows: [] } }, [], 'that were there once do not come back'],
    [
      { people: { header: ['Topics'], rows: [{ id: 'p', Topics: '' }] } },
      [{ name: 'Topics' }],
      'come when somebody answers a question that nobody had answered',
    ],
    [{ tabs: [{ ...tab, header: ['Topics'], rows: [['']] }] }, [], 'are not made for a question without an answer'],
    [
      { questions: [zone], people: { header: [], rows: [{ id: 'p', zone: 'UTC' }] } },
      [],
      'nor do those of a column that is always there',
    ],
    [{ tabs: [ours()] }, [], 'of our own form were written by set-up'],
    [
      { questions: [{ ...topics, criterion: 'Role' }] },
      [{ name: 'Role', menteeColumn: 'Role (criterion)' }],
      'never take a column that People has anyway',
    ],
  ])('%j: %j, they %s', (input, expected) => {
    const rows = calledFor(input);
    expect(rows).toHaveLength(expected.length);
    expect(rows).toMatchObject(expected);
  });
});

function ours() {
  return { ...tab, header: Object.values(titles), formUrl: 'https://forms.example.com/1' };
}

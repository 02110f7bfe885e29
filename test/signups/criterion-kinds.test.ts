import { describe, expect, test } from 'vitest';
import { criterionKinds } from '../../src/matching/index.js';
import { guessKind } from '../../src/signups/guess/guess-kind.js';
import { suggestCriteria } from '../../src/signups/guess/suggest-criteria.js';
import type { QuestionRow } from '../../src/signups/question-row.js';
import { fixed } from './tabs.js';

const stories = [
  'When I began I knew nobody here, and it took me years to find my way around on my own.',
  'I would like somebody who has changed careers late, because that is what I am about to do.',
  'Mostly confidence; I know what to do, but I wait until someone else says it before I dare.',
  'My team has doubled since spring and I was never taught how to lead people older than I am.',
];

describe('a question that the organiser has made a criterion', () => {
  test.each([
    [['Yes', 'No', 'Yes', 'Yes', 'No'], 'preference', 5, 'yes or no'],
    [['Yes please', 'No', 'yes', 'no thanks', 'Yes'], 'preference', 5, 'yes or no in more words'],
    [stories, 'text', 0, 'free text: off until it is given a weight'],
    [['Law, Tax', 'Tax', 'Law, Art', 'Art, Tax', 'Law', 'Tax, Art'], 'overlap', 20, 'options'],
    [['Bonn', 'Paris', 'Rome', 'York'], 'same', 5, 'short answers'],
    [['4', '12', '7', '30'], 'distance', 5, 'numbers'],
    [['Agree', 'Strongly agree', 'Neutral', 'Disagree'], 'scale', 5, 'a scale'],
  ])('%j is %s with weight %i (%s)', (answers, kind, weight) => {
    const found = guessKind({ rows: answers.map((answer) => [answer]) }, 0);
    expect(found).toBe(kind);
    expect(criterionKinds.map((one) => one.kind)).toContain(found);
    const question: QuestionRow = {
      id: 'q',
      tab: 'T',
      question: 'Q',
      use: 'criterion',
      criterion: 'Mine',
      side: 'both',
      kind: found,
      examples: '',
    };
    expect(suggestCriteria([question], { fixed, header: [] })).toMatchObject([{ name: 'Mine', kind, weight }]);
  });
});

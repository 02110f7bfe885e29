import { describe, expect, test } from 'vitest';
import type { Criterion, Participant } from '../../../../src/matching/model.js';
import { participantsOf } from '../../../../src/matching/scoring/participants.js';
import { scoreTable } from '../../../../src/matching/scoring/score-table.js';
import { criterion, input, mentee, mentor } from '../../people.js';
import { NO, phraseOf, pointsOf, warningsOf } from './pair.js';

/** Ann and Bob among eight others who write of other things: a word of two answers is as rare as can be. */
function cohort(ann: string, bob: string, others: readonly string[] = []): Participant[] {
  const rest = Array.from({ length: 8 }, (_, at) => others[at] ?? `Filler${'abcdefgh'.charAt(at)}`);
  return [
    mentee('ann', { Q: ann }),
    mentor('bob', { Q: bob }),
    ...rest.map((Q, at) => (at % 2 === 0 ? mentee(`m${at}`, { Q }) : mentor(`t${at}`, { Q }))),
  ];
}

const same = (text: string) => Array.from({ length: 8 }, () => text);

describe('points', () => {
  test.each<[string, string, readonly string[], Partial<Criterion>, number | string, string]>([
    ['I run kubernetes', 'kubernetes at home', [], {}, 1, 'all that anybody else has too'],
    ['alpha beta gamma', 'gamma, beta; alpha!', [], {}, 1, 'three rare words'],
    ['alpha beta', 'beta delta', ['alpha'], {}, 0.5, 'one of two'],
    ['alpha beta gamma delta', 'alpha', ['beta', 'gamma', 'delta'], {}, 0.33, 'one of the three that are enough'],
    ['alpha beta gamma delta', 'alpha', ['beta', 'gamma', 'delta'], { limit: '1' }, 1, 'one is enough'],
    ['alpha beta gamma delta', 'alpha', ['beta', 'gamma', 'delta'], { limit: '4' }, 0.25, 'four are wanted'],
    ['Führung übernehmen', 'FUHRUNG', [], {}, 1, 'accents and capitals'],
    ['réseau', 'Reseau', [], {}, 1, 'accents in French'],
    ['año de migración', 'Migracion', [], {}, 1, 'accents in Spanish'],
    ['Команда', 'команда', [], {}, 1, 'letters of another script'],
    ['go to it', 'go to it', [], {}, 0.5, 'words of two letters are no answer'],
    ['the team', 'the team', same('with the team'), {}, 0, 'words of the whole cohort say nothing'],
    ['alpha', 'omega', [], {}, 0, 'nothing in common'],
    ['alpha alpha alpha', 'alpha', [], {}, 1, 'a word counts once'],
    ['alpha', 'alpha', [], { limit: 'must' }, 1, 'never a rule: met'],
    ['alpha', 'omega', [], { limit: 'must' }, 0, 'never a rule: not met'],
    ['', 'alpha', [], {}, 0.5, 'the mentee wrote nothing'],
    ['alpha', '—', [], { missing: 'none' }, 0, 'the mentor wrote nothing'],
    ['alpha', '42', [], { missing: 'full' }, 1, 'no word at all'],
  ])('%j with %j among %j under %j is %s (%s)', (ann, bob, others, more, expected) => {
    expect(pointsOf(cohort(ann, bob, others), criterion('text', more))).toBe(expected);
    expect(expected).not.toBe(NO);
  });

  test('a word counts the more the fewer use it: ln(n/f) / ln(n/2)', () => {
    const word = (at: number) => `own${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`;
    const people = Array.from({ length: 37 }, (_, at) =>
      at % 2 === 0
        ? mentee(`m${at}`, { Q: at < 4 ? `often ${word(at)}` : word(at) })
        : mentor(`t${at}`, { Q: word(at) }),
    );
    const pair = [mentee('ann', { Q: 'often rare' }), mentor('bob', { Q: 'often' }), mentor('cat', { Q: 'rare' })];
    const points = pointsOf([...people, ...pair], criterion('text'));
    const answers = 40;
    const often = Math.log(answers / 4) / Math.log(answers / 2);
    expect(points).toBeCloseTo(often / (1 + often), 2);
  });
});

test.each<[string, string, string, string]>([
  [
    'I love Kubernetes and migrations',
    'migrations; kubernetes',
    'both wrote of Kubernetes and migrations',
    'two words',
  ],
  ['alpha beta gamma delta', 'delta gamma beta alpha', 'both wrote of alpha, beta and gamma', 'at most three'],
  ['alpha', 'omega', '', 'none'],
])('%j with %j says %j (%s)', (ann, bob, expected) => {
  expect(phraseOf(cohort(ann, bob), criterion('text'))).toBe(expected);
});

test('rare words are named before frequent ones', () => {
  const people = cohort('Common rare', 'common rare', ['common']);
  expect(
    phraseOf([...people, mentee('z1', { Q: 'zzz' }), mentor('z2', { Q: 'yyy' }), ...more()], criterion('text')),
  ).toBe('both wrote of rare and Common');
});

const more = () => Array.from({ length: 6 }, (_, at) => mentor(`w${at}`, { Q: `www${'abcdef'.charAt(at)}` }));

test('a must is told to be none, and a silent side is told', () => {
  expect(warningsOf(cohort('alpha', 'alpha'), { kind: 'text', limit: 'must' }).join()).toMatch(
    /"must" is not understood/,
  );
  const people = [mentee('ann', { Q: '?' }), mentor('bob', { Q: 'alpha' })];
  expect(warningsOf(people, { kind: 'text' }).join()).toMatch(/no mentee gave an answer/);
});

test('1,000 answers of 100 words with 400 more take no time to speak of', () => {
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
  const word = () => {
    const at = Math.floor(6000 * random() ** 3);
    return [at % 26, Math.floor(at / 26) % 26, Math.floor(at / 676), 3]
      .map((one) => String.fromCharCode(97 + one))
      .join('');
  };
  const answer = () => ({ Q: Array.from({ length: 100 }, word).join(' ') });
  const people = [
    ...Array.from({ length: 1000 }, (_, at) => mentee(`m${at}`, answer())),
    ...Array.from({ length: 400 }, (_, at) => mentor(`t${at}`, answer())),
  ];
  const started = performance.now();
  const given = input(people, { criteria: [criterion('text')] });
  scoreTable(given, participantsOf(given));
  expect(performance.now() - started).toBeLessThan(2000);
});

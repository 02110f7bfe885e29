import { describe, expect, test } from 'vitest';
import type { Criterion, Participant } from '../../../../src/matching/model.js';
import { suggestPairs } from '../../../../src/matching/pairing/computed.js';
import { criterion, input, mentee, mentor } from '../../people.js';
import { phraseOf, pointsOf, UNCOUNTED, warningsOf } from './pair.js';

const columns = { name: 'Somebody alike', menteeColumn: 'Wish', mentorColumn: 'About me' };
const wish = (more: Partial<Criterion> = {}) => criterion('identity', { ...columns, ...more });
const asks = (Wish: string, own = '') => mentee('ann', { Wish, 'About me': own });
const is = (id: string, about: string) => mentor(id, { 'About me': about });

describe('points', () => {
  test.each<[string, string, string, Partial<Criterion>, number | string, string]>([
    ['Yes', 'woman', 'Woman', {}, 1, 'asks for somebody alike, and it is'],
    ['Yes', 'woman', 'Man', {}, 0, 'asks for somebody alike, and it is not'],
    ['No', 'woman', 'Man', {}, UNCOUNTED, 'did not ask'],
    ['No', 'woman', 'Woman', {}, UNCOUNTED, 'did not ask: no gain either'],
    ['', 'woman', 'Man', {}, UNCOUNTED, 'left it blank'],
    ["Don't mind", 'woman', 'Man', {}, UNCOUNTED, 'does not mind'],
    ['Prefer not to say', 'woman', 'Man', {}, UNCOUNTED, 'did not say'],
    ['keine Angabe', 'woman', 'Man', {}, UNCOUNTED, 'did not say, in German'],
    ['Yes, No', 'woman', 'Man', {}, UNCOUNTED, 'contradictory answers are no wish'],
    ['The SAME gender, please', 'Woman', ' woman ', {}, 1, 'the same, in English'],
    ['gleiches Geschlecht', 'Frau', 'Frau', {}, 1, 'the same, in German'],
    ['dasselbe', 'Frau', 'Mann', {}, 0, 'the same, in German, not met'],
    ['Le même genre', 'femme', 'Femme', {}, 1, 'the same, in French'],
    ['El mismo género', 'mujer', 'Mujer', {}, 1, 'the same, in Spanish'],
    ['I would like a mentor who is also a parent', '', 'Parent, Engineer', {}, 1, 'told in words'],
    ['a woman', 'man', 'Woman', {}, 1, 'names what the mentee is not'],
    ['a woman', 'man', 'Man', {}, 0, 'a word within a word is not found'],
    ['Woman, Parent', '', 'Parent', {}, 0.5, 'one of two wishes'],
    ['Yes', 'woman, parent', 'Parent', {}, 0.5, 'alike in one of two'],
    ['Yes', 'woman', '', {}, 0.5, 'the mentor did not say'],
    ['Yes', 'woman', '', { missing: 'none' }, 0, 'the mentor did not say, worth nothing'],
    ['Yes', 'woman', 'Man', { limit: 'must' }, 0, 'never a rule'],
    ['Yes', '', 'Man', {}, UNCOUNTED, 'asks for somebody alike and does not say what they are'],
    ['An astronaut', '', 'Man', {}, UNCOUNTED, 'asks for what no mentor is'],
  ])('wish %j of %j with %j under %j is %s (%s)', (asked, own, about, more, expected) => {
    const people = [asks(asked, own), is('bob', about), is('yan', 'Woman, Man, Frau, Mann, Parent')];
    expect(pointsOf(people, wish(more))).toBe(expected);
  });

  test('who does not ask is paired as if the criterion were not there', () => {
    const people = (Wish: string): Participant[] => [
      { ...asks(Wish, 'woman'), answers: { Wish, 'About me': 'woman', Q: 'law' } },
      { ...is('bob', 'Man'), answers: { 'About me': 'Man', Q: 'law' } },
      { ...is('cat', 'Woman'), answers: { 'About me': 'Woman', Q: 'art' } },
    ];
    const best = (Wish: string) =>
      suggestPairs(input(people(Wish), { criteria: [criterion('same'), wish({ weight: 90 })] })).pairs[0]!;
    expect(best('no')).toMatchObject({ mentor: 'bob', score: 100, parts: [{ criterion: 'same' }] });
    expect(best('yes')).toMatchObject({ mentor: 'cat', score: 90 });
  });
});

test('no text that the two read tells of it, even when it is all that there is', () => {
  const people = [asks('Yes', 'woman'), is('bob', 'Woman')];
  expect(phraseOf(people, wish())).toBe('');
  const { pairs, warnings } = suggestPairs(input(people, { criteria: [wish()] }));
  expect(pairs[0]!.why).not.toMatch(/woman|alike|wish|same/i);
  expect(warnings).toEqual([]);
});

for (const [people, more, expected, name] of [
  [
    [asks('Yes', 'x'), is('bob', 'x')],
    { menteeColumn: 'About me' },
    /only what mentees ask for may count/,
    'both compared',
  ],
  [[asks('Yes', 'x'), is('bob', 'x')], { menteeColumn: '' }, /only what mentees ask for may count/, 'nobody is asked'],
  [[asks('Yes', 'x'), is('bob', 'x')], { limit: 'must' }, /limit "must" is not understood/, 'meant as a rule'],
  [[asks('Yes', 'x'), is('bob', 'x')], { mentorColumn: 'Nope' }, /no column "Nope"/, 'an unknown column'],
  [[asks('Yes', 'secret'), is('bob', 'x')], {}, /by 1 mentee who asks for it, so it does not count/, 'nobody is it'],
  [[asks('Yes', ''), is('bob', 'x')], {}, /by 1 mentee who asks for it/, 'does not say what they are'],
  [[asks('No', 'secret'), is('bob', 'x')], {}, /^$/, 'nobody asks, and nothing is amiss'],
] as [Participant[], Partial<Criterion>, RegExp, string][])
  test(`the organiser is told: ${name}`, () => {
    const told = warningsOf(people, { kind: 'identity', ...columns, ...more }).join();
    expect(told).toMatch(expected);
    expect(told).not.toMatch(/secret/);
  });

import { describe, expect, test } from 'vitest';
import type { Criterion } from '../../../../src/matching/model.js';
import { readYesNo } from '../../../../src/matching/scoring/criteria/yes-no.js';
import { criterion, mentee, mentor } from '../../people.js';
import { NO, phraseOf, pointsOf, warningsOf } from './pair.js';

describe('a yes, a no or neither', () => {
  test.each<[string, string | null, string]>([
    ['Yes', 'yes', 'plain'],
    [' yES please! ', 'yes', 'odd capitals and more words'],
    ['Yes, but not on Fridays', 'yes', 'with a condition'],
    ['true', 'yes', 'a ticked box'],
    ['✔ remote', 'yes', 'a tick'],
    ['No problem', 'yes', 'a no that is a yes'],
    ['No', 'no', 'plain no'],
    ['false', 'no', 'an empty box'],
    ["I'd rather not", 'no', 'a polite no'],
    ['I don’t', 'no', 'a curly apostrophe'],
    ["I don't mind", 'any', 'no preference told'],
    ["Don't mind!", 'any', 'short'],
    ['No preference', 'any', 'begins with no and is none'],
    ['Either', 'any', 'either'],
    ["It doesn't matter", 'any', 'does not matter'],
    ['Yes, No', 'any', 'both ticked: contradictory answers are no preference'],
    ['yes and no', 'any', 'contradictory in words'],
    ['Not sure', 'any', 'not sure is no no'],
    ['Ja, gerne', 'yes', 'German yes'],
    ['NEIN', 'no', 'German no'],
    ['Ist mir egal', 'any', 'German: all the same'],
    ['Keine Präferenz', 'any', 'German: no preference'],
    ['weiß nicht', 'any', 'German: does not know'],
    ['lieber nicht', 'no', 'German: rather not'],
    ['Oui', 'yes', 'French yes'],
    ['non merci', 'no', 'French no'],
    ["Ça m'est égal", 'any', 'French: all the same'],
    ['Peu importe', 'any', 'French: matters little'],
    ['pas de préférence', 'any', 'French: no preference'],
    ['Sí', 'yes', 'Spanish yes'],
    ['No, gracias', 'no', 'Spanish no'],
    ['Me da igual', 'any', 'Spanish: all the same'],
    ['No me importa', 'any', 'Spanish: begins with no'],
    ['Não', 'no', 'Portuguese no'],
    ['Non importa', 'any', 'Italian'],
    ['geen voorkeur', 'any', 'Dutch'],
    ['', null, 'blank'],
    ['n/a', null, 'not applicable is not no'],
    ['Prefer not to say', null, 'not told'],
    ['Nobody knows', null, 'a word that begins like no'],
    ['Yesterday', null, 'a word that begins like yes'],
    ['Non-binary', null, 'a word joined to a no'],
    ['10', null, 'a number that begins like a yes'],
    ['Tuesdays', null, 'another answer'],
  ])('%j is %s (%s)', (text, expected) => expect(readYesNo(text)).toBe(expected));
});

describe('points', () => {
  const sided = { menteeColumn: 'Want', mentorColumn: 'Offer' };
  test.each<[string, string, Partial<Criterion>, number | string, string]>([
    ['yes', 'Yes', {}, 1, 'both yes'],
    ['no', 'nein', {}, 1, 'both no, in two languages'],
    ['yes', 'no', {}, 0, 'they disagree'],
    ['no', 'yes', {}, 0, 'they disagree the other way'],
    ["don't mind", 'no', {}, 1, 'the mentee does not mind'],
    ['yes', 'egal', {}, 1, 'the mentor does not mind'],
    ['egal', 'either', {}, 1, 'neither minds'],
    ['Yes, No', 'no', {}, 1, 'who ticked both suits a no'],
    ['yes', 'no', { limit: 'must' }, NO, 'a must that is not met'],
    ['yes', 'any', { limit: 'must' }, 1, 'a must and no preference'],
    ['', 'yes', {}, 0.5, 'the mentee did not answer'],
    ['', 'yes', { missing: 'none' }, 0, 'the mentee did not answer, worth nothing'],
    ['yes', '', { missing: 'full' }, 1, 'the mentor did not answer, worth all'],
    ['yes', '', { missing: 'none', limit: 'must' }, NO, 'a must and no answer'],
    ['yes', 'yes', sided, 1, 'asked for and offered'],
    ['yes', 'no', sided, 0, 'asked for and not offered'],
    ['no', 'yes', sided, 1, 'not asked for: nothing to miss'],
    ['no', 'no', { ...sided, limit: 'must' }, 1, 'not asked for, not offered, and a must'],
    ['yes', 'no', { ...sided, limit: 'must' }, NO, 'asked for as a must'],
  ])('%j with %j under %j is %s (%s)', (ann, bob, more, expected) => {
    const both = (answer: string) => ({ Q: answer, Want: answer, Offer: answer });
    const people = [
      mentee('ann', both(ann)),
      mentor('bob', both(bob)),
      mentee('zoe', both('no')),
      mentor('yan', both('no')),
    ];
    expect(pointsOf(people, criterion('preference', more))).toBe(expected);
  });
});

test.each<[string, string, Partial<Criterion>, string, string]>([
  ['yes', 'ja', {}, 'both said yes to “Remote”', 'both yes'],
  ['no', 'no', {}, 'both gave the same answer to “Remote”', 'both no'],
  ['yes', 'no', {}, '', 'they disagree'],
  ['egal', 'egal', {}, '', 'neither minds'],
  ['no', 'no', { menteeColumn: 'Q', mentorColumn: 'R' }, '', 'not asked for'],
])('%j with %j under %j says %j (%s)', (ann, bob, more, expected) => {
  const people = [mentee('ann', { Q: ann }), mentor('bob', { Q: bob, R: bob })];
  expect(phraseOf(people, criterion('preference', { name: 'Remote', ...more }))).toBe(expected);
});

test.each<[string, string, RegExp, string]>([
  ['perhaps blue', 'yes, blue', /^$/, 'all is read'],
  ['blue', 'yes', /no mentee gave an answer/, 'nothing readable on one side'],
  ['', 'yes', /no mentee gave an answer/, 'one side silent'],
  ['', '', /Nobody in People has an answer/, 'nobody was asked'],
])('%j with %j: %s (%s)', (ann, bob, expected) => {
  expect(warningsOf([mentee('ann', { Q: ann }), mentor('bob', { Q: bob })], { kind: 'preference' }).join()).toMatch(
    expected,
  );
});

test('an answer that is neither is told with its words and counts as not given', () => {
  const people = [mentee('ann', { Q: 'Tuesdays' }), mentee('zoe', { Q: 'yes' }), mentor('bob', { Q: 'yes' })];
  expect(warningsOf(people, { kind: 'preference' })).toEqual([
    'preference: 1 answer could not be read ("Tuesdays") and counts as not given.',
  ]);
  expect(pointsOf(people, criterion('preference'))).toBe(0.5);
});

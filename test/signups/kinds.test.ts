/** How the answers to a criterion are read, by its kind; a kind that only the matching knows is read as options. */
import { expect, test } from 'vitest';
import { learnVocabulary } from '../../src/signups/cells/vocabulary.js';
import { type AnswerColumn, type Given, kindOf } from '../../src/signups/kinds.js';

type Told = Pick<Given, 'text' | 'gridRow'>;

const plain = (...texts: string[]) => texts.map((text) => ({ text, gridRow: '' }));

test.each<[string, Told[], string | number, boolean, string]>([
  ['overlap', plain('Law, Tax'), 'Law, Tax', true, 'options'],
  ['overlap', plain('Law, Tax', 'Art, Tax'), 'Law, Tax, Art', true, 'options of two columns, each once'],
  ['overlap', plain('Talks (small, large), Law'), 'Talks (small, large), Law', true, 'an option as it was written'],
  ['overlap', plain('Art;Law, and what it is for'), 'Art, "Law, and what it is for"', true, 'an option with a comma'],
  ['overlap', [{ text: 'Often', gridRow: 'Law' }], 'Law: Often', true, 'an option under its row of a grid'],
  [
    'availability',
    [
      { text: 'Morning, Evening', gridRow: 'Monday' },
      { text: 'Morning', gridRow: 'Friday' },
    ],
    'Monday morning, Monday evening, Friday morning',
    true,
    'times in one wording',
  ],
  ['wishes', plain('Ann, Bob'), 'Ann, Bob', true, 'names'],
  ['language', plain('English (native), some French', 'French'), 'English, French', false, 'languages, each once'],
  ['language', plain('Español, inglés'), 'Spanish, English', false, 'in another language'],
  ['language', plain('Deutsch / Mandarin and français'), 'German, Chinese, French', false, 'in three'],
  ['language', plain('日本語、英語'), 'Japanese, English', false, 'in another script'],
  ['language', plain('Deutsch (Muttersprache), fließend Englisch'), 'German, English', false, 'how well, in German'],
  ['language', plain('Brazilian Portuguese, British English'), 'Portuguese, English', false, 'kinds of one'],
  ['language', plain('Klingon; no German'), 'Klingon', false, 'not known: as written'],
  ['distance', plain('3', '10+ years'), 10, false, 'a number; of two columns the last'],
  ['scale', plain('Strongly agree'), 5, false, 'a step'],
  ['zone', plain('Berlin'), 'Europe/Berlin', false, 'a zone'],
  ['same', plain('Bonn, Paris'), 'Bonn, Paris', false, 'one answer, with its comma'],
  ['different', plain('People, Culture'), 'People, Culture', false, 'the same'],
  ['preference', plain('Yes, please'), 'Yes, please', false, 'the same'],
  ['text', plain('I like, above all, law.'), 'I like, above all, law.', false, 'a text'],
  ['', plain('Law, Tax'), 'Law, Tax', true, 'nothing said: options'],
  ['identity', plain('Law, Tax'), 'Law, Tax', true, 'a kind of the matching alone: options'],
  ['constructor', plain('Law, Tax'), 'Law, Tax', true, 'a word that every object knows: options'],
])('%s of %j is %j, with options: %s (%s)', (kind, given, value, picks) => {
  const answers = given.map(({ text }) => text);
  const column: AnswerColumn = { answers, asTyped: (one) => one, vocabulary: learnVocabulary(answers) };
  expect(kindOf(kind).read(given.map((one) => ({ ...one, column })))).toEqual({ value });
  expect(kindOf(kind).picks).toBe(picks);
});

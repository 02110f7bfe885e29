/** Reads a number from the words that people put around it. */
import { fold } from '../names.js';

const WORDS = (
  'zero one two three four five six seven eight nine ten ' +
  'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
).split(' ');

/** "12", "10+", "about 5 years", "3-5" (4), "less than 2" (1), "seven"; null when there is none. */
export function readNumber(text: string): number | null {
  const plain = fold(text)
    .replace(/(\d)[, ](?=\d{3}\b)/g, '$1')
    .replace(/(\d),(\d)/g, '$1.$2');
  const range = /(\d+(?:\.\d+)?)\s*(?:-|–|to|and)\s*(\d+(?:\.\d+)?)/.exec(plain);
  if (range) return (Number(range[1]) + Number(range[2])) / 2;
  const one = /(?:^|[^\w.])(-?\d+(?:\.\d+)?)/.exec(plain);
  if (one) return /less than|under|below|</.test(plain) ? Number(one[1]) / 2 : Number(one[1]);
  const word = plain.split(/[^a-z]+/).find((piece) => WORDS.includes(piece));
  return word === undefined ? null : WORDS.indexOf(word);
}

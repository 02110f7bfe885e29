/** Why two people were paired, said to one of them. */
import { type Fact, inline, type Span, type Value, type Values } from '../../mailkit/index.js';
import { words as general } from '../words.js';
import type { CommonGround } from './common-ground.js';
import { words } from './words.js';

export type Reader = 'mentee' | 'mentor';

const MOST = 5;

/** Sentences. What the Pairings tab says of a pair is for the organiser: it may tell a wish of one, or who is further on. */
export function reasonFor(reader: Reader, partner: string, ground: CommonGround): readonly Span[] {
  const { topics, chosen, same } = ground;
  const say = (pattern: string, values: Values = {}) => inline(pattern, { partner, ...values });
  const asked = askedBy(reader, ground);
  const sentences = [
    ...(topics.length > 0
      ? [say(reader === 'mentee' ? words.why.helpsYou : words.why.youHelp, { topics: strongly(topics) })]
      : []),
    ...(chosen.length > 0 ? [say(words.why.bothChose, { topics: strongly(chosen) })] : []),
    ...same.map(({ question, answers }) => say(words.why.sameAnswer, { question, answers: strongly(answers) })),
    ...(asked === '' ? [] : [say(asked)]),
  ];
  return sentences.length === 0 ? [{ text: words.why.wholeGroup }] : joined(sentences.slice(0, 3));
}

/** A list of which each item is strong. */
function strongly(items: readonly string[]): Value {
  const named = items.slice(0, MOST);
  const values: Record<string, string> = {};
  named.forEach((item, at) => {
    values[at] = item;
  });
  const pattern = general.list(named.map((_, at) => `**{${at}}**`));
  return { text: general.list(named), spans: inline(pattern, values, false) };
}

/** One's own wish, or that of both: whom only the other wished for stays theirs to tell. */
function askedBy(reader: Reader, { menteeAsked, mentorAsked }: CommonGround): string {
  if (menteeAsked && mentorAsked) return words.why.bothAsked;
  return (reader === 'mentee' ? menteeAsked : mentorAsked) ? words.why.youAsked : '';
}

/** What stands below the reason. */
export function factsOf({ languages }: CommonGround): Fact[] {
  return languages.length === 0 ? [] : [{ label: words.card.bothSpeak, value: general.list(languages.slice(0, MOST)) }];
}

function joined(sentences: readonly (readonly Span[])[]): Span[] {
  return sentences.flatMap((one, at) => (at === 0 ? one : [{ text: ' ' }, ...one]));
}

/** "Why not these two?" */
import { indexBy } from '../../core/dict.js';
import { Refusal } from '../../core/job.js';
import type { World } from '../../core/world.js';
import { prepare } from '../../matching/index.js';
import type { AnswerView } from '../answer-view.js';
import { computedOnly, namesIn, pointsOfTwo } from './ask-words.js';
import { matchInput } from './match-input.js';

export function aboutTwo(world: World, mentee: string, mentor: string): AnswerView {
  const input = matchInput(world);
  const people = indexBy(input.people, (person) => person.id);
  const [one, other] = [people[mentee], people[mentor]];
  if (!one || !other) {
    throw new Refusal('One of the two is no longer an active person in the People tab. Refresh the panel.');
  }
  const running = input.taken.find((link) => link.mentee === mentee);
  if (running) return said(published(one.name, running.mentor));
  if (!one.mentee) return said(`${one.name} does not take part as a mentee.`);
  const insight = prepare(input);
  const answer = insight.whyNot(mentee, mentor);
  if (!answer) return said(`${other.name} takes no mentees at present, so ${one.name} cannot be paired there.`);
  const nameOf = namesIn(world);
  const moves = answer.moves.map((move) => ({
    mentee: nameOf(move.mentee),
    from: nameOf(move.from),
    to: nameOf(move.to),
  }));
  const compared = answer.state === 'ruled out' ? [] : [pointsOfTwo(insight, mentee, mentor, other.name)];
  return {
    sections: [
      ...computedOnly(world),
      { sentences: answer.verdict ? [answer.verdict, 'These would have to move:'] : [answer.sentence], moves },
      ...compared,
    ],
  };

  function published(name: string, now: string): string {
    const pair = `${name} and ${namesIn(world)(now)}`;
    if (!people[now])
      return `${pair} have a published pair, but that mentor is not active: end it to match ${name} anew.`;
    return now === mentor
      ? `${pair} are paired already: their pair is published.`
      : `${pair} have a published pair, and published pairs are not matched anew.`;
  }
}

function said(sentence: string): AnswerView {
  return { sections: [{ sentences: [sentence] }] };
}

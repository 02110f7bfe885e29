/** "Why not these two?" */
import { indexBy } from '../../../core/dict.js';
import { Refusal } from '../../../core/job.js';
import type { World } from '../../../core/world.js';
import { prepare } from '../../../matching/index.js';
import type { AnswerView } from '../../answer-view.js';
import { putTogether } from '../act.js';
import { matchInput } from '../match-input.js';
import { words } from '../words.js';
import { computedOnly, namesIn, pointsOfTwo } from './answer-parts.js';

export function aboutTwo(world: World, mentee: string, mentor: string): AnswerView {
  const input = matchInput(world);
  const people = indexBy(input.people, (person) => person.id);
  const [one, other] = [people[mentee], people[mentor]];
  if (!one || !other) {
    throw new Refusal(words.ask.personGone);
  }
  const running = input.taken.find((link) => link.mentee === mentee);
  if (running) return said(published(one.name, running.mentor));
  if (!one.mentee) return said(words.ask.two.notAMentee(one.name));
  const insight = prepare(input);
  const answer = insight.whyNot(mentee, mentor);
  if (!answer) return said(words.ask.two.takesNobody(other.name, one.name));
  const nameOf = namesIn(world);
  const moves = answer.moves.map((move) => ({
    mentee: nameOf(move.mentee),
    from: nameOf(move.from),
    to: nameOf(move.to),
  }));
  const steps = answer.state === 'possible' ? [{ label: words.act.swap, ...putTogether(world, mentee, mentor) }] : [];
  const compared = answer.state === 'ruled out' ? [] : [pointsOfTwo(insight, input, mentee, mentor, other.name)];
  return {
    sections: [
      ...computedOnly(world),
      { sentences: answer.verdict ? [answer.verdict, words.ask.two.wouldMove] : [answer.sentence], moves, steps },
      ...compared,
    ],
  };

  function published(name: string, now: string): string {
    const { mentorGone, alreadyPublished, otherPublished } = words.ask.two;
    const sentence = !people[now] ? mentorGone : now === mentor ? alreadyPublished : otherPublished;
    return sentence(name, namesIn(world)(now));
  }
}

function said(sentence: string): AnswerView {
  return { sections: [{ sentences: [sentence] }] };
}

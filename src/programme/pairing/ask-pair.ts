/** Why this pair, and why somebody has no mentor: with what any other choice would cost. */

import { Refusal } from '../../core/job.js';
import { read } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import { type Insight, type Link, type MatchInput, prepare } from '../../matching/index.js';
import * as records from '../../records/index.js';
import type { AnswerSection, AnswerView } from '../answer-view.js';
import { IF_COMPUTED, namesIn, pointsOfTwo } from './ask-words.js';
import { linkOf, matchInput } from './match-input.js';
import { wayOf } from './settings.js';

/** The next best for a pair that is kept are those there would be if it were not. */
export function aboutPair(world: World, id: string): AnswerView {
  const pairing = read(world, records.pairings).find((one) => one.id === id);
  if (!pairing) throw new Refusal('That pairing is no longer in the Pairings tab. Refresh the panel.');
  const input = matchInput(world);
  const computed = wayOf(world) === 'computed';
  if (pairing.mentorId === '') return { sections: unmatched(world, input, pairing, computed) };
  const { menteeId, mentorId } = pairing;
  const insight = prepare(without(input, linkOf(pairing)));
  const points = computed ? insight : prepare(withoutWishes(input));
  return {
    sections: [
      { ...pointsOfTwo(points, menteeId, mentorId), title: 'Points' },
      ...instead(world, insight, pairing, { computed, floored: (input.objective || []).indexOf('floor') >= 0 }),
    ],
  };
}

function unmatched(world: World, input: MatchInput, pairing: records.Pairing, computed: boolean): AnswerSection[] {
  const { menteeId, mentee, why, status } = pairing;
  if (status === 'ended') return [{ sentences: [why] }];
  const insight = prepare(input);
  const found = insight.relief(menteeId);
  if (computed) {
    return [found ? relief(found) : { sentences: [why, 'This may have changed since: suggest pairs again.'] }];
  }
  const [best] = insight.alternatives(menteeId);
  const would = best && best.state === 'now' ? [`${mentee} would be with ${namesIn(world)(best.mentor)}.`] : [];
  return [{ sentences: [why] }, { ...(found ? relief(found) : { sentences: would }), title: IF_COMPUTED }];
}

function relief({ cause, relaxations, sentence }: NonNullable<ReturnType<Insight['relief']>>): AnswerSection {
  const [first, ...others] = relaxations.map((one) => one.sentence);
  return { sentences: first ? [cause, `What would help: ${first}`, ...others.slice(0, 3)] : [sentence] };
}

function instead(
  world: World,
  insight: Insight,
  pairing: records.Pairing,
  { computed, floored }: { readonly computed: boolean; readonly floored: boolean },
): AnswerSection[] {
  const { menteeId, mentorId, mentee, mentor, status, pinned } = pairing;
  const cost = insight.whyNot(menteeId, mentorId);
  if (!cost) return [];
  const decided = pinned || status === 'approved' || status === 'published';
  const title = !computed
    ? IF_COMPUTED
    : status === 'ended'
      ? 'If they were paired again'
      : decided
        ? 'If you had not decided it'
        : 'Computed now';
  if (cost.state === 'ruled out')
    return [{ title, sentences: [`The rules would not make this pair. ${cost.sentence}`] }];
  if (cost.state === 'possible') {
    return [{ title, sentences: [`The computation would choose otherwise: ${cost.sentence}`] }];
  }
  if (!computed || status === 'ended') return [{ title, sentences: ['The computation would make this pair.'] }];
  const found = insight.nextBestOf(menteeId);
  if (!found) return [];
  const sentences = [found.forMentee, found.forMentor].flatMap((next) => (next ? [next.sentence] : []));
  const { cheapest } = found;
  if (cheapest && cheapest.fewer === 0 && cheapest.loss <= 1) {
    const other = cheapest.instead ? `${mentee} with ${namesIn(world)(cheapest.instead)}` : `Leaving ${mentee} out`;
    sentences.push(`${other} would be ${cheapest.loss === 0 ? 'as good' : 'nearly as good'} for the whole.`);
  }
  if (sentences.length === 0) {
    const none = `Nobody else is possible for ${mentee} or ${mentor}`;
    sentences.push(floored ? `${none} unless the weakest pair gets weaker.` : `${none}.`);
  }
  return [{ title: 'Next best', sentences }];
}

function without(input: MatchInput, { mentee, mentor }: Link): MatchInput {
  const others = (links: readonly Link[]) => links.filter((one) => !(one.mentee === mentee && one.mentor === mentor));
  return { ...input, pins: others(input.pins), taken: others(input.taken) };
}

/** As pairs by wishes are scored: the wishes decide already. */
function withoutWishes(input: MatchInput): MatchInput {
  const criteria = input.criteria.filter(({ kind }) => kind !== 'wishes');
  return { ...input, criteria, pins: [], taken: [] };
}

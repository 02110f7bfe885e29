/** Why this pair, and why somebody has no mentor: with what any other choice would cost. */

import { Refusal } from '../../../core/job.js';
import { firstName } from '../../../core/names.js';
import { read } from '../../../core/rows.js';
import type { World } from '../../../core/world.js';
import { mailto } from '../../../mailkit/index.js';
import { type Insight, type Link, MANAGER, type MatchInput, prepare } from '../../../matching/index.js';
import * as records from '../../../records/index.js';
import type { AnswerSection, AnswerView } from '../../answer-view.js';
import { readProgramme } from '../../setup/settings.js';
import { allTheSame, putTogether, seatsOf } from '../act.js';
import { linkOf, matchInput } from '../match-input.js';
import { wayOf } from '../settings.js';
import { words } from '../words.js';
import { namesIn, pointsOfTwo } from './answer-parts.js';

/** The next best for a pair that is kept are those there would be if it were not. */
export function aboutPair(world: World, id: string): AnswerView {
  const pairing = read(world, records.pairings).find((one) => one.id === id);
  if (!pairing) throw new Refusal(words.ask.pairingGone);
  const input = matchInput(world);
  const computed = wayOf(world) === 'computed';
  if (pairing.mentorId === '') return { sections: unmatched(world, input, pairing, computed) };
  const { menteeId, mentorId } = pairing;
  const insight = prepare(without(input, linkOf(pairing)));
  const points = computed ? insight : prepare(withoutWishes(input));
  return {
    sections: [
      { ...pointsOfTwo(points, input, menteeId, mentorId), title: words.ask.points.title },
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
    return found ? relief(world, found, pairing) : [{ sentences: [why, words.ask.pair.mayHaveChanged] }];
  }
  const [best] = insight.alternatives(menteeId);
  const would = best && best.state === 'now' ? [words.ask.pair.wouldBeWith(mentee, namesIn(world)(best.mentor))] : [];
  const told = found ? relief(world, found, pairing) : [{ sentences: would }];
  return [{ sentences: [why] }, { ...told[0]!, title: words.ask.ifComputed }, ...told.slice(1)];
}

type Relief = NonNullable<ReturnType<Insight['relief']>>;

/** Each with what can be done at once. */
function relief(world: World, { cause, relaxations, sentence }: Relief, pairing: records.Pairing): AnswerSection[] {
  if (relaxations.length === 0) return [{ sentences: [sentence] }];
  return relaxations.slice(0, 4).map((one, at) => ({
    sentences: at === 0 ? [cause, words.ask.pair.wouldHelp(one.sentence)] : [one.sentence],
    steps: stepsOf(world, one, pairing),
  }));
}

function letterTo(world: World, id: string, seats: number): string {
  const { email, name } = records.peopleById(world)[id]!;
  const { programme } = readProgramme(world);
  const { askSubject, askBody } = words.act;
  return mailto(email, { subject: askSubject(programme), body: askBody(firstName(name), seats) });
}

/** A manager's exception cannot be made by putting the two together. */
function stepsOf(
  world: World,
  { kind, rule, mentors }: Relief['relaxations'][number],
  { menteeId, mentee }: records.Pairing,
): NonNullable<AnswerSection['steps']> {
  const [mentor] = mentors;
  if (mentor === undefined) return [];
  const name = namesIn(world)(mentor);
  if (kind === 'seat') {
    const seats = seatsOf(world, mentor);
    const more = { mentor, seats: seats + 1, was: seats, ...allTheSame(world) };
    return [
      { label: words.act.ask(name), link: letterTo(world, mentor, seats + 1) },
      { label: words.act.oneMore(name), job: 'seat', args: more, undo: { ...more, seats, was: seats + 1 } },
    ];
  }
  return kind === 'exception' && rule !== MANAGER
    ? [{ label: words.act.allow(mentee, name), ...putTogether(world, menteeId, mentor) }]
    : [];
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
    ? words.ask.ifComputed
    : status === 'ended'
      ? words.ask.pair.ifPairedAgain
      : decided
        ? words.ask.pair.ifNotDecided
        : words.ask.pair.computedNow;
  if (cost.state === 'ruled out') return [{ title, sentences: [words.ask.pair.ruledOut(cost.sentence)] }];
  if (cost.state === 'possible') {
    return [{ title, sentences: [words.ask.pair.otherwise(cost.sentence)] }];
  }
  if (!computed || status === 'ended') return [{ title, sentences: [words.ask.pair.wouldMake] }];
  const found = insight.nextBestOf(menteeId);
  if (!found) return [];
  const told = [found.forMentee, found.forMentor].flatMap((next) => (next ? [next.sentence] : []));
  const { cheapest } = found;
  if (cheapest && cheapest.fewer === 0 && cheapest.loss <= 1) {
    const { asGood, nearlyAsGood, leftOutAsGood, leftOutNearlyAsGood } = words.ask.pair;
    const isEqual = cheapest.loss === 0;
    told.push(
      cheapest.instead
        ? (isEqual ? asGood : nearlyAsGood)(mentee, namesIn(world)(cheapest.instead))
        : (isEqual ? leftOutAsGood : leftOutNearlyAsGood)(mentee),
    );
  }
  if (told.length === 0) {
    const { nobodyElse, nobodyElseUnlessWeaker } = words.ask.pair;
    told.push((floored ? nobodyElseUnlessWeaker : nobodyElse)(mentee, mentor));
  }
  return [{ title: words.ask.pair.nextBest, sentences: told }];
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

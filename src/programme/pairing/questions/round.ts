/** "Compute a round again and compare": the same rules on the people of today, beside what was found then. */

import { indexBy } from '../../../core/dict.js';
import { Refusal } from '../../../core/job.js';
import { read } from '../../../core/rows.js';
import type { World } from '../../../core/world.js';
import type { Link } from '../../../matching/index.js';
import * as records from '../../../records/index.js';
import type { AnswerSection, AnswerView } from '../../answer-view.js';
import { matchInput, suggest } from '../match-input.js';
import { type Round, readRounds } from '../rounds.js';
import { words } from '../words.js';
import { namesIn } from './answer-parts.js';

export function compareRound(world: World, id: string): AnswerView {
  const round = readRounds(world).find((one) => one.id === id);
  if (!round) throw new Refusal(words.ask.roundGone);
  if (round.pairs > 0 && round.links.length === 0) return { sections: [tooLarge(round)] };
  return { sections: [round.rules ? replayed(round, round.rules, world) : tooLarge(round), againstNow(round, world)] };
}

function tooLarge({ statement }: Round): AnswerSection {
  return {
    title: words.ask.round.again,
    sentences: [words.ask.round.tooLarge, statement],
  };
}

function replayed({ links, id }: Round, rules: NonNullable<Round['rules']>, world: World): AnswerSection {
  const { way, ...then } = rules;
  const again = suggest({ ...matchInput(world), ...then }, way);
  const moves = movesBetween(links, again.pairs, world);
  const same = again.inputHash === id;
  const { changedSame, changedDiffers, edited, same: unchanged } = words.ask.round;
  const asBefore = moves.length === 0 ? unchanged : edited;
  const changed = moves.length === 0 ? changedSame : changedDiffers(moves.length);
  return {
    title: words.ask.round.again,
    sentences: [same ? asBefore : changed, again.certificate.statement],
    moves,
  };
}

/** Pairs that were published before the round are no part of it. */
function againstNow({ links, rules }: Round, world: World): AnswerSection {
  const then = indexBy(links, ({ mentee }) => mentee);
  const before = rules ? new Set(rules.taken.map(({ mentee }) => mentee)) : null;
  const now = records
    .withStatus(read(world, records.pairings), 'draft', 'approved', 'published')
    .filter(({ mentorId }) => mentorId !== '')
    .map(({ menteeId, mentorId }) => ({ mentee: menteeId, mentor: mentorId }))
    .filter(({ mentee }) => then[mentee] || (before && !before.has(mentee)));
  const moves = movesBetween(links, now, world);
  return {
    title: words.ask.round.againstNow,
    sentences: [moves.length === 0 ? words.ask.round.samePairs : words.ask.round.differs(moves.length)],
    moves,
  };
}

function movesBetween(before: readonly Link[], after: readonly Link[], world: World) {
  const nameOf = namesIn(world);
  const was = indexBy(before, ({ mentee }) => mentee);
  const is = indexBy(after, ({ mentee }) => mentee);
  return Object.keys({ ...was, ...is })
    .map((id) => ({ id, from: was[id]?.mentor || '', to: is[id]?.mentor || '' }))
    .filter(({ from, to }) => from !== to)
    .map(({ id, from, to }) => ({ mentee: nameOf(id), from: nameOf(from), to: nameOf(to) }))
    .sort((a, b) => (a.mentee < b.mentee ? -1 : 1));
}

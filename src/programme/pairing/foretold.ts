/** What a preview says of pairs: who gets a mentor, how good that is, and which pairs are worth a look first. */
import { read } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import type { Shown, Told } from '../area.js';
import { readCriteria } from './match-input.js';
import { gotNothing } from './points.js';
import { words } from './words.js';

/** Of 100; what scores less has next to nothing that speaks for it. */
const WEAK = 25;

export function isWeak(score: number | null): boolean {
  return (score || 0) < WEAK;
}

/** The weakest first. */
export function weakPairs<P extends { readonly score: number | null }>(pairs: readonly P[]): P[] {
  return pairs.filter(({ score }) => isWeak(score)).sort((a, b) => (a.score || 0) - (b.score || 0));
}

export function foretold(then: World): Told {
  const pairings = read(then, records.pairings);
  const pairs = records.withStatus(pairings, 'draft', 'approved');
  const unmatched = records.withStatus(pairings, 'unmatched');
  const scores = pairs.map(({ score }) => score || 0);
  const mean = Math.round(scores.reduce((sum, one) => sum + one, 0) / Math.max(1, scores.length));
  const apart = readCriteria(then)
    .filter(({ kind, weight }) => kind === 'availability' && weight > 0)
    .reduce((most, { name }) => Math.max(most, pairs.filter(({ points }) => gotNothing(points, name)).length), 0);
  return [
    words.foretold.matched(pairs.length, pairs.length + unmatched.length),
    ...(pairs.length > 0 ? [words.foretold.scores(mean, Math.round(Math.min(...scores)))] : []),
    unmatched.length > 0 ? words.foretold.leftOut(unmatched.length) : words.foretold.nobodyLeftOut,
    ...(apart > 0 ? [words.foretold.noCommonTime(apart)] : []),
    ...unmatched.map(({ mentee, why }): Shown => ({ name: mentee, says: why })),
    ...weak(pairs),
  ];
}

export function saysApproval(before: World, then: World): string[] {
  const [added, back] = [newlyApproved(before, then).length, newlyApproved(then, before).length];
  return [
    ...(added > 0 ? [words.foretold.approved(added)] : []),
    ...(back > 0 ? [words.foretold.takenBack(back)] : []),
  ];
}

export function foretoldApproval(before: World, then: World): Told {
  return [...saysApproval(before, then), ...weak(newlyApproved(before, then))];
}

function newlyApproved(before: World, then: World): records.Pairing[] {
  const [old, young] = [before, then].map((world) => records.withStatus(read(world, records.pairings), 'approved'));
  return young!.filter(({ id }) => !old!.some((one) => one.id === id));
}

function weak(pairs: readonly records.Pairing[]): Told {
  const found = weakPairs(pairs);
  if (found.length === 0) return [];
  return [
    words.weak(found.length),
    ...found.map(
      ({ mentee, mentor, score, why }): Shown => ({
        name: words.foretold.pair(mentee, mentor),
        says: words.foretold.weakly(Math.round(score || 0), why),
      }),
    ),
  ];
}

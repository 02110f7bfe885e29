/** How much the pairs depend on the weight of each criterion. */
import type { SolvedMatching } from '../pairing/solve-matching.js';
import { solveTable } from '../pairing/solve-matching.js';
import { keepPins } from '../scoring/pins.js';
import { scoreTable } from '../scoring/score-table.js';
import { words } from './words.js';

export interface Reweighed {
  /** Id of the criterion. */
  readonly criterion: string;
  readonly factor: number;
  /** Of so many pairs, so many are not made with the other weight. */
  readonly changed: number;
  readonly pairs: number;
  /** Mentees with a mentor then. */
  readonly matched: number;
  readonly sentence: string;
}

const FACTORS = [0, 0.5, 2];

/** The best pairs if one weight were `factor` times what it is; 0 leaves the criterion out, also as a must. */
export function reweighedIn(
  { input, participants, solved }: SolvedMatching,
  criterionId: string,
  factor: number,
): Reweighed | null {
  const criterion = input.criteria.find(({ id }) => id === criterionId);
  if (!criterion) return null;
  const criteria = input.criteria.map((one) => (one === criterion ? { ...one, weight: one.weight * factor } : one));
  const other = { ...input, criteria };
  const table = scoreTable(other, participants);
  const { columnOf, matched } = solveTable(other, participants, table, keepPins(other, participants, table));
  let changed = 0;
  solved.columnOf.forEach((mentor, mentee) => {
    if (mentor >= 0 && columnOf[mentee] !== mentor) changed++;
  });
  const pairs = solved.matched;
  const sentence = words.reweighed(criterion.name, factor, changed, pairs, matched - pairs);
  return { criterion: criterionId, factor, changed, pairs, matched, sentence };
}

/** Every criterion in use, in the order given, left out, halved and doubled: each is solved anew. */
export function sensitivityIn(matching: SolvedMatching): Reweighed[] {
  const used = matching.input.criteria.filter(({ weight }) => weight > 0 && weight < Infinity);
  return used.flatMap(({ id }) => FACTORS.map((factor) => reweighedIn(matching, id, factor)!));
}

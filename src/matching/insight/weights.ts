/** How much the pairs depend on the weight of each criterion. */
import { count, thousands } from '../../core/text.js';
import type { SolvedMatching } from '../pairing/solve-matching.js';
import { solveTable } from '../pairing/solve-matching.js';
import { keepPins } from '../scoring/pins.js';
import { scoreTable } from '../scoring/score-table.js';

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
  const { columnOf, matched } = solveTable(other, table, keepPins(other, participants, table));
  let changed = 0;
  solved.columnOf.forEach((mentor, mentee) => {
    if (mentor >= 0 && columnOf[mentee] !== mentor) changed++;
  });
  const pairs = solved.matched;
  const change = `${doing(criterion.name, factor)} changes ${changed === 0 ? 'no pair' : `${thousands(changed)} of ${count(pairs, 'pair')}`}`;
  const more = matched - pairs;
  const then = more === 0 ? '' : ` and matches ${count(Math.abs(more), 'mentee')} ${more > 0 ? 'more' : 'fewer'}`;
  return { criterion: criterionId, factor, changed, pairs, matched, sentence: `${change}${then}.` };
}

/** Every criterion in use, in the order given, left out, halved and doubled: each is solved anew. */
export function sensitivityIn(matching: SolvedMatching): Reweighed[] {
  const used = matching.input.criteria.filter(({ weight }) => weight > 0 && weight < Infinity);
  return used.flatMap(({ id }) => FACTORS.map((factor) => reweighedIn(matching, id, factor)!));
}

function doing(name: string, factor: number): string {
  if (factor === 0) return `Leaving out ${name}`;
  if (factor === 0.5) return `Halving ${name}`;
  return factor === 2 ? `Doubling ${name}` : `Weighing ${name} ${factor} times`;
}

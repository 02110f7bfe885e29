/** Why people are in one group: what they share, where they fit best, and how alike the mentees are. */
import type { CriterionPoints } from '../../model.js';
import type { GroupInput, MentorGroup } from './group-model.js';
import { words } from './words.js';

/** `parts`: of every mentor with every mentee. `answered`: all in the group have said which topics and times suit. */
export function whyGroup(
  { topic, slot, mentees, likeness }: Pick<MentorGroup, 'topic' | 'slot' | 'mentees' | 'likeness'>,
  like: GroupInput['like'],
  answered: boolean,
  parts: readonly (readonly CriterionPoints[])[],
): string {
  const percent = mentees.length < 2 || likeness === null ? 50 : likeness;
  const strengths = strengthsOf(parts);
  const similar = like === 'similar' && percent > 50;
  const different = like === 'diverse' && percent < 50;
  if (topic === '' && slot === '' && strengths.length === 0 && !similar && !different) return words.asWhole;
  return words.why({ topic, slot, answered, strengths, similar, different });
}

/** At most two criteria that give at least half of their points on average, those that count most first. */
function strengthsOf(parts: readonly (readonly CriterionPoints[])[]): string[] {
  const sums = new Map<string, { points: number; worth: number; pairs: number }>();
  for (const pair of parts) {
    for (const { criterion, points, weight } of pair) {
      const sum = sums.get(criterion) || { points: 0, worth: 0, pairs: 0 };
      sums.set(criterion, { points: sum.points + points, worth: sum.worth + points * weight, pairs: sum.pairs + 1 });
    }
  }
  return [...sums]
    .filter(([, { points, pairs }]) => points >= pairs / 2)
    .sort((a, b) => b[1].worth - a[1].worth || (a[0] < b[0] ? -1 : 1))
    .slice(0, 2)
    .map(([name]) => name);
}

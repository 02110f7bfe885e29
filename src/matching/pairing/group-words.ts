/** Says of groups how good they are, why people are together, and why somebody has no group. */
import { count, list, thousands } from '../../core/text.js';
import type { CriterionPoints } from '../model.js';
import { inSentence } from '../scoring/names.js';
import { decimals } from '../scoring/reasons.js';
import type { LeftOut } from '../solvers/groups/left-out.js';
import type { GroupCertificate, GroupInput, MentorGroup } from './group-model.js';

export function statementOf(figures: Omit<GroupCertificate, 'statement'>, mentees: number, fault: string): string {
  const { matched, most, total, bound, proven } = figures;
  if (mentees === 0) return 'There is nobody to match.';
  if (fault !== '') return `This result could not be checked (${fault}) Please report it.`;
  const all = matched === mentees ? '' : `${thousands(matched)} of ${count(mentees, 'mentee')} in groups, `;
  if (proven && matched === 0) return 'No group is possible under these rules.';
  if (proven) {
    const none = `no grouping under these rules ${all === '' ? '' : 'has more mentees or '}scores more`;
    return `Best possible: ${all}${decimals(total)} of ${decimals(bound)} points; ${none}.`;
  }
  const share = bound > 0 ? Math.min(100, Math.ceil((1000 * (bound - total)) / bound) / 10) : 100;
  const more = most > matched ? ` At most ${count(most - matched, 'mentee')} more could have a group.` : '';
  return `At most ${share} % below the best possible: ${all}${decimals(total)} of at most ${decimals(bound)} points, found by trying moves and swaps.${more}`;
}

/** `parts`: of every mentor with every mentee. `answered`: all in the group have said which topics and times suit. */
export function whyGroup(
  { topic, slot, mentees, likeness }: Pick<MentorGroup, 'topic' | 'slot' | 'mentees' | 'likeness'>,
  like: GroupInput['like'],
  answered: boolean,
  parts: readonly (readonly CriterionPoints[])[],
): string {
  const shared = [topic && `the topic ${topic}`, slot && `the time ${slot}`].filter((one) => one !== '');
  const suits = shared.length === 1 ? 'suits' : 'suit';
  const who = answered ? 'everybody in the group' : 'everybody in the group who answered';
  const clauses = shared.length > 0 ? [`${list(shared)} ${suits} ${who}`] : [];
  const strengths = strengthsOf(parts);
  if (strengths.length > 0) {
    clauses.push(`mentors and mentees fit best in ${list(strengths.map(inSentence))}`);
  }
  const percent = likeness === null ? 50 : likeness;
  if (mentees.length > 1 && like === 'similar' && percent > 50) clauses.push('the mentees gave similar answers');
  if (mentees.length > 1 && like === 'diverse' && percent < 50) clauses.push('the mentees bring different answers');
  if (clauses.length === 0) return 'This is how most mentees get a group, and the groups fit best as a whole.';
  const text =
    clauses.length > 1 ? `${clauses.slice(0, -1).join('; ')}; and ${clauses[clauses.length - 1]}` : clauses[0]!;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
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

/** `what`: the kind that is not shared. `pin`: the name of the mentor whom this mentee is pinned to, or `''`. */
export function causeOf(name: string, { reason, teams }: LeftOut, what: string, least: number, pin: string): string {
  const groups = teams.length === 1 ? 'the only group' : `all ${thousands(teams.length)} groups`;
  if (pin !== '') return `${name} is pinned to ${pin}, and no group of ${pin} has a place that suits.`;
  switch (reason) {
    case 'no team':
      return `No group is allowed for ${name}: in each a mentor is ruled out or has fewer than ${count(least, 'free seat')}.`;
    case 'no mark':
      return `${name} has no ${what} in common with any mentor who is allowed.`;
    case 'no room':
      return `No place is left: ${groups} that ${name} could join ${teams.length === 1 ? 'is' : 'are'} full.`;
    case 'too small':
      return `A group needs ${count(least, 'mentee')}, and too few are left for any that ${name} could join.`;
    case 'no fit':
      return `Groups with a place left do not suit ${name} as they are: what their members share, or a rule, is against it.`;
  }
}

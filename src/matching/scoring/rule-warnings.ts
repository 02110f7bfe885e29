/** Warns when a rule removes many pairs or leaves somebody with none. */
import type { Criterion, Participant } from '../model.js';
import type { Kind } from './criteria/kind.js';
import { type Limit, readLimit } from './criteria/limit.js';
import type { Forbidden } from './rules.js';
import { noneRemoved, type Removed } from './tabulate.js';
import { type Warning, type WarningCode, warning } from './warning.js';
import { type Softening, type Stranded, words } from './words.js';

/** A rule that removes a larger share of the possible pairs is named. */
export const MANY = 0.3;

export function gateWarnings(
  { name, limit }: Criterion,
  kind: Kind<unknown>,
  removed: Removed,
  mentees: readonly Participant[],
  mentors: readonly Participant[],
): Warning[] {
  const { rulesOut, ifTooMany, leavesAlone, lookFor } = words.rules;
  const tell = (code: WarningCode, reason: string, mend: string) => warning(code, 'Criteria', 'Limit', reason, mend);
  const way = softeningOf(kind, readLimit(limit));
  const possible = mentees.length * mentors.length;
  const all = removed.pairs === possible;
  const alone = all ? [] : strandedBy(removed, noneRemoved(mentees.length, mentors.length), mentees, mentors);
  return [
    ...(removed.pairs > MANY * possible
      ? [tell('criterion rules out many', rulesOut(name, removed.pairs, possible), ifTooMany(way))]
      : []),
    ...(alone.length > 0 ? [tell('criterion leaves alone', leavesAlone(name, alone), lookFor(way))] : []),
  ];
}

/** A rule by its kind has no "must" to take away. */
function softeningOf({ gate }: Kind<unknown>, limit: Limit | null): Softening {
  if (gate || !limit || !limit.must) return 'no weight';
  return limit.low === null && limit.high === null && !limit.different ? 'no must' : 'widen';
}

/**
 * The same for the rules that hold without a criterion. Who must not meet is nobody's business: where that matters,
 * only numbers are told and no names. A person is no possible partner of themselves, so such pairs are not counted.
 */
export function ruleWarnings(
  forbidden: Forbidden,
  mentees: readonly Participant[],
  mentors: readonly Participant[],
): Warning[] {
  const none = () => noneRemoved(mentees.length, mentors.length);
  const [self, managers, all] = [none(), none(), none()];
  forbidden.forEach((rule, at) => {
    const row = Math.floor(at / mentors.length);
    const column = at % mentors.length;
    for (const one of rule === 'self' ? [self] : rule === 'manager' ? [managers, all] : [all]) {
      one.pairs++;
      one.ofMentee[row]!++;
      one.ofMentor[column]!++;
    }
  });
  const possible = mentees.length * mentors.length - self.pairs;
  const { managersRuleOut, managersLeaveAlone, checkManagers, together, togetherLeaveAlone, checkRules } = words.rules;
  const tell = (code: WarningCode, reason: string) => warning(code, 'People', 'Manager', reason, checkManagers);
  const tellAll = (code: WarningCode, reason: string) => warning(code, 'People', '', reason, checkRules);
  const warnings: Warning[] = [];
  const many = managers.pairs > MANY * possible;
  if (many) warnings.push(tell('managers rule out many', managersRuleOut(managers.pairs, possible)));
  const alone = strandedBy(managers, self, mentees, mentors);
  if (alone.length > 0 && managers.pairs < possible) {
    warnings.push(tell('managers leave alone', managersLeaveAlone(alone)));
  }
  if (all.pairs > MANY * possible && !many) {
    warnings.push(tellAll('rules together rule out many', together(all.pairs, possible)));
  }
  const more = strandedBy(all, self, mentees, mentors).length;
  if (more > alone.length) warnings.push(tellAll('rules together leave alone', togetherLeaveAlone(more)));
  return warnings;
}

/** Who has partners, apart from those that `before` has removed, and no longer any. */
function strandedBy(
  { ofMentee, ofMentor }: Removed,
  before: Removed,
  mentees: readonly Participant[],
  mentors: readonly Participant[],
): Stranded[] {
  const has = (removed: number, already: number, all: number) => removed > 0 && removed + already === all;
  return [
    ...mentees
      .filter((_, at) => has(ofMentee[at]!, before.ofMentee[at]!, mentors.length))
      .map(({ name }) => ({ name, side: 'mentee' as const })),
    ...mentors
      .filter((_, at) => has(ofMentor[at]!, before.ofMentor[at]!, mentees.length))
      .map(({ name }) => ({ name, side: 'mentor' as const })),
  ];
}

/** What one criterion makes of Ann with Bob, among other people or alone. */
import type { Criterion, MatchInput, Participant } from '../../../../src/matching/model.js';
import { suggestPairs } from '../../../../src/matching/pairing/computed.js';
import { participantsOf } from '../../../../src/matching/scoring/participants.js';
import { scoreTable } from '../../../../src/matching/scoring/score-table.js';
import { ABSENT } from '../../../../src/matching/scoring/tabulate.js';
import { criterion, input } from '../../people.js';

export const NO = 'not allowed';
export const UNCOUNTED = 'not counted';

/** Points in hundredths, rounded; what the table of scores says of the pair must agree. */
export function pointsOf(people: readonly Participant[], one: Criterion, more: Partial<MatchInput> = {}) {
  const given = input(people, { criteria: [one], ...more });
  const participants = participantsOf(given);
  const table = scoreTable(given, participants);
  const [mentee, mentor] = [participants.menteeAt.get('ann')!, participants.mentorAt.get('bob')!];
  const part = table.parts(mentee, mentor)[0];
  const score = table.scores[mentee * participants.mentors.length + mentor]!;
  if (score === ABSENT) return NO;
  if (part && score !== Math.round(part.points * 10000)) throw new Error(`${score} is not ${part.points}`);
  return part ? Math.round(part.points * 100) / 100 : UNCOUNTED;
}

export function warningsOf(people: readonly Participant[], one: Partial<Criterion> & { kind: string }): string[] {
  const { warnings } = suggestPairs(input(people, { criteria: [criterion(one.kind, one)] }));
  return warnings.map(({ reason }) => reason);
}

export function phraseOf(people: readonly Participant[], one: Criterion, more: Partial<MatchInput> = {}): string {
  const { pairs } = suggestPairs(input(people, { criteria: [one], pins: [{ mentee: 'ann', mentor: 'bob' }], ...more }));
  return pairs.find(({ mentee }) => mentee === 'ann')?.parts[0]?.phrase ?? '';
}

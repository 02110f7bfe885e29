/** Suggests pairs: reads people and rules, finds the best assignment, proves it and explains it. */
import { hashInput } from './canonical.js';
import { castOf } from './cast.js';
import { causesOf } from './causes.js';
import { statementOf, whyOf } from './explain.js';
import { solve } from './match.js';
import { shortNames } from './names.js';
import { keepPins } from './pins.js';
import { type Scored, scored } from './problem.js';
import { ABSENT } from './tabulate.js';
import type { Certificate, MatchInput, Pair, Suggestion } from './types.js';

export { hashInput } from './canonical.js';
export { criterionKinds } from './criteria/index.js';
export type * from './types.js';
export { type Alternative, alternatives, whyNot } from './why-not.js';

/**
 * The best pairs under the rules: most mentees matched, then the highest total (or as `objective` says). Bad data
 * become `warnings`. The same input in any order gives the same pairs; between equally good ones the lot decides
 * that `seed` draws for each id.
 */
export function suggestPairs(input: MatchInput): Suggestion {
  const cast = castOf(input);
  const table = scored(input, cast);
  const fixed = keepPins(input, cast, table);
  const solved = solve(input, table, fixed);
  const { mentees, mentors } = cast;
  const pairs: Pair[] = [];
  const unmatched: { mentee: string; cause: string }[] = [];
  const causeOf = causesOf(input, cast, table, fixed, solved.columnOf);
  solved.columnOf.forEach((mentor, mentee) => {
    if (mentor < 0) {
      unmatched.push({ mentee: mentees[mentee]!.id, cause: causeOf(mentee) });
      return;
    }
    const parts = table.parts(mentee, mentor);
    const score = table.score(mentee, mentor);
    const pinned = fixed.mentorOf[mentee] === mentor;
    pairs.push({
      mentee: mentees[mentee]!.id,
      mentor: mentors[mentor]!.id,
      score: score / 100,
      parts,
      why: whyOf(parts, pinned, shortNames(mentees[mentee]!.name, mentors[mentor]!.name)),
      pinned,
      ...ranks(table, mentee, mentor, score),
    });
  });
  const { matched, total, bound, worst, proven, fault, floored } = solved;
  const certificate: Omit<Certificate, 'statement'> = {
    matched,
    total: total / 100,
    bound: bound / 100,
    worst: worst / 100,
    proven,
  };
  return {
    pairs,
    unmatched,
    certificate: { ...certificate, statement: statementOf(certificate, mentees.length, floored, fault) },
    warnings: [...cast.problems, ...table.problems, ...fixed.problems],
    inputHash: hashInput(input),
    seats: cast.seats.reduce((sum, seats) => sum + seats, 0),
  };
}

function ranks({ scores, rows, columns }: Scored, mentee: number, mentor: number, score: number) {
  let menteeRank = 1;
  let mentorRank = 1;
  for (let column = 0; column < columns; column++) {
    const other = scores[mentee * columns + column]!;
    if (other > score && other !== ABSENT) menteeRank++;
  }
  for (let row = 0; row < rows; row++) {
    const other = scores[row * columns + mentor]!;
    if (other > score && other !== ABSENT) mentorRank++;
  }
  return { menteeRank, mentorRank };
}

/** Computed pairs: reads people and rules, finds the best assignment, proves it and explains it. */
import type { Certificate, MatchInput, Pair, Suggestion, Unmatched } from '../model.js';
import { hashInput } from '../scoring/input-hash.js';
import { shortNames } from '../scoring/names.js';
import { whyOf } from '../scoring/reasons.js';
import type { ScoreRange, ScoreTable } from '../scoring/score-table.js';
import { ABSENT } from '../scoring/tabulate.js';
import type { Fault } from '../solvers/fault.js';
import { faultSentence } from '../words.js';
import { reliefOf } from './relaxations.js';
import { solveMatching } from './solve-matching.js';
import { words } from './words.js';

/**
 * The best pairs under the rules: most mentees matched, then the highest total (or as `objective` says). Bad data
 * become `warnings`. The same input in any order gives the same pairs; between equally good ones the lot decides
 * that `seed` draws for each id.
 */
export function suggestPairs(input: MatchInput): Suggestion {
  const matching = solveMatching(input);
  const { participants, table, fixed, solved } = matching;
  const { mentees, mentors } = participants;
  const pairs: Pair[] = [];
  const unmatched: Unmatched[] = [];
  const reliefFor = reliefOf(matching);
  solved.columnOf.forEach((mentor, mentee) => {
    if (mentor < 0) {
      const { id } = mentees[mentee]!;
      const { cause, relaxations } = reliefFor(id)!;
      const help = relaxations[0]?.sentence;
      unmatched.push(help === undefined ? { mentee: id, cause } : { mentee: id, cause, help });
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
  const { matched, total, bound, worst, load, changes, proven, fault, floored } = solved;
  const certificate: Omit<Certificate, 'statement'> = {
    matched,
    total: total / 100,
    bound: bound / 100,
    worst: worst / 100,
    ...(load ? { load } : {}),
    ...(changes ? { changes } : {}),
    proven,
  };
  return {
    pairs,
    unmatched,
    certificate: {
      ...certificate,
      statement: statementOf(certificate, mentees.length, fixed.count, floored, fault, table.range()),
    },
    warnings: [...participants.warnings, ...table.warnings, ...fixed.warnings],
    inputHash: hashInput(input),
    seats: participants.seats.reduce((sum, seats) => sum + seats, 0),
  };
}

function ranks({ scores, rows, columns }: ScoreTable, mentee: number, mentor: number, score: number) {
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

/** `pinned`: pairs that were. */
export function statementOf(
  certificate: Omit<Certificate, 'statement'>,
  mentees: number,
  pinned: number,
  floored: boolean,
  fault: Fault | null,
  range?: ScoreRange,
): string {
  if (mentees === 0) return words.statement.nobody;
  if (fault || !certificate.proven) return words.statement.unproven(fault ? faultSentence(fault) : '');
  if (certificate.matched === 0) return words.statement.noPair;
  return words.statement.best({ ...certificate, mentees, pinned, floored }) + (range ? undecided(range) : '');
}

/** What is best of pairs that are all alike says nothing, and must not sound as if it did. */
function undecided({ least, most, possible }: ScoreRange): string {
  if (most === 0) return ` ${words.statement.noPoints}`;
  return possible > 1 && least === most ? ` ${words.statement.allAlike(most / 100)}` : '';
}

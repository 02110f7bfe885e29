/** Looks at every pair: what would suit each of the two next best, and which pairs could as well be others. */
import type { Link } from '../model.js';
import type { SolvedMatching } from '../pairing/solve-matching.js';
import { eachOpportunityCost, type OpportunityCost, opportunityCost } from '../solvers/assignment/opportunity-cost.js';
import { pathsFrom } from '../solvers/assignment/residual-graph.js';
import type { Cost } from './why-not.js';
import { words } from './words.js';

export interface NextBest extends Cost {
  /** Who else: a mentor for the mentee, a mentee for the mentor. */
  readonly id: string;
  /** Of the two together, 0 to 100. */
  readonly score: number;
  readonly sentence: string;
}

export interface PairReview extends Link {
  readonly score: number;
  /** The best-scoring other mentor who is possible, and what that would cost the whole; null for a pinned mentee. */
  readonly forMentee: NextBest | null;
  /** The best-scoring other mentee who is possible. */
  readonly forMentor: NextBest | null;
  /** The best pairing of all without this pair; `instead`: the mentee's mentor then, or `''`. null when pinned. */
  readonly cheapest: (Cost & { readonly instead: string }) | null;
}

/** Every pair, in the order of the suggestion. One search for each mentor who has a pair. */
export function reviews(matching: SolvedMatching): PairReview[] {
  const { solved, rowAt, participants } = matching;
  const all: OpportunityCost[] = [];
  /** By place: what the way costs there from each mentor. */
  const back: Float64Array[] = [];
  eachOpportunityCost(solved.open, solved.answer, matching.residual(), (row, opportunity) => {
    all[row] = opportunity;
    back[placeOf(matching, row)] = opportunity.paths.cost;
  });
  const forMentors = participants.mentors.map((_, column) =>
    forMentor(matching, column, (place) => back[place]![column]!),
  );
  const found: PairReview[] = [];
  solved.columnOf.forEach((mentor, mentee) => {
    if (mentor >= 0) found.push(review(matching, mentee, all[rowAt[mentee]!], forMentors[mentor]!));
  });
  return found;
}

/** One pair, by the id of its mentee; null when the mentee has no mentor in this matching. */
export function reviewOf(matching: SolvedMatching, menteeId: string): PairReview | null {
  const { solved, rowAt, participants } = matching;
  const mentee = participants.menteeAt.get(menteeId);
  const mentor = mentee === undefined ? -1 : solved.columnOf[mentee]!;
  if (mentee === undefined || mentor < 0) return null;
  const moves = matching.residual();
  const row = rowAt[mentee]!;
  const opportunity = row < 0 ? undefined : opportunityCost(solved.open, solved.answer, row, moves);
  const { cost } = pathsFrom(moves, mentor);
  return review(
    matching,
    mentee,
    opportunity,
    forMentor(matching, mentor, (place) => cost[place]!),
  );
}

/** Pairs whose best alternative costs the whole at most `most` points and nobody a mentor, the closest first. */
export function fragile(all: readonly PairReview[], most: number): PairReview[] {
  const costOfNext = ({ cheapest }: PairReview) => (cheapest && cheapest.fewer === 0 ? cheapest.loss : Infinity);
  return all.filter((one) => costOfNext(one) <= most).sort((a, b) => costOfNext(a) - costOfNext(b));
}

/** How many pairs could as well be others; of `fragile` pairs. */
export function fragileSentence(close: readonly PairReview[], pairs: number, most: number): string {
  if (close.length === 0) return words.noneFragile(most);
  const free = close.filter(({ cheapest }) => cheapest!.loss === 0).length;
  return words.fragile(close.length, pairs, most, free);
}

/** Place of a row: its column, or the outside. */
function placeOf({ solved }: SolvedMatching, row: number): number {
  const column = solved.answer.columnOf[row]!;
  return column < 0 ? solved.open.columns : column;
}

function review(
  matching: SolvedMatching,
  mentee: number,
  opportunity: OpportunityCost | undefined,
  forMentorToo: Best | null,
): PairReview {
  const { participants, solved, table } = matching;
  const own = solved.columnOf[mentee]!;
  const score = table.score(mentee, own) / 100;
  const { name } = participants.mentees[mentee]!;
  const mentor = participants.mentors[own]!;
  const told = (best: Best | null, who: string, people: SolvedMatching['participants']['people']): NextBest | null => {
    if (!best) return null;
    const other = people[best.at]!;
    const cost = { loss: best.loss / 100, fewer: best.fewer };
    const value = best.score / 100;
    const sentence = words.nextBest(who, other.name, value, cost);
    return { id: other.id, score: value, ...cost, sentence };
  };
  return {
    mentee: participants.mentees[mentee]!.id,
    mentor: mentor.id,
    score,
    forMentee: opportunity ? told(forMentee(matching, mentee, own, opportunity), name, participants.mentors) : null,
    forMentor: told(forMentorToo, mentor.name, participants.mentees),
    cheapest: opportunity ? cheapest(matching, own, opportunity) : null,
  };
}

function cheapest(
  { participants }: SolvedMatching,
  own: number,
  { fewer, loss, out }: OpportunityCost,
): PairReview['cheapest'] {
  let best = { ...out, instead: '' };
  fewer.forEach((less, column) => {
    if (column === own || less === Infinity) return;
    if (less < best.fewer || (less === best.fewer && loss[column]! < best.loss)) {
      best = { fewer: less, loss: loss[column]!, instead: participants.mentors[column]!.id };
    }
  });
  return { ...best, loss: best.loss / 100 };
}

interface Best extends Cost {
  readonly at: number;
  readonly score: number;
}

/** The higher score, then the cheaper for the whole; the earlier one stays when all is equal. */
function better(best: Best | null, one: Best): Best {
  if (!best) return one;
  const order = one.score - best.score || best.fewer - one.fewer || best.loss - one.loss;
  return order > 0 ? one : best;
}

function forMentee(
  { solved, rowAt }: SolvedMatching,
  mentee: number,
  own: number,
  { fewer, loss }: OpportunityCost,
): Best | null {
  const { scores, columns } = solved.open;
  const base = rowAt[mentee]! * columns;
  let best: Best | null = null;
  for (let at = 0; at < columns; at++) {
    if (at === own || fewer[at] === Infinity) continue;
    best = better(best, { at, score: scores[base + at]!, fewer: fewer[at]!, loss: loss[at]! });
  }
  return best;
}

/** `back`: what the way costs from this mentor to a place. */
function forMentor(matching: SolvedMatching, column: number, back: (place: number) => number): Best | null {
  const { solved } = matching;
  const { rows, columns, scores, absent, seats } = solved.open;
  const { rowDual, columnDual, bigM, columnOf } = solved.answer;
  const { spread } = matching.residual();
  if (seats[column] === 0) return null;
  let best: Best | null = null;
  for (let row = 0; row < rows; row++) {
    const score = scores[row * columns + column]!;
    if (score === absent || columnOf[row] === column || (best && score < best.score)) continue;
    const cost = rowDual[row]! + columnDual[column]! - score - bigM + back(placeOf(matching, row));
    if (cost === Infinity) continue;
    const fewer = cost > spread ? 1 : 0;
    best = better(best, { at: solved.rowsOf[row]!, score, fewer, loss: cost - fewer * bigM });
  }
  return best;
}

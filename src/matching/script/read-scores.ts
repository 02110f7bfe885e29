/** Reads the scores of a problem, as a table or as edges, and leaves out what bans and the lowest score rule out. */
import { type AllowedPairs, allowedPairs, tableOf } from './allowed-pairs.js';
import { type Given, type PinsAndBans, readMinScore } from './read-problem.js';
import { words } from './words.js';
import { finite, listAt, positionAt, WrongProblem } from './wrong-problem.js';

export type Edge = readonly [number, number, number];

const MOST_MENTEES = 5000000;

export interface ReadPairs {
  readonly pairs: AllowedPairs;
  /** Of each mentee: how many pairs bans and `minScore` ruled out. */
  readonly banned: Int32Array;
  readonly below: Int32Array;
}

/** How many mentees the problem has. */
export function menteesOf(given: Given): number {
  const { mentees, scores } = given;
  if ('scores' in given && 'edges' in given) {
    throw new WrongProblem(words.wrong.scoresAndEdges);
  }
  if (!('edges' in given)) {
    const rows = listAt(scores, 'scores', words.must.scoreRows).length;
    if (mentees === undefined || mentees === rows) return rows;
    throw new WrongProblem(words.wrong.menteesAgainstScores(mentees, rows));
  }
  if (finite(mentees) && mentees >= 0 && mentees <= MOST_MENTEES && Math.floor(mentees) === mentees) return mentees;
  throw new WrongProblem(words.wrong.mentees(mentees, MOST_MENTEES));
}

export function readPairs(
  given: Given,
  rows: number,
  seats: Float64Array,
  { banned: isBanned }: PinsAndBans,
): ReadPairs {
  const minScore = readMinScore(given);
  const banned = new Int32Array(rows);
  const below = new Int32Array(rows);
  const kept = (row: number, column: number, score: number): boolean => {
    if (isBanned(row, column)) banned[row]!++;
    else if (score < minScore) below[row]!++;
    else return true;
    return false;
  };
  if ('edges' in given) {
    const edges = readEdges(given, rows, seats.length, 'mentor').filter(([row, column, score]) =>
      kept(row, column, score),
    );
    return { pairs: refuseTooLarge(allowedPairs(rows, seats, edges)), banned, below };
  }
  const table = readTable(given, rows, seats.length, words.must.scoreForCapacity);
  for (let at = 0; at < table.length; at++) {
    if (table[at] === -Infinity) continue;
    if (!kept(Math.floor(at / seats.length), at % seats.length, table[at]!)) table[at] = -Infinity;
  }
  return { pairs: refuseTooLarge(tableOf(rows, seats, table)), banned, below };
}

/** Row after row; -Infinity for null. */
export function readTable({ scores }: Given, rows: number, columns: number, each: string): Float64Array {
  const table = new Float64Array(rows * columns);
  (scores as readonly unknown[]).forEach((line, row) => {
    const cells = listAt(line, `scores[${row}]`, words.must.scores);
    if (cells.length !== columns) {
      throw new WrongProblem(words.wrong.scoreEntries(row, cells.length, columns, each));
    }
    for (let column = 0; column < columns; column++) {
      const score = cells[column];
      if (score !== null && !finite(score)) {
        throw new WrongProblem(words.wrong.notScore(`scores[${row}][${column}]`, score));
      }
      table[row * columns + column] = score === null ? -Infinity : score;
    }
  });
  return table;
}

/** `other`: what the second number of an edge names. */
export function readEdges({ edges }: Given, rows: number, columns: number, other: 'mentor' | 'person'): Edge[] {
  const one = other === 'mentor' ? 'mentee' : 'person';
  const seen = new Map<number, number>();
  return listAt(edges, 'edges', words.must.edges(one, other)).map((edge, at) => {
    const place = `edges[${at}]`;
    const three = listAt(edge, place, words.must.edge(one, other));
    if (three.length !== 3) throw new WrongProblem(words.wrong.notEdge(place, three.length, one, other));
    const row = positionAt(three[0], `${place}[0]`, one, rows);
    const column = positionAt(three[1], `${place}[1]`, other, columns);
    const score = three[2];
    if (!finite(score)) throw new WrongProblem(words.wrong.notEdgeScore(`${place}[2]`, score));
    const key = one === 'person' ? Math.min(row, column) * columns + Math.max(row, column) : row * columns + column;
    if (seen.has(key)) throw new WrongProblem(words.wrong.pairTwice(place, seen.get(key)!));
    seen.set(key, at);
    return [row, column, score] as const;
  });
}

function refuseTooLarge(pairs: AllowedPairs): AllowedPairs {
  const scores = 'start' in pairs ? pairs.score : pairs.scores;
  let most = 0;
  for (let at = 0; at < scores.length; at++) {
    const size = Math.abs(scores[at]!);
    if (size < Infinity && size > most) most = size;
  }
  refuseSize(most, pairs.rows + pairs.columns);
  return pairs;
}

/** Prices are sums of as many scores as there are people, twice over. */
export function refuseSize(most: number, people: number): void {
  if (8 * most * (people + 1) ** 2 < Infinity) return;
  throw new WrongProblem(words.wrong.scoreTooLarge(most));
}

/** The best grouping by trying every one, and a judge of any grouping, for groups so small that this can be believed. */
import * as fc from 'fast-check';
import type { GroupingSolution, TeamProblem } from '../../../../src/matching/solvers/groups/group-rows.js';

export interface SmallGroups {
  /** `null`: not allowed. */
  readonly scores: readonly (readonly (number | null)[])[];
  readonly teams: readonly (readonly number[])[] | number;
  readonly mentors: number;
  readonly mean: boolean;
  readonly least: number;
  readonly most: readonly number[];
  readonly affinity: readonly (readonly number[])[] | null;
  readonly apart: readonly (readonly [number, number])[];
  readonly split: readonly (readonly [number, number])[];
  /** Kind by kind: the marks of each mentee, of each mentor. */
  readonly marks: readonly {
    readonly rows: readonly (readonly number[])[];
    readonly columns: readonly (readonly number[])[];
  }[];
  readonly only: readonly number[] | null;
}

export function bits(sets: readonly (readonly number[])[], words: number): Int32Array {
  const all = new Int32Array(sets.length * words);
  sets.forEach((set, at) => {
    for (const mark of set) all[at * words + (mark >> 5)]! |= 1 << (mark & 31);
  });
  return all;
}

export function asJoint(small: SmallGroups): TeamProblem {
  const { scores, mentors, most, affinity, marks, only, ...rest } = small;
  return {
    ...rest,
    rows: scores.length,
    columns: mentors,
    scores: Float64Array.from(scores.flatMap((line) => line.map((score) => score ?? -Infinity))),
    absent: -Infinity,
    seats: Float64Array.from(most),
    affinity: affinity && Float64Array.from(affinity.flat()),
    marks: marks.map(({ rows, columns }) => ({ words: 2, ofRow: bits(rows, 2), ofColumn: bits(columns, 2) })),
    only: only && Int32Array.from(only),
  };
}

/** Score of a group with everything that counts in it; null when it breaks a rule. */
export function groupScore(small: SmallGroups, team: readonly number[], rows: readonly number[]): number | null {
  const { scores, mean, least, most, affinity, apart, split, marks, only } = small;
  if (rows.length < least || team.some((one) => rows.length > most[one]!)) return null;
  if (split.some(([a, b]) => team.includes(a) && team.includes(b))) return null;
  if (apart.some(([a, b]) => rows.includes(a) && rows.includes(b))) return null;
  for (const kind of marks) {
    const sets = [...rows.map((row) => kind.rows[row]!), ...team.map((one) => kind.columns[one]!)];
    if (!sets[0]!.some((mark) => sets.every((set) => set.includes(mark)))) return null;
  }
  let sum = 0;
  for (const row of rows) {
    if (only && only[row]! >= 0 && !team.includes(only[row]!)) return null;
    for (const one of team) {
      const score = scores[row]![one]!;
      if (score === null) return null;
      sum += mean ? score / team.length : score;
    }
    for (const other of rows) if (affinity && other > row) sum += affinity[row]![other]!;
  }
  return sum;
}

/** Most mentees placed, then the highest total. */
export function bestGrouping(small: SmallGroups): { placed: number; total: number } {
  let best = { placed: 0, total: 0 };
  for (const teams of teamings(small)) {
    const members: number[][] = teams.map(() => []);
    const visit = (row: number): void => {
      if (row < small.scores.length) {
        visit(row + 1);
        for (const group of members) {
          group.push(row);
          visit(row + 1);
          group.pop();
        }
        return;
      }
      let [placed, total] = [0, 0];
      for (let at = 0; at < teams.length; at++) {
        if (members[at]!.length === 0) continue;
        const score = groupScore(small, teams[at]!, members[at]!);
        if (score === null) return;
        placed += members[at]!.length;
        total += score;
      }
      if (placed > best.placed || (placed === best.placed && total > best.total + 1e-9)) best = { placed, total };
    };
    visit(0);
  }
  return best;
}

/** Every way to join the mentors into teams. */
function teamings({ teams, mentors }: SmallGroups): (readonly (readonly number[])[])[] {
  if (typeof teams !== 'number') return [teams];
  const all: number[][][] = [];
  const visit = (left: readonly number[], made: number[][]): void => {
    all.push(made);
    if (left.length < teams) return;
    const [first, ...others] = left as [number, ...number[]];
    for (const rest of subsets(others, teams - 1)) {
      visit(
        others.filter((one) => !rest.includes(one)),
        [...made, [first, ...rest]],
      );
    }
    visit(others, made);
  };
  visit(
    Array.from({ length: mentors }, (_, at) => at),
    [],
  );
  return all;
}

function subsets(all: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return all.flatMap((one, at) => subsets(all.slice(at + 1), size - 1).map((rest) => [one, ...rest]));
}

/** Rules kept and total right, from the bare numbers; the value that the grouping really has. */
export function judged(small: SmallGroups, { teams, teamOf }: GroupingSolution): { placed: number; total: number } {
  let [placed, total] = [0, 0];
  const seen = new Set<number>();
  teams.forEach((team, at) => {
    for (const one of team) {
      if (seen.has(one)) throw new Error(`Mentor ${one} is in two teams.`);
      seen.add(one);
    }
    const rows = [...teamOf.keys()].filter((row) => teamOf[row] === at);
    if (rows.length === 0) return;
    const score = groupScore(small, team, rows);
    if (score === null) throw new Error(`Group ${at} of mentees ${rows} breaks a rule.`);
    placed += rows.length;
    total += score;
  });
  return { placed, total };
}

/** Up to 6 mentees and 3 mentors; many ties, many pairs not allowed. `plain`: what is solved exactly. */
export const smallGroups = (plain: boolean): fc.Arbitrary<SmallGroups> =>
  fc
    .record({ rows: fc.nat(6), mentors: fc.nat(3), kinds: fc.nat(2), top: fc.constantFrom(1, 5, 1000) })
    .chain(({ rows, mentors, kinds, top }) => {
      const exactly = <T>(one: fc.Arbitrary<T>, length: number) =>
        fc.array(one, { minLength: length, maxLength: length });
      const pair = (below: number) =>
        below < 2
          ? fc.constant([])
          : fc.array(
              fc.tuple(fc.nat(below - 1), fc.nat(below - 1)).filter(([a, b]) => a !== b),
              { maxLength: 2 },
            );
      const sets = (length: number) => exactly(fc.subarray([0, 1, 33], { minLength: 1 }), length);
      const given = fc.shuffledSubarray(Array.from({ length: mentors }, (_, at) => at)).chain((order) =>
        exactly(fc.boolean(), order.length).map((cuts) => {
          const teams: number[][] = [];
          order.forEach((one, at) => {
            if (at === 0 || cuts[at]) teams.push([one]);
            else teams[teams.length - 1]!.push(one);
          });
          return teams;
        }),
      );
      const affinity = exactly(exactly(fc.integer({ min: -top, max: top }), rows), rows).map((table) =>
        table.map((line, a) => line.map((one, b) => (a < b ? one : table[b]![a]!))),
      );
      return fc.record({
        scores: exactly(
          exactly(fc.option(fc.integer({ min: -Math.floor(top / 3), max: top }), { freq: 4 }), mentors),
          rows,
        ),
        teams: plain ? fc.oneof(given, fc.constant(1)) : fc.oneof(given, fc.constantFrom(1, 2, 3)),
        mentors: fc.constant(mentors),
        mean: fc.boolean(),
        least: fc.constantFrom(1, 1, 2, 3),
        most: exactly(fc.constantFrom(0, 1, 2, 3, 4, 6), mentors),
        affinity: plain ? fc.constant(null) : fc.option(affinity, { nil: null }),
        apart: pair(rows),
        split: pair(mentors),
        marks: exactly(fc.record({ rows: sets(rows), columns: sets(mentors) }), kinds),
        only: fc.option(exactly(fc.integer({ min: -1, max: mentors - 1 }), rows), { nil: null, freq: 4 }),
      });
    });

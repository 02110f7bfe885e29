/** Makes the numbers that every solver of the benchmark gets: the same for the same seed on every machine. */
import type { Numbers } from './arrays.js';

export type Random = () => number;

/** 0 up to, not including, 1, in steps of 2^-32 (mulberry32). */
export function random(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Families of scores, each `(next, rows, columns) => (row, column) => score`.
 * int: whole numbers 0..100. real: fractions. fit: like mentoring, correlated and with many ties, 0..100.
 * sqrt: square roots of fit, so fractions with ties. mw: what drives augmenting paths to their worst case.
 */
type Score = (row: number, column: number) => number;
type Scoring = (next: Random, rows: number, columns: number) => Score;
export type Family = 'int' | 'real' | 'fit' | 'sqrt' | 'mw';

const families: Readonly<Record<Family, Scoring>> = {
  int: (next) => () => Math.floor(next() * 101),
  real: (next) => () => next(),
  fit,
  sqrt: (next, rows, columns) => {
    const score = fit(next, rows, columns);
    return (row, column) => Math.sqrt(score(row, column));
  },
  mw: () => (row, column) => -(row + 1) * (column + 1),
};

/** How a table of each family is kept: as small as it can be, as the product does. */
const storage = { int: Uint16Array, real: Float64Array, fit: Uint16Array, sqrt: Float64Array, mw: Int32Array };

/** 12 topics of falling popularity (50 points for what is shared), years ahead (20), place (15), language (15). */
function fit(next: Random, rows: number, columns: number): Score {
  const zipf = (count: number, items: number) => {
    const total = Array.from({ length: items }, (_, at) => 1 / (at + 1)).reduce((sum, one) => sum + one, 0);
    let set = 0;
    for (let left = count; left > 0; left--) {
      let point = next() * total;
      let at = 0;
      while (at < items - 1 && point >= 1 / (at + 1)) point -= 1 / ++at;
      set |= 1 << at;
    }
    return set;
  };
  const person = (years: number) => ({
    topics: zipf(2 + Math.floor(next() * 4), 12),
    years: years + Math.floor(next() * 15),
    place: zipf(1, 5),
    languages: zipf(2, 4),
  });
  const mentees = Array.from({ length: rows }, () => person(0));
  const mentors = Array.from({ length: columns }, () => person(5));
  const bits = Array.from({ length: 4096 }, (_, set) => set.toString(2).replace(/0/g, '').length);
  return (row, column) => {
    const [mentee, mentor] = [mentees[row]!, mentors[column]!];
    const shared = bits[mentee.topics & mentor.topics]! / bits[mentee.topics | mentor.topics]!;
    const gap = mentor.years - mentee.years;
    const ahead = gap < 2 ? Math.max(0, 1 - (2 - gap) / 5) : gap > 10 ? Math.max(0, 1 - (gap - 10) / 10) : 1;
    const place = mentee.place === mentor.place ? 15 : 0;
    return Math.round(50 * shared + 20 * ahead + place + (mentee.languages & mentor.languages ? 15 : 0));
  };
}

export interface TableSizes {
  readonly family: Family;
  readonly rows: number;
  readonly columns: number;
  readonly capacities?: boolean;
}
export type TableInstance = TableSizes & ReturnType<typeof table>;

/** Every row with every column. `seats`: 1..5 by lot for each column, or 1. */
export function table({ family, rows, columns, capacities }: TableSizes) {
  const next = random(rows * 31 + columns);
  const score = families[family](next, rows, columns);
  const scores: Numbers = new storage[family](rows * columns);
  for (let at = 0; at < scores.length; at++) scores[at] = score(Math.floor(at / columns), at % columns);
  const seats = Int32Array.from({ length: columns }, () => (capacities ? 1 + Math.floor(next() * 5) : 1));
  return { scores, seats };
}

export interface ListSizes {
  readonly family: Family;
  readonly rows: number;
  readonly columns: number;
  readonly candidates: number;
}
export type ListInstance = ListSizes & ReturnType<typeof lists>;

/** So many candidates for each row; one of them is its own in a hidden full assignment, so that there is one. */
export function lists({ family, rows, columns, candidates }: ListSizes) {
  const next = random(rows * 17 + candidates);
  const score = families[family](next, rows, columns);
  const hidden = Int32Array.from({ length: rows }, (_, at) => at);
  shuffle(hidden, next);
  const start = Int32Array.from({ length: rows + 1 }, (_, row) => row * candidates);
  const column = new Int32Array(rows * candidates);
  const scores: Numbers = new storage[family](rows * candidates);
  for (let row = 0; row < rows; row++) {
    const chosen = new Set([hidden[row]!]);
    while (chosen.size < candidates) chosen.add(Math.floor(next() * columns));
    column.set(
      [...chosen].sort((a, b) => a - b),
      row * candidates,
    );
    for (let at = start[row]!; at < start[row + 1]!; at++) scores[at] = score(row, column[at]!);
  }
  return { start, column, scores };
}

export interface GraphSizes {
  readonly family: Family;
  readonly nodes: number;
  readonly degree?: number;
}
export type GraphInstance = GraphSizes & ReturnType<typeof graph>;

/** Everybody with everybody, or with about `degree` others. Whole weights from 1. */
export function graph({ family, nodes, degree = nodes - 1 }: GraphSizes) {
  const next = random(nodes * 13 + degree);
  const score = families[family](next, nodes, nodes);
  const edges: [one: number, other: number, weight: number][] = [];
  const share = degree / (nodes - 1);
  for (let one = 0; one < nodes; one++) {
    for (let other = one + 1; other < nodes; other++) {
      if (share >= 1 || next() < share) edges.push([one, other, score(one, other) + 1]);
    }
  }
  return {
    left: Int32Array.from(edges, ([one]) => one),
    right: Int32Array.from(edges, ([, other]) => other),
    weight: Int32Array.from(edges, ([, , weight]) => weight),
  };
}

export interface RankingSizes {
  readonly rows: number;
  readonly columns: number;
  readonly wishes: number;
  readonly popular: boolean;
}
export type RankingInstance = RankingSizes & ReturnType<typeof rankings>;

/** Strict lists of `wishes` columns for each row and, in an order by lot, of all who name it for each column. */
export function rankings({ rows, columns, wishes, popular }: RankingSizes) {
  const next = random(rows + columns + wishes);
  const named = Array.from({ length: columns }, (): number[] => []);
  const item = new Int32Array(rows * wishes);
  for (let row = 0; row < rows; row++) {
    const chosen = new Set<number>();
    while (chosen.size < wishes) chosen.add(Math.floor(next() ** (popular ? 2 : 1) * columns));
    item.set([...chosen], row * wishes);
    for (const column of chosen) named[column]!.push(row);
  }
  for (const list of named) shuffle(list, next);
  const starts = new Int32Array(columns + 1);
  named.forEach((list, at) => {
    starts[at + 1] = starts[at]! + list.length;
  });
  return {
    rowStart: Int32Array.from({ length: rows + 1 }, (_, row) => row * wishes),
    rowItem: item,
    rowRank: Int32Array.from(item, (_, at) => at % wishes),
    columnStart: starts,
    columnItem: Int32Array.from(named.flat()),
    columnRank: Int32Array.from(named.flatMap((list) => list.map((_, at) => at))),
    seats: Int32Array.from({ length: columns }, () => 1 + Math.floor(next() * 5)),
  };
}

function shuffle(list: number[] | Int32Array, next: Random): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [list[at], list[other]] = [list[other]!, list[at]!];
  }
}

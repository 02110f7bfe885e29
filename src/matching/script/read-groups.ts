/** Reads a problem of mode `groups`: teams of mentors, sizes, and what mentees have with each other and in common. */
import type { Marks, TeamProblem } from '../solvers/groups/group-rows.js';
import { type Given, readMinScore, readPinsAndBans } from './read-problem.js';
import { menteesOf, readTable, refuseSize } from './read-scores.js';
import { words } from './words.js';
import { finite, listAt, positionAt, WrongProblem } from './wrong-problem.js';

const KEYS = ['mentors', 'mentorsPerGroup', 'least', 'most', 'score'];

export function readGroups(given: Given): TeamProblem {
  const rows = menteesOf(given);
  const { columns, teams, least, most, mean } = readSizes(given, rows);
  const scores = readTable(given, rows, columns, words.must.scoreForMentor);
  const { banned } = readPinsAndBans(given, rows, columns);
  const minScore = readMinScore(given);
  let largest = 0;
  for (let at = 0; at < scores.length; at++) {
    if (scores[at]! < minScore || banned(Math.floor(at / columns), at % columns)) scores[at] = -Infinity;
    if (scores[at] !== -Infinity) largest = Math.max(largest, Math.abs(scores[at]!));
  }
  const affinity = readAffinity(given, rows);
  for (const one of affinity || []) largest = Math.max(largest, Math.abs(one) * rows);
  // Lifts of lifts: sums of as many scores as the fourth power of the people.
  refuseSize(largest, 4 * (rows + columns + 1) ** 2);
  return {
    rows,
    columns,
    scores,
    absent: -Infinity,
    seats: new Float64Array(columns).fill(most),
    teams,
    mean,
    least,
    affinity,
    apart: readApart(given, rows),
    split: [],
    marks: (['slots', 'topics'] as const)
      .filter((key) => key in given)
      .map((key) => readMarks(given, key, rows, columns)),
    only: null,
  };
}

function readSizes(given: Given, rows: number) {
  const { groups } = given;
  if (typeof groups !== 'object' || groups === null || Array.isArray(groups)) {
    throw new WrongProblem(words.wrong.groups(groups));
  }
  const { mentors, mentorsPerGroup, least, most, score = 'mean' } = groups as Given;
  const strange = Object.keys(groups).find((key) => KEYS.indexOf(key) < 0);
  if (strange !== undefined) {
    throw new WrongProblem(words.wrong.groupsKey(strange, KEYS));
  }
  const size = (value: unknown, place: string, low: number, high: number): number => {
    if (finite(value) && Math.floor(value) === value && value >= low && value <= high) return value;
    throw new WrongProblem(words.wrong.notWhole(place, value, low, high));
  };
  if (score !== 'mean' && score !== 'sum') {
    throw new WrongProblem(words.wrong.groupsScore(score));
  }
  const from = size(least === undefined ? 1 : least, 'groups.least', 1, Infinity);
  const sizes = { least: from, most: size(most, 'groups.most', from, Infinity), mean: score === 'mean' };
  const lines = given.scores as readonly unknown[];
  const columns = rows === 0 ? 0 : listAt(lines[0], 'scores[0]', words.must.scores).length;
  if (mentors === undefined) {
    return {
      ...sizes,
      columns,
      teams: size(mentorsPerGroup === undefined ? 1 : mentorsPerGroup, 'groups.mentorsPerGroup', 1, 3),
    };
  }
  if (mentorsPerGroup !== undefined) {
    throw new WrongProblem(words.wrong.teamsAndSize);
  }
  const seen = new Set<number>();
  const teams = listAt(mentors, 'groups.mentors', words.must.teams).map((team, at) => {
    const place = `groups.mentors[${at}]`;
    const names = listAt(team, place, words.must.team);
    if (names.length < 1 || names.length > 3) {
      throw new WrongProblem(words.wrong.teamSize(place, names.length));
    }
    return names.map((name, within) => {
      const mentor = positionAt(name, `${place}[${within}]`, 'mentor', rows === 0 ? Infinity : columns);
      if (seen.has(mentor)) throw new WrongProblem(words.wrong.again(place, 'mentor', mentor));
      seen.add(mentor);
      return mentor;
    });
  });
  return { ...sizes, columns: rows === 0 ? Math.max(-1, ...seen) + 1 : columns, teams };
}

function readAffinity({ affinity }: Given, rows: number): Float64Array | null {
  if (affinity === undefined) return null;
  const lines = listAt(affinity, 'affinity', words.must.affinity);
  if (lines.length !== rows) throw new WrongProblem(words.wrong.affinityRows(lines.length, rows));
  const table = new Float64Array(rows * rows);
  lines.forEach((line, one) => {
    const cells = listAt(line, `affinity[${one}]`, words.must.numbers);
    if (cells.length !== rows)
      throw new WrongProblem(words.wrong.affinityEntries(`affinity[${one}]`, cells.length, rows));
    cells.forEach((cell, other) => {
      const place = `affinity[${one}][${other}]`;
      if (!finite(cell)) throw new WrongProblem(words.wrong.notNumber(place, cell));
      // What stands on the diagonal is not looked at.
      if (one === other) return;
      table[one * rows + other] = cell;
      if (other < one && table[other * rows + one] !== cell) {
        throw new WrongProblem(words.wrong.affinityUnequal(place, cell, `affinity[${other}][${one}]`));
      }
    });
  });
  return table;
}

function readApart({ apart }: Given, rows: number): [number, number][] {
  if (apart === undefined) return [];
  return listAt(apart, 'apart', words.must.pairs('mentee', 'mentee')).map((pair, at) => {
    const two = listAt(pair, `apart[${at}]`, words.must.pair('mentee', 'mentee'));
    if (two.length !== 2) throw new WrongProblem(words.wrong.notPair(`apart[${at}]`, two.length));
    const [one, other] = two.map((who, within) => positionAt(who, `apart[${at}][${within}]`, 'mentee', rows));
    if (one === other) throw new WrongProblem(words.wrong.ownPair(`apart[${at}]`, 'mentee', one!));
    return [one!, other!];
  });
}

/** Slots and topics are small numbers. */
const MOST_MARK = 1023;

function readMarks(given: Given, key: 'slots' | 'topics', rows: number, columns: number): Marks {
  const both = given[key];
  if (typeof both !== 'object' || both === null || Array.isArray(both)) {
    throw new WrongProblem(words.wrong.marks(key, both));
  }
  const read = (side: 'mentees' | 'mentors', people: number) => {
    const lists = listAt((both as Given)[side], `${key}.${side}`, words.must.lists);
    if (lists.length !== people) {
      throw new WrongProblem(words.wrong.markLists(`${key}.${side}`, lists.length, people, side));
    }
    return lists.map((list, who) =>
      listAt(list, `${key}.${side}[${who}]`, words.must.numbers).map((mark, at) => {
        if (finite(mark) && Math.floor(mark) === mark && mark >= 0 && mark <= MOST_MARK) return mark;
        const place = `${key}.${side}[${who}][${at}]`;
        throw new WrongProblem(words.wrong.notWhole(place, mark, 0, MOST_MARK));
      }),
    );
  };
  const mentees = read('mentees', rows);
  const mentors = read('mentors', columns);
  const last = [...mentees, ...mentors].reduce((most, marks) => marks.reduce((a, b) => Math.max(a, b), most), 0);
  const size = (last >> 5) + 1;
  const bits = (sets: readonly (readonly number[])[]) => {
    const all = new Int32Array(sets.length * size);
    sets.forEach((set, who) => {
      for (const mark of set) all[who * size + (mark >> 5)]! |= 1 << (mark & 31);
    });
    return all;
  };
  return { words: size, ofRow: bits(mentees), ofColumn: bits(mentors) };
}

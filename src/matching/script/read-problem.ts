/** Reads a problem written by a script: its keys, mode, seats, pins and bans. Everything else is refused by name. */
import { words } from './words.js';
import { finite, listAt, positionAt, WrongProblem } from './wrong-problem.js';

export type Mode = 'assignment' | 'ranked' | 'peer' | 'groups';

export type Given = Readonly<Record<string, unknown>>;

/** The keys of each mode. */
const KEYS: Readonly<Record<Mode, readonly string[]>> = {
  assignment: ['mode', 'capacity', 'scores', 'mentees', 'edges', 'pins', 'bans', 'minScore', 'earlier'],
  ranked: ['mode', 'capacity', 'menteeRanks', 'mentorRanks', 'pins', 'bans'],
  peer: ['mode', 'capacity', 'scores', 'mentees', 'edges', 'pins', 'bans', 'minScore'],
  groups: ['mode', 'scores', 'groups', 'affinity', 'slots', 'topics', 'apart', 'bans', 'minScore'],
};

export function modeOf(problem: unknown): { readonly given: Given; readonly mode: Mode } {
  if (typeof problem !== 'object' || problem === null || Array.isArray(problem)) {
    throw new WrongProblem(words.wrong.problem(problem));
  }
  const given = problem as Given;
  const mode = 'mode' in given ? given.mode : 'assignment';
  if (mode !== 'assignment' && mode !== 'ranked' && mode !== 'peer' && mode !== 'groups') {
    throw new WrongProblem(words.wrong.mode(mode));
  }
  for (const key of Object.keys(given)) {
    if (KEYS[mode].indexOf(key) >= 0) continue;
    throw new WrongProblem(words.wrong.key(key, mode, KEYS[mode]));
  }
  return { given, mode };
}

export function readCapacity({ capacity }: Given): Float64Array {
  const list = listAt(capacity, 'capacity', words.must.capacity);
  return Float64Array.from(list, (seats, at) => {
    if (finite(seats) && seats >= 0 && Math.floor(seats) === seats) return seats;
    throw new WrongProblem(words.wrong.notWhole(`capacity[${at}]`, seats, 0, Infinity));
  });
}

export interface PinsAndBans {
  /** Column of each pinned row, or -1. */
  readonly pinOf: Int32Array;
  /** Pins in their order, for telling them. */
  readonly pins: readonly (readonly [number, number])[];
  readonly banned: (row: number, column: number) => boolean;
}

/** The pairs under a key, or none. */
function readLinks(
  given: Given,
  key: 'pins' | 'bans' | 'earlier',
  rows: number,
  columns: number,
  names: readonly [string, string],
) {
  if (!(key in given)) return [];
  return listAt(given[key], key, words.must.pairs(...names)).map((pair, at) => {
    const place = `${key}[${at}]`;
    const two = listAt(pair, place, words.must.pair(...names));
    if (two.length !== 2) throw new WrongProblem(words.wrong.notPair(place, two.length));
    const row = positionAt(two[0], `${place}[0]`, names[0], rows);
    return [row, positionAt(two[1], `${place}[1]`, names[1], columns)] as const;
  });
}

/** Mentor of each mentee in an earlier round, or -1; null: none was given. */
export function readEarlier(given: Given, rows: number, columns: number): Int32Array | null {
  if (!('earlier' in given)) return null;
  const mentorOf = new Int32Array(rows).fill(-1);
  readLinks(given, 'earlier', rows, columns, ['mentee', 'mentor']).forEach(([row, column], at) => {
    if (mentorOf[row]! >= 0) {
      throw new WrongProblem(words.wrong.earlierTwice(`earlier[${at}]`, row));
    }
    mentorOf[row] = column;
  });
  return mentorOf;
}

/** In mode `peer` both are people, and a pair is the same either way round. */
export function readPinsAndBans(given: Given, rows: number, columns: number, peer = false): PinsAndBans {
  const names = peer ? (['person', 'person'] as const) : (['mentee', 'mentor'] as const);
  const read = (key: 'pins' | 'bans') => {
    const links = readLinks(given, key, rows, columns, names);
    const own = links.findIndex(([row, column]) => peer && row === column);
    if (own >= 0) throw new WrongProblem(words.wrong.ownPair(`${key}[${own}]`, 'person', links[own]![0]));
    return links;
  };
  const pins = read('pins');
  const bans = new Set(read('bans').map(([row, column]) => row * columns + column));
  const banned = (row: number, column: number) =>
    bans.has(row * columns + column) || (peer && bans.has(column * columns + row));
  const pinOf = new Int32Array(rows).fill(-1);
  pins.forEach(([row, column], at) => {
    if (banned(row, column)) {
      throw new WrongProblem(words.wrong.pinBanned(`pins[${at}]`, row, column));
    }
    for (const one of peer ? [row, column] : [row]) {
      if (pinOf[one]! < 0) continue;
      throw new WrongProblem(words.wrong.pinnedTwice(`pins[${at}]`, names[0], one));
    }
    pinOf[row] = column;
    if (peer) pinOf[column] = row;
  });
  return { pinOf, pins, banned };
}

/** -Infinity when none is given. */
export function readMinScore({ minScore }: Given): number {
  if (minScore === undefined) return -Infinity;
  if (!finite(minScore)) throw new WrongProblem(words.wrong.notNumber('minScore', minScore));
  return minScore;
}

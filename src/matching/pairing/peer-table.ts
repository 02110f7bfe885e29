/** Everybody with everybody: what each pair scores both ways, and who may not be paired. */
import type { Problem } from '../../core/problem.js';
import { count, list, thousands } from '../../core/text.js';
import type { Link, MatchInput } from '../model.js';
import { warning } from '../scoring/criterion-warnings.js';
import { byText } from '../scoring/names.js';
import { type Participants, participantsOf } from '../scoring/participants.js';
import { type ScoreTable, scoreTable } from '../scoring/score-table.js';
import { ABSENT, PERFECT } from '../scoring/tabulate.js';

export interface PeerTable {
  readonly participants: Participants;
  readonly table: ScoreTable;
  /** Row after row, the same in both directions: the scores both ways added up, or -1 when the pair is not allowed. */
  readonly joint: Int32Array;
  readonly problems: readonly Problem[];
}

/** A perfect pair in `joint`; 100 in what people read. */
export const BOTH_PERFECT = 2 * PERFECT;

/** `absent`: people who do not take part. Roles and seats are not looked at: everybody asks and offers. */
export function peerTable(input: MatchInput, absent: ReadonlySet<string>): PeerTable {
  const people = input.people
    .filter(({ id }) => !absent.has(id))
    .map((one) => ({ ...one, mentee: true, mentor: true, capacity: 1 }));
  const everybody = { ...input, people, pins: [], taken: [] };
  const participants = participantsOf(everybody);
  const table = scoreTable(everybody, participants);
  const nodes = participants.people.length;
  const joint = new Int32Array(nodes * nodes).fill(-1);
  const removed = new Map<string, number>();
  for (let one = 0; one < nodes; one++) {
    for (let other = one + 1; other < nodes; other++) {
      const there = table.scores[one * nodes + other]!;
      const back = table.scores[other * nodes + one]!;
      if (there !== ABSENT && back !== ABSENT) {
        joint[one * nodes + other] = joint[other * nodes + one] = there + back;
        continue;
      }
      for (const gate of gatesOf(table, one, other)) removed.set(gate, (removed.get(gate) || 0) + 1);
    }
  }
  const told = table.problems.filter(({ reason }) => !/ rules out | alone leaves /.test(reason));
  return {
    participants,
    table,
    joint,
    problems: [...participants.problems, ...told, ...removals(removed, (nodes * (nodes - 1)) / 2)],
  };
}

/** Names of the criteria that forbid two people in either direction. */
export function gatesOf(table: ScoreTable, one: number, other: number): string[] {
  return [...new Set([...table.gates(one, other), ...table.gates(other, one)])];
}

const MANY = 0.3;

/** In place of the warnings of the table, which count each pair in both directions and speak of two sides. */
function removals(removed: ReadonlyMap<string, number>, all: number): Problem[] {
  return [...removed]
    .filter(([, pairs]) => pairs > MANY * all)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([gate, pairs]) =>
      warning(
        'Criteria',
        'Limit',
        `${gate} rules out ${thousands(pairs)} of ${count(all, 'possible pair')} (${Math.round((100 * pairs) / all)} %).`,
        'If that is more than you meant, widen the limit or take "must" away.',
      ),
    );
}

export interface PinnedPeers {
  /** With whom each person is pinned, or -1. */
  readonly partnerOf: Int32Array;
  readonly problems: readonly Problem[];
}

export function pinPeers({ people, pins, taken }: MatchInput, { participants, table, joint }: PeerTable): PinnedPeers {
  const nodes = participants.people.length;
  const at = participants.menteeAt;
  const partnerOf = new Int32Array(nodes).fill(-1);
  const problems: Problem[] = [];
  const names = new Map(people.map((person) => [person.id, person.name]));
  const nameOf = (id: string) => names.get(id) || `id ${id}`;
  const running = new Set(taken.map(keyOf));
  const ordered = [...new Map(pins.map((pin) => [keyOf(pin), pin])).values()]
    .map(({ mentee, mentor }) => [mentee, mentor].sort(byPlace) as [string, string])
    .sort((a, b) => byPlace(a[0], b[0]) || byPlace(a[1], b[1]));
  for (const [one, other] of ordered) {
    if (running.has(keyOf({ mentee: one, mentor: other }))) continue;
    const warn = (reason: string, mend: string) =>
      problems.push(warning('Pairings', 'Pinned', reason, mend, nameOf(one)));
    const [a, b] = [at.get(one), at.get(other)];
    const against = objection(a, b, nameOf(one), nameOf(other));
    if (against !== '') {
      warn(`The pinned pair ${nameOf(one)} with ${nameOf(other)} is not kept: ${against}.`, 'Take the pin away.');
      continue;
    }
    partnerOf[a!] = b!;
    partnerOf[b!] = a!;
    const gates = gatesOf(table, a!, b!);
    if (gates.length === 0) continue;
    warn(
      `${nameOf(one)} is pinned to ${nameOf(other)} although ${list(gates)} would rule the pair out; the pin is kept.`,
      'Take the pin away if it was not meant.',
    );
  }
  return { partnerOf, problems };

  /** As people stand in the cast, those who do not take part last. */
  function byPlace(one: string, other: string): number {
    const place = (id: string) => at.get(id) ?? nodes;
    return place(one) - place(other) || byText(one, other);
  }

  function objection(a: number | undefined, b: number | undefined, one: string, other: string): string {
    if (a === undefined) return `${one} does not take part`;
    if (b === undefined) return `${other} does not take part`;
    if (a === b) return 'nobody is paired with themselves';
    if (joint[a * nodes + b]! < 0 && (table.rule(a, b) || table.rule(b, a)))
      return 'the rules of this programme do not allow it';
    if (partnerOf[a]! >= 0) return `${one} is pinned to somebody else as well`;
    return partnerOf[b]! >= 0 ? `${other} is pinned to somebody else as well` : '';
  }
}

/** The same for both directions. */
function keyOf({ mentee, mentor }: Link): string {
  return JSON.stringify([mentee, mentor].sort(byText));
}

/** Pairs everybody with everybody for a round of peers; nobody is mentor or mentee here. */
import type { Problem } from '../../../core/problem.js';
import type { Link, MatchInput } from '../../model.js';
import { hashOf } from '../../scoring/input-hash.js';
import { type Warning, warning } from '../../scoring/warning.js';
import { peersStatement, sittingCause, whyPeers } from './peer-reasons.js';
import { pairRound, thirdOf, turnsOf } from './peer-round.js';
import { BOTH_PERFECT, peerTable, pinPeers } from './peer-table.js';
import { words } from './words.js';

export interface PeersInput extends MatchInput {
  /** What becomes of the one whom an odd number leaves over; default `trio`. The stand-in takes part only then. */
  readonly odd?: 'trio' | 'sit-out' | { readonly standIn: string };
  /** Ids of those who sat out in earlier rounds, the longest ago first, once for each time. */
  readonly satOut?: readonly string[];
  /** Who met in earlier rounds, in either role; they meet again only if otherwise fewer could be paired. */
  readonly earlier?: readonly Link[];
}

export interface PeerGroup {
  /** Two ids, or three; the third has joined the pair of the first two. */
  readonly people: readonly string[];
  /** 0 to 100, both ways averaged; in a trio the mean of its three pairs. */
  readonly score: number;
  /** Fit for everybody in the group. */
  readonly why: string;
  readonly pinned: boolean;
  /** Two of them met in an earlier round. */
  readonly repeat: boolean;
}

export interface PeersCertificate {
  readonly pairs: number;
  /** Pairs, not pinned, who met before. */
  readonly repeats: number;
  /** Sum of the scores of all pairs, 0 to 100 each; without what a third adds. */
  readonly total: number;
  /** No pairing that is as good in all that goes before the total can have a higher one. */
  readonly bound: number;
  /** Of the pairs that were not pinned; 100 when there is none. */
  readonly worst: number;
  /** The separate check of the proof passed. */
  readonly proven: boolean;
  readonly statement: string;
}

export interface PeersSuggestion {
  readonly groups: readonly PeerGroup[];
  readonly sitting: readonly { readonly person: string; readonly cause: string }[];
  readonly certificate: PeersCertificate;
  readonly warnings: readonly Problem[];
  /** Short and the same for the same input in any row order. */
  readonly inputHash: string;
}

/**
 * Most pairs, then fewest repeats, then (unless a trio takes in who is left) sitting out in turn, then the highest
 * total: exact and proven. Between equally good rounds decides the order of the people, which `seed` draws by lot.
 * Who stands in a running pairing does not take part. `objective` and roles are not looked at.
 */
export function suggestPeers(input: PeersInput): PeersSuggestion {
  const { odd = 'trio', satOut = [], earlier = [] } = input;
  const { absent, standIn, warnings } = attendanceOf(input);
  const made = peerTable(input, absent);
  const { people, menteeAt } = made.participants;
  const nodes = people.length;
  const pins = pinPeers(input, made);
  const meetings = new Set<number>();
  for (const { mentee, mentor } of earlier) {
    const [one, other] = [menteeAt.get(mentee), menteeAt.get(mentor)];
    if (one !== undefined && other !== undefined) meetings.add(one * nodes + other).add(other * nodes + one);
  }
  const met = (one: number, other: number) => meetings.has(one * nodes + other);
  const pinned = (one: number) => pins.partnerOf[one]! >= 0;
  const open = made.joint.map((score, at) => (pinned(Math.floor(at / nodes)) || pinned(at % nodes) ? -1 : score));

  const ids = people.map(({ id }) => id);
  const { times, turn } = turnsOf(ids, satOut, standIn);
  const trio = odd === 'trio' && nodes % 2 === 1;
  const attempt = (turns: Int32Array) => {
    const answer = pairRound({ nodes, joint: open, met, turn: turns });
    const partnerOf = answer.partnerOf.map((partner, one) => (pinned(one) ? pins.partnerOf[one]! : partner));
    const third = trio ? thirdOf(partnerOf, made.joint, met, pinned) : null;
    return { answer, partnerOf, third, alone: partnerOf.filter((partner) => partner < 0).length - (third ? 1 : 0) };
  };
  // A turn to sit out is no turn to be the third.
  const free = trio ? attempt(new Int32Array(nodes)) : null;
  const { answer, partnerOf, third, alone } = free && free.alone === 0 ? free : attempt(turn);
  const groups: PeerGroup[] = [];
  const sitting: { person: string; cause: string }[] = [];
  let sum = 0;
  let worst = BOTH_PERFECT;
  partnerOf.forEach((other, one) => {
    if (other < 0 && one !== third?.third && ids[one] !== standIn) {
      sitting.push({ person: ids[one]!, cause: sittingCause(made, one, { nodes, alone, trio, times: times[one]! }) });
    }
    if (other < one) return;
    const members = third && third.first === one ? [one, other, third.third] : [one, other];
    const score = bothWays(one, other);
    sum += score;
    if (!pinned(one)) worst = Math.min(worst, score);
    groups.push(groupOf(members));
  });
  const { repeats, proven, fault } = answer;
  const pairs = groups.length;
  const total = sum / A_POINT;
  const bound = proven ? total : 100 * pairs;
  const figures = { pairs, repeats, total, bound, worst: worst / A_POINT, proven };
  const nameAt = (one: number) => people[one]!.name;
  const statement = peersStatement(figures, fault, {
    people: nodes,
    earlier: meetings.size > 0,
    inTurn: sitting.length > 0 && satOut.length > 0,
    trio: third ? [third.third, third.first, third.second].map(nameAt) : [],
    standIn: standIn !== '' && partnerOf[menteeAt.get(standIn)!]! >= 0 ? nameAt(menteeAt.get(standIn)!) : '',
  });
  return {
    groups,
    sitting,
    certificate: { ...figures, statement },
    warnings: [...warnings, ...made.warnings, ...pins.warnings],
    inputHash: hashOf(input, 'peers', [odd, satOut]),
  };

  /** Of any two, allowed or not: a pin may go against a criterion. */
  function bothWays(one: number, other: number): number {
    return made.table.score(one, other) + made.table.score(other, one);
  }

  function groupOf(members: readonly number[]): PeerGroup {
    const links = members.map((one, at) => [one, members[(at + 1) % members.length]!] as const);
    const all = links.reduce((sum, [one, other]) => sum + bothWays(one, other), 0);
    return {
      people: members.map((one) => ids[one]!),
      score: Math.round((1000 * all) / links.length / A_POINT) / 1000,
      why: whyPeers(made, members, pinned(members[0]!)),
      pinned: pinned(members[0]!),
      repeat: links.some(([one, other]) => met(one, other)),
    };
  }
}

/** In the sums of both ways. */
const A_POINT = BOTH_PERFECT / 100;

interface Attendance {
  readonly absent: ReadonlySet<string>;
  /** The stand-in, if one is needed, or `''`. */
  readonly standIn: string;
  readonly warnings: readonly Warning[];
}

function attendanceOf({ people, taken, odd }: PeersInput): Attendance {
  const absent = new Set<string>();
  for (const { mentee, mentor } of taken) absent.add(mentee).add(mentor);
  if (typeof odd !== 'object') return { absent, standIn: '', warnings: [] };
  const ids = new Set(people.map(({ id }) => id).filter((id) => !absent.has(id)));
  if (!ids.delete(odd.standIn)) {
    const missing = warning('no stand-in', 'People', '', words.noStandIn, words.nameStandIn);
    return { absent, standIn: '', warnings: [missing] };
  }
  if (ids.size % 2 === 1) return { absent, standIn: odd.standIn, warnings: [] };
  return { absent: absent.add(odd.standIn), standIn: '', warnings: [] };
}

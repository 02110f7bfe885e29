/** Mode `peer`: people of one kind in pairs; who stays alone sits this one out. */
import { checkGraphMatching } from '../solvers/blossom/check.js';
import { maxWeightMatching } from '../solvers/blossom/max-weight-matching.js';
import type { GraphProblem } from '../solvers/blossom/problem.js';
import { faultOf } from '../solvers/fault.js';
import { faultSentence } from '../words.js';
import { type Answer, infeasible, type NumberPair, type PeerCertificate } from './answer.js';
import type { ObjectiveOrder } from './objective.js';
import { type Given, readMinScore, readPinsAndBans } from './read-problem.js';
import { type Edge, menteesOf, readEdges, readTable, refuseSize } from './read-scores.js';
import { words } from './words.js';
import { WrongProblem } from './wrong-problem.js';

export function solvePeer(given: Given, goal: ObjectiveOrder, now: () => number): Answer {
  const nodes = menteesOf(given);
  refuseSeats(given, nodes);
  const { pinOf, pins, banned } = readPinsAndBans(given, nodes, nodes, true);
  const minScore = readMinScore(given);
  const edges = ('edges' in given ? edgesOf(given, nodes) : edgesOfTable(given, nodes)).filter(
    ([one, other, score]) => !banned(one, other) && score >= minScore,
  );
  refuseSize(
    edges.reduce((most, edge) => Math.max(most, Math.abs(edge[2])), 0),
    nodes,
  );
  const scores = new Map(edges.map(([one, other, score]) => [one * nodes + other, score]));
  const scoreOf = (one: number, other: number) => scores.get(Math.min(one, other) * nodes + Math.max(one, other));
  const against = pins.findIndex(([one, other]) => scoreOf(one, other) === undefined);
  if (against >= 0) {
    const [one, other] = pins[against]!;
    const reason = words.reason.pinNotAllowed(against, 'person', one, 'person', other);
    return infeasible(reason, { mentees: [one, other], mentors: [], seats: 0 });
  }
  const free = edges.filter(([one, other]) => pinOf[one]! < 0 && pinOf[other]! < 0);
  const problem: GraphProblem = {
    nodes,
    left: Int32Array.from(free, (edge) => edge[0]),
    right: Int32Array.from(free, (edge) => edge[1]),
    weight: Float64Array.from(free, (edge) => edge[2]),
    mostPairs: goal.coverage,
  };
  const from = now();
  const answer = maxWeightMatching(problem);
  const ms = now() - from;

  const { proven: holds, gap, fault } = checkGraphMatching(problem, answer);
  const proven =
    holds && (sumsExactly(nodes, edges, answer.bigM) || edges.some((edge) => Math.floor(edge[2]) !== edge[2]));
  const u = [...answer.dual].map((price) => price / 2);
  const chosen: NumberPair[] = [];
  const alone: number[] = [];
  let total = 0;
  let worst = Infinity;
  for (let one = 0; one < nodes; one++) {
    const other = pinOf[one]! >= 0 ? pinOf[one]! : answer.partnerOf[one]!;
    if (other < 0) alone.push(one);
    if (other <= one) continue;
    const score = scoreOf(one, other)!;
    chosen.push([one, other]);
    total += score;
    worst = Math.min(worst, score);
    if (pinOf[one]! < 0) continue;
    u[one] = (score + answer.bigM) / 2;
    u[other] = u[one]!;
  }
  // When nobody is left alone, the lift is the same for every pairing, so the prices can do without.
  const lift = alone.length > 0 ? answer.bigM : 0;
  const certificate: PeerCertificate = {
    u: u.map((price) => price + (lift - answer.bigM) / 2),
    groups: answer.oddSets.map(({ nodes: members, dual: price }) => ({ members: [...members], price })),
    lift,
    gap,
  };
  const friends = new Int32Array(nodes);
  for (const [one, other] of edges) {
    friends[one]!++;
    friends[other]!++;
  }
  return {
    status: proven ? 'optimal' : 'unproven',
    reason: proven ? null : words.reason.doubt(faultSentence(fault || faultOf('rounding'))),
    pairs: chosen,
    total,
    worst: chosen.length > 0 ? worst : null,
    unmatched: alone.map((mentee) => ({ mentee, cause: causeOf(mentee) })),
    certificate,
    ms,
  };

  function causeOf(person: number): string {
    if (friends[person] === 0) return words.cause.peerNotAllowed;
    if (!goal.coverage) return words.cause.peerNoGain;
    if (alone.length === 1 && nodes % 2 === 1) return words.cause.peerOdd(nodes);
    return words.cause.peerFull(chosen.length);
  }
}

/** Whether whole numbers as large as these prices stay whole in every sum. */
function sumsExactly(nodes: number, edges: readonly Edge[], lift: number): boolean {
  const most = edges.reduce((high, edge) => Math.max(high, Math.abs(edge[2])), 0);
  return 4 * (lift + most) * (nodes + 1) < 2 ** 53;
}

function refuseSeats({ capacity }: Given, nodes: number): void {
  if (capacity === undefined) return;
  if (Array.isArray(capacity) && capacity.length === nodes && capacity.every((seats) => seats === 1)) return;
  throw new WrongProblem(words.wrong.peerCapacity(capacity));
}

function edgesOf(given: Given, nodes: number): Edge[] {
  return readEdges(given, nodes, nodes, 'person').map(([one, other, score], at) => {
    if (one === other) throw new WrongProblem(words.wrong.ownEdge(`edges[${at}]`, one));
    return one < other ? [one, other, score] : [other, one, score];
  });
}

/** What stands on the diagonal is not looked at. */
function edgesOfTable(given: Given, nodes: number): Edge[] {
  const table = readTable(given, nodes, nodes, words.must.scoreForEverybody);
  const edges: Edge[] = [];
  for (let one = 0; one < nodes; one++) {
    for (let other = one + 1; other < nodes; other++) {
      const score = table[one * nodes + other]!;
      const back = table[other * nodes + one]!;
      if (score !== back) {
        throw new WrongProblem(words.wrong.notSymmetric(one, other, score, back));
      }
      if (score !== -Infinity) edges.push([one, other, score]);
    }
  }
  return edges;
}

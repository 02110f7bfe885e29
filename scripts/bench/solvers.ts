/**
 * Ours and the JavaScript peers, by kind of problem. Each makes the instance into the form that suits it best,
 * outside the clock, and gives `solve`, which is timed, `total` of its answer, and for ours what a check finds wrong.
 * `engine` loads ours, so that no peer shares a process with it.
 */
import { assignmentPeers } from './assignment-peers.js';
import type { GraphInstance, ListInstance, RankingInstance, TableInstance } from './instances.js';
import { productSolvers } from './product.js';
import { type Solver, solving } from './solving.js';

const ourAssignment: Solver<TableInstance> = async ({ rows, columns, scores, seats }, engine) => {
  const { assign, check } = await engine();
  const absent = scores instanceof Uint16Array ? 65535 : scores instanceof Int32Array ? -(2 ** 31) : -Infinity;
  const problem = { rows, columns, scores, absent, seats };
  return solving({
    solve: () => assign(problem),
    total: ({ total }) => total,
    fault: (answer) => check(problem, answer).fault?.code ?? '',
  });
};

const ourSparse: Solver<ListInstance> = async ({ rows, columns, start, column, scores }, engine) => {
  const { assignSparse, check } = await engine();
  const problem = { rows, columns, start, column, score: scores, seats: new Int32Array(columns).fill(1) };
  return solving({
    solve: () => assignSparse(problem),
    total: ({ total }) => total,
    fault: (answer) => check(problem, answer).fault?.code ?? '',
  });
};

const ourPeers: Solver<GraphInstance> = async ({ nodes, left, right, weight }, engine) => {
  const { maxWeightMatching, checkGraphMatching } = await engine();
  const problem = { nodes, left, right, weight, mostPairs: false };
  return solving({
    solve: () => maxWeightMatching(problem),
    total: ({ total }) => total,
    fault: (answer) => checkGraphMatching(problem, answer).fault?.code ?? '',
  });
};

const blossom: Solver<GraphInstance> = async ({ left, right, weight }) => {
  const { default: solve } = await import('edmonds-blossom');
  const edges = Array.from(left, (one, at) => [one, right[at]!, weight[at]!] as const);
  const weights = new Map(edges.map(([one, other, value]) => [one * 1e6 + other, value]));
  return solving({
    solve: () => solve(edges, false),
    total: (mates) => mates.reduce((sum, other, one) => sum + (other > one ? weights.get(one * 1e6 + other)! : 0), 0),
  });
};

const ourRanking: Solver<RankingInstance> = async (lists, engine) => {
  const { deferredAcceptance, blockingPairs } = await engine();
  const { rows, columns, seats } = lists;
  const problem = {
    rows,
    columns,
    seats,
    rowLists: { start: lists.rowStart, item: lists.rowItem, rank: lists.rowRank },
    columnLists: { start: lists.columnStart, item: lists.columnItem, rank: lists.columnRank },
  };
  return solving({
    solve: () => deferredAcceptance(problem),
    total: ({ matched }) => matched,
    fault: ({ columnOf }) => {
      const { blocking, fault } = blockingPairs(problem, columnOf);
      return fault?.code ?? (blocking > 0 ? `${blocking} pairs would rather have each other.` : '');
    },
  });
};

export const solvers = {
  assignment: { ours: ourAssignment, ...assignmentPeers },
  sparse: { ours: ourSparse },
  peers: { ours: ourPeers, 'edmonds-blossom': blossom },
  ranked: { ours: ourRanking },
  product: productSolvers,
};

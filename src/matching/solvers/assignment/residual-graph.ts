/**
 * The residual graph of a best assignment: what each single move away from it costs (its reduced cost), and the
 * cheapest alternating paths of such moves.
 */
import type { AssignmentSolution } from './problem.js';
import { type AssignmentProblem, mostPlaced, scoreRange, unitOf } from './problem.js';

export interface ResidualGraph {
  /** The columns, and as the last node the outside: rows left out and seats left free. */
  readonly nodes: number;
  /** Of the cheapest move from node `a` to node `b`, at `b * nodes + a`; Infinity where there is none. */
  readonly cost: Float64Array;
  /** The row that makes this move; -1 where no row does: a free seat is taken, or a seat stays free. */
  readonly mover: Int32Array;
  /**
   * Two totals of equally many rows never differ by as much; by more, if rows are lifted, those of one row less or
   * more.
   */
  readonly spread: number;
}

/** Cheapest alternating paths between one place and every node. */
export interface AlternatingPaths {
  readonly cost: Float64Array;
  /** The next node on the way to that place, or the one before on the way from it; -1 at its ends. */
  readonly via: Int32Array;
}

/** One row on a path; -1 is the outside. */
export interface PathStep {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/**
 * A move costs its reduced cost `rowDual + columnDual - score - bigM`: by that much the (lifted) total falls short. A
 * row that is left out costs its price, a seat that stays free its own. Built once, it serves every question about
 * another choice; `answer` must be best for `problem`.
 */
export function residualGraph(
  problem: AssignmentProblem,
  { columnOf, rowDual, columnDual, bigM }: AssignmentSolution,
): ResidualGraph {
  const { rows, columns, scores, absent, seats } = problem;
  const outside = columns;
  const nodes = columns + 1;
  const cost = new Float64Array(nodes * nodes).fill(Infinity);
  const mover = new Int32Array(nodes * nodes).fill(-1);
  const load = new Int32Array(columns);
  for (let row = 0; row < rows; row++) {
    const own = columnOf[row]!;
    const from = own < 0 ? outside : own;
    const base = rowDual[row]! - bigM;
    for (let column = 0, at = from; column < columns; column++, at += nodes) {
      const score = scores[row * columns + column]!;
      if (score === absent) continue;
      const slack = base + columnDual[column]! - score;
      if (slack >= cost[at]!) continue;
      cost[at] = slack;
      mover[at] = row;
    }
    if (own < 0) continue;
    load[own]!++;
    const leaves = outside * nodes + own;
    if (rowDual[row]! >= cost[leaves]!) continue;
    cost[leaves] = rowDual[row]!;
    mover[leaves] = row;
  }
  for (let column = 0; column < columns; column++) {
    const stays = column * nodes + outside;
    if (columnDual[column]! < cost[stays]!) {
      cost[stays] = columnDual[column]!;
      mover[stays] = -1;
    }
    // More seats than rows are never of use, and the solver prices none.
    if (load[column]! >= Math.min(rows, seats[column]!)) continue;
    cost[outside * nodes + column] = 0;
    mover[outside * nodes + column] = -1;
  }
  const range = scoreRange(problem);
  return { nodes, cost, mover, spread: mostPlaced(problem) * (range.high - range.low) + unitOf(range) / 2 };
}

/** The cheapest path from every node to `target`. */
export function pathsTo(graph: ResidualGraph, target: number): AlternatingPaths {
  return search(graph, only(graph, target), false, -1);
}

/** The cheapest path from `start` to every node. */
export function pathsFrom(graph: ResidualGraph, start: number): AlternatingPaths {
  return search(graph, only(graph, start), true, -1);
}

/** To any seat that is free, without leaving a row out: such a path seats one row more. */
export function pathsToFreeSeats(graph: ResidualGraph): AlternatingPaths {
  const { nodes, cost, mover } = graph;
  const ends = new Float64Array(nodes).fill(Infinity);
  const first = (nodes - 1) * nodes;
  for (let node = 0; node < nodes - 1; node++) {
    if (cost[first + node] === 0 && mover[first + node] === -1) ends[node] = 0;
  }
  return search(graph, ends, false, nodes - 1);
}

/** From the columns in which a new row may sit, at these costs, without leaving a row out or a seat free. */
export function pathsFromRow(graph: ResidualGraph, costs: Float64Array): AlternatingPaths {
  return search(graph, costs, true, graph.nodes - 1);
}

/** Who moves on the path from `node` on to its end; of paths towards a place. */
export function stepsFrom({ nodes, mover }: ResidualGraph, { via }: AlternatingPaths, node: number): PathStep[] {
  const steps: PathStep[] = [];
  const name = (place: number) => (place === nodes - 1 ? -1 : place);
  for (let from = node; via[from]! >= 0; from = via[from]!) {
    const row = mover[via[from]! * nodes + from]!;
    if (row >= 0) steps.push({ row, from: name(from), to: name(via[from]!) });
  }
  return steps;
}

function only({ nodes }: ResidualGraph, node: number): Float64Array {
  const costs = new Float64Array(nodes).fill(Infinity);
  costs[node] = 0;
  return costs;
}

/** Dijkstra from all places that have a cost, along the moves or against them; never through `closed`. */
function search({ nodes, cost }: ResidualGraph, ends: Float64Array, along: boolean, closed: number): AlternatingPaths {
  const length = Float64Array.from(ends);
  const via = new Int32Array(nodes).fill(-1);
  const stride = along ? nodes : 1;
  const open = new Int32Array(nodes);
  let left = 0;
  let at = -1;
  let least = Infinity;
  for (let node = 0; node < nodes; node++) {
    if (node === closed) continue;
    if (length[node]! < least) {
      least = length[node]!;
      at = left;
    }
    open[left++] = node;
  }
  if (closed >= 0) length[closed] = Infinity;
  while (at >= 0) {
    const node = open[at]!;
    open[at] = open[--left]!;
    const base = along ? node : node * nodes;
    const here = least;
    least = Infinity;
    at = -1;
    for (let place = 0; place < left; place++) {
      const other = open[place]!;
      const reached = here + cost[base + other * stride]!;
      let known = length[other]!;
      if (reached < known) {
        known = reached;
        length[other] = reached;
        via[other] = node;
      }
      if (known < least) {
        least = known;
        at = place;
      }
    }
  }
  return { cost: length, via };
}

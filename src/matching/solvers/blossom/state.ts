/** The state of a matching that is being built: edges as each node sees them, who is paired, duals and blossoms. */
import { type Events, noEvents } from './events.js';

/** No label; joined to the root by a path that ends with a pair, or by one that does not. */
export const FREE = 0;
export const OUTER = 1;
export const INNER = 2;

export interface BlossomState {
  readonly nodes: number;
  /** Node at each end of each edge: edge `e` has the ends `2e` and `2e + 1`; `end ^ 1` is the other end. */
  readonly nodeAt: Int32Array;
  /** The edges of a node stand at `first[node]` up to `first[node + 1]`: far end, node there and twice the weight. */
  readonly first: Int32Array;
  readonly farEnd: Int32Array;
  readonly far: Int32Array;
  readonly worth: Float64Array;
  /** The far end of the edge by which each node is paired, or -1. */
  readonly mate: Int32Array;
  /**
   * Twice the price of each node, then the price of each blossom. During a search that of a labelled one is kept as
   * it would have been at time 0: outer nodes lose and inner nodes gain one each unit of time, blossoms the reverse.
   */
  readonly dual: Float64Array;

  // Blossoms are numbered after the nodes; a node alone counts as a blossom too.
  /** The outermost blossom that holds each node. */
  readonly top: Int32Array;
  readonly parent: Int32Array;
  /** The one node of the blossom that is not paired inside it. */
  readonly base: Int32Array;
  /** Parts of a blossom in a circle from its base on, and the edges from part to part, as the end in the first. */
  readonly children: number[][];
  readonly links: number[][];
  /** The nodes of a blossom form a chain. */
  readonly head: Int32Array;
  readonly tail: Int32Array;
  readonly next: Int32Array;
  readonly size: Int32Array;
  readonly unused: number[];

  // For one search. Labels belong to outermost blossoms.
  readonly label: Uint8Array;
  /** The end, outside, of the edge by which a blossom got its label; -1 for the root. */
  readonly labelEnd: Int32Array;
  /** When an inner blossom got its label. */
  readonly since: Float64Array;
  /** When the nearest edge from an outer node becomes tight, and its near end; time stands still for inner nodes. */
  readonly due: Float64Array;
  readonly dueEnd: Int32Array;
  readonly scanned: Uint8Array;
  readonly events: Events;
  readonly queue: number[];
  readonly reached: number[];
  readonly labelled: number[];
  /** The search ends at this time: node `goal` is joined or, if there is none, node `out` is left alone. */
  limit: number;
  goal: number;
  out: number;
}

/** `twice`: twice the weight of each edge, above 0. */
export function blossomState(nodes: number, left: Int32Array, right: Int32Array, twice: Float64Array): BlossomState {
  const edges = twice.length;
  const nodeAt = new Int32Array(2 * edges);
  const first = new Int32Array(nodes + 1);
  for (let edge = 0; edge < edges; edge++) {
    nodeAt[2 * edge] = left[edge]!;
    nodeAt[2 * edge + 1] = right[edge]!;
    first[left[edge]!]!++;
    first[right[edge]!]!++;
  }
  for (let node = 1; node <= nodes; node++) first[node]! += first[node - 1]!;
  const farEnd = new Int32Array(2 * edges);
  const far = new Int32Array(2 * edges);
  const worth = new Float64Array(2 * edges);
  for (let end = 2 * edges - 1; end >= 0; end--) {
    const place = --first[nodeAt[end]!]!;
    farEnd[place] = end ^ 1;
    far[place] = nodeAt[end ^ 1]!;
    worth[place] = twice[end >> 1]!;
  }
  const all = 2 * nodes;
  const top = new Int32Array(nodes);
  const base = new Int32Array(all);
  const head = new Int32Array(all);
  const tail = new Int32Array(all);
  for (let node = 0; node < nodes; node++) base[node] = top[node] = head[node] = tail[node] = node;
  return {
    ...{ nodes, nodeAt, first, farEnd, far, worth, top, base, head, tail },
    next: new Int32Array(nodes),
    size: new Int32Array(all).fill(1, 0, nodes),
    mate: new Int32Array(nodes).fill(-1),
    dual: new Float64Array(all),
    parent: new Int32Array(all).fill(-1),
    children: Array.from({ length: all }, () => NONE),
    links: Array.from({ length: all }, () => NONE),
    unused: Array.from({ length: nodes }, (_, at) => all - 1 - at),
    label: new Uint8Array(all),
    labelEnd: new Int32Array(all).fill(-1),
    since: new Float64Array(all),
    due: new Float64Array(nodes).fill(Infinity),
    dueEnd: new Int32Array(nodes).fill(-1),
    scanned: new Uint8Array(nodes),
    ...{ events: noEvents(), queue: [], reached: [], labelled: [] },
    ...{ limit: 0, goal: -1, out: -1 },
  };
}

const NONE: number[] = [];

/** The nodes of a blossom, in any order. */
export function nodesOf({ head, tail, next }: BlossomState, blossom: number): number[] {
  const found = [head[blossom]!];
  for (let node = head[blossom]!; node !== tail[blossom]; node = next[node]!) found.push(next[node]!);
  return found;
}

/** The place of the largest part that is more than a node, or -1. */
export function largestChild({ nodes, size }: BlossomState, circle: readonly number[]): number {
  let best = -1;
  for (let at = 0; at < circle.length; at++) {
    if (circle[at]! >= nodes && (best < 0 || size[circle[at]!]! > size[circle[best]!]!)) best = at;
  }
  return best;
}

/** Gives a blossom another number; its nodes and the blossom around it are not told. */
export function renumber(
  { dual, base, children, links, head, tail, size, parent }: BlossomState,
  from: number,
  to: number,
): void {
  dual[to] = dual[from]!;
  base[to] = base[from]!;
  children[to] = children[from]!;
  links[to] = links[from]!;
  head[to] = head[from]!;
  tail[to] = tail[from]!;
  size[to] = size[from]!;
  for (const part of children[to]!) parent[part] = to;
}

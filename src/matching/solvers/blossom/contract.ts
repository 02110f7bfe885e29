/** Contracts an odd cycle of outer and inner blossoms into one. */
import { type BlossomState, FREE, INNER, largestChild, OUTER, renumber } from './state.js';

/** Contracts the cycle that a tight edge between two outer nodes closes. */
export function contractBlossom(state: BlossomState, edge: number, time: number): void {
  const { nodes, nodeAt, dual, top, parent, base, children, links, label, labelEnd, queue } = state;
  const { head, tail, next, size } = state;
  const root = meeting(state, top[nodeAt[2 * edge]!]!, top[nodeAt[2 * edge + 1]!]!);
  const circle: number[] = [];
  const ends: number[] = [];
  for (let part = top[nodeAt[2 * edge]!]!; part !== root; part = top[nodeAt[labelEnd[part]!]!]!) {
    circle.push(part);
    ends.push(labelEnd[part]!);
  }
  circle.push(root);
  circle.reverse();
  ends.reverse();
  ends.push(2 * edge);
  for (let part = top[nodeAt[2 * edge + 1]!]!; part !== root; part = top[nodeAt[labelEnd[part]!]!]!) {
    circle.push(part);
    ends.push(labelEnd[part]! ^ 1);
  }
  // The largest part gives up its number, so that its nodes need not be told.
  const spare = state.unused.pop()!;
  const big = largestChild(state, circle);
  const blossom = big < 0 ? spare : circle[big]!;
  const bigLabel = big < 0 ? FREE : label[blossom]!;
  const by = labelEnd[root]!;
  if (big >= 0) {
    renumber(state, blossom, spare);
    circle[big] = spare;
  }
  children[blossom] = circle;
  links[blossom] = ends;
  base[blossom] = big >= 0 && root === blossom ? base[spare]! : base[root]!;
  labelEnd[blossom] = by;
  head[blossom] = head[circle[0]!]!;
  tail[blossom] = tail[circle[circle.length - 1]!]!;
  dual[blossom] = -time;
  parent[blossom] = -1;
  size[blossom] = 0;
  for (let at = 0; at < circle.length; at++) {
    const part = circle[at]!;
    const inner = (at === big ? bigLabel : label[part]) === INNER;
    parent[part] = blossom;
    size[blossom]! += size[part]!;
    if (at !== big || inner) {
      for (let node = head[part]!; ; node = next[node]!) {
        top[node] = blossom;
        if (inner) {
          dual[node]! += 2 * time;
          queue.push(node);
        }
        if (node === tail[part]) break;
      }
    }
    if (at + 1 < circle.length) next[tail[part]!] = head[circle[at + 1]!]!;
    if (part >= nodes) dual[part]! += inner ? -time : time;
  }
  label[blossom] = OUTER;
  state.labelled.push(blossom);
}

/** Where the ways from two outer blossoms to the root meet. */
function meeting({ top, nodeAt, labelEnd }: BlossomState, one: number, other: number): number {
  const seen = new Set<number>();
  let here = one;
  let next = other;
  for (;;) {
    if (here >= 0) {
      if (seen.has(here)) return here;
      seen.add(here);
      const inner = labelEnd[here]! < 0 ? -1 : top[nodeAt[labelEnd[here]!]!]!;
      here = inner < 0 ? -1 : top[nodeAt[labelEnd[inner]!]!]!;
    }
    if (next >= 0) [here, next] = [next, here];
  }
}

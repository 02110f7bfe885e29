/** Numbers of blossoms: the largest part of a blossom and the blossom itself share one, to spare long walks. */
import type { Net } from './state.js';

/** The place of the largest part that is more than a node, or -1. */
export function largest({ nodes, size }: Net, circle: readonly number[]): number {
  let best = -1;
  for (let at = 0; at < circle.length; at++) {
    if (circle[at]! >= nodes && (best < 0 || size[circle[at]!]! > size[circle[best]!]!)) best = at;
  }
  return best;
}

/** Gives a blossom another number; its nodes and the blossom around it are not told. */
export function move({ price, base, parts, links, head, tail, size, parent }: Net, from: number, to: number): void {
  price[to] = price[from]!;
  base[to] = base[from]!;
  parts[to] = parts[from]!;
  links[to] = links[from]!;
  head[to] = head[from]!;
  tail[to] = tail[from]!;
  size[to] = size[from]!;
  for (const part of parts[to]!) parent[part] = to;
}

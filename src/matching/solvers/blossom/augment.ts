/** Augments inside a blossom: turns its pairs so that another of its nodes is the base. */
import type { BlossomState } from './state.js';

/** Pairs the nodes of a blossom among themselves so that `wanted` is the one left over. */
export function augmentBlossom(state: BlossomState, blossom: number, wanted: number): void {
  const { nodes, nodeAt, parent, base, children, links, mate } = state;
  const tasks: [number, number][] = [[blossom, wanted]];
  while (tasks.length > 0) {
    const [whole, node] = tasks.pop()!;
    if (whole < nodes || base[whole] === node) continue;
    let part = node;
    while (parent[part] !== whole) part = parent[part]!;
    tasks.push([part, node]);
    const circle = children[whole]!;
    const ends = links[whole]!;
    const length = circle.length;
    const entry = circle.indexOf(part);
    const forwards = (entry & 1) === 1;
    for (let at = entry; at !== 0 && at !== length; at += forwards ? 2 : -2) {
      // The two next parts on the even way to the base are joined to each other.
      const near = forwards ? ends[at + 1]! : ends[at - 2]! ^ 1;
      const nearPart = forwards ? circle[at + 1]! : circle[at - 1]!;
      const farPart = forwards ? circle[(at + 2) % length]! : circle[at - 2]!;
      tasks.push([nearPart, nodeAt[near]!], [farPart, nodeAt[near ^ 1]!]);
      mate[nodeAt[near]!] = near ^ 1;
      mate[nodeAt[near ^ 1]!] = near;
    }
    children[whole] = [...circle.slice(entry), ...circle.slice(0, entry)];
    links[whole] = [...ends.slice(entry), ...ends.slice(0, entry)];
    base[whole] = node;
  }
}

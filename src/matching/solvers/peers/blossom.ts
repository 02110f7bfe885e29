/** Shrinks odd circles into blossoms, opens them again, and turns the pairs inside them. */
import { push } from './events.js';
import { FREE, INNER, type Net, OUTER } from './net.js';

/** Makes a blossom part of the tree, by an edge whose far end is `by`, and with it the one its base is paired with. */
export function label(net: Net, blossom: number, by: number, time: number): void {
  const { nodeAt, mate, base, top } = net;
  labelInner(net, blossom, by, time);
  const end = mate[base[blossom]!]!;
  labelOuter(net, top[nodeAt[end]!]!, end ^ 1, time);
}

function labelInner(net: Net, blossom: number, by: number, time: number): void {
  const { nodes, price, since, labelEnd, head, tail, next } = net;
  net.label[blossom] = INNER;
  labelEnd[blossom] = by;
  since[blossom] = time;
  net.labelled.push(blossom);
  for (let node = head[blossom]!; ; node = next[node]!) {
    price[node]! -= time;
    if (node === tail[blossom]) break;
  }
  if (blossom < nodes) return;
  price[blossom]! += time;
  if (price[blossom]! < net.limit) push(net.events, price[blossom]!, blossom);
}

export function labelOuter(net: Net, blossom: number, by: number, time: number): void {
  const { nodes, price, labelEnd, queue, head, tail, next } = net;
  net.label[blossom] = OUTER;
  labelEnd[blossom] = by;
  net.labelled.push(blossom);
  for (let node = head[blossom]!; ; node = next[node]!) {
    price[node]! += time;
    queue.push(node);
    if (node === tail[blossom]) break;
  }
  if (blossom >= nodes) price[blossom]! -= time;
}

/** Shrinks the circle that a tight edge between two outer nodes closes. */
export function shrink(net: Net, edge: number, time: number): void {
  const { nodes, nodeAt, price, top, parent, base, parts, links, label, labelEnd, queue, head, tail, next } = net;
  const root = meeting(net, top[nodeAt[2 * edge]!]!, top[nodeAt[2 * edge + 1]!]!);
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
  const blossom = net.unused.pop()!;
  parts[blossom] = circle;
  links[blossom] = ends;
  base[blossom] = base[root]!;
  parent[blossom] = -1;
  labelEnd[blossom] = labelEnd[root]!;
  price[blossom] = -time;
  head[blossom] = head[circle[0]!]!;
  tail[blossom] = tail[circle[circle.length - 1]!]!;
  for (let at = 0; at < circle.length; at++) {
    const part = circle[at]!;
    const inner = label[part] === INNER;
    parent[part] = blossom;
    for (let node = head[part]!; ; node = next[node]!) {
      top[node] = blossom;
      if (inner) {
        price[node]! += 2 * time;
        queue.push(node);
      }
      if (node === tail[part]) break;
    }
    if (at + 1 < circle.length) next[tail[part]!] = head[circle[at + 1]!]!;
    if (part >= nodes) price[part]! += inner ? -time : time;
  }
  label[blossom] = OUTER;
  net.labelled.push(blossom);
}

/** Where the ways from two outer blossoms to the root meet. */
function meeting({ top, nodeAt, labelEnd }: Net, one: number, other: number): number {
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

/** Makes the parts of a blossom outermost again. */
export function dissolve(net: Net, blossom: number): readonly number[] {
  const { parts, links, parent, top, unused, head, tail, next } = net;
  const loose = parts[blossom]!;
  for (let at = 0; at < loose.length; at++) {
    const part = loose[at]!;
    parent[part] = -1;
    net.label[part] = FREE;
    for (let node = head[part]!; ; node = next[node]!) {
      top[node] = part;
      if (node === tail[part]) break;
    }
  }
  parts[blossom] = [];
  links[blossom] = [];
  net.label[blossom] = FREE;
  unused.push(blossom);
  return loose;
}

/** Opens an inner blossom whose price has fallen to 0: the parts on the way to its base stay in the tree. */
export function open(net: Net, blossom: number, time: number): void {
  const { nodeAt, top, price, labelEnd, since, due, events, head, tail, next } = net;
  const ends = net.links[blossom]!;
  let by = labelEnd[blossom]!;
  const waited = time - since[blossom]!;
  for (let node = head[blossom]!; ; node = next[node]!) {
    price[node]! += time;
    due[node]! += waited;
    if (node === tail[blossom]) break;
  }
  price[blossom] = 0;
  const loose = dissolve(net, blossom);
  const entry = loose.indexOf(top[nodeAt[by ^ 1]!]!);
  const length = loose.length;
  // An even number of steps leads to the base: forwards from an odd place, else backwards.
  const forwards = (entry & 1) === 1;
  let at = entry;
  while (at !== 0 && at !== length) {
    label(net, loose[at]!, by, time);
    by = forwards ? ends[at + 1]! : ends[at - 2]! ^ 1;
    at += forwards ? 2 : -2;
  }
  // The base keeps its label, and its mate is labelled already.
  labelInner(net, loose[0]!, by, time);
  for (let place = 0; place < loose.length; place++) {
    const part = loose[place]!;
    if (net.label[part] !== FREE) continue;
    for (let node = head[part]!; ; node = next[node]!) {
      if (due[node]! < net.limit) push(events, due[node]!, node);
      if (node === tail[part]) break;
    }
  }
}

/** Pairs the nodes of a blossom among themselves so that `wanted` is the one left over. */
export function turn(net: Net, blossom: number, wanted: number): void {
  const { nodes, nodeAt, parent, base, parts, links, mate } = net;
  const tasks: [number, number][] = [[blossom, wanted]];
  while (tasks.length > 0) {
    const [whole, node] = tasks.pop()!;
    if (whole < nodes || base[whole] === node) continue;
    let part = node;
    while (parent[part] !== whole) part = parent[part]!;
    tasks.push([part, node]);
    const circle = parts[whole]!;
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
    parts[whole] = [...circle.slice(entry), ...circle.slice(0, entry)];
    links[whole] = [...ends.slice(entry), ...ends.slice(0, entry)];
    base[whole] = node;
  }
}

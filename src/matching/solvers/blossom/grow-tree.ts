/** Pairs one more node in the best way, or leaves the node alone that costs least, and keeps every price right. */
import { turn } from './augment.js';
import { shrink } from './contract.js';
import { dropEarliest, push } from './events.js';
import { dissolve, open } from './expand.js';
import { FREE, INNER, type Net, OUTER } from './state.js';

/**
 * Grows one tree of alternating edges from the root while time passes: outer nodes become cheaper and inner ones
 * dearer, so that what is tight stays tight. It ends when a node that is alone can be reached, or when some outer node
 * costs nothing any more and may be left alone instead of the root.
 */
export function search(net: Net, root: number): void {
  const { nodes, mate, price, top, parent, due, dueEnd, events, queue } = net;
  net.limit = Infinity;
  net.goal = -1;
  net.out = root;
  labelOuter(net, root, -1, 0);
  let now = 0;
  for (;;) {
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) scan(net, node);
    if (events.size === 0 || events.time[0]! >= net.limit) break;
    const what = events.what[0]!;
    const time = events.time[0]!;
    dropEarliest(events);
    // Rounding must not turn time back.
    now = Math.max(now, time);
    if (what < nodes) {
      if (net.label[top[what]!] === FREE && due[what] === time) label(net, top[what]!, dueEnd[what]!, now);
    } else if (what < 2 * nodes) {
      if (net.label[what] === INNER && parent[what] === -1 && price[what] === time) open(net, what, now);
    } else {
      const edge = what - 2 * nodes;
      if (top[net.nodeAt[2 * edge]!] !== top[net.nodeAt[2 * edge + 1]!]) shrink(net, edge, now);
    }
  }
  settlePrices(net, net.limit);
  if (net.goal < 0) augment(net, net.out, -1);
  else {
    const end = dueEnd[net.goal]!;
    turn(net, top[net.goal]!, net.goal);
    mate[net.goal] = end;
    augment(net, net.nodeAt[end]!, end ^ 1);
  }
  reset(net);
}

/** Looks along every edge of a new outer node. */
function scan(net: Net, node: number): void {
  const { nodes, first, far, farEnd, worth, top, base, mate, price, label, since, due, dueEnd, scanned } = net;
  const { events, reached } = net;
  const own = top[node]!;
  const mine = price[node]!;
  scanned[node] = 1;
  if (mine < net.limit) {
    net.limit = mine;
    net.goal = -1;
    net.out = node;
  }
  let limit = net.limit;
  for (let at = first[node]!, end = first[node + 1]!; at < end; at++) {
    const other = far[at]!;
    const slack = mine + price[other]! - worth[at]!;
    // Between outer nodes the slack shrinks twice as fast as time passes, to others as fast or not at all.
    if (slack >= 2 * limit) continue;
    const blossom = top[other]!;
    const labelled = label[blossom]!;
    if (labelled === OUTER) {
      // The later of the two that is looked at sees the edge.
      if (blossom !== own && scanned[other] === 1) push(events, slack / 2, 2 * nodes + (farEnd[at]! >> 1));
      continue;
    }
    const time = labelled === INNER ? slack + since[blossom]! : slack;
    if (time >= limit || time >= due[other]!) continue;
    if (due[other] === Infinity) reached.push(other);
    due[other] = time;
    dueEnd[other] = farEnd[at]! ^ 1;
    if (labelled === INNER) continue;
    if (mate[base[blossom]!] === -1) {
      limit = time;
      net.limit = time;
      net.goal = other;
    } else push(events, time, other);
  }
}

/** Makes the pairs that the way from an outer node back to the root asks for; `end` is the node's new mate or -1. */
function augment(net: Net, outer: number, end: number): void {
  const { nodeAt, top, labelEnd, mate } = net;
  let node = outer;
  let partner = end;
  for (;;) {
    const blossom = top[node]!;
    turn(net, blossom, node);
    mate[node] = partner;
    const up = labelEnd[blossom]!;
    if (up < 0) return;
    const inner = top[nodeAt[up]!]!;
    const by = labelEnd[inner]!;
    const near = nodeAt[by ^ 1]!;
    turn(net, inner, near);
    mate[near] = by;
    node = nodeAt[by]!;
    partner = by ^ 1;
  }
}

/** Prices as they are at the end of the search. */
function settlePrices(net: Net, time: number): void {
  const { nodes, price, parent, label, labelled, head, tail, next } = net;
  for (const blossom of labelled) {
    // A blossom may have been labelled more than once, or be part of another by now.
    if (label[blossom] === FREE || parent[blossom] !== -1) continue;
    const gain = label[blossom] === INNER ? time : -time;
    for (let node = head[blossom]!; ; node = next[node]!) {
      price[node] = Math.max(0, price[node]! + gain);
      if (node === tail[blossom]) break;
    }
    if (blossom >= nodes) price[blossom] = Math.max(0, price[blossom]! - gain);
    label[blossom] = FREE;
  }
}

function reset(net: Net): void {
  const { nodes, price, parent, label, scanned, due, dueEnd, reached, labelled, events } = net;
  for (const blossom of labelled) {
    label[blossom] = FREE;
    // What costs nothing need not stay shrunk.
    const open = blossom >= nodes && parent[blossom] === -1 && net.parts[blossom]!.length > 0 ? [blossom] : [];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      if (one < nodes || price[one] !== 0) continue;
      for (const part of dissolve(net, one)) open.push(part);
    }
  }
  for (const node of reached) {
    due[node] = Infinity;
    dueEnd[node] = -1;
  }
  reached.length = 0;
  labelled.length = 0;
  events.size = 0;
  scanned.fill(0);
}

/** Makes a blossom part of the tree, by an edge whose far end is `by`, and with it the one its base is paired with. */
export function label(net: Net, blossom: number, by: number, time: number): void {
  const { nodes, nodeAt, mate, base, top, price, since, labelEnd, head, tail, next } = net;
  net.label[blossom] = INNER;
  labelEnd[blossom] = by;
  since[blossom] = time;
  net.labelled.push(blossom);
  for (let node = head[blossom]!; ; node = next[node]!) {
    price[node]! -= time;
    if (node === tail[blossom]) break;
  }
  if (blossom >= nodes) {
    price[blossom]! += time;
    if (price[blossom]! < net.limit) push(net.events, price[blossom]!, blossom);
  }
  const end = mate[base[blossom]!]!;
  labelOuter(net, top[nodeAt[end]!]!, end ^ 1, time);
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

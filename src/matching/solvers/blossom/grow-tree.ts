/**
 * One stage of the blossom algorithm: grows an alternating tree until one more node can be paired, or the node whose
 * dual is 0 is left alone, and keeps every dual right.
 */
import { augmentBlossom } from './augment.js';
import { contractBlossom } from './contract.js';
import { dropEarliest, push } from './events.js';
import { dissolve, expandBlossom } from './expand.js';
import { type BlossomState, FREE, INNER, OUTER } from './state.js';

/**
 * Grows one tree of alternating edges from the root while time passes: outer nodes become cheaper and inner ones
 * dearer, so that what is tight stays tight. It ends when a node that is alone can be reached, or when some outer node
 * costs nothing any more and may be left alone instead of the root.
 */
export function growTree(state: BlossomState, root: number): void {
  const { nodes, mate, dual, top, parent, due, dueEnd, events, queue } = state;
  state.limit = Infinity;
  state.goal = -1;
  state.out = root;
  labelOuter(state, root, -1, 0);
  let now = 0;
  for (;;) {
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) scan(state, node);
    if (events.size === 0 || events.time[0]! >= state.limit) break;
    const what = events.what[0]!;
    const time = events.time[0]!;
    dropEarliest(events);
    // Rounding must not turn time back.
    now = Math.max(now, time);
    if (what < nodes) {
      if (state.label[top[what]!] === FREE && due[what] === time) label(state, top[what]!, dueEnd[what]!, now);
    } else if (what < 2 * nodes) {
      if (state.label[what] === INNER && parent[what] === -1 && dual[what] === time) expandBlossom(state, what, now);
    } else {
      const edge = what - 2 * nodes;
      if (top[state.nodeAt[2 * edge]!] !== top[state.nodeAt[2 * edge + 1]!]) contractBlossom(state, edge, now);
    }
  }
  settlePrices(state, state.limit);
  if (state.goal < 0) augment(state, state.out, -1);
  else {
    const end = dueEnd[state.goal]!;
    augmentBlossom(state, top[state.goal]!, state.goal);
    mate[state.goal] = end;
    augment(state, state.nodeAt[end]!, end ^ 1);
  }
  reset(state);
}

/** Looks along every edge of a new outer node. */
function scan(state: BlossomState, node: number): void {
  const { nodes, first, far, farEnd, worth, top, base, mate, dual, label, since, due, dueEnd, scanned } = state;
  const { events, reached } = state;
  const own = top[node]!;
  const mine = dual[node]!;
  scanned[node] = 1;
  if (mine < state.limit) {
    state.limit = mine;
    state.goal = -1;
    state.out = node;
  }
  let limit = state.limit;
  for (let at = first[node]!, end = first[node + 1]!; at < end; at++) {
    const other = far[at]!;
    const slack = mine + dual[other]! - worth[at]!;
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
      state.limit = time;
      state.goal = other;
    } else push(events, time, other);
  }
}

/** Makes the pairs that the way from an outer node back to the root asks for; `end` is the node's new mate or -1. */
function augment(state: BlossomState, outer: number, end: number): void {
  const { nodeAt, top, labelEnd, mate } = state;
  let node = outer;
  let partner = end;
  for (;;) {
    const blossom = top[node]!;
    augmentBlossom(state, blossom, node);
    mate[node] = partner;
    const up = labelEnd[blossom]!;
    if (up < 0) return;
    const inner = top[nodeAt[up]!]!;
    const by = labelEnd[inner]!;
    const near = nodeAt[by ^ 1]!;
    augmentBlossom(state, inner, near);
    mate[near] = by;
    node = nodeAt[by]!;
    partner = by ^ 1;
  }
}

/** Prices as they are at the end of the search. */
function settlePrices(state: BlossomState, time: number): void {
  const { nodes, dual, parent, label, labelled, head, tail, next } = state;
  for (const blossom of labelled) {
    // A blossom may have been labelled more than once, or be part of another by now.
    if (label[blossom] === FREE || parent[blossom] !== -1) continue;
    const gain = label[blossom] === INNER ? time : -time;
    for (let node = head[blossom]!; ; node = next[node]!) {
      dual[node] = Math.max(0, dual[node]! + gain);
      if (node === tail[blossom]) break;
    }
    if (blossom >= nodes) dual[blossom] = Math.max(0, dual[blossom]! - gain);
    label[blossom] = FREE;
  }
}

function reset(state: BlossomState): void {
  const { nodes, dual, parent, label, scanned, due, dueEnd, reached, labelled, events } = state;
  for (const blossom of labelled) {
    label[blossom] = FREE;
    // What costs nothing need not stay shrunk.
    const expandBlossom =
      blossom >= nodes && parent[blossom] === -1 && state.children[blossom]!.length > 0 ? [blossom] : [];
    for (let one = expandBlossom.pop(); one !== undefined; one = expandBlossom.pop()) {
      if (one < nodes || dual[one] !== 0) continue;
      for (const part of dissolve(state, one)) expandBlossom.push(part);
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
export function label(state: BlossomState, blossom: number, by: number, time: number): void {
  const { nodes, nodeAt, mate, base, top, dual, since, labelEnd, head, tail, next } = state;
  state.label[blossom] = INNER;
  labelEnd[blossom] = by;
  since[blossom] = time;
  state.labelled.push(blossom);
  for (let node = head[blossom]!; ; node = next[node]!) {
    dual[node]! -= time;
    if (node === tail[blossom]) break;
  }
  if (blossom >= nodes) {
    dual[blossom]! += time;
    if (dual[blossom]! < state.limit) push(state.events, dual[blossom]!, blossom);
  }
  const end = mate[base[blossom]!]!;
  labelOuter(state, top[nodeAt[end]!]!, end ^ 1, time);
}

function labelOuter(state: BlossomState, blossom: number, by: number, time: number): void {
  const { nodes, dual, labelEnd, queue, head, tail, next } = state;
  state.label[blossom] = OUTER;
  labelEnd[blossom] = by;
  state.labelled.push(blossom);
  for (let node = head[blossom]!; ; node = next[node]!) {
    dual[node]! += time;
    queue.push(node);
    if (node === tail[blossom]) break;
  }
  if (blossom >= nodes) dual[blossom]! -= time;
}

/** Expands blossoms again, during a search or after it. */
import { push } from './events.js';
import { type BlossomState, FREE, INNER, largestChild, OUTER, renumber } from './state.js';

/** Makes the parts of a blossom outermost again. The largest of them goes on under the blossom's number. */
export function dissolve(state: BlossomState, blossom: number): readonly number[] {
  const { children, links, parent, top, unused, head, tail, next, label } = state;
  const loose = children[blossom]!;
  const big = largestChild(state, loose);
  for (let at = 0; at < loose.length; at++) {
    if (at === big) continue;
    const part = loose[at]!;
    parent[part] = -1;
    label[part] = FREE;
    for (let node = head[part]!; ; node = next[node]!) {
      top[node] = part;
      if (node === tail[part]) break;
    }
  }
  const spare = big < 0 ? blossom : loose[big]!;
  if (big >= 0) {
    renumber(state, spare, blossom);
    loose[big] = blossom;
  }
  children[spare] = [];
  links[spare] = [];
  parent[spare] = -1;
  label[spare] = FREE;
  label[blossom] = FREE;
  unused.push(spare);
  return loose;
}

/** Opens an inner blossom whose price has fallen to 0: the parts on the way to its base stay in the tree. */
export function expandBlossom(state: BlossomState, blossom: number, time: number): void {
  const { nodes, nodeAt, top, dual, mate, base, labelEnd, since, due, events, head, tail, next, queue } = state;
  const ends = state.links[blossom]!;
  const entered = since[blossom]!;
  let by = labelEnd[blossom]!;
  const loose = dissolve(state, blossom);
  const length = loose.length;
  // An even number of steps leads to the base: forwards from an odd place, else backwards.
  let at = loose.indexOf(top[nodeAt[by ^ 1]!]!);
  const forwards = (at & 1) === 1;
  for (;;) {
    const inner = loose[at % length]!;
    stayInner(inner);
    if (at === 0 || at === length) break;
    const end = mate[base[inner]!]!;
    becomeOuter(top[nodeAt[end]!]!, end ^ 1);
    by = forwards ? ends[at + 1]! : ends[at - 2]! ^ 1;
    at += forwards ? 2 : -2;
  }
  for (let place = 0; place < length; place++) if (state.label[loose[place]!] === FREE) becomeFree(loose[place]!);

  function stayInner(part: number): void {
    state.label[part] = INNER;
    labelEnd[part] = by;
    since[part] = entered;
    state.labelled.push(part);
    if (part < nodes) return;
    dual[part]! += time;
    if (dual[part]! < state.limit) push(events, dual[part]!, part);
  }

  function becomeOuter(part: number, end: number): void {
    state.label[part] = OUTER;
    labelEnd[part] = end;
    state.labelled.push(part);
    for (let node = head[part]!; ; node = next[node]!) {
      dual[node]! += 2 * time;
      queue.push(node);
      if (node === tail[part]) break;
    }
    if (part >= nodes) dual[part]! -= time;
  }

  function becomeFree(part: number): void {
    for (let node = head[part]!; ; node = next[node]!) {
      dual[node]! += time;
      due[node]! += time - entered;
      if (due[node]! < state.limit) push(events, due[node]!, node);
      if (node === tail[part]) break;
    }
  }
}

/** Opens blossoms again, during a search or after it. */
import { push } from './events.js';
import { FREE, INNER, largest, move, type Net, OUTER } from './state.js';

/** Makes the parts of a blossom outermost again. The largest of them goes on under the blossom's number. */
export function dissolve(net: Net, blossom: number): readonly number[] {
  const { parts, links, parent, top, unused, head, tail, next, label } = net;
  const loose = parts[blossom]!;
  const big = largest(net, loose);
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
    move(net, spare, blossom);
    loose[big] = blossom;
  }
  parts[spare] = [];
  links[spare] = [];
  parent[spare] = -1;
  label[spare] = FREE;
  label[blossom] = FREE;
  unused.push(spare);
  return loose;
}

/** Opens an inner blossom whose price has fallen to 0: the parts on the way to its base stay in the tree. */
export function open(net: Net, blossom: number, time: number): void {
  const { nodes, nodeAt, top, price, mate, base, labelEnd, since, due, events, head, tail, next, queue } = net;
  const ends = net.links[blossom]!;
  const entered = since[blossom]!;
  let by = labelEnd[blossom]!;
  const loose = dissolve(net, blossom);
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
  for (let place = 0; place < length; place++) if (net.label[loose[place]!] === FREE) becomeFree(loose[place]!);

  function stayInner(part: number): void {
    net.label[part] = INNER;
    labelEnd[part] = by;
    since[part] = entered;
    net.labelled.push(part);
    if (part < nodes) return;
    price[part]! += time;
    if (price[part]! < net.limit) push(events, price[part]!, part);
  }

  function becomeOuter(part: number, end: number): void {
    net.label[part] = OUTER;
    labelEnd[part] = end;
    net.labelled.push(part);
    for (let node = head[part]!; ; node = next[node]!) {
      price[node]! += 2 * time;
      queue.push(node);
      if (node === tail[part]) break;
    }
    if (part >= nodes) price[part]! -= time;
  }

  function becomeFree(part: number): void {
    for (let node = head[part]!; ; node = next[node]!) {
      price[node]! += time;
      due[node]! += time - entered;
      if (due[node]! < net.limit) push(events, due[node]!, node);
      if (node === tail[part]) break;
    }
  }
}

/** Makes blossoms part of the tree that a search grows. */
import { push } from './events.js';
import { INNER, type Net, OUTER } from './state.js';

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

/** A greedy start: duals to begin with, and pairs that are tight at them, so that few nodes are left to search from. */
import type { BlossomState } from './state.js';

/**
 * Each node first costs half its heaviest edge; then, one after the other, as little as its neighbours' prices allow.
 * That makes an edge tight, and if both its nodes are alone they are paired.
 */
export function greedyStart({ nodes, first, far, farEnd, worth, dual, mate }: BlossomState): void {
  for (let node = 0; node < nodes; node++) {
    let most = 0;
    for (let at = first[node]!; at < first[node + 1]!; at++) if (worth[at]! > most) most = worth[at]!;
    dual[node] = most / 2;
  }
  for (let node = 0; node < nodes; node++) {
    if (mate[node]! >= 0) continue;
    let least = 0;
    let tight = -1;
    for (let at = first[node]!; at < first[node + 1]!; at++) {
      const needed = worth[at]! - dual[far[at]!]!;
      if (needed > least || (needed === least && (tight < 0 || mate[far[tight]!]! >= 0))) {
        least = needed;
        tight = at;
      }
    }
    dual[node] = least;
    if (tight < 0 || mate[far[tight]!]! >= 0) continue;
    mate[node] = farEnd[tight]!;
    mate[far[tight]!] = farEnd[tight]! ^ 1;
  }
}

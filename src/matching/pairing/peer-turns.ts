/** Whose turn it is to sit out: who did so least often and, of those, longest ago. */

export interface Turns {
  /** How often each has sat out. */
  readonly times: Int32Array;
  /** 0 for those whose turn comes first; equals share a turn. */
  readonly turn: Int32Array;
}

/** `satOut`: ids, the longest ago first, once for each time. `standIn` goes before everybody. */
export function turnsOf(ids: readonly string[], satOut: readonly string[], standIn: string): Turns {
  const times = new Map<string, number>();
  const last = new Map<string, number>();
  satOut.forEach((id, at) => {
    times.set(id, (times.get(id) || 0) + 1);
    last.set(id, at + 1);
  });
  const keys = ids.map((id) =>
    id === standIn ? -1 : (times.get(id) || 0) * (satOut.length + 1) + (last.get(id) || 0),
  );
  const order = [...new Set(keys)].sort((a, b) => a - b);
  const turnOf = new Map(order.map((key, at) => [key, at]));
  return {
    times: Int32Array.from(ids, (id) => times.get(id) || 0),
    turn: Int32Array.from(keys, (key) => turnOf.get(key)!),
  };
}

/** The workspace's own time: it stands still until a call costs some of it or a person moves it. */
import type { Store } from './store.js';

export interface Clock {
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number;
  advance(ms: number): void;
  /** Moves to an instant and keeps it in the store. */
  set(ms: number): void;
  /** Keeps the present instant in the store; the host does so after each execution. */
  save(): void;
  /** Takes the instant from the store again, after another process moved it. */
  reload(): void;
}

/** The clock of a store. At its first start it shows `start` (ISO instant), or the real time. */
export function clockOf(store: Store, start?: string): Clock {
  const kept = (): number => Number(store.meta('clock') ?? Number.NaN);
  let now = kept();
  let saved = now;
  const clock: Clock = {
    now: () => now,
    advance(ms) {
      if (ms > 0) now += Math.round(ms);
    },
    set(ms) {
      now = Math.round(ms);
      clock.save();
    },
    save() {
      if (now === saved) return;
      store.setMeta('clock', String(now));
      saved = now;
    },
    reload() {
      now = saved = kept();
    },
  };
  if (Number.isNaN(now)) {
    const first = start === undefined ? Date.now() : Date.parse(start);
    if (Number.isNaN(first)) throw new Error(`"${start}" is not an instant; write it as 2027-01-11T09:00:00Z.`);
    clock.set(first);
  }
  return clock;
}

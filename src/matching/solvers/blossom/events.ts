/** A heap of what will happen during a search, and when: the earliest first. */
export interface Events {
  time: Float64Array;
  what: Int32Array;
  size: number;
}

export function noEvents(): Events {
  return { time: new Float64Array(256), what: new Int32Array(256), size: 0 };
}

export function push(events: Events, time: number, what: number): void {
  if (events.size === events.time.length) grow(events);
  const { time: times, what: whats } = events;
  let hole = events.size++;
  while (hole > 0) {
    const parent = (hole - 1) >> 1;
    if (times[parent]! <= time) break;
    times[hole] = times[parent]!;
    whats[hole] = whats[parent]!;
    hole = parent;
  }
  times[hole] = time;
  whats[hole] = what;
}

/** Takes the earliest, `time[0]` and `what[0]`, away. */
export function dropEarliest(events: Events): void {
  const { time: times, what: whats } = events;
  const last = --events.size;
  const time = times[last]!;
  const what = whats[last]!;
  let hole = 0;
  for (;;) {
    let child = 2 * hole + 1;
    if (child >= last) break;
    if (child + 1 < last && times[child + 1]! < times[child]!) child++;
    if (times[child]! >= time) break;
    times[hole] = times[child]!;
    whats[hole] = whats[child]!;
    hole = child;
  }
  times[hole] = time;
  whats[hole] = what;
}

function grow(events: Events): void {
  const time = new Float64Array(2 * events.size);
  const what = new Int32Array(2 * events.size);
  time.set(events.time);
  what.set(events.what);
  events.time = time;
  events.what = what;
}

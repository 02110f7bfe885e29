/** A binary heap with decrease-key: holds numbered things by distance and gives back the nearest first. */
export interface Heap {
  /** Distance of each thing; Infinity while it has not been reached. */
  readonly distance: Float64Array;
  /** The waiting things, as a binary heap. */
  readonly waiting: Int32Array;
  /** Place of each thing in `waiting`; read only for things that wait. */
  readonly place: Int32Array;
}

export function heapFor(things: number): Heap {
  return {
    distance: new Float64Array(things).fill(Infinity),
    waiting: new Int32Array(things),
    place: new Int32Array(things),
  };
}

/** Moves `thing`, whose distance has been set, up from `at`: the end for a new thing, its place for a nearer one. */
export function rise({ distance, waiting, place }: Heap, thing: number, at: number): void {
  const key = distance[thing]!;
  let hole = at;
  while (hole > 0) {
    const parent = (hole - 1) >> 1;
    const other = waiting[parent]!;
    if (distance[other]! <= key) break;
    waiting[hole] = other;
    place[other] = hole;
    hole = parent;
  }
  waiting[hole] = thing;
  place[thing] = hole;
}

/** Takes the nearest, `waiting[0]`, out of a heap of `size`; the rest are one fewer. */
export function dropFirst({ distance, waiting, place }: Heap, size: number): void {
  const last = size - 1;
  const thing = waiting[last]!;
  const key = distance[thing]!;
  let hole = 0;
  for (;;) {
    let child = 2 * hole + 1;
    if (child >= last) break;
    if (child + 1 < last && distance[waiting[child + 1]!]! < distance[waiting[child]!]!) child++;
    const other = waiting[child]!;
    if (distance[other]! >= key) break;
    waiting[hole] = other;
    place[other] = hole;
    hole = child;
  }
  waiting[hole] = thing;
  place[thing] = hole;
}

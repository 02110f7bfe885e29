/** Graphs published with J. van Rantwijk's maximum weight matching, and the best pairings: weight and pairs. */

type Edge = readonly [number, number, number];
export interface Published {
  readonly name: string;
  readonly edges: readonly Edge[];
  readonly mostPairs?: true;
  readonly best: number;
  readonly pairs: number;
}

const RING: readonly Edge[] = [[1, 2, 45], [1, 5, 45], [2, 3, 50], [3, 4, 45], [4, 5, 50], [1, 6, 30], [3, 9, 35]]; // biome-ignore format: a list
const SIX: readonly Edge[] = [[1, 2, 9], [1, 3, 8], [2, 3, 10], [1, 4, 5]]; // biome-ignore format: a list
const SIGNS: readonly Edge[] = [[1, 2, 2], [1, 3, -2], [2, 3, 1], [2, 4, -1], [3, 4, -6]]; // biome-ignore format: a list

// biome-ignore format: a table
export const published: readonly Published[] = [
  { name: 'no edge', edges: [], best: 0, pairs: 0 },
  { name: 'one edge', edges: [[0, 1, 1]], best: 1, pairs: 1 },
  { name: 'two edges', edges: [[1, 2, 10], [2, 3, 11]], best: 11, pairs: 1 },
  { name: 'a path', edges: [[1, 2, 5], [2, 3, 11], [3, 4, 5]], best: 11, pairs: 1 },
  { name: 'a path, most pairs', edges: [[1, 2, 5], [2, 3, 11], [3, 4, 5]], mostPairs: true, best: 10, pairs: 2 },
  { name: 'fractions', edges: [[1, 2, Math.PI], [2, 3, Math.E], [1, 3, 3], [1, 4, Math.SQRT2]], best: Math.E + Math.SQRT2, pairs: 2 },
  { name: 'weights below 0', edges: SIGNS, best: 2, pairs: 1 },
  { name: 'weights below 0, most pairs', edges: SIGNS, mostPairs: true, best: -3, pairs: 2 },
  { name: 'an outer blossom', edges: [[1, 2, 8], [1, 3, 9], [2, 3, 10], [3, 4, 7]], best: 15, pairs: 2 },
  { name: 'an outer blossom used to augment', edges: [[1, 2, 8], [1, 3, 9], [2, 3, 10], [3, 4, 7], [1, 6, 5], [4, 5, 6]], best: 21, pairs: 3 },
  { name: 'an inner blossom', edges: [...SIX, [4, 5, 4], [1, 6, 3]], best: 17, pairs: 3 },
  { name: 'an inner blossom, other weights', edges: [...SIX, [4, 5, 3], [1, 6, 4]], best: 17, pairs: 3 },
  { name: 'an inner blossom, another edge', edges: [...SIX, [4, 5, 3], [3, 6, 4]], best: 16, pairs: 3 },
  { name: 'a nested blossom', edges: [[1, 2, 9], [1, 3, 9], [2, 3, 10], [2, 4, 8], [3, 5, 8], [4, 5, 10], [5, 6, 6]], best: 23, pairs: 3 },
  { name: 'a blossom relabelled and nested', edges: [[1, 2, 10], [1, 7, 10], [2, 3, 12], [3, 4, 20], [3, 5, 20], [4, 5, 25], [5, 6, 10], [6, 7, 10], [7, 8, 8]], best: 48, pairs: 4 },
  { name: 'a nested blossom opened', edges: [[1, 2, 8], [1, 3, 8], [2, 3, 10], [2, 4, 12], [3, 5, 12], [4, 5, 14], [4, 6, 12], [5, 7, 12], [6, 7, 14], [7, 8, 12]], best: 44, pairs: 4 },
  { name: 'a blossom that turns inner and opens', edges: [[1, 2, 23], [1, 5, 22], [1, 6, 15], [2, 3, 25], [3, 4, 22], [4, 5, 25], [4, 8, 14], [5, 7, 13]], best: 67, pairs: 4 },
  { name: 'a nested blossom that turns inner and opens', edges: [[1, 2, 19], [1, 3, 20], [1, 8, 8], [2, 3, 25], [2, 4, 18], [3, 5, 18], [4, 5, 13], [4, 7, 7], [5, 6, 7]], best: 47, pairs: 4 },
  { name: 'opening with a new way to the base', edges: [...RING, [4, 8, 35], [5, 7, 26], [9, 10, 5]], best: 146, pairs: 5 },
  { name: 'the same, augmented otherwise', edges: [...RING, [4, 8, 26], [5, 7, 40], [9, 10, 5]], best: 151, pairs: 5 },
  { name: 'opening, with least slack recomputed', edges: [...RING, [4, 8, 28], [5, 7, 26], [9, 10, 5]], best: 139, pairs: 5 },
  { name: 'opening a nested blossom with a new way', edges: [[1, 2, 45], [1, 7, 45], [2, 3, 50], [3, 4, 45], [4, 5, 95], [4, 6, 94], [5, 6, 94], [6, 7, 50], [1, 8, 30], [3, 11, 35], [5, 9, 36], [7, 10, 26], [11, 12, 5]], best: 241, pairs: 6 },
  { name: 'a nested blossom relabelled and opened', edges: [[1, 2, 40], [1, 3, 40], [2, 3, 60], [2, 4, 55], [3, 5, 55], [4, 5, 50], [1, 8, 15], [5, 7, 30], [7, 6, 10], [8, 10, 10], [4, 9, 30]], best: 145, pairs: 5 },
];

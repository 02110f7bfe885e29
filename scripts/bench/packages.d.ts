declare module 'edmonds-blossom' {
  /** For each node its mate, or -1. */
  export default function blossom(
    edges: readonly (readonly [node: number, node: number, weight: number])[],
    maxCardinality?: boolean,
  ): number[];
}

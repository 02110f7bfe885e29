/** What is handed to a solver's process, and what it says. */
import type { FilesOf } from './arrays.js';
import type { GraphSizes, graph, ListSizes, lists, RankingSizes, rankings, TableSizes, table } from './instances.js';
import type { ProductInstance } from './product.js';

interface Of<Kind extends string> {
  readonly kind: Kind;
  readonly solver: string;
  /** Address of the bundled engine. */
  readonly engine: string;
}
type With<Kind extends string, Sizes, Make extends (sizes: never) => unknown> = Of<Kind> &
  Sizes & { readonly files: FilesOf<ReturnType<Make>> };

export type Task =
  | With<'assignment', TableSizes, typeof table>
  | With<'sparse', ListSizes, typeof lists>
  | With<'peers', GraphSizes, typeof graph>
  | With<'ranked', RankingSizes, typeof rankings>
  | (Of<'product'> & ProductInstance);

/** One line of a solver's process. */
export interface Answer {
  readonly ready?: boolean;
  readonly ms?: number;
  readonly total?: number;
  /** Service calls. */
  readonly calls?: number;
  readonly fault?: string;
  readonly error?: string;
}

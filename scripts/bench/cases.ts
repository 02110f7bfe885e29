/**
 * What is measured and against which limit. `limits`: `warm` and `first` in milliseconds, `calls`, or the name of a
 * peer with the largest ratio of our median to its median. Other peers are shown for comparison.
 */
import type { Family, GraphSizes, ListSizes, RankingSizes, TableSizes } from './instances.js';
import type { ProductSizes } from './product.js';

interface About {
  readonly group: string;
  readonly peers: readonly string[];
  readonly limits?: Readonly<Record<string, number>>;
  /** Runs in new processes instead of warm ones. */
  readonly fresh?: number;
  /** For Node. */
  readonly flags?: readonly string[];
  /** Whether it is a part of `--quick`. */
  readonly quick?: boolean;
}

type Sized =
  | ({ readonly kind: 'assignment' } & TableSizes)
  | ({ readonly kind: 'sparse' } & ListSizes)
  | ({ readonly kind: 'peers' } & GraphSizes)
  | ({ readonly kind: 'ranked'; readonly family: 'even' | 'popular' } & RankingSizes)
  | ({ readonly kind: 'product'; readonly solver: string } & ProductSizes)
  | { readonly kind: 'workspace'; readonly mentees: number; readonly mentors: number };

export type Case = About & Sized & { readonly name: string; readonly limits: Readonly<Record<string, number>> };

const FAMILIES: readonly Family[] = ['int', 'real', 'fit', 'sqrt', 'mw'];

const CAPACITIES = { scipy: 0.3 };
const SQUARE = { int: 0.9, real: 0.9, fit: 1.1, sqrt: 2, mw: 4 };

const others = ['scipy', 'lemon', 'munkres', 'linear-sum-assignment', 'min-cost-flow', 'highs'];

const wanted: readonly (About & Sized)[] = [
  ...families('int', 'fit').map((family) => ({
    group: 'capacities',
    kind: 'assignment' as const,
    family,
    rows: 200,
    columns: 80,
    capacities: true,
    peers: others,
    quick: family === 'int',
  })),
  ...sizes([500, 200], [1000, 400], [2000, 800], [5000, 2000]).flatMap(([rows, columns]) =>
    // The adversarial family takes every peer a minute at the larger sizes.
    FAMILIES.filter((family) => rows < 2000 || family !== 'mw').map((family) => ({
      group: 'capacities',
      kind: 'assignment' as const,
      family,
      rows,
      columns,
      capacities: true,
      peers: ['scipy', ...(rows < 2000 ? ['munkres'] : []), ...(rows < 2000 && lemonCan(family) ? ['lemon'] : [])],
      limits: CAPACITIES,
      quick: rows < 2000 && ['int', 'real', 'fit'].includes(family),
    })),
  ),
  ...families('int', 'real', 'fit').map((family) => ({
    group: 'first call',
    kind: 'assignment' as const,
    family,
    rows: 1000,
    columns: 400,
    capacities: true,
    peers: [],
    fresh: 5,
    limits: { first: 25 },
    quick: family === 'fit',
  })),
  ...[500, 1000, 2000].flatMap((rows) =>
    FAMILIES.map((family) => ({
      group: 'square',
      kind: 'assignment' as const,
      family,
      rows,
      columns: rows,
      peers: [
        'scipy',
        'munkres',
        ...(rows < 1000 || (rows < 2000 && family === 'fit') ? ['linear-sum-assignment'] : []),
      ],
      limits: { scipy: SQUARE[family], munkres: 1 },
      quick: rows === 500,
    })),
  ),
  ...sizes([5000, 20], [20000, 50]).flatMap(([rows, candidates]) =>
    families('int', 'real', 'fit').map((family) => ({
      group: 'sparse',
      kind: 'sparse' as const,
      family,
      rows,
      columns: rows,
      candidates,
      peers: ['scipy'],
      limits: { scipy: 2 },
      quick: rows === 5000 && family !== 'real',
    })),
  ),
  ...[{ nodes: 500 }, { nodes: 2000, degree: 20 }].flatMap((graph) =>
    families('int', 'fit').map((family) => ({
      group: 'blossom',
      kind: 'peers' as const,
      family,
      ...graph,
      peers: ['lemon', 'edmonds-blossom'],
      limits: { lemon: 8, 'edmonds-blossom': 1 / 15 },
      quick: family === 'fit',
    })),
  ),
  ...[false, true].map((popular) => ({
    group: 'ranked',
    kind: 'ranked' as const,
    family: popular ? ('popular' as const) : ('even' as const),
    rows: 10_000,
    columns: 4000,
    wishes: 10,
    popular,
    peers: [],
    limits: { warm: 10 },
    quick: true,
  })),
  product('scoring', 'scoring', { mentees: 2000, mentors: 800 }, { warm: 250 }),
  product('why-not', 'regrets', { rows: 1000, columns: 1000, family: 'fit' }, { warm: 10 }),
  product('why-not', 'why-not', { mentees: 1000, mentors: 1000 }, { warm: 10 }),
  product('suggestion', 'suggestion', { mentees: 1000, mentors: 400 }),
  {
    group: 'pair job',
    kind: 'workspace',
    mentees: 1000,
    mentors: 400,
    peers: [],
    fresh: 3,
    limits: { first: 2000, calls: 20 },
  },
  ...families('fit', 'real').map((family) => ({
    group: 'without JIT',
    kind: 'assignment' as const,
    family,
    rows: 2000,
    columns: 800,
    capacities: true,
    peers: [],
    flags: ['--jitless'],
    fresh: 3,
    limits: { first: 600 },
    quick: family === 'fit',
  })),
];

export const cases: readonly Case[] = wanted.map((one) => ({ limits: {}, ...one, name: nameOf(one) }));

function product(group: string, solver: string, sizes: ProductSizes, limits = {}): About & Sized {
  return { group, kind: 'product', solver, ...sizes, peers: [], limits, quick: true };
}

/** It takes whole numbers. */
function lemonCan(family: Family): boolean {
  return ['int', 'fit', 'mw'].includes(family);
}

/** With their types kept. */
function families(...names: Family[]): Family[] {
  return names;
}
function sizes(...pairs: (readonly [number, number])[]): (readonly [number, number])[] {
  return pairs;
}

interface Named {
  readonly group: string;
  readonly family?: string;
  readonly solver?: string;
  readonly rows?: number;
  readonly columns?: number;
  readonly candidates?: number;
  readonly nodes?: number;
  readonly degree?: number;
  readonly mentees?: number;
  readonly mentors?: number;
}

function nameOf(one: Named): string {
  const { group, family, rows, columns, candidates, nodes, degree, mentees, mentors, solver } = one;
  const size = nodes
    ? `${nodes} ${degree ? `degree ${degree}` : 'complete'}`
    : mentees
      ? `${mentees} + ${mentors}`
      : candidates
        ? `${rows} k=${candidates}`
        : `${rows}x${columns}`;
  return [group, solver && solver !== group ? solver : '', size, family].filter(Boolean).join(' ');
}

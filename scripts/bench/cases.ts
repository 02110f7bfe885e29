/**
 * What is measured and against which limit. `limits`: `warm` and `first` in milliseconds, `calls`, or the name of a
 * peer with the largest ratio of our median to its median. Other peers are shown for comparison.
 */
const FAMILIES = ['int', 'real', 'fit', 'sqrt', 'mw'];

const CAPACITIES = { scipy: 0.3 };
const SQUARE = { int: 0.9, real: 0.9, fit: 1.1, sqrt: 2, mw: 4 };

const small = { group: 'capacities', kind: 'assignment', rows: 200, columns: 80, capacities: true };
const others = ['scipy', 'lemon', 'munkres', 'linear-sum-assignment', 'min-cost-flow', 'highs'];

export const cases = [
  ...['int', 'fit'].map((family) => ({ ...small, family, peers: others, quick: family === 'int' })),
  ...[
    [500, 200],
    [1000, 400],
    [2000, 800],
    [5000, 2000],
  ].flatMap(([rows, columns]) =>
    // The adversarial family takes every peer a minute at the larger sizes.
    FAMILIES.filter((family) => rows < 2000 || family !== 'mw').map((family) => ({
      group: 'capacities',
      kind: 'assignment',
      family,
      rows,
      columns,
      capacities: true,
      peers: ['scipy', ...(rows < 2000 ? ['munkres'] : []), ...(rows < 2000 && lemonCan(family) ? ['lemon'] : [])],
      limits: CAPACITIES,
      quick: rows < 2000 && ['int', 'real', 'fit'].includes(family),
    })),
  ),
  ...['int', 'real', 'fit'].map((family) => ({
    group: 'first call',
    kind: 'assignment',
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
      kind: 'assignment',
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
  ...[
    [5000, 20],
    [20000, 50],
  ].flatMap(([rows, candidates]) =>
    ['int', 'real', 'fit'].map((family) => ({
      group: 'sparse',
      kind: 'sparse',
      family,
      rows,
      columns: rows,
      candidates,
      peers: ['scipy'],
      limits: { scipy: 2 },
      quick: rows === 5000 && family !== 'real',
    })),
  ),
  ...[
    [500, undefined],
    [2000, 20],
  ].flatMap(([nodes, degree]) =>
    ['int', 'fit'].map((family) => ({
      group: 'blossom',
      kind: 'peers',
      family,
      nodes,
      degree,
      peers: ['lemon', 'edmonds-blossom'],
      limits: { lemon: 8, 'edmonds-blossom': 1 / 15 },
      quick: family === 'fit',
    })),
  ),
  ...[false, true].map((popular) => ({
    group: 'ranked',
    kind: 'ranked',
    family: popular ? 'popular' : 'even',
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
  ...['fit', 'real'].map((family) => ({
    group: 'without JIT',
    kind: 'assignment',
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
].map((one) => ({ limits: {}, ...one, name: nameOf(one) }));

function product(group, solver, sizes, limits = {}) {
  return { group, kind: 'product', solver, ...sizes, peers: [], limits, quick: true };
}

/** It takes whole numbers. */
function lemonCan(family) {
  return ['int', 'fit', 'mw'].includes(family);
}

function nameOf({ group, family, rows, columns, candidates, nodes, degree, mentees, mentors, solver }) {
  const size = nodes
    ? `${nodes} ${degree ? `degree ${degree}` : 'complete'}`
    : mentees
      ? `${mentees} + ${mentors}`
      : candidates
        ? `${rows} k=${candidates}`
        : `${rows}x${columns}`;
  return [group, solver && solver !== group ? solver : '', size, family].filter(Boolean).join(' ');
}

/** No file needs, while it loads, a file that needs it: imports of values go round in no circle. Types may. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src/', import.meta.url));

/** Rooms whose circles are still to be taken apart; a room leaves the list with its last circle. */
const stillCircular: readonly string[] = ['sample'];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split('\\').join('/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
const known = new Set(files);
const graph = new Map(files.map((file) => [file, valueImports(file, readFileSync(join(src, file), 'utf8'))]));
const circles = circlesOf(graph);

it('imports of values go round in no circle', () => {
  const strange = circles.filter((circle) => !circle.every((file) => stillCircular.includes(roomOf(file))));
  expect(strange).toEqual([]);
});

it.each(stillCircular)('%s is on the list of circular rooms because it has a circle', (room) => {
  expect(circles.flat().map(roomOf)).toContain(room);
});

describe('reading imports', () => {
  it.each([
    ["import { a } from './a.js';", ['x/a.ts'], 'a value'],
    ["import type { A } from './a.js';", [], 'a type'],
    ["import { type A, type B } from './a.js';", [], 'types one by one'],
    ["import { type A, b } from './a.js';", ['x/a.ts'], 'a type and a value'],
    ["import {\n  type A,\n  b,\n} from './a.js';", ['x/a.ts'], 'over several lines'],
    ["export { a } from './a.js';", ['x/a.ts'], 'a value handed on'],
    ["export * from '../y/b.js';", ['y/b.ts'], 'everything handed on'],
    ["export type { A } from './a.js';\nexport type * from '../y/b.js';", [], 'types handed on'],
    ["import './a.js';", ['x/a.ts'], 'a file for what it does'],
    ["import { z } from 'zod';", [], 'a package'],
  ])('%j gives %j: %s', (text, wanted) => {
    expect(valueImports('x/x.ts', text, new Set(['x/a.ts', 'y/b.ts']))).toEqual(wanted);
  });

  it.each<[Record<string, string[]>, string[][], string]>([
    [{ a: ['b'], b: ['c'], c: [] }, [], 'a line'],
    [{ a: ['b'], b: ['a'] }, [['a', 'b']], 'two that need each other'],
    [{ a: ['a'] }, [['a']], 'one that needs itself'],
    [{ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, [], 'two ways to the same file'],
    [
      { a: ['b'], b: ['c'], c: ['a', 'd'], d: ['e'], e: ['d'] },
      [
        ['a', 'b', 'c'],
        ['d', 'e'],
      ],
      'two circles',
    ],
  ])('%j has the circles %j: %s', (edges, found) => {
    expect(circlesOf(new Map(Object.entries(edges)))).toEqual(found);
  });
});

/** Files whose values the text needs while it loads, in the order of its imports. */
function valueImports(file: string, text: string, among: ReadonlySet<string> = known): string[] {
  const found = [...text.matchAll(/^(?:import|export)\s+(?!type\s)(?:([^'";]*?)\s+from\s+)?'(\.[^']+)';/gm)];
  return found
    .filter(([, names]) => names === undefined || !isTypesOnly(names))
    .map(([, , path]) => posix.join(dirname(file), path!))
    .flatMap((path) => [path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.tsx')].filter((one) => among.has(one)));
}

function isTypesOnly(names: string): boolean {
  const list = /^\{([^}]*)\}$/.exec(names.trim());
  if (!list) return false;
  return list[1]!
    .split(',')
    .filter((name) => name.trim() !== '')
    .every((name) => /^\s*type\s/.test(name));
}

/** Groups of files each of which reaches all others (strongly connected components, Tarjan 1972), in order of name. */
function circlesOf(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): void => {
    order.set(file, order.size);
    lowest.set(file, order.get(file)!);
    open.push(file);
    for (const next of edges.get(file) ?? []) {
      if (!order.has(next)) visit(next);
      if (open.includes(next)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(next)!));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const group = open.splice(open.indexOf(file)).sort();
    if (group.length > 1 || edges.get(file)?.includes(file)) found.push(group);
  };
  for (const file of edges.keys()) if (!order.has(file)) visit(file);
  return found.sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}

function roomOf(file: string): string {
  return file.split('/')[0]!;
}

/** What can be told from who imports whom: circles, and what is reached from where. */
import type { Import } from './imports.js';

/** The files of each circle, by name; a file that imports itself is one too (Tarjan 1972). */
export function circlesIn(imports: readonly Import[]): string[][] {
  const targets = targetsOf(imports);
  const order = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const number = order.size;
    order.set(file, number);
    let low = number;
    open.push(file);
    for (const target of targets.get(file) ?? []) {
      if (!order.has(target)) low = Math.min(low, visit(target));
      else if (open.includes(target)) low = Math.min(low, order.get(target)!);
    }
    if (low === number) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1 || targets.get(file)?.has(file)) circles.push(circle.sort());
    }
    return low;
  };
  for (const file of targets.keys()) if (!order.has(file)) visit(file);
  return circles.sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}

/** Everything that is imported by these, by what they import, and so on; these included. */
export function reachedFrom(entries: readonly string[], imports: readonly Import[]): ReadonlySet<string> {
  const targets = targetsOf(imports);
  const reached = new Set(entries);
  for (const file of reached) for (const target of targets.get(file) ?? []) reached.add(target);
  return reached;
}

function targetsOf(imports: readonly Import[]): ReadonlyMap<string, ReadonlySet<string>> {
  const targets = new Map<string, Set<string>>();
  for (const { from, to, found } of imports) {
    if (!found) continue;
    if (!targets.has(from)) targets.set(from, new Set());
    targets.get(from)!.add(to);
  }
  return targets;
}

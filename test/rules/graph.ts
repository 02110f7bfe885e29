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

/**
 * Everything that is imported by these, by what they import, and so on; these included. What a file only passes on
 * is reached when somebody takes it from there.
 */
export function reachedFrom(entries: readonly string[], imports: readonly Import[]): ReadonlySet<string> {
  const byFile = new Map<string, Import[]>();
  for (const one of imports) if (one.found) byFile.set(one.from, [...(byFile.get(one.from) ?? []), one]);
  const reached = new Set<string>();
  const followed = new Set<string>();
  for (const entry of entries) take(entry, undefined);
  return reached;

  /** `names`: what is taken from the file; undefined is all. */
  function take(file: string, names: readonly string[] | undefined): void {
    const own = byFile.get(file) ?? [];
    const fresh = !reached.has(file);
    reached.add(file);
    for (const one of own) {
      if (one.passedOn) passOn(one, names);
      else if (fresh) take(one.to, namesThere(one));
    }
  }

  function passOn(one: Import, names: readonly string[] | undefined): void {
    const wanted = names && one.names ? one.names.filter(({ here }) => names.includes(here)) : one.names;
    if (wanted?.length === 0) return;
    const taken = wanted ? namesThere({ names: wanted }) : names;
    const key = [one.from, one.to, ...(taken ?? ['*'])].join(' ');
    if (followed.has(key)) return;
    followed.add(key);
    take(one.to, taken);
  }
}

function namesThere({ names }: Pick<Import, 'names'>): string[] | undefined {
  return names?.map(({ there }) => there);
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

/** The rules of the house: each takes what was read from the sources, and a table, and says in a line what breaks it. */
import { basename } from 'node:path';
import { circlesIn, reachedFrom } from './graph.js';
import type { Files, Import } from './imports.js';

/** For each room what it may import: `room`, `room/file`, `room/*\/file`; with ` (types)` behind it only types. */
export type Layers = Readonly<Record<string, readonly string[]>>;

/** A room of `src`: its first folder. */
const roomOf = (path: string): string => path.split('/')[1]!;
const inSource = ({ from }: Import): boolean => from.startsWith('src/');
const told = ({ from, to }: Import): string => `${from} -> ${to}`;
const valuesAtOnce = ({ how, typesOnly }: Import): boolean => how === 'static' && !typesOnly;

/** Imports of files that do not exist, and in `src` of what only shows at run time. */
export function leadingNowhere(imports: readonly Import[]): string[] {
  return imports
    .filter((one) => !one.found && (/^[./]/.test(one.to) || (inSource(one) && one.to === 'import(a value)')))
    .map(told);
}

export function againstLayers(imports: readonly Import[], layers: Layers): string[] {
  return imports
    .filter((one) => inSource(one) && one.found)
    .filter(({ from, to, typesOnly }) => {
      if (!to.startsWith('src/')) return true;
      const room = roomOf(from);
      if (!layers[room]) return true;
      return roomOf(to) !== room && !layers[room].some((entry) => allows(entry, to, typesOnly));
    })
    .map(told);
}

function allows(entry: string, to: string, typesOnly: boolean): boolean {
  const [path = '', types] = entry.split(' ');
  if (types !== undefined && !typesOnly) return false;
  const pattern = path.replace(/[.]/g, '\\.').replace(/\*/g, '[^/]+');
  return new RegExp(`^src/${pattern}(/|\\.tsx?$)`).test(to);
}

/** Imports of another file than the door of a room, from outside of it and of its tests. */
export function pastDoors(
  imports: readonly Import[],
  doors: readonly string[],
  excepted: readonly (readonly [from: string, to: string])[],
): string[] {
  return imports
    .filter(({ from, to }) =>
      doors.some(
        (room) =>
          to.startsWith(`src/${room}/`) &&
          to !== `src/${room}/index.ts` &&
          !from.startsWith(`src/${room}/`) &&
          !from.startsWith(`test/${room}/`) &&
          !excepted.some(([file, folder]) => from === file && to.startsWith(folder)),
      ),
    )
    .map(told);
}

/** Imports of a room inside a room that lead out of it, save to what it may import. */
export function outOfRooms(imports: readonly Import[], rooms: Layers): string[] {
  return imports
    .filter((one) => inSource(one) && one.found)
    .filter(({ from, to, typesOnly }) =>
      Object.keys(rooms).some(
        (room) =>
          from.startsWith(`src/${room}/`) &&
          !to.startsWith(`src/${room}/`) &&
          !rooms[room]!.some((entry) => allows(entry, to, typesOnly)),
      ),
    )
    .map(told);
}

/** Entries that no script hands to a build. */
export function unbuilt(imports: readonly Import[], entries: readonly string[]): string[] {
  const built = imports.filter(({ from, how }) => from.startsWith('scripts/') && how === 'named').map(({ to }) => to);
  return entries.filter((entry) => !built.includes(entry));
}

/** Files that need each other before either is ready. */
export function circles(imports: readonly Import[]): string[] {
  return circlesIn(imports.filter(valuesAtOnce)).map((files) => files.join(' '));
}

/** Sources that none of the entries imports, not even a type of them; what a door offers and nobody takes is none's. */
export function unreached(files: Files, imports: readonly Import[], entries: readonly string[]): string[] {
  const missing = entries.filter((entry) => !files.has(entry)).map((entry) => `${entry}: no such entry`);
  const reached = reachedFrom(entries, imports);
  const sources = [...files.keys()].filter((path) => path.startsWith('src/') && !path.endsWith('.css'));
  return [...missing, ...sources.filter((path) => !reached.has(path))].sort();
}

/** What a file loads at once although it shall load it later, or never. */
export function loadedAtOnce(
  imports: readonly Import[],
  table: readonly (readonly [file: string, never: readonly string[]])[],
): string[] {
  // What a file passes on is loaded with it, wanted or not.
  const now = imports.filter(valuesAtOnce).map((one) => ({ ...one, passedOn: false }));
  return table.flatMap(([file, never]) => {
    const reached = [...reachedFrom([file], now)];
    const packages = now.filter(({ from, found }) => !found && reached.includes(from)).map(({ to }) => to);
    return [...reached, ...packages]
      .filter((to) => never.some((one) => to.startsWith(one)))
      .map((to) => `${file} -> ${to}`);
  });
}

/** Packages that a room may not use. A room that the table does not name may use any. */
export function foreignPackages(imports: readonly Import[], packages: Layers): string[] {
  return imports
    .filter((one) => inSource(one) && !one.found && /^[^./]/.test(one.to))
    .filter(({ from, to, typesOnly }) => {
      const own = packages[roomOf(from)];
      return own !== undefined && !own.includes(to) && !(typesOnly && own.includes(`${to} (types)`));
    })
    .map(told);
}

/** Names in the code of rooms that are no edge: of Google, the clock, randomness, the network, files, and `async`. */
export function namesOfEdges(files: Files, edges: readonly string[], names: RegExp): string[] {
  return [...files]
    .filter(([path]) => path.startsWith('src/') && !edges.includes(roomOf(path)))
    .flatMap(([path, { code }]) => [...code.matchAll(names)].map(([name]) => `${path}: ${name.trim()}`));
}

/** Where a file writes to standard output. */
export function printing(files: Files, paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const printed = files.get(path)?.code.match(/\bconsole\.(?:log|info)\b|\bprocess\.stdout\b/g);
    return files.has(path) ? (printed ?? []).map((name) => `${path}: ${name}`) : [`${path}: no such file`];
  });
}

/** How many of the sources bear a name that another one bears, from 0 to 1. */
export function shareOfSameNames(files: Files, toldByFolder: readonly string[]): number {
  const names = [...files.keys()]
    .filter((path) => path.startsWith('src/') && !path.endsWith('.css'))
    .map((path) => basename(path).replace(/\.tsx?$/, ''));
  const same = names.filter(
    (name, at) => !toldByFolder.includes(name) && names.some((other, i) => i !== at && other === name),
  );
  return same.length / names.length;
}

/** Writes what was read over what People holds, cell by cell, so that the organiser's own corrections stay. */
import type { Cell, Row } from '../core/cell.js';
import { dict } from '../core/dict.js';
import { shortHash } from './fnv.js';

export type PersonRow = Row & {
  /** `p-` and ten hex digits, from the first address the person signed up with. */
  readonly id: string;
};

/** The `answersHash` cell: for each column a fingerprint of its name and one of what was read for it. */
export function fingerprint(read: Row): string {
  return Object.keys(read)
    .filter((column) => !unwatched.includes(column))
    .sort()
    .map((column) => `${nameHash(column)}${shortHash(typed(read[column]!))}`)
    .join(' ');
}

/** A cell is written only if what was read for it has changed since it was last written. */
export function mergePerson(id: string, read: Row, held: Row | undefined): PersonRow {
  const answersHash = fingerprint(read);
  if (held && held.answersHash === answersHash) return Object.assign(dict<Cell>(), held, { id }) as PersonRow;
  const before = new Set(held ? String(held.answersHash || '').split(' ') : []);
  const knownColumns = new Set(Array.from(before, (one) => one.slice(0, 7)));
  const row = Object.assign(dict<Cell>(), held, { id, answersHash });
  for (const column of Object.keys(read)) {
    const value = read[column]!;
    const unchanged = before.has(`${nameHash(column)}${shortHash(typed(value))}`);
    // A row that the organiser typed by hand has no fingerprints: a blank answer takes nothing from it.
    const known = knownColumns.has(nameHash(column));
    const held_ = held?.[column];
    const erases = value === '' && held_ !== undefined && held_ !== '' && !known;
    if (unwatched.includes(column) || !(held && (unchanged || erases))) row[column] = value;
  }
  return row as PersonRow;
}

const nameHashes = dict<string>();

/** The same few names come for every person. */
function nameHash(column: string): string {
  nameHashes[column] = nameHashes[column] || shortHash(column);
  return nameHashes[column]!;
}

/** They tell where the answers stand, not what they are. */
const unwatched: readonly string[] = ['source', 'signedUp'];

function typed(cell: Cell): string {
  return `${typeof cell}:${cell}`;
}

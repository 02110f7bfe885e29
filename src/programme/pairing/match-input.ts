/** What the tabs give the matching: people, criteria, bans, pairs to keep, and the organiser's aim. */
import { sha256 } from '../../core/hash.js';
import { read } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import {
  type Criterion,
  type Link,
  type MatchInput,
  type Suggestion,
  suggestByWishes,
  suggestPairs,
} from '../../matching/index.js';
import * as records from '../../records/index.js';
import { programmeZone } from '../setup/settings.js';
import { objectiveOf, type Way } from './settings.js';
import { whoMeets } from './who-meets.js';

/** Tabs that `matchInput` reads. */
export const matchingReads = [
  records.people,
  records.questions,
  records.criteria,
  records.doNotMatch,
  records.pairings,
  records.settings,
] as const;

/** Pinned drafts and approved pairs are kept; published ones use up seats; ended ones were partners before, but for those taken back. */
export function matchInput(world: World): MatchInput {
  const zone = programmeZone(world);
  const { people: all, bans } = whoMeets(world);
  const people = all.map((person) => (person.zone === '' ? { ...person, clock: zone } : person));
  const pairings = read(world, records.pairings);
  return {
    people,
    criteria: readCriteria(world),
    bans,
    pins: pairings.filter((one) => one.status === 'approved' || (one.status === 'draft' && one.pinned)).map(linkOf),
    taken: records.withStatus(pairings, 'published').map(linkOf),
    earlier: records
      .withStatus(pairings, 'ended')
      .filter(({ mentorId, published, takenBack }) => mentorId !== '' && published !== '' && takenBack === '')
      .map(linkOf),
    seed: 'pairwright',
    objective: objectiveOf(world),
  };
}

/** Makes pairs the way the organiser chose. */
export function suggest(input: MatchInput, way: Way): Suggestion {
  return way === 'computed' ? suggestPairs(input) : suggestByWishes({ ...input, fill: way === 'hybrid' });
}

/** Fingerprint of people, rules and bans, whatever the order of rows: a round is stale when it has changed. */
export function basisOf({ people, criteria, bans: banned, objective }: MatchInput, way: Way): string {
  const sorted = [people, criteria, banned].map((rows) => rows.map((row) => JSON.stringify(row)).sort());
  return sha256(JSON.stringify([sorted, objective, way])).slice(0, 12);
}

export function readCriteria(world: World): Criterion[] {
  // In this order: the fingerprints of rounds are made of it.
  return read(world, records.criteria).map((row) => ({
    id: row.name,
    name: row.name,
    kind: row.kind.toLowerCase(),
    weight: row.weight ?? 0,
    menteeColumn: row.menteeColumn,
    mentorColumn: row.mentorColumn || row.menteeColumn,
    missing: (row.missing || 'half') as Criterion['missing'],
    limit: row.limit,
    order: row.order,
  }));
}

export function linkOf({ menteeId, mentorId }: Pick<records.Pairing, 'menteeId' | 'mentorId'>): Link {
  return { mentee: menteeId, mentor: mentorId };
}

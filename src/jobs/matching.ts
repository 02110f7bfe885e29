/** What the tabs give the matching: people, criteria, bans, pairs to keep, and the organiser's aim. */
import { text } from '../core/cell.js';
import { sha256 } from '../core/hash.js';
import { readRows } from '../core/rows.js';
import { criteriaTable } from '../core/tables/criteria.js';
import { doNotMatchTable } from '../core/tables/do-not-match.js';
import { pairingsTable } from '../core/tables/pairings.js';
import { peopleTable } from '../core/tables/people.js';
import { settingsTable } from '../core/tables/settings.js';
import type { World } from '../core/world.js';
import type { Criterion, Link, MatchInput } from '../matching/index.js';
import { aims, type Way } from './aims.js';
import { type Pairing, readPairings, withStatus } from './pairings.js';
import { bans, participants } from './people.js';
import { readSettings } from './settings.js';

/** Tabs that `matchInput` reads. */
export const matchingReads = [peopleTable, criteriaTable, doNotMatchTable, pairingsTable, settingsTable].map(
  (table) => table.name,
);

/** Pinned drafts and approved pairs are kept; published ones use up seats; ended ones were partners before. */
export function matchInput(world: World): MatchInput {
  const people = participants(world);
  const pairings = readPairings(world);
  return {
    people,
    criteria: readCriteria(world),
    bans: bans(world, people),
    pins: pairings.filter((one) => one.status === 'approved' || (one.status === 'draft' && one.pinned)).map(linkOf),
    taken: withStatus(pairings, 'published').map(linkOf),
    earlier: withStatus(pairings, 'ended')
      .filter(({ mentorId, published }) => mentorId !== '' && published !== '')
      .map(linkOf),
    seed: 'pairwright',
    objective: aims[readSettings(world).aim],
  };
}

export function wayOf(world: World): Way {
  return readSettings(world).way as Way;
}

/** Fingerprint of people, rules and bans, whatever the order of rows: a round is stale when it has changed. */
export function basisOf({ people, criteria, bans: banned, objective }: MatchInput, way: Way): string {
  const sorted = [people, criteria, banned].map((rows) => rows.map((row) => JSON.stringify(row)).sort());
  return sha256(JSON.stringify([sorted, objective, way])).slice(0, 12);
}

export function readCriteria(world: World): Criterion[] {
  return readRows(criteriaTable, world.tabs[criteriaTable.name]).map((row) => ({
    id: text(row.name),
    name: text(row.name),
    kind: text(row.kind).toLowerCase(),
    weight: Number(row.weight),
    menteeColumn: text(row.menteeColumn),
    mentorColumn: text(row.mentorColumn) || text(row.menteeColumn),
    missing: (text(row.missing) || 'half') as Criterion['missing'],
    limit: text(row.limit),
    order: text(row.order),
  }));
}

export function linkOf({ menteeId, mentorId }: Pairing): Link {
  return { mentee: menteeId, mentor: mentorId };
}

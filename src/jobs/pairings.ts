/** Reading the Pairings tab. */
import { type Row, text } from '../core/cell.js';
import { readRows } from '../core/rows.js';
import { pairingsTable } from '../core/tables/pairings.js';
import type { World } from '../core/world.js';

export type PairingStatus = 'draft' | 'approved' | 'published' | 'unmatched' | 'ended';

export interface Pairing {
  readonly id: string;
  readonly menteeId: string;
  readonly mentorId: string;
  readonly mentee: string;
  readonly mentor: string;
  readonly score: number;
  readonly status: PairingStatus;
  readonly pinned: boolean;
  readonly why: string;
  readonly round: string;
  readonly published: string;
}

export function readPairings(world: World): Pairing[] {
  return readRows(pairingsTable, world.tabs[pairingsTable.name]).map(pairing);
}

export function withStatus(pairings: readonly Pairing[], ...statuses: readonly PairingStatus[]): Pairing[] {
  return pairings.filter((pair) => statuses.indexOf(pair.status) >= 0);
}

function pairing(row: Row): Pairing {
  return {
    id: text(row.id),
    menteeId: text(row.menteeId),
    mentorId: text(row.mentorId),
    mentee: text(row.mentee),
    mentor: text(row.mentor),
    score: Number(row.score) || 0,
    status: text(row.status).toLowerCase() as PairingStatus,
    pinned: row.pinned === true,
    why: text(row.why),
    round: text(row.round),
    published: text(row.published),
  };
}

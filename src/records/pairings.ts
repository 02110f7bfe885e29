/** Pairings: who is matched with whom, and where each pair stands. One row for each mentee of a round. */
import { defineTable, type RowOf } from '../core/table.js';
import { words } from './words.js';

export const pairings = defineTable({
  name: 'Pairings',
  group: 'results',
  frozen: 3,
  columns: {
    id: { header: 'Id', type: 'text', hidden: true },
    mentee: { header: 'Mentee', type: 'text', width: 160 },
    mentor: { header: 'Mentor', type: 'text', width: 160 },
    score: { header: 'Score', type: 'number', format: '0' },
    status: {
      header: 'Status',
      type: 'choice',
      choices: ['draft', 'approved', 'published', 'unmatched', 'ended'],
      labels: () => words.choices.pairingsStatus,
    },
    pinned: { header: 'Pinned', type: 'tick' },
    why: { header: 'Why', type: 'text', width: 420 },
    points: { header: 'Points', type: 'text', clipped: true, width: 420 },
    menteeRank: { header: 'Rank for mentee', type: 'number' },
    mentorRank: { header: 'Rank for mentor', type: 'number' },
    round: { header: 'Round', type: 'text', width: 160 },
    publishedOn: { header: 'Published', type: 'time', optional: true, width: 160 },
    /** Mails go by it, to the letter. */
    published: { header: 'Published (UTC)', type: 'text', hidden: true },
    /** Taken back after publishing, then; with `apology` behind it where one was chosen. See `backOf`. */
    takenBack: { header: 'Taken back (UTC)', type: 'text', hidden: true, optional: true },
    menteeId: { header: 'Mentee id', type: 'text', hidden: true },
    mentorId: { header: 'Mentor id', type: 'text', hidden: true },
  },
  help: () => words.pairings,
  colours: [
    { column: 'status', equals: 'approved', background: '#e8f0fe' },
    { column: 'status', equals: 'published', background: '#e6f4ea' },
    { column: 'status', equals: 'unmatched', background: '#fef7e0' },
    { column: 'status', equals: 'ended', background: '#e8eaed' },
  ],
});

export type Pairing = RowOf<typeof pairings>;

/** When it was taken back (UTC, `''` for never), to the letter that mails go by, and whether with an apology. */
export function backOf({ takenBack }: Pick<Pairing, 'takenBack'>): { readonly at: string; readonly apology: boolean } {
  const [at = '', choice] = takenBack.split(' ');
  return { at, apology: choice === APOLOGY };
}

/** What `backOf` reads: one cell, so that a stop leaves neither alone. */
export function backAt(at: string, apology: boolean): string {
  return apology ? `${at} ${APOLOGY}` : at;
}

const APOLOGY = 'apology';

export function withStatus(rows: readonly Pairing[], ...statuses: readonly Pairing['status'][]): Pairing[] {
  return rows.filter(({ status }) => statuses.indexOf(status) >= 0);
}

/** Of the mentee's next row, beside those that they have. */
export function nextPairingId(menteeId: string, own: readonly Pairing[]): string {
  let number = own.length + 1;
  while (own.some(({ id }) => id === `${menteeId}/${number}`)) number++;
  return `${menteeId}/${number}`;
}

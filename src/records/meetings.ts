/** Meetings: one row for each meeting of a pair, at its wall time and zone. */
import { defineTable, type RowOf } from '../core/table.js';
import { words } from './words.js';

export const meetings = defineTable({
  name: 'Meetings',
  columns: {
    id: { header: 'Id', type: 'text', width: 145 },
    pairing: { header: 'Pairing', type: 'text', width: 120 },
    number: { header: 'Number', type: 'number', width: 85 },
    mentee: { header: 'Mentee', type: 'text', width: 160 },
    mentor: { header: 'Mentor', type: 'text', width: 160 },
    starts: { header: 'Starts', type: 'text', width: 160 },
    zone: { header: 'Time zone', type: 'text', width: 160 },
    minutes: { header: 'Minutes', type: 'number', width: 85 },
    note: { header: 'Note', type: 'text', width: 260 },
    eventId: { header: 'Event id', type: 'text', width: 200 },
  },
  help: () => words.meetings,
});

export type MeetingRow = RowOf<typeof meetings>;

/** Meetings: one row for each meeting of a pair, at its wall time and zone. */
import { defineTable, type RowOf } from '../core/table.js';
import { words } from './words.js';

export const meetings = defineTable({
  name: 'Meetings',
  group: 'results',
  columns: {
    id: { header: 'Id', type: 'text', hidden: true },
    pairing: { header: 'Pairing', type: 'text', hidden: true },
    number: { header: 'Number', type: 'number' },
    mentee: { header: 'Mentee', type: 'text', width: 160 },
    mentor: { header: 'Mentor', type: 'text', width: 160 },
    starts: { header: 'Starts', type: 'wall', format: 'ddd d mmm hh:mm', width: 160 },
    zone: { header: 'Time zone', type: 'text', width: 160 },
    minutes: { header: 'Minutes', type: 'number' },
    note: { header: 'Note', type: 'text', width: 320 },
    eventId: { header: 'Event id', type: 'text', hidden: true },
  },
  help: () => words.meetings,
});

export type MeetingRow = RowOf<typeof meetings>;

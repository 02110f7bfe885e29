/** Meetings: one row for each meeting of a pair, at its wall time and zone. */
import type { Table } from '../table.js';

export const meetingsTable: Table = {
  name: 'Meetings',
  columns: [
    { key: 'id', header: 'Id', type: 'text', width: 145 },
    { key: 'pairing', header: 'Pairing', type: 'text', width: 120 },
    { key: 'number', header: 'Number', type: 'number', width: 85 },
    { key: 'mentee', header: 'Mentee', type: 'text', width: 160 },
    { key: 'mentor', header: 'Mentor', type: 'text', width: 160 },
    { key: 'starts', header: 'Starts', type: 'text', width: 160, help: "Wall time in the meeting's zone." },
    { key: 'zone', header: 'Time zone', type: 'text', width: 160 },
    { key: 'minutes', header: 'Minutes', type: 'number', width: 85 },
    { key: 'note', header: 'Note', type: 'text', width: 260 },
    { key: 'eventId', header: 'Event id', type: 'text', width: 200 },
  ],
};

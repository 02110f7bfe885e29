/** Outbox: the post book, the one tab that the engine itself keeps. Lines are only ever added. */
import { sentences } from './sentences.js';
import { defineTable } from './table.js';

export const outboxTable = defineTable({
  name: 'Outbox',
  columns: {
    key: { header: 'Key', type: 'text', width: 290 },
    state: { header: 'State', type: 'text', width: 80 },
    attempt: { header: 'Attempt', type: 'number', width: 85 },
    at: { header: 'At (UTC)', type: 'text', width: 190 },
    kind: { header: 'Kind', type: 'text', width: 60 },
    to: { header: 'To', type: 'text', width: 250 },
    what: { header: 'What', type: 'text', width: 320 },
    content: { header: 'Content', type: 'text', width: 110 },
    note: { header: 'Receipt or reason', type: 'text', width: 320 },
  },
  help: () => sentences.outbox,
  colours: [
    { column: 'state', equals: 'sent', background: '#e6f4ea' },
    { column: 'state', equals: 'failed', background: '#fce8e6' },
    { column: 'state', equals: 'returned', background: '#fef7e0' },
  ],
});

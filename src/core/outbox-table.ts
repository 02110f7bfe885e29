/** Outbox: the post book, the one tab that the engine itself keeps. Lines are only ever added. */
import { sentences } from './sentences.js';
import { defineTable } from './table.js';

export const outboxTable = defineTable({
  name: 'Outbox',
  group: 'machinery',
  hidden: true,
  columns: {
    key: { header: 'Key', type: 'text', clipped: true, width: 240 },
    state: { header: 'State', type: 'text' },
    attempt: { header: 'Attempt', type: 'number' },
    at: { header: 'At (UTC)', type: 'text', clipped: true, width: 240 },
    kind: { header: 'Kind', type: 'text' },
    to: { header: 'To', type: 'text', clipped: true, width: 240 },
    what: { header: 'What', type: 'text', clipped: true, width: 320 },
    content: { header: 'Content', type: 'text', clipped: true },
    note: { header: 'Receipt or reason', type: 'text', clipped: true, width: 320 },
  },
  help: () => sentences.outbox,
  colours: [
    { column: 'state', equals: 'sent', background: '#e6f4ea' },
    { column: 'state', equals: 'failed', background: '#fce8e6' },
    { column: 'state', equals: 'returned', background: '#fef7e0' },
  ],
});

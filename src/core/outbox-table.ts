/** Outbox: the post book, the one tab that the engine itself keeps. Lines are only ever added. */
import { sentences } from './sentences.js';
import { defineTable } from './table.js';

export const outboxTable = defineTable({
  name: 'Outbox',
  group: 'machinery',
  hidden: true,
  columns: {
    key: { header: 'Key', type: 'text', clipped: true, width: 160 },
    state: { header: 'State', type: 'text', clipped: true, width: 160 },
    attempt: { header: 'Attempt', type: 'number', clipped: true, width: 160 },
    at: { header: 'At (UTC)', type: 'text', clipped: true, width: 160 },
    kind: { header: 'Kind', type: 'text', clipped: true, width: 160 },
    to: { header: 'To', type: 'text', clipped: true, width: 160 },
    what: { header: 'What', type: 'text', clipped: true, width: 160 },
    content: { header: 'Content', type: 'text', clipped: true, width: 160 },
    note: { header: 'Receipt or reason', type: 'text', clipped: true, width: 160 },
  },
  help: () => sentences.outbox,
  colours: [
    { column: 'state', equals: 'sent', background: '#e6f4ea' },
    { column: 'state', equals: 'failed', background: '#fce8e6' },
    { column: 'state', equals: 'returned', background: '#fef7e0' },
  ],
});

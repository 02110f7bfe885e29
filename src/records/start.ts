/** Start here: what is where and what is next, for whoever opens the Sheet. Made anew by us; nothing is read from it. */
import { defineTable, type WrittenOf } from '../core/table.js';

export const start = defineTable({
  name: 'Start here',
  group: 'start',
  columns: {
    id: { header: 'Key', type: 'text', hidden: true },
    title: { header: 'Start here', type: 'text', width: 240 },
    says: { header: 'What it is for', type: 'text', width: 600 },
    /** A tab or an address. */
    leadsTo: { header: 'Leads to', type: 'text', hidden: true },
    kind: { header: 'Kind', type: 'text', hidden: true },
  },
  leads: { from: 'title', to: 'leadsTo' },
  colours: [
    { column: 'kind', equals: 'section', bold: true, background: '#eef1ef' },
    { column: 'kind', equals: 'next', bold: true, background: '#fff5e3' },
  ],
});

export type StartRow = WrittenOf<typeof start>;

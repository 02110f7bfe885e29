/** Problems: what keeps a row from being used, and how to mend it. Made anew by the jobs; do not edit. */
import type { Table } from '../table.js';

export const problemsTable: Table = {
  name: 'Problems',
  columns: [
    { key: 'id', header: 'Id', type: 'text', width: 110 },
    {
      key: 'weight',
      header: 'Weight',
      type: 'text',
      width: 80,
      help: 'stops: the row is left out. warns: it is used as stated.',
    },
    { key: 'tab', header: 'Tab', type: 'text', width: 150 },
    { key: 'row', header: 'Row', type: 'number', width: 50 },
    { key: 'column', header: 'Column', type: 'text', width: 230 },
    { key: 'who', header: 'Who', type: 'text', width: 230 },
    { key: 'reason', header: 'What is wrong', type: 'text', width: 380 },
    { key: 'mend', header: 'How to mend it', type: 'text', width: 380 },
    { key: 'source', header: 'Found by', type: 'text', width: 90 },
  ],
  colours: [
    { column: 'weight', equals: 'stops', background: '#fce8e6' },
    { column: 'weight', equals: 'warns', background: '#fef7e0' },
  ],
};

/** Outbox: the post book. Lines are only ever added. */
import type { Table } from '../table.js';

export const outboxTable: Table = {
  name: 'Outbox',
  columns: [
    {
      key: 'key',
      header: 'Key',
      type: 'text',
      width: 290,
      help: 'The same mail or invitation always has the same key, so it cannot go out twice.',
    },
    {
      key: 'state',
      header: 'State',
      type: 'text',
      width: 80,
      help: 'planned: confirmed by you. sending: about to go. sent: gone. failed: did not go. returned: put back for later. again: you asked for another attempt. Lines are added, never changed.',
    },
    { key: 'attempt', header: 'Attempt', type: 'number', width: 85 },
    { key: 'at', header: 'At (UTC)', type: 'text', width: 190 },
    { key: 'kind', header: 'Kind', type: 'text', width: 60 },
    { key: 'to', header: 'To', type: 'text', width: 250 },
    { key: 'what', header: 'What', type: 'text', width: 320 },
    { key: 'content', header: 'Content', type: 'text', width: 110, help: 'Fingerprint of the exact content.' },
    { key: 'note', header: 'Receipt or reason', type: 'text', width: 320 },
  ],
  colours: [
    { column: 'state', equals: 'sent', background: '#e6f4ea' },
    { column: 'state', equals: 'failed', background: '#fce8e6' },
    { column: 'state', equals: 'returned', background: '#fef7e0' },
  ],
};

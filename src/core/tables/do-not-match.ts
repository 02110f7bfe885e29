/** Do not match: people who must not be paired. Private to the organisers; never shown in any text. */
import type { Table } from '../table.js';

export const doNotMatchTable: Table = {
  name: 'Do not match',
  columns: [
    { key: 'person', header: 'Person', type: 'text', width: 240, help: 'E-mail or name as in the People tab.' },
    { key: 'other', header: 'Must not be paired with', type: 'text', width: 240 },
    { key: 'reason', header: 'Reason (private)', type: 'text', width: 320 },
  ],
};

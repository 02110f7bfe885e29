/** Do not match: people who must not be paired. Private to the organisers; never shown in any text. */
import { defineTable } from '../core/table.js';
import { words } from './words.js';

export const doNotMatch = defineTable({
  name: 'Do not match',
  group: 'yours',
  columns: {
    person: { header: 'Person', type: 'text', width: 240 },
    other: { header: 'Must not be paired with', type: 'text', width: 240 },
    reason: { header: 'Reason (private)', type: 'text', width: 320 },
  },
  help: () => words.doNotMatch,
});

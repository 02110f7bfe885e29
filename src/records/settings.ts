/** Settings: what the organiser decides about the programme. */
import { defineTable } from '../core/table.js';

export const settings = defineTable({
  name: 'Settings',
  group: 'yours',
  columns: {
    setting: { header: 'Setting', type: 'text', width: 240 },
    value: { header: 'Value', type: 'text', width: 320 },
    help: { header: 'What it does', type: 'text', width: 420 },
  },
});

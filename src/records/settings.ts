/** Settings: what the organiser decides about the programme. */
import { defineTable } from '../core/table.js';

export const settings = defineTable({
  name: 'Settings',
  columns: {
    setting: { header: 'Setting', type: 'text', width: 220 },
    value: { header: 'Value', type: 'text', width: 360 },
    help: { header: 'What it does', type: 'text', width: 480 },
  },
});

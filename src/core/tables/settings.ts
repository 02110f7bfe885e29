/** Settings: what the organiser decides about the programme. */
import type { Table } from '../table.js';

export const settingsTable: Table = {
  name: 'Settings',
  columns: [
    { key: 'setting', header: 'Setting', type: 'text', width: 220 },
    { key: 'value', header: 'Value', type: 'text', width: 360 },
    { key: 'help', header: 'What it does', type: 'text', width: 480 },
  ],
};

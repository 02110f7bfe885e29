/** Templates: the texts that people receive, for the organiser to reword. */
import type { Table } from '../table.js';

export const templatesTable: Table = {
  name: 'Templates',
  columns: [
    { key: 'id', header: 'Message', type: 'text', width: 180 },
    { key: 'subject', header: 'Subject', type: 'text', width: 320 },
    { key: 'text', header: 'Text', type: 'text', width: 560 },
    { key: 'help', header: 'Words in braces that you can use', type: 'text', width: 360 },
  ],
};

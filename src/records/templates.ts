/** Templates: the texts that people receive, for the organiser to reword. */
import { defineTable } from '../core/table.js';

export const templates = defineTable({
  name: 'Templates',
  group: 'yours',
  columns: {
    id: { header: 'Message', type: 'text', width: 160 },
    subject: { header: 'Subject', type: 'text', width: 320 },
    text: { header: 'Text', type: 'text', width: 600 },
    help: { header: 'Words in braces that you can use', type: 'text', width: 320 },
  },
});

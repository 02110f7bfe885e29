/** Templates: the texts that people receive, for the organiser to reword. */
import { defineTable } from '../core/table.js';

export const templates = defineTable({
  name: 'Templates',
  columns: {
    id: { header: 'Message', type: 'text', width: 180 },
    subject: { header: 'Subject', type: 'text', width: 320 },
    text: { header: 'Text', type: 'text', width: 560 },
    help: { header: 'Words in braces that you can use', type: 'text', width: 360 },
  },
});

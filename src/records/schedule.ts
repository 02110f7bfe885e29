/** Schedule: what falls due by itself, for whom, when next, and whether it may go out without anybody's word. */
import { defineTable, type RowOf } from '../core/table.js';
import { words } from './words.js';

export const schedule = defineTable({
  name: 'Schedule',
  columns: {
    id: { header: 'Occasion', type: 'text', width: 150 },
    what: { header: 'What', type: 'text', width: 220 },
    who: { header: 'For whom', type: 'text', width: 220 },
    rule: { header: 'When', type: 'text', width: 320 },
    mode: {
      header: 'Goes out',
      type: 'choice',
      choices: ['off', 'ask me', 'automatic'],
      labels: () => words.choices.scheduleMode,
      width: 110,
    },
    most: { header: 'At most at once', type: 'number', width: 110 },
    agreedBy: { header: 'Agreed by', type: 'text', width: 200 },
    agreed: { header: 'Agreed (UTC)', type: 'text', width: 190 },
    last: { header: 'Last (UTC)', type: 'text', width: 190 },
    print: { header: 'Agreed to', type: 'text', hidden: true, width: 110 },
  },
  help: () => words.schedule,
});

export type ScheduleRow = RowOf<typeof schedule>;

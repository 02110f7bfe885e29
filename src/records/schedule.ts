/** Schedule: what falls due by itself, for whom, when next, and whether it may go out without anybody's word. */
import { defineTable, type RowOf } from '../core/table.js';
import { words } from './words.js';

export const schedule = defineTable({
  name: 'Schedule',
  group: 'yours',
  columns: {
    id: { header: 'Occasion', type: 'text', hidden: true, width: 240 },
    what: { header: 'What', type: 'text', width: 240 },
    who: { header: 'For whom', type: 'text', width: 240 },
    rule: { header: 'When', type: 'text', width: 320 },
    mode: {
      header: 'Goes out',
      type: 'choice',
      choices: ['off', 'ask me', 'automatic'],
      labels: () => words.choices.scheduleMode,
    },
    most: { header: 'At most at once', type: 'number' },
    agreedBy: { header: 'Agreed by', type: 'text', width: 240 },
    agreed: { header: 'Agreed (UTC)', type: 'text', width: 240 },
    last: { header: 'Last (UTC)', type: 'text', width: 240 },
    print: { header: 'Agreed to', type: 'text', hidden: true },
  },
  help: () => words.schedule,
});

export type ScheduleRow = RowOf<typeof schedule>;

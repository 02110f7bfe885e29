/** Answers: what each person answered to each survey. A column for each question follows at the right. */
import { defineTable } from '../core/table.js';

export const answers = defineTable({
  name: 'Answers',
  group: 'results',
  columns: {
    id: { header: 'Id', type: 'text', hidden: true },
    survey: { header: 'Survey', type: 'text', width: 160 },
    person: { header: 'Person', type: 'text', width: 160 },
    personId: { header: 'Person id', type: 'text', hidden: true, width: 160 },
    at: { header: 'Answered', type: 'wall', width: 160 },
    /** Of somebody who has answered again. */
    version: { header: 'Version', type: 'number', optional: true },
  },
});

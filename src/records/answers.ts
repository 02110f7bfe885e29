/** Answers: what each person answered to each survey. A column for each question follows at the right. */
import { defineTable } from '../core/table.js';

export const answers = defineTable({
  name: 'Answers',
  columns: {
    id: { header: 'Id', type: 'text', width: 190 },
    survey: { header: 'Survey', type: 'text', width: 100 },
    person: { header: 'Person', type: 'text', width: 160 },
    personId: { header: 'Person id', type: 'text', width: 110 },
    at: { header: 'Answered', type: 'text', width: 190 },
    /** Of somebody who has answered again. */
    version: { header: 'Version', type: 'number', optional: true, width: 80 },
  },
});

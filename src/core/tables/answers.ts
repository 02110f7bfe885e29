/** Answers: what each person answered to each survey. A column for each question follows at the right. */
import type { Table } from '../table.js';

export const answersTable: Table = {
  name: 'Answers',
  columns: [
    { key: 'id', header: 'Id', type: 'text', width: 190 },
    { key: 'survey', header: 'Survey', type: 'text', width: 100 },
    { key: 'person', header: 'Person', type: 'text', width: 160 },
    { key: 'personId', header: 'Person id', type: 'text', width: 110 },
    { key: 'at', header: 'Answered', type: 'text', width: 190 },
  ],
};

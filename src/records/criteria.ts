/** Criteria: what makes a good pair, and how much each counts. */
import { defineTable, type RowOf } from '../core/table.js';
import { words } from './words.js';

export const criteria = defineTable({
  name: 'Criteria',
  group: 'yours',
  frozen: 1,
  columns: {
    name: { header: 'Criterion', type: 'text', width: 160 },
    kind: { header: 'Kind', type: 'text', width: 160 },
    weight: { header: 'Weight', type: 'number' },
    menteeColumn: { header: "Mentee's column", type: 'text', width: 160 },
    mentorColumn: { header: "Mentor's column", type: 'text', width: 160 },
    missing: {
      header: 'If unanswered',
      type: 'choice',
      choices: ['half', 'none', 'full'],
      labels: () => words.choices.criteriaMissing,
    },
    limit: { header: 'Limit', type: 'text' },
    order: { header: 'Order', type: 'text', width: 320 },
  },
  help: () => words.criteria,
});

export type CriterionRow = RowOf<typeof criteria>;

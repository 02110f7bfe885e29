/** Criteria: what makes a good pair, and how much each counts. */
import { defineTable, type RowOf } from '../core/table.js';
import { words } from './words.js';

export const criteria = defineTable({
  name: 'Criteria',
  columns: {
    name: { header: 'Criterion', type: 'text', width: 160 },
    kind: { header: 'Kind', type: 'text', width: 100 },
    weight: { header: 'Weight', type: 'number', width: 70 },
    menteeColumn: { header: "Mentee's column", type: 'text', width: 180 },
    mentorColumn: { header: "Mentor's column", type: 'text', width: 180 },
    missing: {
      header: 'If unanswered',
      type: 'choice',
      choices: ['half', 'none', 'full'],
      labels: () => words.choices.criteriaMissing,
      width: 130,
    },
    limit: { header: 'Limit', type: 'text', width: 90 },
    order: { header: 'Order', type: 'text', width: 220 },
  },
  help: () => words.criteria,
});

export type CriterionRow = RowOf<typeof criteria>;

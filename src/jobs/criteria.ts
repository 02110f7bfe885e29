/** Rows of the Criteria tab that the questions of the forms call for. What the organiser wrote stays. */
import type { Row } from '../core/cell.js';
import { readRows } from '../core/rows.js';
import { criteriaTable } from '../core/tables/criteria.js';
import { peopleTable } from '../core/tables/people.js';
import type { Tab, World } from '../core/world.js';
import { criteriaCalledFor, type QuestionRow } from '../signups/index.js';

/** `columns`: those that People will have for criteria. */
export function criteriaRows(
  world: World,
  tabs: readonly Tab[],
  questions: readonly QuestionRow[],
  columns: readonly string[],
): Row[] {
  const people = world.tabs[peopleTable.name];
  return criteriaCalledFor({
    tabs,
    questions,
    criteria: readRows(criteriaTable, world.tabs[criteriaTable.name]),
    people: { header: people?.header || [], rows: readRows(peopleTable, people) },
    columns,
    fixed: peopleTable.columns,
  });
}

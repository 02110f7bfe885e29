/** Rows of the Criteria tab that the questions of the forms call for. What the organiser wrote stays. */
import { type Row, text } from '../core/cell.js';
import { indexBy } from '../core/dict.js';
import { readRows } from '../core/rows.js';
import { criteriaTable } from '../core/tables/criteria.js';
import { peopleTable } from '../core/tables/people.js';
import type { Tab, World } from '../core/world.js';
import { defaultCriteria, isOurForm, type QuestionRow, suggestCriteria } from '../signups/index.js';

type Suggested = ReturnType<typeof suggestCriteria>[number];

/**
 * Criteria that are new, and for criteria that name a column of People which nobody fills, the columns that the
 * questions fill. `columns`: those that People will have for criteria.
 */
export function criteriaRows(
  world: World,
  tabs: readonly Tab[],
  questions: readonly QuestionRow[],
  columns: readonly string[],
): Row[] {
  const answered = tabs.filter((tab) => tab.rows.length > 0).map((tab) => tab.name);
  const asked = questions.filter((question) => answered.indexOf(question.tab) >= 0);
  const present = readRows(criteriaTable, world.tabs[criteriaTable.name]);
  const known = indexBy(present, (row) => text(row.name).toLowerCase());
  const headers = [...headersOfPeople(world), ...columns].map((header) => header.toLowerCase());
  const rows: Row[] = [];
  for (const criterion of suggestCriteria(asked)) {
    const row = known[criterion.name.toLowerCase()];
    if (row) rows.push(...withColumns(row, criterion, headers));
    else if (!wasRemoved(criterion, world, tabs, asked)) rows.push({ ...criterion });
  }
  return rows;
}

function withColumns(row: Row, { menteeColumn, mentorColumn }: Suggested, headers: readonly string[]): Row[] {
  const named = [text(row.menteeColumn), text(row.mentorColumn)].filter((column) => column !== '');
  const exist = named.every((column) => headers.indexOf(column.toLowerCase()) >= 0);
  return exist ? [] : [{ name: row.name!, menteeColumn, mentorColumn }];
}

/** It was there once: set up writes those of our own form, and whatever was asked before has left its answers. */
function wasRemoved(criterion: Suggested, world: World, tabs: readonly Tab[], asked: readonly QuestionRow[]): boolean {
  const name = criterion.name.toLowerCase();
  const askedIn = tabs.filter((tab) =>
    asked.some((one) => one.tab === tab.name && (one.criterion.toLowerCase() === name || one.use === criterion.kind)),
  );
  if (defaultCriteria.some((one) => one.name === criterion.name) && askedIn.every(isOurForm)) return true;
  const people = world.tabs[peopleTable.name];
  const fixed = peopleTable.columns.find((column) => column.header === criterion.menteeColumn);
  if (fixed) return readRows(peopleTable, people).some((row) => text(row[fixed.key]) !== '');
  return headersOfPeople(world).indexOf(criterion.menteeColumn) >= 0;
}

function headersOfPeople(world: World): readonly string[] {
  return world.tabs[peopleTable.name]?.header || [];
}

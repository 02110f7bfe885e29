/** Which tabs hold the answers of forms, ours or another's. */
import { text } from '../core/cell.js';
import { readRows } from '../core/rows.js';
import { tables, tablesByName } from '../core/tables/index.js';
import { surveysTable } from '../core/tables/surveys.js';
import type { Tab, World } from '../core/world.js';
import { cameFromForm, holdsSignups } from '../signups/index.js';
import { REFERENCE_QUESTION } from '../surveys/index.js';

/** Tabs that are not ours and look like a form's responses, those of our surveys left out; in the order of the Sheet. */
export function responseTabs(world: World): Tab[] {
  const surveys = readRows(surveysTable, world.tabs[surveysTable.name]).map((row) => text(row.sheetId));
  return world.tabNames
    .map((name) => world.tabs[name])
    .filter((tab): tab is Tab => tab !== undefined && !tablesByName[tab.name])
    .filter((tab) => cameFromForm(tab) || (!isCopyOfOurs(tab) && holdsSignups(tab)))
    .filter((tab) => surveys.indexOf(String(tab.sheetId)) < 0 && !asksForCode(tab));
}

/** Only our surveys do: also one whose form was made in a run that was ended, and of which no receipt tells. */
function asksForCode({ header }: Tab): boolean {
  return header.indexOf(REFERENCE_QUESTION) >= 0;
}

/** "Copy of People" holds nobody who is not in People. */
function isCopyOfOurs({ header }: Tab): boolean {
  return tables.some(({ columns }) => columns.slice(0, 5).every((column) => header.indexOf(column.header) >= 0));
}

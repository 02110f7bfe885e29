/** Which tabs hold the answers of forms, ours or another's. */
import { read } from '../../core/rows.js';
import type { Tab, World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { cameFromForm, holdsSignups } from '../../signups/index.js';
import { codeColumn } from '../surveys/form.js';

/** Tabs that are not ours and look like a form's responses, those of our surveys left out; in the order of the Sheet. */
export function responseTabs(world: World): Tab[] {
  const surveys = read(world, records.surveys).map(({ sheetId }) => sheetId);
  return (
    world.tabNames
      .map((name) => world.tabs[name])
      .filter((tab): tab is Tab => tab !== undefined && !isOurs(tab))
      .filter((tab) => cameFromForm(tab) || (!isCopyOfOurs(tab) && holdsSignups(tab)))
      // Only our surveys ask for a code: also one whose form was made in a run that was ended, and of which no receipt tells.
      .filter((tab) => surveys.indexOf(String(tab.sheetId)) < 0 && codeColumn(tab) < 0)
  );
}

function isOurs({ name }: Tab): boolean {
  return records.inOrder.some((table) => table.name === name);
}

/** "Copy of People" holds nobody who is not in People. */
function isCopyOfOurs({ header }: Tab): boolean {
  return records.inOrder.some(({ columns }) =>
    columns.slice(0, 5).every((column) => header.indexOf(column.header) >= 0),
  );
}

/** Keeps Start here true: whoever knows where all cards stand writes it, if that has changed. */
import { cardNames, type Standings, standingsOf, startHere } from '../api/index.js';
import { withTab } from '../core/advance.js';
import { sha256 } from '../core/hash.js';
import { write } from '../core/rows.js';
import { pending } from '../core/step.js';
import type { World } from '../core/world.js';
import * as records from '../records/index.js';
import { sheetNamed } from './make-tab.js';
import { recall, remember } from './memory.js';
import { tabOf } from './read-world.js';
import { writeTab } from './write-tab.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Document property: what it says. There once the programme was set up. */
const START = 'start here';

/** Costs nothing when nothing has changed. At the same time as another run it writes what that one would. */
export function keepStart(spreadsheet: Spreadsheet, world: World, standings: Standings): void {
  if (recall(START) !== null) tell(spreadsheet, world, standings, recall(START)!);
}

/** After set-up, which has made the tab and read all that cards are made of. */
export function beginStart(spreadsheet: Spreadsheet, world: World): void {
  tell(spreadsheet, world, standingsOf(world, cardNames), '');
}

function tell(spreadsheet: Spreadsheet, world: World, standings: Standings, said: string): void {
  const rows = startHere(world, standings);
  const print = sha256(JSON.stringify(rows));
  if (rows.length === 0 || said === print) return;
  const { name } = records.start;
  const sheet = sheetNamed(spreadsheet, name);
  try {
    if (sheet) rewrite(spreadsheet, sheet, rows, world);
  } catch (_) {
    // Such as a tab that is protected: it says what the panel does, and is no reason to stop that. It is tried again.
    return;
  }
  remember(START, print);
}

function rewrite(
  spreadsheet: Spreadsheet,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: readonly records.StartRow[],
  world: World,
): void {
  const { name } = records.start;
  const values = sheet.getDataRange().getValues();
  const tab = tabOf(sheet, values, name, true, world.zone);
  // Where somebody has made it into another tab, it is left alone.
  const isOurs = records.start.columns.every(({ header }) => tab.header.indexOf(header) >= 0);
  const wanted = isOurs ? [write(records.start, rows, { replace: true })] : [];
  for (const item of pending(wanted, withTab(world, name, tab)))
    if (item.kind === 'write') writeTab(spreadsheet, item, world.zone, { sheet, values });
}

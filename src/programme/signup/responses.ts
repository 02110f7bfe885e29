/** Which tabs hold the answers of forms, ours or another's, or a list of people that may be sign-ups. */
import { read } from '../../core/rows.js';
import type { Tab, World } from '../../core/world.js';
import * as records from '../../records/index.js';
import {
  type AnswerTab,
  answerTab,
  cameFromForm,
  guessQuestions,
  headerIsLost,
  holdsSignups,
  isSetAside,
  isWholeTab,
  listsPeople,
  tabId,
} from '../../signups/index.js';
import { codeColumn } from '../surveys/form.js';
import { readQuestions } from './questions.js';

/** Tabs that are not ours and look like a form's responses or a list of people, those of our surveys left out; in the order of the Sheet, each as it is read. */
export function responseTabs(world: World): AnswerTab[] {
  const surveys = read(world, records.surveys).map(({ sheetId }) => sheetId);
  const named = read(world, records.questions).filter((row) => isWholeTab(row) && row.use !== 'not sign-ups');
  const isNamed = (tab: Tab) => named.some((row) => row.id === tabId(tab) || row.tab === tab.name);
  return (
    world.tabNames
      .map((name) => world.tabs[name])
      .filter((tab): tab is Tab => tab !== undefined && !isOurs(tab))
      // Only our surveys ask for a code: also one whose form was made in a run that was ended, and of which no receipt tells.
      .filter((tab) => surveys.indexOf(String(tab.sheetId)) < 0 && codeColumn(tab) < 0)
      .map(answerTab)
      .filter(
        (tab) => cameFromForm(tab) || isNamed(tab) || (!isCopyOfOurs(tab) && (holdsSignups(tab) || listsPeople(tab))),
      )
  );
}

/** Those that are read, as Questions says or, before anything was read, as it looks. */
export function tabsInUse(world: World, tabs: readonly AnswerTab[] = responseTabs(world)): AnswerTab[] {
  const rows = read(world, records.questions).filter(isWholeTab);
  return tabs.filter((tab) => {
    const row = rows.find(({ id }) => id === tabId(tab)) || rows.find((one) => one.tab === tab.name);
    return !headerIsLost(tab) && (row ? row.use : guessQuestions(tab)[0]!.use) !== 'not sign-ups';
  });
}

/** Tabs that may be sign-ups: all but those that the organiser has set aside. */
export function possibleSignups(world: World): AnswerTab[] {
  const aside = readQuestions(world).filter((row) => isWholeTab(row) && isSetAside(row));
  return responseTabs(world).filter(
    (tab) => !aside.some(({ id, tab: name }) => id === tabId(tab) || name === tab.name),
  );
}

function isOurs({ name }: Tab): boolean {
  return records.isOurs(name);
}

/** "Copy of People" holds nobody who is not in People. */
function isCopyOfOurs({ header }: Tab): boolean {
  return records.inOrder.some(({ columns }) =>
    columns.slice(0, 5).every((column) => header.indexOf(column.header) >= 0),
  );
}

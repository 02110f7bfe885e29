/** What can only be seen when Google starts the script by itself: a clock trigger, and an answer to a form. */

import { CHECK_ANSWERS } from '../../records/index.js';
import { recall } from '../memory.js';
import { bad, type Facts, type Finding, factsOf, good, type Probe, tried } from './probe.js';
import { answersTab, FORM } from './service-probes.js';
import { words } from './words.js';

/** Name of the function in `appsscript/main.js` that the trigger calls. */
const HANDLER = 'onCheck';
const MINUTE = 60000;

const clock: Probe = {
  id: 'clock',
  title: () => words.clock.title,
  run() {
    removeClock();
    ScriptApp.newTrigger(HANDLER).timeBased().after(MINUTE).create();
    return { state: 'later', came: words.clock.waiting, facts: { setAt: new Date().toISOString() } };
  },
};

/** What the run of the trigger saw. */
export function seenByClock(event: unknown, since: string): Finding {
  removeClock();
  const active = tried(() => SpreadsheetApp.getActive() !== null);
  const began = Date.now();
  const read = tried(() => {
    for (const sheet of SpreadsheetApp.getActive().getSheets()) sheet.getDataRange().getValues();
    return Date.now() - began;
  });
  const lock = tried(() => LockService.getDocumentLock() !== null);
  const store = tried(() => PropertiesService.getDocumentProperties() !== null);
  const facts: Facts = {
    after: since ? Math.round((Date.now() - Date.parse(since)) / 1000) : -1,
    authMode: String((event as { authMode?: unknown } | undefined)?.authMode),
    active: 'value' in active && active.value,
    lock: 'value' in lock && lock.value,
    properties: 'value' in store && store.value,
    ...('value' in read ? { reading: read.value } : factsOf(read.thrown, 'reading')),
  };
  const fine = facts.active && facts.lock && facts.properties && 'value' in read;
  return fine ? good(words.clock.good(Number(facts.after)), facts) : bad(words.clock.bad, words.clock.mend, facts);
}

function removeClock(): void {
  for (const trigger of ScriptApp.getProjectTriggers())
    if (trigger.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(trigger);
}

const answered: Probe = {
  id: 'answer',
  title: () => words.answer.title,
  run(spreadsheet) {
    const id = recall(FORM);
    if (!id) return bad(words.answer.noForm, words.answer.first);
    const tab = answersTab(spreadsheet, id);
    // One that came late.
    if (tab && tab.getName() !== CHECK_ANSWERS) tab.setName(CHECK_ANSWERS);
    const rows = tab ? tab.getLastRow() - 1 : 0;
    if (rows < 1) {
      const mend = words.answer.how(FormApp.openById(id).getPublishedUrl());
      return { state: 'look', came: words.answer.none, mend, facts: { rows } };
    }
    return good(words.answer.good(rows), { rows });
  },
};

export const laterProbes = { clock, answered };

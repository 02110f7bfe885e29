/** What can only be seen when Google starts the script by itself: a clock trigger. */
import { bad, type Facts, type Finding, factsOf, good, messageOf, type Probe, tried } from './probe.js';
import { words } from './words.js';

/** Name of the function in `appsscript/main.js` that the trigger calls. */
const HANDLER = 'onCheck';
const MINUTE = 60000;

export const clockProbe: Probe = {
  id: 'clock',
  title: () => words.clock.title,
  run() {
    removeClock();
    const set = tried(() => ScriptApp.newTrigger(HANDLER).timeBased().after(MINUTE).create());
    if ('value' in set)
      return { state: 'later', came: words.clock.waiting, facts: { setAt: new Date().toISOString() } };
    // To a published add-on Google gives clocks of an hour or more, and one of them (Triggers for Editor add-ons, Restrictions).
    return {
      state: 'look',
      came: words.clock.notAllowed(messageOf(set.thrown)),
      mend: words.clock.lookLater,
      facts: factsOf(set.thrown, 'clock'),
    };
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

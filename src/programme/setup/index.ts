/** Setting up: the tabs, the settings of the programme, and what each area begins with. */

import { zoneName } from '../../core/dates.js';
import { readLedger } from '../../core/ledger.js';
import { VERSION } from '../../core/version.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { type Area, defineArea, defineCard, type Standing } from '../area.js';
import { SIGNUP_FORM_KEY, signupFormUrl } from '../signup/sign-up-form.js';
import { renamedTabs, takeBack } from './renamed.js';
import { saveSettingsJob } from './save-settings.js';
import { restartJob, setUpJob, takeOver } from './set-up.js';
import { programmeZone, settings } from './settings.js';
import { isNewer, laterMigrations, sheetVersion } from './version.js';
import { words } from './words.js';

/** `areas`: all of the programme, this one too. */
export function setupArea(areas: () => readonly Area[]) {
  return defineArea({
    name: 'setup',
    phase: 'prepare',
    settings,
    jobs: [setUpJob(areas), saveSettingsJob(areas), takeOver, restartJob(areas), takeBack],
    card: defineCard({
      title: () => words.title,
      // Which tabs there are is known to whoever reads the tabs of forms.
      needs: { reads: [records.outbox], readsResponses: true },
      view: setupView,
      standing,
    }),
  });
}

function setupView(world: World) {
  return {
    tabs: records.inOrder.length,
    missing: records.inOrder.filter(({ name }) => world.tabNames.indexOf(name) < 0).length,
    formUrl: signupFormUrl(world),
    zone: zoneName(programmeZone(world)),
    /** Tabs that are missing, and what may be them. */
    renamed: renamedTabs(world).map(({ table, now }) => ({
      tab: table.name,
      now,
      says: words.renamed.isIt(table.name, now),
    })),
  };
}

function standing({ tabs, missing, formUrl, renamed }: ReturnType<typeof setupView>, world: World): Standing {
  if (missing === tabs) return { done: false, sentence: words.notYet };
  if (renamed[0]) return { done: false, wrong: true, sentence: renamed[0].says };
  if (missing > 0) return { done: false, wrong: true, sentence: words.tabsMissing(missing) };
  const version = sheetVersion(world) || '';
  if (isNewer(world)) return { done: false, wrong: true, sentence: words.newerSheet(version, VERSION) };
  if (laterMigrations(world).length > 0) return { done: false, wrong: true, sentence: words.setUpOnceMore(version) };
  const form = readLedger(world)[SIGNUP_FORM_KEY];
  if (form && form.state !== 'done')
    return { done: false, wrong: true, sentence: form.state === 'doubtful' ? words.formInDoubt : words.formNotMade };
  const ready = formUrl ? words.readyWithForm : words.readyWithout;
  return { done: true, sentence: version === VERSION ? ready : `${ready} ${words.otherVersion(version)}` };
}

/** Set up: the tabs, the settings, the texts, the triggers, and what each area begins with. Twice changes nothing. */
import type { Action } from '../../core/action.js';
import { Refusal } from '../../core/job.js';
import { write } from '../../core/rows.js';
import { VERSION } from '../../core/version.js';
import * as records from '../../records/index.js';
import { type Area, defineJob } from '../area.js';
import { settingsRows } from '../settings.js';
import { templateRows } from '../wording.js';
import { isNewer, type Migration, migrations, nextMigration, sheetVersion, versionRow } from './version.js';
import { words } from './words.js';

/** `areas`: all of the programme. `steps`: from version to version. */
export function setUpJob(areas: () => readonly Area[], steps: readonly Migration[] = migrations) {
  return defineJob({
    name: 'setup',
    title: () => words.title,
    reads: records.inOrder,
    readsResponses: true,
    makesTabs: true,
    readsTriggers: true,
    sends: true,
    resumes: () => [{}],
    actions(world): Action[] {
      if (isNewer(world)) throw new Refusal(words.newerSheet(sheetVersion(world)!, VERSION));
      const first = nextMigration(world, steps);
      if (first.length > 0) return [...first];
      const groups = areas().flatMap((area) => area.settings || []);
      const mails = areas().flatMap((area) => area.mails || []);
      return [
        ...records.inOrder.map((table): Action => ({ kind: 'tab', table })),
        write(records.settings, [...settingsRows(world, groups), versionRow(world)]),
        write(records.templates, templateRows(world, mails)),
        { kind: 'trigger', handler: 'onFormSubmitted', on: 'form submit' },
        { kind: 'trigger', handler: 'onEveryHour', on: 'every hour' },
        ...areas().flatMap((area) => area.setsUp?.(world) || []),
      ];
    },
  });
}

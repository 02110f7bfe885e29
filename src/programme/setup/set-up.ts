/** Set up: the tabs, the settings, the texts, the triggers, and what each area begins with. Twice changes nothing. */
import type { Action } from '../../core/action.js';
import { write } from '../../core/rows.js';
import * as records from '../../records/index.js';
import { type Area, defineJob } from '../area.js';
import { settingsRows } from '../settings.js';
import { templateRows } from '../wording.js';
import { words } from './words.js';

/** `areas`: all of the programme. */
export function setUpJob(areas: () => readonly Area[]) {
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
      const groups = areas().flatMap((area) => area.settings || []);
      const mails = areas().flatMap((area) => area.mails || []);
      return [
        ...records.inOrder.map((table): Action => ({ kind: 'tab', table })),
        write(records.settings, settingsRows(world, groups)),
        write(records.templates, templateRows(world, mails)),
        { kind: 'trigger', handler: 'onFormSubmitted', on: 'form submit' },
        { kind: 'trigger', handler: 'onEveryHour', on: 'every hour' },
        ...areas().flatMap((area) => area.setsUp?.(world) || []),
      ];
    },
  });
}

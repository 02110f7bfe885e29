/** Confirm: the organiser vouches that everybody agreed, where no form has asked. */
import type { Action } from '../../core/action.js';
import { write } from '../../core/rows.js';
import * as records from '../../records/index.js';
import { defineJob } from '../area.js';
import { withoutProblems } from '../problems.js';
import { readSettings, settingRow } from '../settings.js';
import { settings } from './settings.js';
import { SOURCE } from './view.js';
import { words } from './words.js';

export const confirm = defineJob({
  name: 'confirm',
  title: () => words.confirmTitle,
  oneRound: true,
  reads: [records.settings, records.problems],
  says: (world) => words.confirmed(readSettings(world, settings).basisDay),
  actions(world): Action[] {
    if (readSettings(world, settings).basis === 'confirmed') return [];
    const set = (id: string, value: string) => settingRow(world, [settings], { id, value });
    return [
      write(records.settings, [set('basis', 'confirmed'), set('basisDay', world.now.slice(0, 10))]),
      // It is the one thing of the sign-ups that is mended in the settings.
      withoutProblems(world, ({ source, tab }) => source === SOURCE && tab === records.settings.name),
    ];
  },
});

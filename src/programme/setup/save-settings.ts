/** Stores what is typed into the settings of the panel. */
import * as z from 'zod/mini';
import type { Action } from '../../core/action.js';
import { write } from '../../core/rows.js';
import * as records from '../../records/index.js';
import { type Area, defineJob, line } from '../area.js';
import { settingRow, settingsRows } from '../settings.js';
import { words } from './words.js';

/** `areas`: all of the programme. */
export function saveSettingsJob(areas: () => readonly Area[]) {
  return defineJob({
    name: 'settings',
    title: () => words.saveTitle,
    reads: [records.settings],
    makesTabs: true,
    /** By the setting's key. */
    args: z.object({ settings: z.array(z.object({ id: line, value: line })) }),
    actions(world, { settings }): Action[] {
      const groups = areas().flatMap((area) => area.settings || []);
      const changed = settings.map((setting) => settingRow(world, groups, setting));
      return [
        { kind: 'tab', table: records.settings },
        write(records.settings, [...settingsRows(world, groups), ...changed]),
      ];
    },
  });
}

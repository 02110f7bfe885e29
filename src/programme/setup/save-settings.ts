/** Stores what is typed into the settings of the panel. */
import * as z from 'zod/mini';
import type { Action } from '../../core/action.js';
import { write } from '../../core/rows.js';
import { inLanguage } from '../../core/words.js';
import * as records from '../../records/index.js';
import { type Area, defineJob, line } from '../area.js';
import { refuseUnusable, settingRow, settingsOffers, settingsRows } from '../settings.js';
import { LANGUAGE } from './settings.js';
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
      refuseUnusable(groups, settings);
      const rows = () => [...settingsRows(world, groups), ...settings.map((one) => settingRow(world, groups, one))];
      const language = settings.find(({ id }) => id === LANGUAGE)?.value || world.language;
      return [
        { kind: 'tab', table: records.settings },
        // Whoever begins with the choice of a language finds the tab in it.
        inLanguage(language, () => write(records.settings, rows(), { offers: settingsOffers(groups) })),
      ];
    },
  });
}

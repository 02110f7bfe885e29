/** What the organiser decides about the programme as a whole. */
import { ENGLISH, languageCodes } from '../../core/words.js';
import type { World } from '../../core/world.js';
import { defineSettings, readSettings, wrong } from '../settings.js';
import { words } from './words.js';

/** Key of the setting that says what people read. */
export const LANGUAGE = 'language';

/** Key of the setting that says in which Sheet this was set up. */
export const HOME = 'home';

export const settings = defineSettings(
  {
    programme: { isFirst: true },
    organiser: { isFirst: true },
    replyTo: { mayBeBlank: true, wrong: wrong.address },
    zone: { mayBeBlank: true, wrong: wrong.zone },
    [HOME]: { mayBeBlank: true, isOffered: () => false },
    [LANGUAGE]: {
      get choices() {
        return languageCodes();
      },
      fallback: ENGLISH,
      initially: ({ language }) => (languageCodes().indexOf(language) >= 0 ? language : ''),
      isFirst: true,
      isOffered: () => languageCodes().length > 1,
    },
  },
  () => words.settings,
);

/** With what stands for a blank: replies go to the account that sends, times are in the Sheet's zone. */
export function readProgramme(world: World) {
  const { replyTo, zone, ...others } = readSettings(world, settings);
  return { ...others, replyTo: replyTo || world.owner, zone: zone || world.zone };
}

/** The time zone of those who gave none. */
export function programmeZone(world: World): string {
  return readSettings(world, settings).zone || world.zone;
}

/** The address of the Sheet of which this one is a copy, or `''`. */
export function copiedFrom(world: World): string {
  const home = readSettings(world, settings)[HOME];
  return home.indexOf(world.sheet) < 0 ? home : '';
}

export function homeOf({ sheet }: Pick<World, 'sheet'>): string {
  return `https://docs.google.com/spreadsheets/d/${sheet}`;
}

export type ProgrammeSettings = ReturnType<typeof readProgramme>;

/** The language that people read, as the Settings tab has it; of a Sheet without settings `world.language` if it is known. */
export function languageOf(world: Pick<World, 'tabs' | 'language'>): string {
  return readSettings(world as World, settings).language;
}

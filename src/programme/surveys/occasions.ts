/** What surveys have fall due: asking so many days after people are introduced, and reminding whoever is silent. */
import type { World } from '../../core/world.js';
import type { Instrument } from '../instrument.js';
import type { Occasion } from '../occasion.js';
import { readSettings } from '../settings.js';
import { nextAsked, nextReminded } from './asked.js';
import { settings } from './settings.js';

import { words } from './words.js';

const numbers = (world: World) => {
  const { checkInDays, reminders } = readSettings(world, settings);
  return { days: Number(checkInDays), most: Number(reminders) };
};

export function surveyOccasions(instruments: readonly Instrument[]): Occasion[] {
  return instruments.flatMap((instrument): Occasion[] => [
    {
      id: `ask:${instrument.id}`,
      title: () => instrument.title(),
      forWhom: () => words.occasions.paired,
      rule: (world) => words.occasions.afterDays(numbers(world).days),
      job: 'survey',
      args: (world) => ({ survey: instrument.id, days: numbers(world).days }),
      next: (world) => nextAsked(world, instrument, numbers(world).days),
      texts: [instrument.invitation],
    },
    {
      id: `remind:${instrument.id}`,
      title: () => words.occasions.reminders(instrument.title()),
      forWhom: () => words.occasions.silent,
      rule: (world) => words.occasions.everyThreeDays(numbers(world).most),
      job: 'remind',
      args: (world) => ({ survey: instrument.id, most: numbers(world).most }),
      next: (world) => nextReminded(world, instrument, numbers(world).most),
      texts: [instrument.reminder],
    },
  ]);
}

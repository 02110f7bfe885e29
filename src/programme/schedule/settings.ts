/** When nothing goes out by itself, and how much. */
import { isDay } from '../../core/dates.js';
import { items } from '../../core/text.js';
import { defineSettings, wrong } from '../settings.js';
import { words } from './words.js';

const HOURS = /^([01]?\d|2[0-4]):([0-5]\d)\s*-\s*([01]?\d|2[0-4]):([0-5]\d)$/;

export const settings = defineSettings(
  {
    awake: { fallback: '08:00-20:00', wrong: (value) => (awakeHours(value) ? '' : words.needsHours) },
    weekends: { choices: ['no', 'yes'], fallback: 'no' },
    holidays: {
      mayBeBlank: true,
      wrong: (value) => (items(value).every(isDay) ? '' : words.needsDays),
      usable: (value) => items(value).filter(isDay).join(', '),
    },
    weekly: { fallback: '3', wrong: wrong.whole(1, 20) },
  },
  () => words.settings,
);

/** Minutes of the day, or null where it says no such hours. */
export function awakeHours(value: string): readonly [from: number, to: number] | null {
  const [, fromHour, fromMinute, toHour, toMinute] = HOURS.exec(value.trim()) || [];
  const from = Number(fromHour) * 60 + Number(fromMinute);
  const to = Number(toHour) * 60 + Number(toMinute);
  return from < to && to <= 1440 ? [from, to] : null;
}

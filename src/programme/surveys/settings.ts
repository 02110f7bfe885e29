/** What the organiser decides about surveys that go out by themselves. */
import { defineSettings, wrong } from '../settings.js';
import { words } from './words.js';

export const settings = defineSettings(
  {
    checkInDays: { fallback: '14', wrong: wrong.whole(1, 365) },
    reminders: { fallback: '2', wrong: wrong.whole(0, 5) },
  },
  () => words.settings,
);

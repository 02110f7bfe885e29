/** What the organiser decides about first meetings. */
import { defineSettings, wrong } from '../settings.js';
import { words } from './words.js';

export const settings = defineSettings(
  {
    meetingInDays: { fallback: '7', wrong: wrong.whole(1, 90) },
    meetingMinutes: { fallback: '45', wrong: wrong.whole(10, 240) },
    meet: { choices: ['yes', 'no'], fallback: 'yes' },
    organiserComes: { choices: ['yes', 'no'], fallback: 'no' },
  },
  () => words.settings,
);

/** What the organiser decides about the sign-up. */
import { defineSettings, wrong } from '../settings.js';
import { words } from './words.js';

export const settings = defineSettings(
  {
    form: { choices: ['make', 'own'], fallback: 'make', isFirst: true },
    topics: { isFirst: true, wrong: wrong.twoItems },
    departments: { mayBeBlank: true },
    languages: { mayBeBlank: true },
    commitment: { mayBeBlank: true },
    consent: {},
    keep: {},
    basis: { choices: ['asked', 'confirmed'], fallback: 'asked' },
  },
  () => words.settings,
);

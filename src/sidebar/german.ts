/** The panel's own words in German, by the names of the catalogues. */
import type { Sentences } from '../core/words.js';
import { germanPanel as introductions } from '../programme/introductions/words.de.js';
import { germanPanel as pairing } from '../programme/pairing/words.de.js';
import { germanPanel as schedule } from '../programme/schedule/words.de.js';
import { germanPanel as setup } from '../programme/setup/words.de.js';
import { germanPanel as signup } from '../programme/signup/words.de.js';
import { germanPanel as surveys } from '../programme/surveys/words.de.js';
import { german as check } from './check/words.de.js';
import { german as texts } from './texts/words.de.js';
import { german as panel } from './words.de.js';

export const german: Readonly<Record<string, Sentences>> = {
  panel,
  'panel check': check,
  'panel texts': texts,
  'introductions panel': introductions,
  'pairing panel': pairing,
  'schedule panel': schedule,
  'setup panel': setup,
  'signup panel': signup,
  'surveys panel': surveys,
};

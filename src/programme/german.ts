/** German for all that a programme says, by the names of the catalogues: one entry a room. */
import { german as engine } from '../core/sentences.de.js';
import type { Sentences } from '../core/words.js';
import { german as mailkit } from '../mailkit/index.js';
import { german as matching } from '../matching/index.js';
import { german as records } from '../records/words.de.js';
import { german as signups } from '../signups/index.js';
import { german as takingBack } from './introductions/unpublish.words.de.js';
import { german as introductions } from './introductions/words.de.js';
import { german as meetings } from './meetings/words.de.js';
import { german as outbox } from './outbox/words.de.js';
import { german as pairing } from './pairing/words.de.js';
import { german as schedule } from './schedule/words.de.js';
import { german as setup } from './setup/words.de.js';
import { german as signup } from './signup/words.de.js';
import { german as surveys } from './surveys/words.de.js';
import { german as texts } from './texts/words.de.js';
import { german as programme } from './words.de.js';

export const german: Readonly<Record<string, Sentences>> = {
  ...matching,
  engine,
  introductions,
  mailkit,
  meetings,
  outbox,
  pairing,
  programme,
  records,
  schedule,
  setup,
  signup,
  signups,
  surveys,
  'taking back': takingBack,
  texts,
};

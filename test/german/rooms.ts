/** German as it is entered for the add-on and for the command line. */

import { german as engine } from '../../src/core/sentences.de.js';
import type { Sentences } from '../../src/core/words.js';
import { german as check } from '../../src/google/check/words.de.js';
import { german as mailkit } from '../../src/mailkit/index.js';
import { german as matching } from '../../src/matching/index.js';
import { german as records } from '../../src/records/words.de.js';
import { german as signups } from '../../src/signups/index.js';

export const germanRooms: Readonly<Record<string, Sentences>> = {
  ...matching,
  engine,
  check,
  mailkit,
  records,
  signups,
};

/** The rooms of the matching that the add-on speaks from, in German. */

import { german as insight } from './insight/words.de.js';
import { german as byWishes } from './pairing/by-wishes/words.de.js';
import { german as pairing } from './pairing/words.de.js';
import { german as criteria } from './scoring/criteria/words.de.js';
import { german as scoring } from './scoring/words.de.js';
import { german as matching } from './words.de.js';

export const german = {
  ...criteria,
  matching,
  'matching scoring': scoring,
  'matching pairing': pairing,
  'matching by wishes': byWishes,
  'matching insight': insight,
};

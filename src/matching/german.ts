/** The rooms of the matching that the add-on speaks from, in German. */

import { german as insight } from './insight/words.de.js';
import { german as byWishes } from './pairing/by-wishes/words.de.js';
import { german as groups } from './pairing/groups/words.de.js';
import { german as peers } from './pairing/peers/words.de.js';
import { german as quality } from './pairing/quality.de.js';
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

/** Those of what no job offers yet; an answer to a script stays English, for it belongs to no programme. */
export const germanToCome = {
  'matching groups': groups,
  'matching peers': peers,
  'matching quality': quality,
};

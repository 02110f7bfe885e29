/** German as it is entered for the add-on, the panel and the command line. */

import { german as commandLine } from '../../src/cli/german.js';
import type { Sentences } from '../../src/core/words.js';
import { rooms } from '../../src/google/german.js';
import { german as groups } from '../../src/matching/pairing/groups/words.de.js';
import { german as peers } from '../../src/matching/pairing/peers/words.de.js';
import { german as quality } from '../../src/matching/pairing/quality.de.js';
import { german as panel } from '../../src/sidebar/german.js';

/** Of kinds of mentoring that no job or page offers yet. */
const toCome = { 'matching groups': groups, 'matching peers': peers, 'matching quality': quality };

export const germanRooms: Readonly<Record<string, Sentences>> = { ...rooms, ...panel, ...commandLine, ...toCome };

/** Catalogues that are never spoken but in English: an answer to a script belongs to no programme. */
export const ENGLISH_ONLY: readonly string[] = ['matching script'];

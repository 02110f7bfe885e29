/** German as it is entered for the add-on, the panel and the command line. */
import { german as commands } from '../../src/cli/german.js';
import type { Sentences } from '../../src/core/words.js';
import { rooms } from '../../src/google/german.js';
import { german as panel } from '../../src/sidebar/german.js';

export const germanRooms: Readonly<Record<string, Sentences>> = { ...commands, ...rooms, ...panel };

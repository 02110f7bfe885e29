/** German for the add-on: a script beside that of `entry.ts`. Whichever of the two Google runs last finds the other. */
import { german } from '../api/german.js';
import { german as check } from './check/words.de.js';
import type { addGerman, Rooms } from './languages.js';

declare const __pairwright: { readonly addGerman: typeof addGerman } | undefined;

export const rooms: Rooms = { ...german, check };

if (typeof __pairwright !== 'undefined') __pairwright.addGerman(rooms);

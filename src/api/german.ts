/** German for all that the door and the programme behind it say. */
import type { Sentences } from '../core/words.js';
import { german as programme } from '../programme/german.js';
import { german as api } from './words.de.js';

export const german: Readonly<Record<string, Sentences>> = { ...programme, api };

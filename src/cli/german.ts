/** German for the command line: its own words, and those by which a programme's settings are known. */
import type { Sentences } from '../core/words.js';
import { german as programme } from '../programme/german.js';
import { german as commandLine } from './words.de.js';

export const german: Readonly<Record<string, Sentences>> = { ...programme, 'command line': commandLine };

/** German for all that the command line says once a workspace is open. */
import type { Sentences } from '../core/words.js';
import { germanToCome } from '../matching/index.js';
import { german as programme } from '../programme/german.js';
import { german as commandLine } from './words.de.js';

export const german: Readonly<Record<string, Sentences>> = {
  ...programme,
  ...germanToCome,
  'command line': commandLine,
};

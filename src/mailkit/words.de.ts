/** What the kit itself says, in German. */
import { either } from '../core/text.de.js';
import type { words } from './words.js';

export const german: typeof words = {
  unknownWord: (template, word, known) =>
    `Die Vorlage „${template}“ enthält ${word}. Dieses Wort kennt sie nicht. Verwenden Sie im Blatt „Templates“ ${either(known)}.`,
};

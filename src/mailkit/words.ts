/** What the kit itself says. */
import { list } from '../core/text.js';
import { catalogue } from '../core/words.js';

export const words = /* @__PURE__ */ catalogue('mailkit', {
  unknownWord: (template: string, word: string, known: readonly string[]) =>
    `The template "${template}" uses ${word}, which is not a word it knows. In the Templates tab, use ${list(known)}.`,
});

/** The add-on with one language more, `xx`: what Google would be given if there were a second language. */
import { addLanguage } from '../src/core/words.js';
import { pseudo } from './pseudo.js';

addLanguage('xx', pseudo);

export * from '../src/google/entry.js';

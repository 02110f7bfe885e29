/** The panel with one language more, `pseudo`: every sentence of a catalogue stands between marks. */
import { addLanguage, type Sentence, type Sentences } from '../../src/core/words.js';
import '../../src/sidebar/main.js';

addLanguage('pseudo', (_, english) => marked(english));

function marked(sentences: Sentences): Sentences {
  return Object.fromEntries(Object.entries(sentences).map(([name, one]) => [name, mark(one)]));
}

function mark(sentence: Sentence | Sentences): Sentence | Sentences {
  if (typeof sentence === 'string') return `\u27e6${sentence}\u27e7`;
  if (typeof sentence === 'function') return (...facts: never[]) => `\u27e6${sentence(...facts)}\u27e7`;
  return marked(sentence);
}

/** Says how certain it is what a question is for. In doubt stands only what decides about people. */
import { readCapacity } from '../cells/capacity.js';
import { LONG } from '../headers.js';
import { vetoes } from '../languages/veto-words.js';
import type { Sure } from '../question-row.js';
import { asksName, asksPreferredName } from '../tabs/column-name.js';
import type { QuestionUse, TabUse } from '../uses.js';
import { concepts } from './concepts.js';
import { consentSign } from './consent-sign.js';
import { lookLikeNames, type Traits } from './traits.js';

/** Whom one would like and whom not, in one question. */
const asksForBoth = /\b(like|love|prefer|want|wish) to\b.*\b(or|and)\b.*\b(not|rather|avoid|never|don't)\b/;

/** `header` in English, `asked` in its own language; `certain`: another question surely asks for consent. */
export function howSure(
  use: QuestionUse | TabUse,
  header: string,
  asked: string,
  traits: Traits,
  certain: boolean,
): Sure {
  switch (use) {
    case 'consent': {
      const sign = consentSign(header, asked, traits);
      return sign === 'certain' ? 'sure' : sign === 'vow' && certain ? 'guess' : 'unsure';
    }
    case 'avoid':
      return (vetoes(asked) || vetoes(header)) && traits.yesNo <= 0.6 && !asksForBoth.test(header) ? 'sure' : 'unsure';
    case 'capacity':
      return unreadable(traits) > 0.4 ? 'unsure' : /capacity$/.test(header) && traits.numbers < 0.4 ? 'guess' : 'sure';
    case 'manager':
      return traits.filled > 0 && traits.names + traits.emails < 0.3 && !lookLikeNames(traits) ? 'unsure' : 'sure';
    case 'criterion':
      return header.length <= LONG && concepts.some((one) => one.header.test(header)) ? 'sure' : 'guess';
    case 'name':
      return /\bname\b/.test(header) || asksName(asked) || asksPreferredName(asked) ? 'sure' : 'guess';
    case 'about':
    case 'decision':
      return 'guess';
    case 'nothing':
      return traits.list || (traits.filled > 2 && traits.distinct <= traits.filled / 2) ? 'guess' : 'sure';
    default:
      return 'sure';
  }
}

/** Share of the different answers that are no number of people. */
function unreadable({ vocabulary }: Traits): number {
  const answers = Array.from(vocabulary.options.keys());
  const bad = answers.filter((answer) => readCapacity(answer).trouble?.code === 'seats-unreadable');
  return bad.length / (answers.length || 1);
}

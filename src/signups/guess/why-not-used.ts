/** Why a question is not used though it could be: a code, for which the catalogue has the sentence. */
import { learnVocabulary } from '../cells/vocabulary.js';
import { readableHeader } from '../headers.js';
import { inEnglish } from '../languages/in-english.js';
import { refusesTopics } from '../languages/wanted-offered.js';
import type { QuestionRow } from '../question-row.js';
import { type english, words } from '../words.js';
import { asksPriority, asksWeights } from './concepts.js';
import { asksOtherConsent } from './consent-sign.js';
import { isDelicate } from './delicate.js';

type WhyNotUsed = keyof typeof english.notUsed | '';

export function whyNotUsed({
  question,
  use,
  examples,
}: Pick<QuestionRow, 'question' | 'use' | 'examples'>): WhyNotUsed {
  if (use !== 'nothing') return '';
  const asked = readableHeader(question);
  const header = inEnglish(asked).toLowerCase();
  const vocabulary = learnVocabulary(examples.split(' | ').filter((answer) => answer !== ''));
  if (isDelicate(asked, { vocabulary }) || isDelicate(header, { vocabulary })) return 'delicate';
  if (asksOtherConsent(asked)) return 'otherConsent';
  if (refusesTopics(asked) || refusesTopics(header)) return 'refused';
  if (asksPriority.test(header)) return 'priority';
  return asksWeights.test(header) ? 'weights' : '';
}

/** The same in a sentence. */
export function notUsedSentence(row: Pick<QuestionRow, 'question' | 'use' | 'examples'>): string {
  const why = whyNotUsed(row);
  return why === '' ? '' : words.notUsed[why];
}

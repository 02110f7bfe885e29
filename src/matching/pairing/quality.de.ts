/** Figures of a pairing, in German; of their own, as in English. */
import { count, decimals, thousands } from '../../core/text.de.js';
import type { qualityWords } from './words.js';

export const german: typeof qualityWords = {
  matched: (matched, mentees) =>
    `${thousands(matched)} von ${count(mentees, 'Mentee', 'Mentees')} mit Tandem (${Math.floor((100 * matched) / mentees)}\u00a0%).`,
  scores: (mean, worst, tenth) =>
    `Im Mittel ${decimals(mean)} Punkte, im schwächsten Tandem ${decimals(worst)}; neun von zehn haben mindestens ${decimals(tenth)}.`,
  wishes: (asked, first, topThree, topFive) =>
    `Von ${count(asked, 'Mentee', 'Mentees')} mit Wünschen ist bei ${thousands(first)} der erste erfüllt, bei ${thousands(topThree)} einer der ersten drei, bei ${thousands(topFive)} einer der ersten fünf.`,
  load: (least, most, mean, gini) =>
    `Mentees je Mentor/in: ${least === most ? '' : `${thousands(least)} bis `}${thousands(most)}, im Mittel ${decimals(mean)}; Ungleichheit ${decimals(gini)} (Gini der Auslastung nach Plätzen, 0 ist gleichmäßig).`,
  blocking: (pairs) =>
    pairs === 0
      ? 'Nach den eigenen Wünschen gibt es keine zwei, die beide lieber miteinander ein Tandem wären.'
      : `Nach den eigenen Wünschen gibt es ${count(pairs, 'Paar', 'Paare')} aus Mentee und Mentor/in, die beide lieber miteinander ein Tandem wären.`,
};

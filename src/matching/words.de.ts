/** What the matching says of a result that could not be proven, in German. */
import { decimals } from '../core/text.de.js';
import type { words } from './words.js';

export const german: typeof words = {
  gap: (bound, total) =>
    `Eine Gesamtpunktzahl von ${decimals(bound)} ist nicht ausgeschlossen; diese hier liegt bei ${decimals(total)}.`,
  tooLarge: 'Die Punktzahlen sind zu groß.',
  rounding: 'Das Runden lässt einen Zweifel.',
  notExact: 'Es sind zu viele Personen und frühere Runden, um genau zu rechnen.',
  mistake: (code, facts) => `Die Kontrolle hat etwas gefunden: ${[code, ...facts].join(', ')}.`,
};

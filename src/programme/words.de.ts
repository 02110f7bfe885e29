/** What the programme says about settings, problems and people in general, in German. */
import { count, list } from '../core/text.de.js';
import type { Translated } from '../core/words.js';
import type { withSender, words } from './words.js';

export const germanSender: typeof withSender = (own) => ({
  programme: 'der Name des Programms',
  organiser: 'der Name des Organisationsteams',
  'reply to': 'wohin Antworten gehen',
  'write to us': 'ein Link zu einer E-Mail, die um Pause oder Abmeldung bittet',
  ...own,
});

export const german: Translated<typeof words> = {
  writeToUs: 'schreiben Sie uns',
  takeMeOut: (programme) => `Bitte um Pause oder Abmeldung: ${programme}`,
  noSetting: (id) => `Die Einstellung „${id}“ gibt es nicht.`,
  notSaved: (label, wrong, value) => `Die Einstellung „${label}“ ${wrong}; „${value}“ wurde nicht gespeichert.`,
  wrongSetting: (label, wrong) => `„${label}“ ${wrong}.`,
  becomes: (label, value) => `${label}: ab jetzt „${value}“.`,
  blankNow: (label) => `${label}: ab jetzt leer.`,
  correctSetting: (fallback) => `Berichtigen Sie sie; bis dahin gilt „${fallback}“.`,
  needsOneOf: (choices) => `braucht eines davon: ${choices.join(', ')}`,
  needsWhole: (low, high) => `braucht eine ganze Zahl von ${low} bis ${high}`,
  needsAddress: 'braucht genau eine E-Mail-Adresse oder nichts',
  needsZone: 'braucht eine Zeitzone wie Europe/Berlin oder nichts',
  needsTopics: 'braucht mindestens zwei Themen, durch Kommas getrennt',
  marksHelp:
    'Eine Zeile, die mit # beginnt, ist eine Überschrift, eine mit - ein Punkt einer Liste; **zwei Sterne** machen fett; [Beschriftung]({link}) allein in einer Zeile ist eine Schaltfläche; was auf eine Zeile mit --- folgt, ist Kleingedrucktes.',
  waits: (sendings) =>
    `${count(sendings, 'Sendung wartet', 'Sendungen warten')} auf Ihre Bestätigung: Was verschickt werden sollte, hat sich seither geändert.`,
  tooMany: (mails, people) =>
    `Das würde ${count(mails, 'E-Mail', 'E-Mails')} verschicken, und im Blatt „People“ ${people === 1 ? 'steht 1 Person' : `stehen ${count(people, 'Person', 'Personen')}`}. Hier stimmt etwas nicht, deshalb ging nichts hinaus: Suchen Sie in den Blättern „People“ und „Pairings“ nach Zeilen, die doppelt vorkommen.`,
  list: (items) => list(items),
};

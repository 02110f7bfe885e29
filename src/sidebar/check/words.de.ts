/** What the page of the check says beside what the check itself has found, in German. */
import { count } from '../../core/text.de.js';
import type { Translated } from '../../core/words.js';
import type { words } from './words.js';

export const german: Translated<typeof words> = {
  open: 'Diese Tabelle prüfen',
  why: 'Erlaubt Google, was ein Programm braucht? Die eine Minute lohnt sich, bevor Sie das Formular verschicken.',
  title: 'Diese Tabelle prüfen',
  about:
    'Probiert nacheinander aus, was Pairwright von Google braucht: etwa eine Minute. Dabei geht eine E-Mail an Sie, und es entsteht ein Formular, das Sie am Ende wegwerfen.',
  start: 'Jetzt prüfen',
  restart: 'Alles noch einmal prüfen',
  progress: (at, of) => `Probe ${at} von ${of}`,
  outcome: (good, mends) =>
    mends === 0
      ? `${count(good, 'Punkt', 'Punkte')} in Ordnung.`
      : `${count(good, 'Punkt', 'Punkte')} in Ordnung, ${mends} zu beheben.`,
  retry: 'Noch einmal versuchen',
  retryLabel: (title) => `Noch einmal versuchen: ${title}`,
  refresh: 'Nachsehen, ob es angekommen ist',
  end: 'Ich habe nachgesehen: Formular entfernen',
  ended:
    'Das Formular gehört nicht mehr zu dieser Tabelle. Werfen Sie es in Drive weg: Es heißt „Prüfung durch Pairwright (kann gelöscht werden)“.',
  report: 'Bericht zum Weitergeben',
  reportAbout: 'Was herauskam, ohne Namen, Adressen oder Links.',
  back: 'Zurück zum Programm',
};

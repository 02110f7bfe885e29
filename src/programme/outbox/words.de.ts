/** What the Outbox says when the organiser decides about something in it, in German. */
import { count, longTime } from '../../core/text.de.js';
import type { Translated } from '../../core/words.js';
import type { words } from './words.js';

const sendingsAre = (number: number, one: string, many: string) =>
  count(number, `E-Mail oder Einladung ${one}`, `E-Mails und Einladungen ${many}`);

export const german: Translated<typeof words> = {
  decideTitle: 'Entscheiden',
  retryTitle: 'Noch einmal versuchen',
  noted: (what, to) =>
    `„${what}“${to && ` an ${to}`} ist als angekommen notiert und wird nicht noch einmal verschickt.`,
  again: (what, to) => `„${what}“${to && ` an ${to}`} geht noch einmal hinaus.`,
  gone: 'So etwas steht nicht mehr im Blatt „Outbox“. Aktualisieren Sie die Seitenleiste.',
  inDoubt:
    'Es ist ungewiss, ob es diesmal hinausging. Sehen Sie nach, ob es angekommen ist: Die Seitenleiste fragt dann, was zu tun ist.',
  stopped: {
    calendar:
      'Google Kalender ist hier nicht eingeschaltet; deshalb warten Einladungen und die E-Mails, die davon berichten. Wählen Sie Erweiterungen > Apps Script, entfernen Sie unter Dienste „Calendar“, fügen Sie ihn wieder hinzu, speichern Sie und veröffentlichen Sie noch einmal.',
    permission:
      'Google hat das nicht erlaubt, deshalb wurde nichts weiter verschickt. Öffnen Sie die Seitenleiste noch einmal, drücken Sie „Berechtigung geben“ und machen Sie dann weiter.',
  },
  undoTitle: 'Rückgängig machen',
  undone: 'Was seither niemand geändert hat, ist wieder wie vorher.',
  before: (pairs) =>
    `${count(pairs, 'Tandem wird', 'Tandems werden')} wieder, was ${pairs === 1 ? 'es' : 'sie'} vorher ${pairs === 1 ? 'war' : 'waren'}.`,
  taken: (pairs) =>
    `${count(pairs, 'Tandem verschwindet', 'Tandems verschwinden')}, weil es ${pairs === 1 ? 'vorher nicht da war' : 'sie vorher nicht gab'}.`,
  kept: (pairs) =>
    `${count(pairs, 'Tandem wurde', 'Tandems wurden')} seither geändert und ${pairs === 1 ? 'bleibt' : 'bleiben'} unverändert stehen.`,
  callOffTitle: 'Nicht senden',
  calledOff: 'Davon geht jetzt nichts mehr automatisch hinaus. Zum Senden sehen Sie es sich noch einmal an.',
  notSent: (sendings) =>
    `${sendingsAre(sendings, 'wird', 'werden')} nicht verschickt. Was schon angekommen ist, bleibt angekommen.`,
  notGone: (sendings) =>
    `${count(sendings, 'E-Mail oder Einladung, die Sie bestätigt haben, ist', 'E-Mails und Einladungen, die Sie bestätigt haben, sind')} noch nicht hinausgegangen.`,
  onlyNow: 'Das geht sofort hinaus oder gar nicht.',
  notLater: (days) => `Wählen Sie Tag und Uhrzeit innerhalb der nächsten ${days} Tage.`,
  hour: (wall) => longTime(wall),
  later: (sendings, hour) =>
    `${sendingsAre(sendings, 'geht', 'gehen')} ab ${hour} innerhalb einer Stunde automatisch hinaus, wenn sich bis dahin nichts daran ändert.`,
  waits: (hour) => `Vor ${hour} geht nichts hinaus. Was sich bis dahin geändert hat, wartet auf Ihre Bestätigung.`,
  formNotKnown:
    'Ein Formular kann nicht als erstellt gelten, weil sein Link nicht bekannt ist. Wählen Sie „Neu erstellen“; das andere Formular, falls es eines gibt, können Sie in Drive löschen.',
};

/** What the engine says to people, in German. */
import type { sentences } from './sentences.js';

export const german: typeof sentences = {
  tabMissing: (tab) =>
    `Das Blatt „${tab}“ fehlt. Drücken Sie „Aktualisieren“ und sehen Sie bei „Einrichten“ nach: Dort wird es angelegt oder, wenn es jetzt anders heißt, wieder übernommen.`,
  columnsMissing: (tab, columns) =>
    `Im Blatt „${tab}“ fehlt „${columns.join('“, „')}“. Geben Sie der Spalte ihren Namen zurück oder wählen Sie „Einrichten“, um sie anzulegen.`,
  outboxChanged:
    'Im Blatt „Outbox“ ändert gerade jemand etwas, deshalb wurde nichts weiter verschickt. Bitte versuchen Sie es noch einmal.',
  formLink: '[Link zum Formular, entsteht bei Ihrer Bestätigung]',
  askedByOrganiser: 'vom Organisationsteam gewünscht',
  outbox: {
    key: 'Dieselbe E-Mail oder Einladung hat immer denselben Schlüssel und kann deshalb nicht zweimal hinausgehen.',
    state:
      'planned: von Ihnen bestätigt. sending: geht gleich hinaus. sent: verschickt. failed: nicht verschickt. returned: für später zurückgelegt. again: Sie haben um einen weiteren Versuch gebeten. Zeilen kommen hinzu und werden nie geändert.',
    content: 'Fingerabdruck des genauen Inhalts.',
  },
};

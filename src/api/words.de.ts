/** What the add-on says of a job that would be done or was done, and when something cannot be done, in German. */
import { count, list, longDay } from '../core/text.de.js';
import type { Translated } from '../core/words.js';
import type { Amounts, words } from './words.js';

const sendings = (number: number) => count(number, 'Sendung', 'Sendungen');

export const german: Translated<typeof words> = {
  nothing: 'Nichts zu tun: Alles ist schon geschehen.',
  nothingBut: (number) =>
    `Hier ist nichts zu tun: ${sendings(number)} ${number === 1 ? 'wartet' : 'warten'} oben in der Seitenleiste auf Ihre Bestätigung.`,
  would: ({ tabs, rows, forms, updates, mails, events, withdrawals, triggers, decisions }) => {
    const sent = sentOf(mails, events);
    const parts = [
      ...(tabs ? [`${count(tabs, 'Blatt', 'Blätter')} anlegen`] : []),
      ...(rows ? [`${count(rows, 'Zeile', 'Zeilen')} schreiben`] : []),
      ...(forms ? [`${count(forms, 'Formular', 'Formulare')} erstellen`] : []),
      ...(updates ? [`${count(updates, 'Formular', 'Formulare')} aktualisieren`] : []),
      ...(sent.length > 0 ? [`${list(sent)} senden`] : []),
      ...(withdrawals ? [`${count(withdrawals, 'Einladung', 'Einladungen')} zurückziehen`] : []),
      ...(triggers ? ['das automatische Lesen von Antworten einschalten'] : []),
      ...(decisions ? ['Ihre Entscheidung notieren'] : []),
    ];
    return `Das würde geschehen: ${parts.join('; ')}.`;
  },
  outside: ({ mails, events, withdrawals, forms, updates, decisions }) =>
    [
      ...(mails ? [`${count(mails, 'E-Mail geht', 'E-Mails gehen')} hinaus.`] : []),
      ...(events ? [`${count(events, 'Einladung geht', 'Einladungen gehen')} hinaus.`] : []),
      ...(withdrawals ? [`${count(withdrawals, 'Einladung wird', 'Einladungen werden')} zurückgezogen.`] : []),
      ...(forms ? [`${count(forms, 'Formular wird', 'Formulare werden')} erstellt.`] : []),
      ...(updates ? ['Das Formular kommt auf den neuesten Stand.'] : []),
      ...(decisions ? ['Ihre Entscheidung wird notiert.'] : []),
    ].join(' '),
  onlyHere: 'Das ändert etwas in Ihrer Tabelle.',
  nothingSent: 'Verschickt wird jetzt nichts.',
  done: 'Erledigt.',
  did: ({ mails, events, withdrawals, forms, updates, decisions }: Amounts) => {
    const sent = sentOf(mails, events);
    return [
      ...(sent.length > 0 ? [`${list(sent)} verschickt.`] : []),
      ...(withdrawals ? [`${count(withdrawals, 'Einladung', 'Einladungen')} zurückgezogen.`] : []),
      ...(forms ? [`${count(forms, 'Formular', 'Formulare')} erstellt.`] : []),
      ...(updates ? ['Das Formular ist auf dem neuesten Stand.'] : []),
      ...(decisions ? ['Ihre Entscheidung ist notiert.'] : []),
    ].join(' ');
  },
  toMend: (problems) => `${count(problems, 'Problem', 'Probleme')} zu beheben.`,
  toLookInto: (problems) => `${count(problems, 'Problem', 'Probleme')} zum Ansehen.`,
  failed: (number) =>
    `${count(number, 'Sendung ist', 'Sendungen sind')} fehlgeschlagen: Sehen Sie im Blatt „Outbox“ nach.`,
  inDoubt: (number) => `${count(number, 'Sendung ist', 'Sendungen sind')} ungewiss: Bitte entscheiden Sie unten.`,
  left: (number) =>
    `${count(number, 'Sendung steht', 'Sendungen stehen')} noch aus: automatisch innerhalb weniger Stunden, sobald das Tageslimit von Google es zulässt, oder morgen, wenn jemand heute schon drei E-Mails bekommen hat.`,
  later: (number, hour) =>
    `${count(number, 'Sendung geht', 'Sendungen gehen')} ab ${hour} innerhalb einer Stunde hinaus. Bis dahin steht das in der Seitenleiste, mit einer Schaltfläche zum Absagen.`,
  overDays: (days, last) =>
    `Mit diesem Konto dauern die E-Mails ${count(days.length, 'Tag', 'Tage')}: ${days.length < 6 ? list(days.map(String)) : `${days[0]} heute, dann ${days[1]} am Tag`}. Die letzte geht am ${longDay(last)}, hinaus; alles geht automatisch.`,
  noJob: (name, known) => `Die Aufgabe „${name}“ gibt es nicht. Es gibt: ${known.join(', ')}.`,
  notJson: 'Die Anfrage ist kein JSON.',
  wrong: {
    request: 'Die Anfrage',
    job: (name) => `Was die Aufgabe ${name} bekommt,`,
    question: 'Die Frage',
  },
  notAsExpected: (what, where) =>
    where === ''
      ? `${what} ist nicht wie erwartet.`
      : `${what} ist nicht wie erwartet: „${where}“ fehlt oder hat einen Wert, den es nicht haben kann.`,
  notAllowed: (message) =>
    `Google hat das nicht erlaubt: ${message} Öffnen Sie die Seitenleiste noch einmal: Fehlt eine Berechtigung, steht dort ein Link, „Berechtigung geben“.`,
  wentWrong: (message) =>
    `Etwas ist schiefgegangen: ${message} Was vorher geschehen ist, steht im Blatt „Outbox“ und geschieht nicht doppelt; bitte versuchen Sie es noch einmal.`,
  pair: (mentee, mentor) => `${mentee} \u2192 ${mentor}`,
  permissionNeeded:
    'Pairwright fehlt eine Berechtigung. Geben Sie sie über den Link unten und versuchen Sie es dann noch einmal.',
  otherAccount: (owner) =>
    `Alles geht von ${owner} aus. Tun Sie das dort, oder wählen Sie oben in der Seitenleiste „Von meinem Konto aus senden“.`,
  noRestart: 'Diese Tabelle ist keine Kopie: Wählen Sie „Einrichten“, um zu ergänzen, was fehlt.',
  isCopy: 'Diese Tabelle ist eine Kopie. Hier wird nichts gelesen oder gesendet, bis Sie eine neue Runde beginnen.',
  outboxGone:
    'Das Blatt „Outbox“ fehlt und damit, was verschickt wurde. Holen Sie es mit Datei > Versionsverlauf zurück oder beginnen Sie eine neue Runde.',
  anotherRun:
    'In dieser Tabelle läuft gerade etwas anderes. Nichts ist doppelt geschehen; bitte versuchen Sie es in einer Minute noch einmal.',
  menu: {
    openPanel: 'Seitenleiste öffnen',
    readNow: 'Anmeldungen und Antworten jetzt lesen',
    checkSheet: 'Diese Tabelle prüfen',
  },
  tabGone: (tab) =>
    `Das Blatt „${tab}“ fehlt. Drücken Sie „Aktualisieren“ und sehen Sie bei „Einrichten“ nach: Dort wird es angelegt oder, wenn es jetzt anders heißt, wieder übernommen.`,
  tabProtected: (tabs) =>
    `${tabs.length === 1 ? 'Das Blatt' : 'Die Blätter'} ${list(tabs.map((tab) => `„${tab}“`))} ${tabs.length === 1 ? 'ist' : 'sind'} geschützt, und dieses Konto darf dort nicht schreiben. Nichts ist verloren: Bitten Sie den Eigentümer der Tabelle, dieses Konto zum Bearbeiten freizugeben (Daten > Blätter und Bereiche schützen), und versuchen Sie es dann noch einmal.`,
  rowsMoved: (tab) =>
    `Während das lief, wurden die Zeilen im Blatt „${tab}“ verschoben. Nichts wurde hineingeschrieben: Starten Sie noch einmal.`,
};

function sentOf(mails: number, events: number): string[] {
  return [
    ...(mails ? [count(mails, 'E-Mail', 'E-Mails')] : []),
    ...(events ? [count(events, 'Einladung', 'Einladungen')] : []),
  ];
}

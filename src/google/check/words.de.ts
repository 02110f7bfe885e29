/** What the check of a Sheet tries, what came out, and how to mend it, in German. */
import { count, decimals, list, thousands } from '../../core/text.de.js';
import type { words } from './words.js';

const passOn = 'Kopieren Sie den Bericht und schicken Sie ihn der Person, die Pairwright für Sie betreut';

export const german: typeof words = {
  waiting: 'Nicht geprüft',
  scratch: (now) => `Prüfung ${now}`,
  noStep: (step, known) => `Die Prüfung hat keinen Schritt „${step}“. Schritte: ${list(known)}.`,
  notAsked: 'Die Prüfung hat hier noch nichts gefragt: Prüfen Sie zuerst diese Tabelle.',
  threw: (message) => `Google meldet: ${message}`,
  tell: `${passOn}.`,
  progress: (at, of, title) => `${at} von ${of}: ${title}`,
  ended: (mends, looks) =>
    [
      mends === 0
        ? 'Es ist nichts zu beheben.'
        : `${count(mends, 'Punkt ist', 'Punkte sind')} zu beheben: siehe das Blatt „Check“.`,
      ...(looks === 0 ? [] : [`${count(looks, 'Punkt sehen', 'Punkte sehen')} Sie sich bitte selbst an.`]),
    ].join(' '),
  code: {
    title: 'Die Sprache, in der das Skript geschrieben ist',
    good: 'Alles, was das Skript braucht, ist da.',
    missing: (names) => `Hier fehlt: ${list(names)}.`,
    mend: `${passOn}: Googles Skript-Umgebung fehlt etwas, was sie braucht.`,
  },
  permissions: {
    title: 'Berechtigungen',
    good: 'Alle Berechtigungen sind erteilt.',
    missing: 'Eine Berechtigung fehlt.',
    mend: (url) =>
      `Öffnen Sie diese Seite, kreuzen Sie alles an und stimmen Sie zu: ${url || 'Wählen Sie im Menü „Pairwright“ den Eintrag, der die Seitenleiste öffnet'}`,
  },
  triggers: {
    title: 'Was automatisch läuft',
    good: 'Neue Anmeldungen werden sofort gelesen, alles andere stündlich.',
    bad: (submit, hour) =>
      submit + hour === 0
        ? 'Unter Ihrem Konto läuft nichts automatisch.'
        : `Unter Ihrem Konto gibt es ${count(submit, 'Trigger', 'Trigger')} für Anmeldungen und ${count(hour, 'stündlichen Trigger', 'stündliche Trigger')}; es sollte von jedem genau einen geben.`,
    shared: (sheets) =>
      `Neue Anmeldungen werden sofort gelesen. Pairwright läuft auch in ${count(sheets, 'anderen Tabelle', 'anderen Tabellen')} von Ihnen, und Google sagt nicht, welcher stündliche Lauf zu welcher gehört: siehe „Arbeitet automatisch“ oben in der Seitenleiste.`,
    mend: 'Wählen Sie „Einrichten“ in der Seitenleiste, und zwar mit dem Konto, das die E-Mails verschickt; in der Kopie einer Tabelle wählen Sie dort zuerst, wie es weitergeht.',
    tooMany: 'Öffnen Sie „Erweiterungen > Apps Script > Trigger“ und löschen Sie die doppelten.',
  },
  sheet: {
    title: 'Die Zeitzone der Tabelle',
    good: (zone, locale) => `${zone}, mit Zahlen und Daten wie in ${locale}.`,
    odd: (zone) => `Die Zeitzone der Tabelle heißt „${zone}“; das ist kein Ort auf der Karte.`,
    mend: 'Wählen Sie die Stadt unter „Datei > Einstellungen > Zeitzone“.',
  },
  lock: {
    title: 'Immer nur ein Lauf, und ein eigenes Gedächtnis',
    good: 'Die Tabelle lässt sich für einen Lauf sperren und merkt sich etwas.',
    bad: 'Google gibt dieser Tabelle keine Sperre oder kein Gedächtnis.',
    mend: 'Das Skript muss zu dieser Tabelle gehören: Öffnen Sie es über „Erweiterungen > Apps Script“, nicht als eigenes Projekt.',
  },
  cells: {
    title: 'Was jemand tippt, bleibt Text',
    good: 'Formeln, Codes und Daten bleiben, wie sie getippt wurden.',
    bad: 'Text, der wie eine Formel oder ein Datum aussieht, wurde verändert.',
    mend: `${passOn}; geben Sie das Formular noch nicht öffentlich frei.`,
  },
  ticks: {
    title: 'Kontrollkästchen',
    fills: 'Google füllt leere Kontrollkästchen mit FALSE; Pairwright liest das als leer.',
    blank: 'Leere Kontrollkästchen bleiben leer.',
  },
  links: {
    title: 'Links von Blatt zu Blatt',
    kept: 'Die Links in „Start here“ führen zu den Blättern dieser Tabelle.',
    full: 'Google verwirft hier kurze Links zu einem Blatt. Pairwright schreibt jetzt vollständige, auch in „Start here“.',
  },
  speed: {
    title: 'Wie schnell diese Tabelle ist',
    good: (line, reading, tabs) =>
      `Eine Zeile dauert ${thousands(Math.round(line))} ms, das Lesen aller ${count(tabs, 'Blätter', 'Blätter')} ${decimals(Math.round(reading / 100) / 10)} Sekunden.`,
  },
  clock: {
    title: 'Ein Lauf, den Google selbst startet',
    waiting: 'Er kommt in ein, zwei Minuten.',
    notAllowed: (message) =>
      `Google stellt hier keine Uhr auf eine Minute, wie es das in einem veröffentlichten Add-on auch nicht darf. Die Meldung lautet: ${message}`,
    lookLater:
      'Sehen Sie zwei Stunden nach dem Einrichten oben in der Seitenleiste nach: Unter „Arbeitet automatisch“ steht, wann der letzte Lauf war.',
    good: (after) => `Er kam nach ${count(after, 'Sekunde', 'Sekunden')} und hat alles gefunden.`,
    bad: 'Er kam und konnte mit dieser Tabelle nichts anfangen.',
    mend: `${passOn}. Wählen Sie bis dahin täglich im Menü „Anmeldungen und Antworten jetzt lesen“.`,
  },
  calendar: {
    title: 'Kalender',
    event: 'Prüfung durch Pairwright, verschwindet automatisch',
    good: 'Ein Termin wurde angelegt, mit Link zu einer Videokonferenz, und wieder gelöscht.',
    noMeet:
      'Ein Termin wurde angelegt und wieder gelöscht; einen Link zu einer Videokonferenz hat er noch nicht: Google ergänzt ihn vielleicht später, vielleicht bei diesem Konto auch nicht.',
    absent: 'Das Skript kennt keinen Kalenderdienst.',
    refused: (message) => `Google meldet: ${message}`,
    mend: 'Öffnen Sie „Erweiterungen > Apps Script“. Entfernen Sie dort unter „Dienste“ den Eintrag „Calendar“, falls es ihn gibt, fügen Sie ihn neu hinzu und speichern Sie. Prüfen Sie danach noch einmal.',
    twice: 'Google hat denselben Termin zweimal angenommen.',
    twiceMend:
      'Entscheiden Sie selbst über Einladungen, bei denen unklar ist, ob sie hinausgegangen sind: Verschicken Sie sie nicht noch einmal, bevor Sie im Kalender nachgesehen haben.',
  },
  mail: {
    title: 'E-Mail',
    subject: 'Prüfung durch Pairwright',
    body: 'Diese E-Mail kommt von „Diese Tabelle prüfen“ und ging nur an Sie. Es ist nichts zu tun.',
    good: (left) =>
      `Eine E-Mail ging an Sie selbst. Heute ${left === 1 ? 'lässt' : 'lassen'} sich noch ${count(left, 'weitere', 'weitere')} verschicken.`,
    refused: (message) => `Google meldet: ${message}`,
    none: 'Von diesem Konto lässt sich heute keine E-Mail mehr verschicken.',
    tomorrow: 'Prüfen Sie morgen noch einmal.',
    mend: 'Erteilen Sie die Berechtigung, E-Mails zu verschicken, oder fragen Sie in Ihrer Administration, ob E-Mail für Ihr Konto eingeschaltet ist.',
  },
  form: {
    title: 'Ein Formular dieses Kontos',
    name: 'Prüfung durch Pairwright (kann gelöscht werden)',
    question: 'Tippen Sie irgendetwas',
    made: 'Ein Formular wurde angelegt, und seine Antworten kommen in einem eigenen Blatt an.',
    still: 'Das Formular der Prüfung ist da, und seine Antworten kommen in einem eigenen Blatt an.',
    open: (url) => `Öffnen Sie diesen Link in einem privaten Fenster, ohne sich anzumelden: ${url}`,
    ask: 'Öffnet sich das Formular ohne Anmeldung?',
    answers: { opened: 'Es öffnet sich', refused: 'Es verlangt eine Anmeldung oder lehnt ab' },
    opened: 'Das Formular öffnet sich für alle, die den Link haben.',
    refused: 'Das Formular verlangt eine Anmeldung oder weist die Leute ab.',
    share:
      'Wählen Sie im Formular „Veröffentlichen“ (oder „Senden“) > „Verwalten“ und dort „Jeder, der über den Link verfügt“. Wenn das nicht angeboten wird, sind Formulare in Ihrer Organisation nach außen geschlossen: Fragen Sie in Ihrer Administration nach oder laden Sie nur Personen aus Ihrer Organisation ein.',
    noLink: (message) => `Das Formular wurde angelegt, hat aber keinen Link: ${message}`,
    publish: 'Öffnen Sie das Formular in Google Drive und wählen Sie „Veröffentlichen“.',
    noTab: 'Das Formular wurde angelegt, aber ein Blatt für die Antworten ist nicht gekommen.',
    tabMend:
      'Öffnen Sie das Formular in Google Drive, dort „Antworten > Mit Google Tabellen verknüpfen“, wählen Sie diese Tabelle und versuchen Sie es noch einmal.',
  },
  addresses: {
    title: 'Wie das Formular nach der Adresse fragt',
    look: 'Google entscheidet, ob die Leute ihre Adresse tippen oder ihr Konto erfasst wird.',
    how: 'Sehen Sie sich das Formular an, das Sie gerade geöffnet haben: Gibt es ein Feld für die Adresse?',
    ask: 'Was zeigt das Formular?',
    answers: { typed: 'Ein Feld für die Adresse', recorded: 'Es erfasst das Konto' },
    typed: 'Die Leute tippen ihre Adresse: Niemand braucht ein Google-Konto.',
    recorded: 'Das Formular erfasst das Google-Konto; wer keines hat, kann nicht antworten.',
    mend: 'Im Formular: „Einstellungen > Antworten > E-Mail-Adressen erfassen > Eingabe der Befragten“. Machen Sie dasselbe in Ihrem Anmeldeformular.',
  },
  answer: {
    title: 'Eine Antwort kommt an',
    noForm: 'Die Prüfung hat zurzeit kein Formular.',
    first: 'Wählen Sie zuerst „Noch einmal versuchen“ neben „Ein Formular dieses Kontos“.',
    none: 'Das Formular der Prüfung hat noch niemand ausgefüllt.',
    how: (url) =>
      `Füllen Sie das Formular selbst aus, warten Sie eine Minute und versuchen Sie diesen Schritt noch einmal: ${url}`,
    good: (rows) => `${count(rows, 'Antwort ist', 'Antworten sind')} in der Tabelle angekommen.`,
  },
};

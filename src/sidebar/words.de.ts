/** What the panel's frame, its kit and the preview say, in German. */
import { count, list, thousands } from '../core/text.de.js';
import type { Translated } from '../core/words.js';
import type { Effects, words } from './words.js';

const DAYS = ['So.', 'Mo.', 'Di.', 'Mi.', 'Do.', 'Fr.', 'Sa.'];
const MONTHS = ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'];

export const german: Translated<typeof words> = {
  product: 'Pairwright',
  about: 'Mentoring-Programm',
  version: (version) => `Pairwright ${version}`,
  twoVersions: (panel, script) =>
    `Diese Seitenleiste ist Pairwright ${panel}, das Skript ist ${script}: Legen Sie die Dateien einer einzigen Version in das Skript.`,
  asOf: (when) => `Stand: ${when}`,
  refresh: 'Aktualisieren',
  refreshTitle: 'Die Tabelle neu lesen',
  progress: (done, all) => `${done} von ${count(all, 'Schritt', 'Schritten')} erledigt`,
  stepState: (title, state) => `${title}: ${state}`,
  states: { later: 'Später', next: 'Jetzt', attention: 'Zu tun', open: 'Offen', done: 'Erledigt' },
  phases: { prepare: 'Vorbereiten', match: 'Zusammenbringen', run: 'Begleiten', close: 'Abschließen' },
  loading: 'Der Inhalt dieser Karte wird gelesen\u2026',
  newerCard:
    'Diese Seitenleiste ist älter als das Add-on: Laden Sie die Tabelle neu und öffnen Sie die Seitenleiste noch einmal.',

  busy: {
    reading: 'Die Tabelle wird gelesen\u2026',
    previewing: 'Es wird ermittelt, was geschrieben und verschickt würde. Noch ist nichts geschehen.',
    asking: 'Wird ermittelt\u2026 Es ändert sich nichts.',
    saving: 'Wird gespeichert\u2026',
    checking: 'Wird ausprobiert\u2026',
    working:
      'Läuft\u2026 Das kann einige Minuten dauern; Sie können die Seitenleiste schließen, es geht nichts verloren.',
  },
  sending: (done, all, seconds) =>
    `${thousands(done)} von ${thousands(all)} verschickt${seconds < 5 ? '' : seconds < 90 ? `, noch etwa ${Math.ceil(seconds / 5) * 5} Sekunden` : `, noch etwa ${Math.ceil(seconds / 60)} Minuten`}.`,
  sendingElsewhere: 'Es geht automatisch weiter, auch wenn die Seitenleiste geschlossen ist.',
  again: { retry: 'Noch einmal', look: 'Ansehen, was noch fehlt' },
  undo: 'Rückgängig',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyByHand: 'Es ist markiert: Drücken Sie Strg+C, auf einem Mac \u2318C.',
  closeMessage: 'Meldung schließen',

  lastRun: (when) => `Arbeitet automatisch; zuletzt: ${when}`,
  permission: 'Berechtigung geben',
  notices: {
    label: 'Bitte ansehen',
    copy: 'Diese Tabelle ist eine Kopie. Damit nichts doppelt verschickt wird, wird hier nichts gelesen oder gesendet, bis Sie eine neue Runde beginnen.',
    original: 'Original öffnen',
    outboxGone:
      'Das Blatt „Outbox“ fehlt oder heißt anders. Darin steht, was verschickt wurde; ohne dieses Blatt könnte alles noch einmal hinausgehen. Holen Sie es mit Datei > Versionsverlauf zurück oder beginnen Sie eine neue Runde.',
    permission: 'Pairwright fehlt eine Berechtigung. Geben Sie sie und drücken Sie dann „Aktualisieren“.',
    mute: (message) => `Google verschickt für dieses Konto zurzeit keine E-Mails: ${message}`,
    account: (owner) =>
      `E-Mails, Einladungen und Formulare gehen nur von ${owner} aus. Lesen, entscheiden und freigeben können Sie auch hier.`,
    off: 'Nichts wird mehr automatisch gelesen oder gesendet: Die Trigger dieser Tabelle fehlen. Richten Sie erneut ein, dann laufen sie wieder.',
    halted: (when, sentence) =>
      `Seit ${when} geht es nicht automatisch weiter; jede Stunde wird es neu versucht. ${sentence}`,
    silent: (when) =>
      `Seit ${when} ist nichts mehr automatisch gelaufen. Richten Sie erneut ein; steht das in einer Stunde noch hier, sehen Sie unter Erweiterungen > Apps Script > Ausführungen nach, was Google meldet.`,
    restart: 'Neue Runde beginnen',
    takeover: 'Von meinem Konto aus senden',
    setup: 'Erneut einrichten',
  },

  doubts: {
    label: 'Ungewiss',
    title: (many) => (many === 1 ? 'Ist diese Sendung angekommen?' : 'Sind diese Sendungen angekommen?'),
    why: 'Pairwright wurde mittendrin angehalten und kann es nicht wissen. Damit nichts doppelt verschickt wird, wartet es auf Sie.',
    look: (places) => `Sehen Sie ${list(places)} nach und sagen Sie, was Sie gefunden haben.`,
    places: {
      mail: 'in Ihrem Ordner „Gesendet“',
      event: 'in Ihrem Kalender',
      withdrawal: 'in Ihrem Kalender',
      form: 'in Ihrem Google Drive',
      update: 'im Formular',
    },
    forms:
      'Ein Formular, das vielleicht unfertig ist, wird nicht verwendet: Lassen Sie es neu erstellen. Finden Sie das unfertige in Google Drive, löschen Sie es.',
    allArrived: {
      mail: (many) => `Alle ${many} E-Mails sind angekommen`,
      event: (many) => `Alle ${many} Einladungen sind angekommen`,
    },
    noneArrived: {
      mail: (many) => `Keine ist angekommen: ${many} E-Mails noch einmal senden`,
      event: (many) => `Keine ist angekommen: ${many} Einladungen noch einmal senden`,
    },
    arrived: 'Ist angekommen',
    arrivedLabel: (what, to) => `Ist angekommen: ${what} an ${to}`,
    send: 'Noch einmal senden',
    sendLabel: (what, to) => `Noch einmal senden: ${what} an ${to}`,
    make: 'Neu erstellen',
    makeLabel: (what) => `Neu erstellen: ${what}`,
    note: (when, note) => (note ? `${when}. ${note}` : when),
  },
  waits: {
    label: 'Wartet auf Sie',
    of: (title, sentence) => `${title}: ${sentence}`,
    look: 'Ansehen und bestätigen',
  },
  formCheck:
    'Öffnen Sie das Formular einmal in einem privaten Fenster. Verlangt es eine Anmeldung, öffnen Sie es zum Bearbeiten: Veröffentlichen > Verwalten > Jeder, der über den Link verfügt; und Einstellungen > Antworten > E-Mail-Adressen erfassen > Eingabe der Befragten.',
  failures: {
    label: 'Fehlgeschlagen',
    title: (many) => `${count(many, 'Sendung ging', 'Sendungen gingen')} nicht hinaus`,
    retry: 'Noch einmal versuchen',
    retryLabel: (what, to) => `Noch einmal versuchen: ${what} an ${to}`,
  },

  server: {
    busy: 'Pairwright arbeitet noch an der letzten Aufgabe. Warten Sie, bis sie fertig ist, und versuchen Sie es dann noch einmal.',
    nowhere:
      'Diese Seitenleiste funktioniert nur in Google Tabellen: Öffnen Sie Ihre Tabelle und wählen Sie im Menü Pairwright.',
    silent:
      'Nach sechseinhalb Minuten kam keine Antwort. Was geschehen ist, steht in der Tabelle: Drücken Sie „Aktualisieren“, um es zu sehen.',
    unreadable:
      'Das Add-on hat etwas geantwortet, was diese Seitenleiste nicht lesen kann. Laden Sie die Tabelle neu und öffnen Sie die Seitenleiste noch einmal.',
    refused:
      'Google hat diese Seitenleiste nicht für Sie arbeiten lassen. Meist liegt es daran, dass in diesem Browser mehrere ' +
      'Google-Konten angemeldet sind: Die Tabelle ist mit dem einen geöffnet, die Seitenleiste arbeitet mit einem anderen. ' +
      'Öffnen Sie die Tabelle in einem privaten Fenster oder in einem Browserprofil, in dem nur das Konto Ihres Programms ' +
      'angemeldet ist. Haben Sie nur ein Konto, laden Sie die Tabelle neu und erlauben Sie Pairwright noch einmal, wenn Google fragt.',
    timeUp:
      'Google hat die Aufgabe angehalten, weil sie länger als sechs Minuten dauerte. Was geschehen ist, ist festgehalten, ' +
      'nichts geschieht doppelt: Starten Sie noch einmal, dann geht es dort weiter, wo es aufgehört hat.',
    cutOff:
      'Die Verbindung zu Google ist abgebrochen, deshalb ist ungewiss, wie weit die Aufgabe kam. Prüfen Sie Ihr Netz und ' +
      'versuchen Sie es noch einmal: Was schon geschehen ist, ist festgehalten und wird nicht wiederholt.',
    missing:
      'Das Add-on hinter dieser Seitenleiste fehlt oder wurde gerade erneuert. Laden Sie die Tabelle neu und öffnen Sie die Seitenleiste noch einmal.',
    usedUp:
      'Google meldet, dass das Tageslimit dieses Kontos erreicht ist. Was geschehen ist, ist festgehalten: Machen Sie morgen weiter.',
    nameless:
      'Bei Google ist etwas schiefgegangen, und es wurde nicht gesagt, was. Versuchen Sie es in einer Minute noch einmal.',
    other: (message) =>
      `Etwas ist schiefgegangen: ${message.replace(/\.?$/, '.')} Versuchen Sie es noch einmal; geschieht es wieder, laden Sie die Tabelle neu.`,
  },

  number: (n) => thousands(n),
  moment: ({ weekday, day, month, year, clock }) => `${DAYS[weekday]}, ${day}. ${MONTHS[month]} ${year}, ${clock}`,
  elapsed: (minutes, seconds) =>
    minutes === 0 ? `${seconds} s` : `${minutes} min ${String(seconds).padStart(2, '0')} s`,
  cell: { empty: '(leer)', ticked: 'angekreuzt', unticked: 'nicht angekreuzt' },
  showMore: (next, left) => `${thousands(next)} von ${thousands(left)} weiteren zeigen`,
  save: 'Speichern',
  moreSettings: 'Weitere Einstellungen',
  callOff: 'Nicht senden',
  callOffRest: 'Den Rest nicht senden',
  saveChanges: (changes) => `${count(changes, 'Änderung', 'Änderungen')} speichern`,
  histogram: {
    axis: 'Punkte',
    bin: (from, to, pairs) => `${from} bis ${to}: ${count(pairs, 'Tandem', 'Tandems')}`,
    all: (bins) => `Punkte. ${bins.join('; ')}`,
  },

  problems: {
    title: 'Probleme',
    stops: (problems) => `${count(problems, 'Problem', 'Probleme')}: nicht berücksichtigt, bis es behoben ist`,
    warns: (problems) => `${count(problems, 'Problem', 'Probleme')} zum Ansehen`,
    settled: (problems) => `${count(problems, 'Antwort', 'Antworten')} geklärt: nichts zu tun`,
    row: (row) => `Zeile ${row}`,
  },

  preview: {
    untouched: 'Vorschau. Noch ist nichts geschehen.',
    unfinished: 'Das wurde versucht und nicht zu Ende gebracht.',
    mails: 'E-Mails',
    coming: 'E-Mails, die automatisch hinausgehen würden',
    events: 'Einladungen',
    withdrawals: 'Einladungen, die zurückgezogen werden',
    forms: 'Formulare',
    updates: 'Fragen, die sich im Formular ändern',
    details: 'Technische Einzelheiten',
    back: 'Zurück',
    confirm: 'Bestätigen',
    later: 'Später senden',
    hour: 'Tag und Uhrzeit, in der Zeitzone des Programms',
    setHour: 'Für diesen Zeitpunkt zeigen',
    day: (day) => (day === 0 ? 'Heute' : day === 1 ? 'Morgen' : `Tag ${day + 1}`),
    onDay: (day, mails) => `${day}: ${thousands(mails)}`,
    confirmEffects: (effects) => `Bestätigen: ${effectsInGerman(effects)}`,
    showMail: 'E-Mail zeigen',
    asSent: 'Wie verschickt',
    plainText: 'Nur Text',
    mailTo: (to) => `E-Mail an ${to}`,
    rowsOfTab: (added, changed, cleared) => {
      const kinds = [
        { rows: added, done: 'neu' },
        { rows: changed, done: 'geändert' },
        { rows: cleared, done: 'geleert' },
      ].filter(({ rows }) => rows > 0);
      return `Zeilen: ${kinds.map(({ rows, done }) => `${thousands(rows)} ${done}`).join(', ')}`;
    },
    noRows: 'Kopfzeile, Auswahllisten und Farben',
    noCells: 'Keine Zellen zu zeigen.',
    newColumns: 'Neue Spalten',
    moreRows: (rows) => `und ${count(rows, 'weitere Zeile', 'weitere Zeilen')}`,
    moreCells: (cells) => `und ${count(cells, 'weitere Zelle', 'weitere Zellen')}`,
  },
};

function effectsInGerman({ forms, updates, mails, events, withdrawals }: Effects): string {
  const some = (number: number, one: string, many: string) => (number > 0 ? [count(number, one, many)] : []);
  const sent = list([...some(mails, 'E-Mail', 'E-Mails'), ...some(events, 'Einladung', 'Einladungen')]);
  return [
    ...some(forms, 'Formular', 'Formulare').map((made) => `${made} erstellen`),
    ...some(updates, 'Formular', 'Formulare').map((changed) => `${changed} aktualisieren`),
    ...some(withdrawals, 'Einladung', 'Einladungen').map((gone) => `${gone} zurückziehen`),
    ...(sent ? [`${sent} senden`] : []),
  ].join(', ');
}

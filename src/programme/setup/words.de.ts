/** What set-up and the settings of the programme say, in German. */
import { count, list } from '../../core/text.de.js';
import type { Translated } from '../../core/words.js';
import type { panel, words } from './words.js';

export const german: Translated<typeof words> = {
  title: 'Einrichten',
  saveTitle: 'Einstellungen speichern',
  notYet: 'Legt die Blätter und das Anmeldeformular an. Verschickt wird nichts.',
  tabsMissing: (tabs) =>
    `${count(tabs, 'Blatt fehlt', 'Blätter fehlen')}. Einrichten ergänzt, was fehlt, und ändert sonst nichts.`,
  formNotMade:
    'Das Anmeldeformular ist noch nicht erstellt. Richten Sie erneut ein oder versuchen Sie es oben noch einmal, dort steht der Grund.',
  formInDoubt: 'Es ist ungewiss, ob das Anmeldeformular erstellt wurde: siehe oben.',
  readyWithForm: 'Fertig. Das Anmeldeformular ist offen.',
  readyWithout: 'Fertig. Die Antworten kommen aus einem eigenen Formular oder einer eigenen Liste.',
  isSetUp: 'Ihr Programm ist eingerichtet.',
  isSetUpWithForm:
    'Ihr Programm ist eingerichtet. Als Nächstes: Schicken Sie den Link des Anmeldeformulars an alle, die teilnehmen könnten.',
  saved: 'Gespeichert.',
  getsReady: 'Diese Tabelle wird für Ihr Programm eingerichtet. Was schon darin steht, bleibt, wie es ist.',
  addsMissing: 'Was fehlt, wird ergänzt. Alles andere bleibt, wie es ist.',
  makesForm:
    'Ein Anmeldeformular mit den Fragen unten wird erstellt. Niemand bekommt es, bevor Sie den Link verschicken.',
  readsByItself: 'Von da an werden eingehende Antworten automatisch gelesen.',
  takeOverTitle: 'Alles von meinem Konto aus senden',
  takesOver: (me, owner) =>
    `Ab jetzt gehen E-Mails, Einladungen und Formulare von ${me} aus und nicht mehr von ${owner}.`,
  sendsFrom: (owner) => `Alles geht jetzt von ${owner} aus.`,
  restartTitle: 'Hier eine neue Runde beginnen',
  restarts: {
    renamed: (tab, outbox) =>
      `Das Blatt „${tab}“ sieht aus wie das Blatt ${outbox}: Nennen Sie es wieder ${outbox} und drücken Sie „Aktualisieren“, dann geht alles weiter wie zuvor, ohne neue Runde.`,
    kept: (tabs, example) =>
      `Was in ${list(tabs)} steht, bleibt erhalten: Die Blätter werden ausgeblendet und bekommen das Datum in den Namen, wie in „${example}“. Ansicht > Ausgeblendete Tabellenblätter zeigt sie. An ihre Stelle treten leere.`,
    stays: '„People“, „Criteria“, „Settings“, die Texte und alle Anmeldungen bleiben, wie sie sind.',
    original: 'Das Original läuft weiter wie bisher: Wer in beiden steht, hört womöglich von beiden.',
    again:
      'Danach weiß niemand mehr, wer schon angeschrieben wurde: Wer wieder ein Tandem bekommt, das veröffentlicht wird, erhält diese E-Mails noch einmal.',
    links: 'Links zu Umfragen, die schon verschickt sind, gelten nicht mehr.',
  },
  renamed: {
    title: 'Einem Blatt seinen Namen zurückgeben',
    isIt: (tab: string, now: string) =>
      `Das Blatt „${tab}“ fehlt. Ist es „${now}“? Wenn nicht, löschen Sie „${now}“ oder ändern Sie dort die erste Zeile; dann legt „Einrichten“ ein neues an.`,
    takes: (tab: string, now: string) => `Das Blatt „${now}“ heißt wieder „${tab}“. Alles, was darin steht, bleibt.`,
    taken: 'Das Blatt hat seinen Namen wieder.',
    gone: (now: string, tab: string) =>
      `Es gibt kein Blatt „${now}“ mehr, das „${tab}“ sein könnte. Aktualisieren Sie die Seitenleiste.`,
  },
  version: {
    label: 'Eingerichtet mit',
    help: 'Die Version von Pairwright, die die Blätter angelegt hat. Bitte so lassen.',
  },
  otherVersion: (version) => `Diese Tabelle wurde mit Pairwright ${version} eingerichtet; es ist nichts zu tun.`,
  setUpOnceMore: (version) =>
    `Diese Tabelle wurde mit ${version ? `Pairwright ${version}` : 'einem früheren Pairwright'} eingerichtet. Drücken Sie noch einmal „Einrichten“: Das ergänzt, was neu ist, und ändert sonst nichts.`,
  newerSheet: (version, own) =>
    `Diese Tabelle wurde mit Pairwright ${version} eingerichtet, das Skript darin ist ${own}. Legen Sie Version ${version} oder eine spätere in das Skript.`,
  start: {
    next: (step) => `Als Nächstes: ${step}`,
    allDone: 'Alle Schritte sind erledigt',
    panel: {
      title: 'Die Seitenleiste',
      says: 'Menü Pairwright > Seitenleiste öffnen. Dort geschieht alles, Schritt für Schritt, und Sie sehen es, bevor etwas geschrieben oder verschickt wird.',
    },
    form: { title: 'Das Anmeldeformular', says: 'Der Link ist für alle, die teilnehmen könnten.' },
    steps: 'Schritt für Schritt',
    step: (number, title, isDone) => `${number}. ${title}${isDone ? ' ✓' : ''}`,
    groups: { yours: 'Von Ihnen auszufüllen', results: 'Was dabei herauskommt', machinery: 'Hinter den Kulissen' },
    tabs: {
      Settings: 'Was Sie über das Programm entscheiden; es steht auch in der Seitenleiste.',
      Questions: 'Wofür jede Frage des Anmeldeformulars verwendet wird.',
      Criteria: 'Was ein gutes Tandem ausmacht und wie viel jedes Kriterium zählt.',
      'Do not match': 'Wer auf keinen Fall ein Tandem bilden darf.',
      Templates: 'Die Texte aller E-Mails, die Sie umformulieren können.',
      Schedule: 'Was automatisch hinausgehen darf, an wen und wann.',
      People: 'Wer sich angemeldet hat und was angegeben wurde. Was Sie hier berichtigen, bleibt.',
      Problems: 'Was nicht verwendet werden konnte und wie es sich beheben lässt.',
      Pairings: 'Wer mit wem ein Tandem bildet und warum. Setzen Sie auf „freigegeben“, womit Sie einverstanden sind.',
      Meetings: 'Das erste Treffen jedes Tandems.',
      Surveys: 'Wie viele gefragt wurden und wie viele geantwortet haben.',
      Answers: 'Was geantwortet wurde.',
      Rounds: 'Jedes Mal, wenn Tandems vorgeschlagen wurden, mit dem Beweis, dass es keine besseren gibt.',
      Outbox:
        'Alles, was verschickt wurde, und wann. Das Blatt ist ausgeblendet: Ansicht > Ausgeblendete Tabellenblätter zeigt es. Bitte ändern Sie darin nichts.',
    },
  },
  settings: {
    programme: {
      label: 'Programm',
      fallback: 'Mentoring-Programm',
      help: 'Der Name, der in Formularen, E-Mails und Einladungen steht.',
    },
    organiser: {
      label: 'Organisationsteam',
      fallback: 'das Mentoring-Team',
      help: 'Wer die E-Mails unterschreibt.',
    },
    replyTo: { label: 'Antworten an', help: 'Wohin Antworten gehen. Leer: an das Konto, das sendet.' },
    zone: { label: 'Zeitzone', help: 'Für alle, die keine angegeben haben. Leer: die Zeitzone dieser Tabelle.' },
    home: { label: 'Diese Tabelle', help: 'Unterscheidet sie von einer Kopie. Bitte so lassen.' },
    language: {
      label: 'Sprache',
      choices: { en: 'English', de: 'Deutsch' },
      help: 'In welcher Sprache E-Mails, Formulare und diese Seitenleiste sind.',
    },
  },
};

/** What the panel's card says around the facts. */
export const germanPanel: Translated<typeof panel> = {
  takeTab: (now: string, tab: string) => `Ja, „${now}“ ist „${tab}“`,
  first:
    'Sagen Sie, wie Ihr Programm heißt und was man dort lernen kann. Sie sehen alles, bevor es entsteht, und verschickt wird nichts.',
  again: 'Die Blätter und das Formular sind da. Erneutes Einrichten ergänzt, was fehlt, und überschreibt nie etwas.',
  run: 'Einrichten',
  runAgain: 'Erneut einrichten',
  runTitle: 'Zeigt zuerst, was entsteht',
  settings: 'Einstellungen',
  zone: (zone) => `Zeiten gelten für ${zone}.`,
};

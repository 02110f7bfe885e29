/** What surveys say, in German: their card, their forms, and the questions of the first check-in. */
import { count, list, longDay, thousands } from '../../core/text.de.js';
import type { Translated } from '../../core/words.js';
import { germanSender } from '../words.de.js';
import type { panel, words } from './words.js';

/** The words that stand for something in both mails. */
const surveyWords = /* @__PURE__ */ germanSender({
  'first name': 'der Vorname der Person',
  survey: 'der Titel der Umfrage',
  minutes: 'wie lange sie dauert',
  partners: 'mit wem die Person ein Tandem bildet',
  link: 'der persönliche Link',
  'first question':
    'die erste Frage mit einem Link je Antwort, allein in einer Zeile; eine Schaltfläche, wo es keine Auswahl gibt',
});

const surveyFooter = `Sie erhalten diese E-Mail, weil Sie im Programm „{programme}“ ein Tandem bilden. Antworten erreichen {organiser} unter {reply to}. Wenn Sie pausieren oder nicht mehr teilnehmen möchten, {write to us}: Eine Zeile genügt.`;

export const german: Translated<typeof words> = {
  title: 'Umfragen',
  occasion: 'Umfrage',
  reminderOccasion: 'Erinnerung',
  sendTitle: 'Umfrage senden',
  remindTitle: 'Erinnerungen senden',
  readTitle: 'Antworten lesen',
  notYet: 'Fragt beide Seiten, wie es läuft.',
  dueOn: (title: string, day: string, days: number) =>
    `${title}: fällig am ${longDay(day)}, ${count(days, 'Tag', 'Tage')} nach der Vorstellung.`,
  dueNow: (title: string) => `${title}: jetzt fällig.`,
  answered: (answered, asked) => `${answered} von ${asked} ${answered === 1 ? 'hat' : 'haben'} geantwortet.`,
  toAsk: (people) => `${count(people, 'Person ist', 'Personen sind')} noch zu fragen.`,
  wantHelp: (people) => `${count(people, 'Person wünscht', 'Personen wünschen')} sich Hilfe.`,
  answeredTo: (title, answered, asked) =>
    `${title}: ${answered} von ${count(asked, 'Person', 'Personen')} ${answered === 1 || asked === 1 ? 'hat' : 'haben'} geantwortet.`,
  noneOpen: 'Keine Umfrage ist offen.',
  foretold: {
    form: 'Zuerst wird das Formular der Umfrage erstellt.',
    asked: (people) =>
      `${count(people, 'Person wird', 'Personen werden')} gefragt, ${people === 1 ? 'mit einem eigenen Link' : 'jede mit einem eigenen Link'}.`,
    reminded: (people) =>
      `${count(people, 'Person, die noch nicht geantwortet hat, bekommt', 'Personen, die noch nicht geantwortet haben, bekommen')} eine Erinnerung.`,
  },
  unknownSurvey: (id, known) => `Die Umfrage „${id}“ gibt es nicht. Bekannt: ${list(known)}.`,
  notOpen: (title) => `„${title}“ wurde noch nicht verschickt; zu erinnern ist also niemand.`,
  askedWhen: (title, found) =>
    `Wann „${title}“ verschickt wurde, ist nicht bekannt: Im Blatt „Surveys“ steht „${found}“. Schreiben Sie es dort als 2027-03-01T09:30:00.000Z, in UTC.`,
  nobodyYet: (days) =>
    `Noch liegt keine Vorstellung ${count(days, 'Tag', 'Tage')} zurück. Um früher zu fragen, senden Sie auf der Karte „Umfragen“.`,
  nobodyPublished:
    'Noch ist kein Tandem veröffentlicht; zu fragen ist also niemand. Veröffentlichen Sie zuerst Tandems.',
  unknownCodes: {
    reason: (title, answers) =>
      `${count(answers, 'Antwort', 'Antworten')} auf „${title}“ ${answers === 1 ? 'kam' : 'kamen'} nicht über einen persönlichen Link; deshalb weiß niemand, von wem. ${answers === 1 ? 'Sie zählt' : 'Sie zählen'} nicht.`,
    mend: 'Bitten Sie darum, den Link in der eigenen E-Mail zu verwenden und den Code am Ende des Formulars nicht zu ändern.',
  },
  tooLate: {
    reason: (title, answers) =>
      `${count(answers, 'Antwort', 'Antworten')} auf „${title}“ ${answers === 1 ? 'kam oder änderte sich, nachdem die Umfrage geschlossen war, und zählt' : 'kamen oder änderten sich, nachdem die Umfrage geschlossen war, und zählen'} nicht.`,
    mend: 'Sollen sie zählen, setzen Sie die Umfrage im Blatt „Surveys“ auf „offen“ und lesen Sie die Antworten noch einmal.',
  },
  settings: {
    checkInDays: {
      label: 'Zwischenbilanz nach (Tagen)',
      help: 'So viele Tage nach der Vorstellung wird gefragt, wie es läuft.',
    },
    reminders: {
      label: 'Erinnerungen höchstens',
      help: 'So oft wird automatisch erinnert, wer nicht geantwortet hat, im Abstand von drei Tagen.',
    },
  },
  occasions: {
    paired: 'Alle, die vorgestellt wurden',
    silent: 'Alle, die gefragt wurden und nicht geantwortet haben',
    reminders: (title) => `Erinnerungen: ${title}`,
    afterDays: (days) => `${count(days, 'Tag', 'Tage')} nach der Vorstellung`,
    everyThreeDays: (most) =>
      most === 0
        ? 'Nie'
        : `Drei Tage nach der letzten E-Mail dazu, höchstens ${most === 1 ? 'einmal' : most === 2 ? 'zweimal' : `${most}-mal`}`,
  },
  form: {
    title: (survey, programme) => `${survey}: ${programme}`,
    description: (minutes, organiser) =>
      `Dauert etwa ${count(minutes, 'Minute', 'Minuten')}. Ihre Antworten gehen an ${organiser}; Ihr Gegenüber im Tandem bekommt sie nicht zu sehen.`,
    confirmation: 'Vielen Dank. Ihre Antworten sind angekommen.',
    code: 'Ihr persönlicher Code (bitte so lassen)',
    codeHelp: 'Daran erkennen wir, dass die Antwort von Ihnen ist. Er kam mit Ihrem Link.',
  },
  surveyInvitation: {
    name: 'Umfrage',
    label: 'Die E-Mail, die um die Beantwortung einer Umfrage bittet.',
    subject: '{survey}: {minutes} Minuten für {programme}',
    preheader: 'Einige Fragen, {minutes} Minuten. Was Sie antworten, erfährt Ihr Gegenüber nicht.',
    text: `# {first name}, wie läuft es mit {partners}?

Bitte nehmen Sie sich {minutes} Minuten für einige Fragen. Ihre Antworten zeigen, was gut läuft und wo Hilfe gebraucht wird.

{first question}

- **Ihre Antworten gehen an {organiser}** und werden niemandem sonst gezeigt, auch nicht Ihrem Gegenüber.
- **Sie wünschen sich Hilfe?** Sagen Sie es dort, dann meldet sich {organiser}.
- **Der Link ist nur für Sie.** Bitte geben Sie ihn nicht weiter.

Vielen Dank
{organiser}`,
    footer: surveyFooter,
    words: surveyWords,
  },
  surveyReminder: {
    name: 'Erinnerung an eine Umfrage',
    label: 'Die E-Mail, die an eine noch nicht beantwortete Umfrage erinnert.',
    subject: 'Zur Erinnerung: {survey}, {minutes} Minuten',
    preheader: 'Wir würden gern von Ihnen hören. Es dauert {minutes} Minuten.',
    text: `# {first name}, wir würden gern von Ihnen hören

Vor einigen Tagen haben wir gefragt, wie es mit {partners} läuft. Ihre Antwort hat uns noch nicht erreicht, und sie ist wichtig: Sie zeigt, was gut läuft und wo Hilfe gebraucht wird.

{first question}

- **Ihre Antworten gehen an {organiser}** und werden niemandem sonst gezeigt, auch nicht Ihrem Gegenüber.
- **Der Link ist nur für Sie.** Bitte geben Sie ihn nicht weiter.
- **Sie möchten lieber sprechen?** Antworten Sie auf diese E-Mail: Das erreicht {organiser}.

Vielen Dank
{organiser}`,
    footer: surveyFooter,
    words: surveyWords,
  },
  answerButton: 'Fragen beantworten',
  pressOne: 'Drücken Sie auf Ihre Antwort: Das Formular öffnet sich damit und fragt den Rest.',
  pulse: {
    title: 'Erste Zwischenbilanz',
    about:
      'Gab es schon Treffen, bringen sie etwas, braucht jemand Hilfe? Einige Fragen, eine Weile nach den Vorstellungen.',
    meetings: { title: 'Wie oft haben Sie sich bisher getroffen?', none: 'Noch nicht', many: '4-mal oder öfter' },
    useful: { title: 'Wie hilfreich waren Ihre Treffen?', lowLabel: 'Gar nicht', highLabel: 'Sehr' },
    leaveOut: 'Lassen Sie das aus, wenn Sie sich noch nicht getroffen haben.',
    atEase: { title: 'Wie wohl fühlen Sie sich miteinander?', lowLabel: 'Gar nicht', highLabel: 'Rundum' },
    progress: {
      title: 'Wie weit sind Sie mit dem gekommen, was Sie sich vorgenommen haben?',
      lowLabel: 'Noch am Anfang',
      highLabel: 'Sehr weit',
    },
    help: {
      title: 'Möchten Sie mit dem Organisationsteam sprechen?',
      help: 'Vertraulich: Ihr Gegenüber erfährt nichts davon.',
      no: 'Nein, es ist alles gut',
      yes: 'Ja, bitte melden Sie sich',
    },
    inTheirWords: 'Möchten Sie noch etwas hinzufügen?',
  },
};

/** What the panel's card says around the facts. */
export const germanPanel: Translated<typeof panel> = {
  due: (when: string) => `Fällig ab ${when}; Sie können auch früher senden.`,
  settings: 'Wann Umfragen automatisch hinausgehen',
  states: { 'not open': 'Noch nicht offen', open: 'Offen', closed: 'Geschlossen' },
  answered: (answered, asked) => `${thousands(answered)} von ${thousands(asked)} geantwortet`,
  answeredWithMean: (answered, asked, mean) =>
    `${thousands(answered)} von ${thousands(asked)} geantwortet, im Mittel ${mean.toFixed(1).replace('.', ',')} von 5`,
  unknown: (answers) =>
    `${count(answers, 'Antwort', 'Antworten')} nicht über einen persönlichen Link: niemand weiß, von wem, deshalb nicht gezählt.`,
  revised: (people) =>
    `${count(people, 'Person hat', 'Personen haben')} noch einmal geantwortet: Die letzte Antwort zählt.`,
  help: (people) => `${count(people, 'Person wünscht', 'Personen wünschen')} sich Hilfe`,
  send: 'Ansehen und senden',
  sendLabel: (title) => `${title}: ansehen und senden`,
  remind: 'Erinnerungen senden',
  remindLabel: (title) => `Erinnerungen senden: ${title}`,
  silent: (people) => `${count(people, 'Person hat', 'Personen haben')} nicht geantwortet.`,
  remindFrom: (people, when) =>
    `${count(people, 'Person hat', 'Personen haben')} nicht geantwortet; eine Erinnerung ist möglich ab ${when}.`,
  openForm: 'Formular öffnen',
  run: 'Antworten lesen',
};

/** What the sign-up says, in German: its card, its settings, and how many seats there are for whom. */
import { count, list, thousands } from '../../core/text.de.js';
import { oneLine } from '../../core/text.js';
import type { Translated } from '../../core/words.js';
import { germanSender } from '../words.de.js';
import type { panel, words } from './words.js';

const people = (number: number) => count(number, 'Person', 'Personen');
const mentees = (number: number) => count(number, 'Mentee', 'Mentees');
const mentors = (number: number) => count(number, 'Mentor/in', 'Mentorinnen und Mentoren');

export const german: Translated<typeof words> = {
  title: 'Anmeldungen',
  readTitle: 'Anmeldungen lesen',
  questionsTitle: 'Eine Frage berichtigen',
  bringTitle: 'Eine Liste mitbringen',
  nameTheTab: 'Geben Sie dem neuen Blatt einen Namen.',
  noTable:
    'Das ist keine Tabelle: Gebraucht werden eine Zeile mit den Fragen und eine Zeile je Person, in mindestens zwei Spalten.',
  tabTaken: (tab) => `Ein Blatt „${tab}“ gibt es schon, mit anderem Inhalt. Geben Sie dem neuen einen anderen Namen.`,
  receiptsTitle: 'Anmeldungen per E-Mail bestätigen',
  receiptOccasion: 'Anmeldung bestätigt',
  receiptFor: 'Alle, die teilnehmen und noch keine Bestätigung haben',
  receiptWhen: 'Innerhalb der Stunde, in der sie sich angemeldet haben',
  formAgain: 'füllen Sie das Formular noch einmal aus',
  replyToChange: 'antworten Sie auf diese E-Mail',
  noChoiceInPeople: (typed, column) =>
    `„${oneLine(typed)}“ ist für ${column} nicht bekannt, deshalb wird diese Person nicht berücksichtigt.`,
  noNumberInPeople: (typed) =>
    `„${oneLine(typed)}“ ist keine Zahl von Plätzen, deshalb wird hier kein Tandem gebildet.`,
  chooseInPeople: (choices) => `Wählen Sie in der Zelle eines davon: ${list(choices)}.`,
  numberInPeople: 'Schreiben Sie eine ganze Zahl, 0 oder mehr.',
  noted: {
    label: {
      role: 'Sie nehmen teil als',
      seats: 'So viele Mentees können Sie begleiten',
      zone: 'Zeitzone',
      wishes: 'Sie wünschen sich ein Tandem mit',
      about: 'Für Ihr Gegenüber',
    },
    role: (mentee, mentor) => (mentee && mentor ? 'Mentee und Mentor/in' : mentee ? 'Mentee' : 'Mentor/in'),
  },
  receipt: {
    name: 'Anmeldung bestätigt',
    label: 'Die E-Mail, die nach der Anmeldung sagt, was notiert wurde.',
    subject: 'Sie sind angemeldet: {programme}',
    preheader: 'Was wir notiert haben und wie Sie es ändern können.',
    text: `# {first name}, Sie sind angemeldet

Danke für Ihre Anmeldung zu „{programme}“. Sie hören von uns, sobald die Tandems feststehen. Bis dahin haben wir Folgendes notiert:

{answers}

# Falls etwas nicht stimmt

- **Um eine Antwort zu ändern,** {to change an answer}, und zwar von dieser Adresse aus; es zählen die letzten Antworten.
- **Wenn Sie pausieren oder nicht mehr teilnehmen möchten,** {write to us}, jederzeit. Eine Zeile genügt.

Vielen Dank
{organiser}`,
    footer: `Sie erhalten diese E-Mail, weil Sie sich zu „{programme}“ angemeldet haben. Antworten erreichen {organiser} unter {reply to}.`,
    words: /* @__PURE__ */ germanSender({
      'first name': 'der Vorname der Person',
      answers: 'was von den Antworten notiert wurde, Zeile für Zeile',
      'to change an answer':
        '„füllen Sie das Formular noch einmal aus“ mit einem Link oder, bei einem eigenen Formular, „antworten Sie auf diese E-Mail“',
    }),
  },
  form: 'Anmeldeformular',
  formUpdate: 'Anmeldeformular auf den neuesten Stand gebracht',
  updateTitle: 'Anmeldeformular aktualisieren',
  noFormToUpdate: 'Es gibt kein Anmeldeformular, das sich aktualisieren ließe. Einrichten erstellt eines.',
  differs: {
    unknown: 'Dieses Formular stammt von einer früheren Version, die nicht festhielt, woraus es erstellt wurde.',
    version: (version) =>
      `Wozu man zustimmt, wird Version ${version}. Wer schon angemeldet ist, hat der vorigen zugestimmt.`,
    text: (label, after) => `${label}: jetzt „${oneLine(after, 80)}“.`,
    blank: (label) => `${label}: jetzt leer.`,
    noLonger: (label) =>
      `${label}: wird nicht mehr gefragt. Die Frage bleibt im Formular, bis Sie sie dort herausnehmen.`,
    order: (label) => `${label}: in anderer Reihenfolge.`,
    list: (label, added, taken) =>
      `${label}: ${[
        ...(added.length > 0 ? [`neu ${list(added)}`] : []),
        ...(taken.length > 0 ? [`nicht mehr dabei ${list(taken)}`] : []),
      ].join('; ')}.`,
    label: {
      programme: 'Name des Programms',
      organiser: 'Organisationsteam',
      replyTo: 'An wen man schreibt',
      topics: 'Themen',
      departments: 'Abteilungen',
      languages: 'Sprachen',
      consent: 'Einwilligung',
      keep: 'Wie lange Antworten aufbewahrt werden',
      commitment: 'Aufwand',
    },
  },
  read: (number, stopped) =>
    `${people(number)} im Blatt „People“${stopped > 0 ? `, davon ${thousands(stopped)} mit etwas zu beheben` : ''}.`,
  foretold: {
    added: (names) => `Neu im Blatt „People“: ${some(names)}.`,
    held: (number) =>
      `${count(number, 'Person wird', 'Personen werden')} zurückgestellt, bis Sie es sich angesehen haben:`,
    unusable: (answers) => `${count(answers, 'Antwort kann', 'Antworten können')} noch nicht verwendet werden:`,
    refused: (people: number) =>
      `${count(people, 'Person hat Nein gesagt und wird', 'Personen haben Nein gesagt und werden')} nicht berücksichtigt:`,
    assumed: (answers: number) => `${count(answers, 'Antwort wurde', 'Antworten wurden')} mit einer Annahme gelesen:`,
    vouches: (number) =>
      `Sie bestätigen, dass ${count(number, 'Person', 'Personen')} der Teilnahme ${number === 1 ? 'zustimmt' : 'zustimmen'}. Bei späteren Anmeldungen werden Sie wieder gefragt.`,
    brings: (entries, tab) =>
      `Eine Liste mit ${count(entries, 'Eintrag', 'Einträgen')} kommt Wort für Wort als „${tab}“ in Ihre Tabelle. Dadurch entsteht kein Tandem, und niemand wird angeschrieben.`,
    receipts: (number) =>
      `${count(number, 'Person bekommt', 'Personen bekommen')} eine E-Mail, die sagt, was von den Antworten notiert wurde und wie man es ändert oder sich abmeldet.`,
    updates: 'Das Anmeldeformular ändert sich an Ort und Stelle. Eingegangene Antworten bleiben.',
  },
  brought: (tab) => `„${tab}“ steht jetzt in Ihrer Tabelle.`,
  confirmTitle: 'Zustimmung bestätigen',
  confirmed: (number) =>
    `Sie haben bestätigt, dass ${count(number, 'Person', 'Personen')} der Teilnahme ${number === 1 ? 'zustimmt' : 'zustimmen'}: Das steht mit dem Tag in der Spalte „Consent“ im Blatt „People“. Bei späteren Anmeldungen werden Sie wieder gefragt.`,
  confirmedByHand:
    'Sie haben bestätigt, dass alle, die Sie selbst ins Blatt „People“ geschrieben haben, der Teilnahme zustimmen. Bei allen anderen zählt die eigene Antwort im Formular.',
  leftOutStill: (names) =>
    `Trotzdem nicht berücksichtigt, wegen eines Neins, eines fehlenden Jas oder weil zurückgestellt: ${some(names)}.`,
  formAsks: (names) =>
    names.length === 0
      ? 'Ihr Formular fragt, ob man der Teilnahme zustimmt; es gibt also nichts zu bestätigen: Es zählt, was jede Person selbst geantwortet hat.'
      : `Ihr Formular fragt, ob man der Teilnahme zustimmt. Deshalb können Sie es nicht für andere bestätigen; noch kein Ja liegt vor von ${some(names)}. Fragen Sie nach und schreiben Sie bei allen, die zustimmen, „ja“ in die Spalte „Consent“ im Blatt „People“. Fragt die Frage etwas anderes, berichtigen Sie im Blatt „Questions“, wofür sie verwendet wird.`,
  basisToConfirm:
    'Kein Formular fragt nach einer Einwilligung: Bestätigen Sie, dass alle zustimmen, oder fragen Sie nach.',
  basisOpen: (number) =>
    `Keines Ihrer Formulare fragt, ob man der Teilnahme zustimmt; deshalb bildet noch niemand ein Tandem, und niemand wird angeschrieben. ${number === 1 ? 'Hat die eine Person' : number === 2 ? 'Haben beide Personen' : `Haben alle ${thousands(number)} Personen`} im Blatt „People“ auf anderem Weg zugestimmt, bestätigen Sie es unter „Anmeldungen“ („Mir liegen alle Zustimmungen vor“); sonst fragen Sie nach und schreiben „ja“ oder „nein“ in die Spalte „Consent“.`,
  basisProblem: {
    reason: (number) =>
      `Keines Ihrer Formulare fragt, ob man der Teilnahme zustimmt; deshalb ${number === 1 ? 'kann die eine Person' : `können die ${thousands(number)} Personen`} im Blatt „People“ noch kein Tandem bilden und keine E-Mail bekommen.`,
    mend: 'Haben alle auf anderem Weg zugestimmt, bestätigen Sie es unter „Anmeldungen“. Fragt doch eine Frage danach, setzen Sie im Blatt „Questions“ die Verwendung auf consent.',
  },
  consentUnclear: {
    reason: (name, consent) =>
      `„${oneLine(consent, 40)}“ sagt nicht, ob ${name} der Teilnahme zustimmt; deshalb wird diese Person nicht berücksichtigt.`,
    mend: 'Schreiben Sie „ja“ oder „nein“ in die Zelle „Consent“.',
  },
  consentNotAsked: {
    reason: (names) =>
      `${count(names.length, 'Person im Blatt „People“ hat', 'Personen im Blatt „People“ haben')} nicht gesagt, ob sie der Teilnahme ${names.length === 1 ? 'zustimmt, und wird' : 'zustimmen, und werden'} nicht berücksichtigt: ${some(names)}.`,
    mend: 'Fragen Sie nach und schreiben Sie bei allen, die zustimmen, „ja“ in die Zelle „Consent“; fragt kein Formular danach, bestätigen Sie es auf der Karte „Anmeldungen“.',
  },
  doubts: (told) =>
    `Bitte sehen Sie sich zuerst ${told.length === 1 ? 'diese Frage' : `diese ${told.length} Fragen`} an, im Blatt „Questions“ oder auf der Karte „Anmeldungen“. ${told.join(' ')} Berichtigen oder bestätigen Sie, wofür ${told.length === 1 ? 'sie' : 'jede'} verwendet wird, oder lassen Sie trotzdem Tandems vorschlagen.`,
  doubt: (question, tab, risk) => `„${question}“ (${tab}) ist vielleicht falsch verstanden: ${risk}.`,
  risks: {
    consent: 'Personen, die nicht zustimmen, könnten ein Tandem und E-Mails bekommen',
    role: 'Mentees könnten für Mentorinnen und Mentoren gehalten werden und umgekehrt',
    capacity: 'Mentorinnen und Mentoren könnten mehr oder weniger Mentees bekommen, als sie angeboten haben',
    manager: 'jemand könnte ein Tandem mit der eigenen Führungskraft bilden',
    avoid: 'jemand könnte ein Tandem mit einer Person bilden, die ausgeschlossen wurde',
    wishes: 'eine Person, die ausgeschlossen wurde, könnte für einen Wunsch gehalten werden',
    nothing:
      'sie wird für nichts verwendet und sagt vielleicht, wer nicht teilnehmen will, wer Führungskraft ist oder wer ausgeschlossen wurde',
    either: 'es werden Personen genannt, und nur Sie können sagen, ob sie gewünscht oder ausgeschlossen sind',
    tab: 'Personen könnten fehlen, oder es könnten welche dabei sein, die sich nie angemeldet haben',
  },
  remarks: {
    title: 'Eigene Worte',
    first: (names) =>
      `Etwas geschrieben, was für nichts verwendet wird: ${some(names)}. Lesen Sie es zuerst, auf der Karte „Anmeldungen“ oder in der Spalte „To read“ im Blatt „People“: Es könnte gegen ein Tandem sprechen. Oder lassen Sie trotzdem Tandems vorschlagen.`,
    waiting: (number) =>
      `${count(number, 'Person hat', 'Personen haben')} etwas in eigenen Worten geschrieben. Lesen Sie es, bevor Tandems gebildet werden.`,
    paused: (names) =>
      `Kein Tandem und keine E-Mails für ${some(names)}. Zum Wiederaufnehmen setzen Sie im Blatt „People“ den Status auf „aktiv“.`,
    said: (read, left) =>
      left === 0
        ? `Was ${count(read, 'Person', 'Personen')} geschrieben ${read === 1 ? 'hat' : 'haben'}, gilt als gelesen.`
        : `Was ${count(read, 'Person', 'Personen')} geschrieben ${read === 1 ? 'hat' : 'haben'}, gilt als gelesen; ${left} ${left === 1 ? 'steht' : 'stehen'} noch aus.`,
  },
  whose: {
    title: 'Wessen Antworten zählen',
    gone: 'Diese Person steht nicht mehr im Blatt „People“. Lesen Sie die Anmeldungen neu ein.',
    said: (name, email, held) =>
      held
        ? `${name} (${email}) bleibt zurückgestellt; warum, steht bei den Problemen.`
        : `Für ${email} zählen die Antworten von ${name}.`,
  },
  questionsInDoubt: 'Einige Fragen, die über Personen entscheiden, sollten Sie ansehen, bevor Tandems gebildet werden.',
  questionGone: 'Diese Frage steht nicht mehr im Blatt „Questions“. Lesen Sie die Anmeldungen noch einmal.',
  noSuchUse: (use) => `„${use}“ ist nichts, wofür eine Frage verwendet werden kann.`,
  whichCriterion: (question) => `Sagen Sie, für welches Kriterium die Frage „${question}“ ist.`,
  changed: {
    saved: 'Gespeichert.',
    nothing: 'Bei niemandem haben sich Rolle, Plätze oder Zustimmung geändert.',
    role: (number, from, to) => `${people(number)}: ${ROLES[to]} statt ${ROLES[from]}.`,
    joined: (number) =>
      number === 1 ? '1 Person mehr nimmt teil.' : `${thousands(number)} Personen mehr nehmen teil.`,
    left: (number) =>
      number === 1 ? '1 Person nimmt nicht mehr teil.' : `${thousands(number)} Personen nehmen nicht mehr teil.`,
    seats: (number) =>
      number === 1
        ? '1 Mentor/in hat eine andere Zahl von Plätzen.'
        : `${mentors(number)} haben eine andere Zahl von Plätzen.`,
  },
  noSuchMeaning: (answer, meaning) => `„${answer}“ kann bei dieser Frage nicht „${meaning}“ bedeuten.`,
  tooMuchTaught: (question) =>
    `Zu vielen Antworten auf die Frage „${question}“ wurde eine Bedeutung gegeben. Bringen Sie zuerst Antworten, die dasselbe sagen, auf denselben Wortlaut.`,
  sendTheLink: 'Verschicken Sie den Link des Formulars und lesen Sie dann die Anmeldungen.',
  notRead: (tabs) =>
    `${list(tabs)}: ${tabs.length === 1 ? 'wird' : 'werden'} nicht gelesen, nichts darin ist als Anmeldung bekannt. Lesen Sie die Anmeldungen und sehen Sie dann in den Blättern „Questions“ und „Problems“ nach.`,
  stillNotRead: (told) =>
    `${told.length === 1 ? 'Ein Blatt hat Antworten und wird' : `${told.length} Blätter haben Antworten und werden`} nicht gelesen. ${told.join(' ')}`,
  unreadTab: (tab, reason, mend) => `„${tab}“: ${reason} ${mend}`,
  noneUsable: (responses) =>
    `${responses === 1 ? 'Die eine Antwort' : `Keine der ${thousands(responses)} Antworten`} kann noch${responses === 1 ? ' nicht' : ''} verwendet werden: Die Probleme sagen, warum.`,
  toRead: (responses) => `${count(responses, 'Antwort', 'Antworten')} zu lesen.`,
  notUsable: (number) =>
    `${count(number, 'Person kann', 'Personen können')} noch nicht teilnehmen: Die Probleme sagen, warum.`,
  nobodyYet: 'Noch hat sich niemand angemeldet.',
  seatsShort: (mentee, mentor, seats) =>
    `${here(mentee, mentor, seats)}: ${count(mentee - seats, 'Platz fehlt', 'Plätze fehlen')}.`,
  seatsToSpare: (mentee, mentor, seats) =>
    `${here(mentee, mentor, seats)}: ${count(seats - mentee, 'Platz bleibt', 'Plätze bleiben')} übrig.`,
  seatsForAll: (mentee, mentor, seats) => `${here(mentee, mentor, seats)}: ein Platz für alle.`,
  understood: {
    answered: (answers) => `${count(answers, 'Antwort', 'Antworten')}.`,
    nobodyAnswered: 'Das hat noch niemand beantwortet.',
    someSaidNo: (number) =>
      number === 0
        ? 'Wird für nichts verwendet, weil sie nicht verstanden wurde. Wählen Sie, wofür sie ist; entscheidet sie nichts, drücken Sie „Stimmt so“.'
        : `${count(number, 'Person hat', 'Personen haben')} Nein gesagt, und die Frage wird für nichts verwendet. Sollen sie kein Tandem bilden, wählen Sie „Einwilligung“; entscheidet sie nichts, drücken Sie „Stimmt so“.`,
    notRead: 'Wird für nichts verwendet. Eine Absage darin wird trotzdem bemerkt.',
    shown: 'Das Gegenüber liest es in der Vorstellung.',
    notShown:
      'Noch bekommt es niemand zu sehen. Sobald Sie sagen, dass es stimmt, liest es das Gegenüber in der Vorstellung.',
    roles: (mentee, mentor, both) =>
      `Das ergibt ${mentees(mentee)} und ${mentors(mentor)}${both > 0 ? `, davon ${thousands(both)} beides` : ''}.`,
    notCounted: (number) =>
      `${count(number, 'Person zählt', 'Personen zählen')} nicht mit: zurückgestellt oder ohne Ja.`,
    consents: (yes, others) =>
      `${count(yes, 'Person hat', 'Personen haben')} Ja gesagt${others > 0 ? `; ${thousands(others)} nicht, und ${others === 1 ? 'wird' : 'werden'} nicht berücksichtigt` : ''}.`,
    seats: (mentor, seats) =>
      `${mentors(mentor)} ${mentor === 1 ? 'kann' : 'können'} insgesamt ${mentees(seats)} begleiten.`,
    counts: (percent) => `Macht ${percent} % der Punkte eines Tandems aus.`,
    countsNothing: 'Hat noch kein Gewicht und zählt deshalb nicht.',
    meanings: {
      mentee: 'Mentee',
      mentor: 'Mentor/in',
      both: 'Beides',
      yes: 'Ja',
      no: 'Nein',
      accepted: 'Angenommen',
      waitlisted: 'Warteliste',
      declined: 'Abgelehnt',
    },
    oneSeatEach: (mentor) =>
      mentor === 1
        ? 'Es gibt einen Platz, weil keine Frage nach der Zahl fragt.'
        : `Jede und jeder der ${thousands(mentor)} hat einen Platz, weil keine Frage nach der Zahl fragt.`,
  },
  settings: {
    form: {
      label: 'Anmeldeformular',
      choices: { make: 'eines erstellen', own: 'ich habe ein eigenes' },
      help: 'Einrichten erstellt ein Formular für Mentees wie für Mentorinnen und Mentoren. Haben Sie ein eigenes Formular oder eine eigene Liste, holen Sie die Antworten in ein Blatt dieser Tabelle.',
    },
    topics: {
      label: 'Themen',
      fallback:
        'Karriereplanung, Führung, Vor Publikum sprechen, Umgang mit Daten, Projektmanagement, Schreiben, Verhandeln, Beruf und Privatleben',
      help: 'Was man voneinander lernen kann, durch Kommas getrennt; in Anführungszeichen, was selbst ein Komma enthält.',
    },
    departments: {
      label: 'Abteilungen',
      fallback: 'Betrieb, Finanzen, Technik, Personal, Marketing, Forschung',
      help: 'Durch Kommas getrennt. Leer: wird nicht gefragt.',
    },
    languages: {
      label: 'Sprachen',
      fallback: 'Deutsch, Englisch, Französisch, Spanisch',
      help: 'Durch Kommas getrennt. Leer: wird nicht gefragt.',
    },
    commitment: {
      label: 'Aufwand',
      fallback: 'Etwa eine Stunde im Monat, sechs Monate lang',
      help: 'Steht im Formular ganz oben: wozu man sich mit der Anmeldung bereit erklärt. Leer: wird nicht gefragt.',
    },
    consent: {
      label: 'Einwilligung',
      fallback:
        'Ich bin damit einverstanden, dass meine Antworten verwendet werden, um ein passendes Tandem für mich zu finden und das Programm durchzuführen',
      help: 'Das kreuzt man im Formular an. Jede Änderung daran zählt als neue Version, und im Blatt „People“ steht, wer welcher zugestimmt hat.',
    },
    keep: {
      label: 'Antworten aufbewahrt bis',
      fallback: 'sechs Monate nach Ende des Programms',
      help: 'So steht es im Formular. Löschen Sie die Antworten dann, in dieser Tabelle und im Formular (Antworten > Alle Antworten löschen).',
    },
    basis: {
      label: 'Wie zugestimmt wurde',
      choices: { asked: 'im Formular', confirmed: 'auf anderem Weg; dafür stehe ich ein' },
      help: 'Zählt nur, wo kein Formular nach der Einwilligung fragt. Wer hier einsteht, steht für alle im Blatt „People“ ein, auch für spätere Anmeldungen; die Schaltfläche auf der Karte „Anmeldungen“ gilt für alle, die jetzt da sind, und fragt wieder, wenn andere dazukommen.',
    },
  },
};

const ROLES = { mentee: 'Mentee', mentor: 'Mentor/in', both: 'beides' };

function here(mentee: number, mentor: number, seats: number): string {
  return `${mentees(mentee)}, ${mentors(mentor)} mit ${count(seats, 'Platz', 'Plätzen')}`;
}

/** The first few by name. */
function some(names: readonly string[]): string {
  return names.length > 5 ? `${names.slice(0, 4).join(', ')} und ${names.length - 4} weitere` : list(names);
}

/** What the panel's card says around the facts. */
export const germanPanel: Translated<typeof panel> = {
  noForm: 'Es gibt noch kein Anmeldeformular. Einrichten erstellt eines, oder bringen Sie unten eine eigene Liste mit.',
  form: 'Anmeldeformular',
  remarks: {
    title: 'In eigenen Worten',
    why: () => 'Damit geschieht automatisch nichts. Lesen Sie es, bevor Tandems gebildet werden.',
    read: 'Gelesen',
    readLabel: (name) => `Gelesen, was ${name} geschrieben hat`,
    readAll: (number) => `Alle ${number} gelesen`,
    pause: 'Vorerst kein Tandem',
    pauseLabel: (name) => `Vorerst kein Tandem für ${name}`,
  },
  whose: {
    title: 'Ein fremder Name',
    asked: (name, other, email) =>
      `„${oneLine(other, 80)}“ hat mit der Adresse von ${name} geantwortet, ${email}. Das hat nichts geändert. Fragen Sie ${name}, bevor Sie entscheiden.`,
    keep: (name) => `Antworten von ${name} behalten`,
    instead: (other) => `Die von ${oneLine(other, 40)} nehmen`,
    one: 'Es ist eine Person',
    oneLabel: (name, other) => `${name} und ${other} sind eine Person`,
  },
  formLink: 'Link zum Anmeldeformular',
  mentees: 'Mentees',
  seats: 'Plätze',
  people: ({ people: number, mentees: mentee, mentors: mentor, both }) => {
    const sides = `${mentees(mentee)}, ${mentors(mentor)}`;
    const twice = both > 0 ? `, davon ${thousands(both)} beides` : '';
    return `${people(number)}: ${sides}${twice}.`;
  },
  responses: (responses) => count(responses, 'Antwort', 'Antworten'),
  noResponses: 'Noch keine Antworten.',
  unused: (rows) => `nicht gelesen: ${count(rows, 'Zeile', 'Zeilen')}`,
  run: 'Anmeldungen lesen',
  update: {
    title: 'Das Formular entspricht nicht mehr Ihren Einstellungen:',
    run: 'Formular aktualisieren',
    keeps: 'Fragen ändern sich an Ort und Stelle. Eingegangene Antworten bleiben, und keine Frage wird herausgenommen.',
    missing: (questions) =>
      `Beim letzten Mal nicht geändert, weil es im Formular fehlt oder dort eine Frage anderer Art ist: ${questions}. Ändern Sie es im Formular.`,
    earlier: (number) =>
      `${count(number, 'Person hat', 'Personen haben')} einem früheren Wortlaut der Einwilligung zugestimmt: Wer, sagt die Spalte „Consent version“ im Blatt „People“. Ist die Änderung für sie wichtig, bitten Sie darum, das Formular noch einmal abzuschicken.`,
  },
  receipts: {
    run: 'Anmeldungen per E-Mail bestätigen',
    open: (number) =>
      `${count(number, 'Person hat', 'Personen haben')} noch keine E-Mail bekommen, die sagt, was notiert wurde und wie man es ändert oder sich abmeldet.`,
  },
  basis: {
    sentence:
      'Keines Ihrer Formulare fragt, ob man der Teilnahme zustimmt. Niemand bekommt ein Tandem oder eine E-Mail, bis Sie bestätigen, dass alle im Blatt „People“ zugestimmt haben und Sie das belegen können.',
    confirm: 'Mir liegen alle Zustimmungen vor',
    later: (number) =>
      `Kein Formular fragt ${count(number, 'Person', 'Personen')} im Blatt „People“, ob sie der Teilnahme ${number === 1 ? 'zustimmt' : 'zustimmen'}, und bestätigt haben Sie es dafür noch nicht. ${number === 1 ? 'Diese Person wird' : 'Sie werden'} nicht berücksichtigt, bis Sie es bestätigen und belegen können.`,
    confirmLater: 'Auch diese Zustimmungen liegen mir vor',
  },

  noProblems: 'Keine Probleme: Jede Antwort konnte verwendet werden.',

  bring: {
    title: 'Eine eigene Liste mitbringen',
    help: 'Aus einer Excel- oder CSV-Datei oder einer kopierten Tabelle wird Wort für Wort ein neues Blatt dieser Tabelle.',
    file: 'Datei wählen',
    drop: 'oder hier ablegen (.xlsx, .csv, .tsv)',
    remove: 'Entfernen',
    reading: (file) => `${file} wird gelesen\u2026`,
    paste: 'Oder eine Tabelle einfügen',
    tab: 'Name des neuen Blatts',
    usualName: 'Unsere Liste',
    sheet: 'Blatt',
    chooseSheet: (sheets) => `Eines von ${sheets} wählen`,
    encoding: 'Zeichensatz',
    encodings: {
      'windows-1252': 'Westeuropa',
      macintosh: 'Westeuropa, Mac',
      'windows-1250': 'Mitteleuropa',
      'windows-1251': 'Kyrillisch',
      'koi8-r': 'Kyrillisch, KOI8-R',
      'windows-1253': 'Griechisch',
      'windows-1254': 'Türkisch',
      'windows-1255': 'Hebräisch',
      'windows-1256': 'Arabisch',
      'windows-1257': 'Baltisch',
      shift_jis: 'Japanisch',
      gb18030: 'Chinesisch, vereinfacht',
      big5: 'Chinesisch, traditionell',
      'euc-kr': 'Koreanisch',
    },
    guessed:
      'Diese Datei sagt nicht, in welchem Zeichensatz sie gespeichert ist; er wurde erraten. Sehen Namen unten falsch aus, wählen Sie einen anderen.',
    garbled:
      'Einige Buchstaben waren schon vor dem Speichern verdorben, etwa „Ã©“ statt „é“. Exportieren Sie die Liste noch einmal als „CSV UTF-8“ oder berichtigen Sie sie im neuen Blatt.',
    badLetters: (letters) =>
      letters === 1
        ? 'Ein Zeichen war nicht lesbar. An seiner Stelle steht „\ufffd“; berichtigen Sie es im neuen Blatt.'
        : `${thousands(letters)} Zeichen waren nicht lesbar. An ihrer Stelle steht „\ufffd“; berichtigen Sie sie im neuen Blatt.`,
    hidden: (rows) =>
      rows === 1
        ? 'Eine Zeile ist in Excel ausgeblendet, vielleicht durch einen Filter. Sie kommt mit.'
        : `${thousands(rows)} Zeilen sind in Excel ausgeblendet, vielleicht durch einen Filter. Sie kommen mit.`,
    uncomputed: (formulas) =>
      `${count(formulas, 'Zelle wäre', 'Zellen wären')} leer: Die Datei enthält dort eine Formel ohne Ergebnis. Öffnen Sie sie in Excel, speichern Sie und wählen Sie sie noch einmal.`,
    seen: (rows, columns) =>
      rows === 0
        ? 'Bisher stehen nur die Fragen da.'
        : `${count(rows, 'Zeile', 'Zeilen')} mit ${count(columns, 'Spalte', 'Spalten')}. So fängt es an:`,
    run: 'Liste hinzufügen',
    added: (tab) =>
      `„${tab}“ steht jetzt in der Tabelle. Richten Sie ein, falls noch nicht geschehen; lesen Sie dann die Anmeldungen, um die Personen zu übernehmen.`,
    faults: {
      'old-workbook': () =>
        'Das ist eine Excel-Datei alter Art. Wählen Sie in Excel Datei > Speichern unter > Excel-Arbeitsmappe (.xlsx) und nehmen Sie dann diese.',
      locked: () =>
        'Diese Datei ist durch ein Kennwort geschützt. Speichern Sie sie ohne (Datei > Informationen > Arbeitsmappe schützen) und wählen Sie sie noch einmal.',
      'open-document': () =>
        'LibreOffice-Dateien (.ods) werden hier nicht gelesen. Speichern Sie die Liste als .xlsx oder CSV, oder wählen Sie in der Tabelle Datei > Importieren.',
      'no-table': () => 'In dieser Datei ist keine Tabelle. Wählen Sie eine Datei von Excel (.xlsx), CSV oder TSV.',
      damaged: () =>
        'Diese Datei ist beschädigt oder unvollständig. Öffnen Sie sie in Excel, speichern Sie sie neu und wählen Sie diese.',
      'too-big': () =>
        'Diese Datei ist zu groß: Bis zu 10 MB können hier gelesen werden. Wählen Sie stattdessen in der Tabelle Datei > Importieren.',
      'too-many-rows': (most) =>
        `Diese Liste ist zu lang: Bis zu ${thousands(most)} Zeilen können hier hinzugefügt werden. Wählen Sie stattdessen in der Tabelle Datei > Importieren.`,
      'cannot-unpack': () =>
        'Dieser Browser ist zu alt für Excel-Dateien. Speichern Sie die Liste als CSV und wählen Sie diese, oder fügen Sie sie ein.',
      quotes: () =>
        'Ein Anführungszeichen in dieser Liste wird geöffnet und nicht geschlossen, deshalb lassen sich die Spalten nicht trennen. Speichern Sie sie noch einmal als CSV oder fügen Sie die Tabelle ein.',
      empty: () => 'In dieser Liste steht nichts.',
      'several-files': () => 'Bitte eine Datei nach der anderen.',
    },
  },

  questions: {
    title: 'Wie Ihre Fragen verstanden wurden',
    none: 'Fragen erscheinen hier, sobald es ein Blatt mit Antworten gibt. Dann sagen Sie, wofür jede verwendet wird.',
    help: 'Was Sie ändern, gilt auch für spätere Antworten.',
    first: 'Sehen Sie sich die ersten an; die übrigen scheinen klar.',
    toLook: (questions) => `${count(questions, 'Frage', 'Fragen')} anzusehen`,
    doubts: { unsure: 'Bitte ansehen', guess: 'Vermutet', sure: '' },
    wholeTab: (tab) => `Das ganze Blatt ${tab}`,
    use: 'Verwendet für',
    unused: 'Nicht verwendet',
    criterion: 'Kriterium',
    choose: 'Kriterium wählen',
    newCriterion: 'Ein neues ...',
    newName: 'Name des neuen Kriteriums',
    side: 'Seite',
    sides: {
      both: 'An beide gerichtet',
      mentee: 'An Mentees gerichtet',
      mentor: 'An Mentorinnen und Mentoren gerichtet',
    },
    teach: 'Was jede Antwort bedeutet',
    people,
    asItSays: 'Wie sie dasteht',
    number: 'Eine Zahl',
    allAnswers: (answers) => `Alle ${answers} Antworten zeigen`,
    moreAnswers: (answers) =>
      `${answers === 1 ? 'Eine weitere Antwort ist' : `${thousands(answers)} weitere Antworten sind`} seltener. Sagen Sie im Blatt „Questions“, was sie ${answers === 1 ? 'bedeutet' : 'bedeuten'}.`,
    right: 'Stimmt so',
    named: {
      wishes: 'Diese Personen sind gewünscht',
      avoid: 'Mit diesen Personen darf kein Tandem entstehen',
    },
    saved: 'Speichern und neu lesen',
  },
};

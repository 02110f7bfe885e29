/** What the sign-ups say, in German: the sign-up form, the uses of questions, and the names of criteria. */
import { german as troubles } from './troubles.words.de.js';
import type { english } from './words.js';

/** With a full stop, unless it ends already. */
function sentence(words: string): string {
  return words === '' || /[.!?]$/.test(words) ? words : `${words}.`;
}

function versionNamed(version: number): string {
  return `Fassung ${version}`;
}

/** As a sentence begins. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const german: typeof english = {
  titles: {
    commitment: 'Worauf Sie sich einlassen',
    name: 'Ihr Name',
    role: 'Ich möchte teilnehmen als',
    department: 'Abteilung',
    years: 'Berufserfahrung in Jahren',
    languages: 'Sprachen, in denen Sie sich treffen könnten',
    zone: 'Zeitzone',
    availability: 'Wann könnten Sie sich in der Regel treffen?',
    wanted: 'Themen, bei denen Sie Unterstützung möchten',
    offered: 'Themen, bei denen Sie andere unterstützen können',
    capacity: 'Wie viele Mentees könnten Sie begleiten?',
    manager: 'E-Mail-Adresse Ihrer Führungskraft',
    wishes: 'Gibt es jemanden, mit dem Sie gern ein Tandem bilden würden?',
    avoid: 'Gibt es jemanden, mit dem Sie kein Tandem bilden sollten?',
    about: 'Ein paar Worte über Sie, für Ihr Tandem',
    consent: 'Ihre Einwilligung',
  },
  choices: {
    roles: { mentee: 'Mentee', mentor: 'Mentor/in', both: 'Beides' },
    days: {
      Monday: 'Montag',
      Tuesday: 'Dienstag',
      Wednesday: 'Mittwoch',
      Thursday: 'Donnerstag',
      Friday: 'Freitag',
      Saturday: 'Samstag',
      Sunday: 'Sonntag',
    },
    parts: { morning: 'Vormittag', lunchtime: 'Mittag', afternoon: 'Nachmittag', evening: 'Abend' },
    within: (part) => `${part.toLowerCase()}s`,
    agree: 'Ich stimme zu.',
    accept: 'Damit bin ich einverstanden.',
  },
  form: {
    title: (programme) => `${programme}: Anmeldung`,
    description:
      'Melden Sie sich als Mentee, als Mentor/in oder als beides an. Das dauert etwa fünf Minuten. Wenn Sie später etwas ändern möchten, füllen Sie das Formular mit derselben Adresse noch einmal aus; es zählen die neuesten Antworten.',
    confirmation: 'Vielen Dank, Sie sind angemeldet. Sie hören von uns, sobald die Tandems gebildet sind.',
    pages: {
      mentee: 'Sie möchten als Mentee teilnehmen',
      mentor: 'Sie möchten andere begleiten',
      both: 'Sie möchten begleitet werden und andere begleiten',
      about: 'Damit das Tandem gut passt',
    },
    versionNamed,
    version: (agreement, version) => `${agreement.replace(/\.$/, '')} (${versionNamed(version)}).`,
    help: {
      years: 'Eine Zahl, zum Beispiel 7.',
      availability: 'In Ihrer eigenen Zeitzone.',
      manager: 'Damit Sie kein Tandem mit Ihrer eigenen Führungskraft bilden.',
      wishes: 'Bis zu drei Namen, durch Kommas getrennt, der wichtigste Wunsch zuerst.',
      avoid: 'Das liest nur das Organisationsteam; sonst erfährt es niemand.',
      about:
        'Das liest die andere Person, wenn Sie einander als Tandem vorgestellt werden. Lassen Sie das Feld leer, wenn Sie nichts schreiben möchten.',
      consent: ({ organiser, contact, keep }) =>
        [
          `${capital(organiser)} kann Ihre Antworten sehen.`,
          'Wer mit Ihnen ein Tandem bildet, erhält Ihren Namen, Ihre E-Mail-Adresse, was Sie zusammengeführt hat, etwa Themen und Sprachen, einen Vorschlag für das erste Treffen in beiden Zeitzonen und das, was Sie über sich schreiben.',
          `Aufbewahrt werden die Antworten bis ${sentence(keep)}`,
          `Bei Fragen oder wenn Sie nicht mehr teilnehmen möchten, schreiben Sie jederzeit an ${contact}.`,
        ].join(' '),
    },
  },
  uses: {
    name: { label: 'Name', help: 'Der volle Name, wie er im Tandem gezeigt wird.' },
    'first name': { label: 'Vorname', help: 'Steht vor dem Nachnamen.' },
    'last name': { label: 'Nachname', help: 'Steht nach dem Vornamen.' },
    email: {
      label: 'E-Mail-Adresse',
      help: 'Dorthin gehen E-Mails und Einladungen. Daran werden auch die Personen unterschieden.',
    },
    role: { label: 'Rolle', help: 'Mentee, Mentor/in oder beides, in beliebigen Worten.' },
    capacity: {
      label: 'Plätze',
      help: 'Wie viele Mentees jemand begleitet: eine Zahl oder Worte wie „bis zu 3“.',
    },
    manager: {
      label: 'Führungskraft',
      help: 'E-Mail-Adresse oder Name der Führungskraft: Niemand bildet ein Tandem mit der eigenen Führungskraft.',
    },
    zone: {
      label: 'Zeitzone',
      help: 'Eine Zeitzone wie Europe/Berlin, ein Abstand wie GMT+1 oder eine Stadt.',
    },
    wishes: { label: 'Wunschpersonen', help: 'Namen oder E-Mail-Adressen, der wichtigste Wunsch zuerst.' },
    avoid: {
      label: 'Kein Tandem mit',
      help: 'Namen oder E-Mail-Adressen. Sie kommen nie zusammen, und niemand erfährt davon.',
    },
    about: { label: 'Über mich', help: 'Wird im Tandem gezeigt, wenn beide einander vorgestellt werden.' },
    pronouns: { label: 'Pronomen', help: 'Stehen im Tandem neben dem Namen.' },
    decision: {
      label: 'Entscheidung des Organisationsteams',
      help: 'Angenommen, Warteliste oder abgelehnt. Wer auf der Warteliste steht oder abgelehnt ist, nimmt nicht teil.',
    },
    consent: { label: 'Einwilligung', help: 'Wer nicht einwilligt, wird nicht berücksichtigt.' },
    criterion: { label: 'Kriterium', help: 'Zählt unter dem Namen des Kriteriums, wenn Tandems gebildet werden.' },
    nothing: { label: 'Nichts', help: 'Bleibt im Blatt mit den Antworten und wird nicht gelesen.' },
    'sign-ups (role question)': {
      label: 'Anmeldungen mit Frage nach der Rolle',
      help: 'Jede Zeile ist eine Anmeldung; eine Frage sagt, in welcher Rolle.',
    },
    'all mentees': { label: 'Anmeldungen, alle als Mentee', help: 'Alle in diesem Blatt sind Mentees.' },
    'all mentors': {
      label: 'Anmeldungen, alle als Mentor/in',
      help: 'Alle in diesem Blatt sind Mentorinnen und Mentoren.',
    },
    'not sign-ups': { label: 'Keine Anmeldungen', help: 'Das Blatt bleibt, wie er ist.' },
  },
  criteria: {
    availability: 'Verfügbarkeit',
    languages: 'Sprachen',
    years: 'Berufserfahrung in Jahren',
    level: 'Stufe',
    department: 'Abteilung',
    subject: 'Fach',
    profession: 'Beruf',
    location: 'Standort',
    format: 'Format',
    frequency: 'Häufigkeit der Treffen',
    interests: 'Interessen',
    skills: 'Kompetenzen',
    topics: 'Themen',
    zone: 'Zeitzone',
    wishes: 'Wünsche',
  },
  unnamed: 'Frage',
  columns: {
    mentee: (criterion) => `${criterion} gesucht`,
    mentor: (criterion) => `${criterion} angeboten`,
    both: (criterion) => `${criterion} (Kriterium)`,
  },
  notUsed: {
    delicate:
      'Nicht verwendet: Das ist persönlich. Es wird nie verglichen oder gezeigt, außer Sie machen es zum Kriterium; tun Sie das nur, wenn die Leute darum gebeten haben.',
    otherConsent: 'Nicht verwendet: Das ist keine Einwilligung in das Programm.',
    priority:
      'Nicht verwendet: Wer gewartet hat oder schon einmal leer ausgegangen ist, kommt deshalb nicht zuerst; für alle gelten dieselben Kriterien. Wenn jemand zuerst an der Reihe sein soll, bilden Sie das Tandem von Hand.',
    refused:
      'Nicht verwendet: Diese Themen möchten die Leute lieber nicht übernehmen; sie zählen deshalb weder als angeboten noch als gesucht.',
    weights:
      'Nicht verwendet: Gewichte einzelner Personen werden nicht gelesen; ein Kriterium hat für alle dasselbe Gewicht.',
  },
  unnamedColumn: (number) => `Spalte ${number}`,
  wholeTab: '(ganzes Blatt)',
  whose: { theirs: 'gehört dazu', other: 'gehört nicht dazu' },
  source: (tab, row) => `${tab}, Zeile ${row}`,
  troubles,
};

/** What introductions say, in German: their card, and pairs that cannot be introduced. */
import { count, list, longDay } from '../../core/text.de.js';
import type { Translated } from '../../core/words.js';
import { germanSender } from '../words.de.js';
import type { panel, words } from './words.js';

const tandems = (number: number) => count(number, 'Tandem', 'Tandems');

export const german: Translated<typeof words> = {
  title: 'Veröffentlichen',
  occasion: 'Vorstellung',
  toIntroduce: (pairs) =>
    `${count(pairs, 'Tandem ist', 'Tandems sind')} einander vorzustellen und zu einem ersten Treffen einzuladen.`,
  notYet: 'Stellt freigegebene Tandems einander vor und lädt sie zu einem ersten Treffen ein.',
  done: (pairs) => `${tandems(pairs)} vorgestellt und eingeladen.`,
  soFar: (introduced, pairs, invited) =>
    `${introduced === pairs ? tandems(pairs) : `${introduced} von ${count(pairs, 'Tandem', 'Tandems')}`} vorgestellt, ${invited} eingeladen.`,
  toDecide: (sendings) =>
    `${sendingsIn(sendings)} ${sendings.mails + sendings.events === 1 ? 'wartet' : 'warten'} auf Ihre Entscheidung.`,
  notSent: (sendings) =>
    `${sendingsIn(sendings)} ${sendings.mails + sendings.events === 1 ? 'ging' : 'gingen'} nicht hinaus.`,
  introduced: (pairs) => `${tandems(pairs)} veröffentlicht.`,
  stopped: (problems) => `${count(problems, 'Problem ist', 'Probleme sind')} zuerst zu beheben.`,
  aMentee: 'Mentee ohne Namen',
  aMentor: 'Mentor/in ohne Namen',
  notActive: (mentee, mentor) =>
    `${mentee} und ${mentor} sind freigegeben, aber im Blatt „People“ ist eine der beiden Personen nicht aktiv; deshalb werden sie einander nicht vorgestellt.`,
  wasTakenBack: (mentee, mentor) =>
    `${mentee} und ${mentor} wurden nach dem Veröffentlichen zurückgenommen und sind hier an der alten Stelle freigegeben; deshalb werden sie einander nicht vorgestellt.`,
  halfBack: (mentee, mentor) =>
    `Ein früheres Tandem von ${mentee} ist erst zum Teil zurückgenommen; deshalb werden ${mentee} und ${mentor} einander noch nicht vorgestellt.`,
  finishBack: 'Nehmen Sie es zuerst zu Ende zurück, auf der Karte der Vorstellungen.',
  approveDraft:
    'Setzen Sie dies auf „beendet“ und geben Sie stattdessen den Vorschlag der beiden frei; fehlt er, erstellt ihn „Tandems vorschlagen“.',
  makeActive: 'Setzen Sie diese Person im Blatt „People“ auf „aktiv“ oder das Tandem auf „beendet“.',
  introductionMentee: {
    name: 'Vorstellung, Mentee',
    label: 'Vorstellung, an die oder den Mentee. Geht hinaus, wenn das Tandem veröffentlicht wird.',
    subject: 'Ihr Tandem in {programme}: {mentor}',
    preheader: '{why} {meeting}',
    text: `# {first name}, lernen Sie {mentor} kennen

{mentor first name} begleitet Sie im Programm „{programme}“.

{mentor card}

# Ihr erstes Treffen

{first meeting}

[{mentor first name} begrüßen]({mentor email})

# Bevor Sie sich treffen

- **Melden Sie sich noch heute.** In diesem Programm machen die Mentees den ersten Schritt; zwei, drei Sätze genügen.
- **Notieren Sie ein oder zwei Dinge,** die Sie am Ende erreicht haben möchten. Das ist ein guter Anfang für Ihr erstes Gespräch.
- **Sprechen Sie offen.** Was Sie einander erzählen, bleibt unter Ihnen.

Wenn sich etwas nicht richtig anfühlt, antworten Sie auf diese E-Mail: Das erreicht {organiser} und niemanden sonst.

Einen guten Start wünscht
{organiser}`,
    footer: `Sie erhalten diese E-Mail, weil Sie sich zu „{programme}“ angemeldet haben. Antworten erreichen {organiser} unter {reply to}. Wenn Sie pausieren oder nicht mehr teilnehmen möchten, {write to us}: Eine Zeile genügt.`,
    words: /* @__PURE__ */ germanSender({
      'first name': 'der Vorname der oder des Mentee',
      mentor: 'der Name der Mentorin oder des Mentors',
      'mentor first name': 'der Vorname der Mentorin oder des Mentors',
      'mentor email': 'die E-Mail-Adresse der Mentorin oder des Mentors; als Link beginnt sie eine E-Mail dorthin',
      'mentor card': 'eine Karte mit Name, Adresse und dem Grund für das Tandem',
      why: 'der Grund für das Tandem, in einem Satz',
      meeting: 'wann das erste Treffen ist, in einem Satz',
      'first meeting': 'wann das erste Treffen ist, Zeile für Zeile',
    }),
  },
  introductionMentor: {
    name: 'Vorstellung, Mentor/in',
    label:
      'Vorstellung, an die Mentorin oder den Mentor: eine E-Mail für alle Mentees. Geht hinaus, wenn Tandems veröffentlicht werden.',
    subject: '{your mentees} in {programme}: {mentees}',
    preheader: 'Danke, dass Sie sich Zeit nehmen. {why}',
    text: `# {first name}, lernen Sie {mentees} kennen

Danke, dass Sie sich Zeit für „{programme}“ nehmen. Hier stellen wir Ihnen vor, wen Sie begleiten.

{introductions}

{say hello}

# Bevor Sie sich treffen

- **Sie bekommen bald einen kurzen Gruß.** In diesem Programm machen die Mentees den ersten Schritt. Eine Zeile von Ihnen ist ebenso willkommen.
- **Antworten Sie auf jede Einladung, die Sie per E-Mail bekommen, mit „Ja“,** damit das Treffen in Ihrem Kalender steht. Passt die Zeit nicht, schlagen Sie dort eine andere vor.
- **Sprechen Sie offen.** Was Sie einander erzählen, bleibt unter Ihnen.

Wenn sich etwas nicht richtig anfühlt, antworten Sie auf diese E-Mail: Das erreicht {organiser} und niemanden sonst.

Mit herzlichem Dank
{organiser}`,
    footer: `Sie erhalten diese E-Mail, weil Sie sich als Mentorin oder Mentor zu „{programme}“ angemeldet haben. Antworten erreichen {organiser} unter {reply to}. Wenn Sie pausieren oder nicht mehr teilnehmen möchten, {write to us}: Eine Zeile genügt.`,
    words: /* @__PURE__ */ germanSender({
      'first name': 'der Vorname der Mentorin oder des Mentors',
      mentees: 'die Namen der Mentees',
      'your mentees': '„Ihr Tandem“ oder „Ihre Tandems“',
      introductions: 'eine Karte je Mentee: Name, Adresse, Grund für das Tandem, erstes Treffen',
      why: 'der Grund für das Tandem, in einem Satz je Mentee',
      'say hello':
        'eine Schaltfläche, die eine E-Mail an die oder den Mentee beginnt; bei mehreren Mentees hat stattdessen jede Karte einen Link',
    }),
  },
  noMentee: {
    title: 'An Mentorinnen und Mentoren ohne Mentee schreiben',
    occasion: 'Ohne Mentee',
    publishFirst: 'Veröffentlichen Sie zuerst die Tandems: Vorher weiß niemand, wer ohne Mentee bleibt.',
    told: (mentors: number) =>
      `${count(mentors, 'Mentor/in erfährt', 'Mentorinnen und Mentoren erfahren')}, dass es diesmal kein Tandem gab und die Anmeldung auf Ihrer Liste bleibt.`,
  },
  noMenteeMail: {
    name: 'Mentor/in ohne Mentee',
    label:
      'An Mentorinnen und Mentoren, für die es nach dem Veröffentlichen niemanden gibt. Geht nur hinaus, wenn Sie es bestätigen.',
    subject: 'Ihr Platz in {programme}',
    preheader: 'Die Tandems stehen fest, und diesmal war niemand für Sie dabei.',
    text: `# {first name}, danke, dass Sie Zeit angeboten haben

Die Tandems in „{programme}“ stehen fest, und diesmal war niemand für Sie dabei. Das sagt nichts darüber, was Sie zu geben haben: Die Zahlen auf beiden Seiten gehen fast nie genau auf.

- **Sie bleiben auf unserer Liste.** Kommt noch jemand dazu oder ändert sich ein Tandem, hören Sie von uns.
- **Sie möchten lieber nicht warten?** Antworten Sie auf diese E-Mail, und wir nehmen Sie von der Liste.

Mit herzlichem Dank
{organiser}`,
    footer: `Sie erhalten diese E-Mail, weil Sie sich als Mentorin oder Mentor zu „{programme}“ angemeldet haben. Antworten erreichen {organiser} unter {reply to}. Wenn Sie pausieren oder nicht mehr teilnehmen möchten, {write to us}: Eine Zeile genügt.`,
    words: /* @__PURE__ */ germanSender({ 'first name': 'der Vorname der Mentorin oder des Mentors' }),
  },
  why: {
    helpsYou: '{partner} kann Ihnen bei diesen Themen helfen: {topics}.',
    youHelp: 'Sie können {partner} bei diesen Themen helfen: {topics}.',
    bothChose: 'Sie beide haben gewählt: {topics}.',
    sameAnswer: 'Sie beide haben auf „{question}“ dasselbe geantwortet: {answers}.',
    youAsked: 'Sie haben sich ein Tandem mit {partner} gewünscht.',
    bothAsked: 'Sie haben sich einander gewünscht.',
    wholeGroup: 'Wir haben Sie mit Blick auf die ganze Gruppe füreinander ausgewählt.',
  },
  card: {
    bothSpeak: 'Sie beide sprechen',
    about: (name) => `${name} in eigenen Worten`,
    firstMeeting: 'Erstes Treffen',
    theTime: 'Zur Uhrzeit',
    notArranged: 'Noch nicht vereinbart: Bitte einigen Sie sich innerhalb von zwei Wochen auf eines.',
  },
  foretold: {
    mails: (mentees, mentors) =>
      `${list([...(mentees > 0 ? [count(mentees, 'Mentee', 'Mentees')] : []), ...(mentors > 0 ? [count(mentors, 'Mentor/in', 'Mentorinnen und Mentoren')] : [])])} ${mentees + mentors === 1 ? 'bekommt' : 'bekommen je'} eine E-Mail, die das Gegenüber vorstellt.`,
    meetings: (invitations, first, last) =>
      `${count(invitations, 'Tandem wird', 'Tandems werden')} zu einem ersten Treffen eingeladen, ${first === last ? `und zwar ${longDay(first)}` : `zwischen ${longDay(first)} und ${longDay(last)}`}, jeweils vor den E-Mails, die davon berichten.`,
    moved: (meetings) =>
      `${count(meetings, 'erstes Treffen war', 'erste Treffen waren')} vorbei, bevor jemand eingeladen wurde, und ${meetings === 1 ? 'bekommt' : 'bekommen'} eine neue Zeit.`,
    pair: (mentee, mentor) => `${mentee} und ${mentor}`,
    noCommonHour: (pairs) =>
      `${count(pairs.length, 'Tandem hat', 'Tandems haben')} keine gemeinsame Stunde und ${pairs.length === 1 ? 'wird' : 'werden'} zur nächstliegenden eingeladen; E-Mails und Einladungen sagen das: ${pairs.slice(0, 5).join('; ')}${pairs.length > 5 ? '; ...' : '.'}`,
    withoutMeeting: (pairs) =>
      `${count(pairs, 'Tandem erfährt', 'Tandems erfahren')} von keinem Treffen, weil niemand dazu eingeladen wird: ${pairs === 1 ? 'Es wird' : 'Sie werden'} gebeten, sich auf eines zu einigen.`,
  },
  hello: {
    button: (name) => `${name} begrüßen`,
    subject: {
      mentee: (programme) => `Ein Gruß aus Ihrem Tandem: ${programme}`,
      mentor: (programme) => `Ein Gruß aus Ihrem Tandem: ${programme}`,
    },
    body: {
      mentee: (partner, own, programme) =>
        `Guten Tag ${partner},\n\nmein Name ist ${own}, und Sie begleiten mich im Programm „${programme}“. Ich freue mich darauf, Sie kennenzulernen.\n\n`,
      mentor: (partner, own, programme) =>
        `Guten Tag ${partner},\n\nmein Name ist ${own}, und ich begleite Sie im Programm „${programme}“. Ich freue mich darauf, Sie kennenzulernen.\n\n`,
    },
  },
  yourMentees: (mentees) => (mentees === 1 ? 'Ihr Tandem' : 'Ihre Tandems'),
};

interface Sendings {
  readonly mails: number;
  readonly events: number;
}

function sendingsIn({ mails, events }: Sendings): string {
  return list([
    ...(mails > 0 ? [count(mails, 'E-Mail', 'E-Mails')] : []),
    ...(events > 0 ? [count(events, 'Einladung', 'Einladungen')] : []),
  ]);
}

/** What the panel's card says around the facts. */
export const germanPanel: Translated<typeof panel> = {
  none: 'Noch ist kein Tandem freigegeben. Das geschieht unter „Tandems bilden“; vorher wird nichts verschickt.',
  approved: 'Freigegeben, zu veröffentlichen',
  published: 'Veröffentlicht',
  waiting: 'Vorstellungen noch zu senden',
  meetings: 'Erste Treffen',
  run: 'Ansehen und veröffentlichen',
  settings: 'Wie das erste Treffen zustande kommt',
  nothingSent: 'Noch wurde nichts verschickt.',
  sent: ({ mails, events, forms }) =>
    `Bisher: ${list([count(mails, 'E-Mail', 'E-Mails'), count(events, 'Einladung', 'Einladungen'), count(forms, 'Formular', 'Formulare')])}.`,
  dropped: (sendings) =>
    `${count(sendings, 'Sendung, die Sie bestätigt haben, entfällt', 'Sendungen, die Sie bestätigt haben, entfallen')}: Ein Tandem ist beendet, jemand nimmt nicht mehr teil, oder eine Zeit ist vorbei.`,
  back: {
    fold: 'Veröffentlichtes zurücknehmen',
    about: 'Nichts wird zurückgenommen, bevor Sie gesehen haben, was daraus wird.',
    search: 'Einen Namen suchen',
    wave: (day, pairs) => `Veröffentlicht ${day}: ${count(pairs, 'Tandem', 'Tandems')}`,
    every: 'Alle auswählen',
    noneOfIt: 'Keines auswählen',
    pair: (mentee, mentor) => `${mentee} und ${mentor}`,
    ended: 'beendet',
    preview: (pairs) =>
      pairs === 0 ? 'Tandems zum Zurücknehmen auswählen' : `Ansehen: ${count(pairs, 'Tandem', 'Tandems')} zurücknehmen`,
    unfinished: (pairs) =>
      `${count(pairs, 'Tandem ist', 'Tandems sind')} erst zum Teil zurückgenommen: Mails oder Einladungen können noch gelten.`,
    goOn: 'Ansehen: zu Ende zurücknehmen',
    notFound: (typed) => `Niemand in den veröffentlichten Tandems heißt „${typed}“.`,
  },
  mailLeft: (people) =>
    `Google lässt dieses Konto heute noch an ${count(people, 'weitere Person', 'weitere Personen')} schreiben.`,
};

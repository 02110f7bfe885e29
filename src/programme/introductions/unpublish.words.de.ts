/** What is said when pairs are taken back after they were published, in German. */
import { count, list, longTime } from '../../core/text.de.js';
import type { Translated } from '../../core/words.js';
import { germanSender } from '../words.de.js';
import type { words } from './unpublish.words.js';

export const german: Translated<typeof words> = {
  title: 'Zurücknehmen',
  withdrawal: 'Einladung zurückgezogen',
  apology: 'Entschuldigung',
  meeting: (mentee, mentor) => `${mentee} und ${mentor}`,
  why: 'Nach dem Veröffentlichen zurückgenommen.',
  none: 'Wählen Sie mindestens ein veröffentlichtes Tandem.',
  takenBack: (pairs) => `${count(pairs, 'Tandem', 'Tandems')} zurückgenommen.`,
  offer: 'Sich per E-Mail bei ihnen entschuldigen',
  offerHelp:
    'Die E-Mail sagt, dass die Vorstellung ein Versehen war. Den Wortlaut ändern Sie unter „Texte der E-Mails“.',
  foretold: {
    drafts: (pairs) =>
      `${count(pairs, 'Tandem wird', 'Tandems werden')} zurückgenommen und ${pairs === 1 ? 'ist wieder ein Vorschlag' : 'sind wieder Vorschläge'}. Neu freigegeben und veröffentlicht, ${pairs === 1 ? 'bekommt es' : 'bekommen sie'} eine neue Vorstellung und eine neue Einladung.`,
    ended: (pairs) =>
      `${count(pairs, 'Tandem ist', 'Tandems sind')} schon beendet und ${pairs === 1 ? 'bleibt' : 'bleiben'} es.`,
    other: (mentees) =>
      `Für ${list(mentees)} gibt es schon ${mentees.length === 1 ? 'einen anderen Vorschlag; er bleibt' : 'andere Vorschläge; sie bleiben'}.`,
    withdrawn: (events) =>
      `${count(events, 'Einladung wird', 'Einladungen werden')} zurückgezogen: ${events === 1 ? 'Das Treffen verschwindet' : 'Die Treffen verschwinden'} aus Ihrem Kalender, und Google benachrichtigt die Gäste; wer einen anderen Kalender nutzt, bekommt eine Mail und muss ${events === 1 ? 'es' : 'sie'} dort vielleicht selbst löschen.`,
    passed: (events) =>
      `${count(events, 'erstes Treffen ist', 'erste Treffen sind')} nach der Zeit im Blatt Meetings vorbei und ${events === 1 ? 'bleibt' : 'bleiben'} im Kalender: Wurde eines auf einen späteren Tag verschoben, löschen Sie es dort.`,
    elsewhere: (events, accounts) =>
      `${count(events, 'Einladung kam', 'Einladungen kamen')} von ${accounts.length > 0 ? list(accounts) : 'einem Konto, das nicht bekannt ist,'} und ${events === 1 ? 'lässt' : 'lassen'} sich von hier aus nicht zurückziehen: Löschen Sie ${events === 1 ? 'den Termin' : 'die Termine'} in jenem Kalender.`,
    off: (sendings) =>
      `${count(sendings, 'E-Mail oder Einladung, die noch nicht hinausging, wird', 'E-Mails und Einladungen, die noch nicht hinausgingen, werden')} abgesagt.`,
    doubt: (sendings) =>
      `Bei ${count(sendings, 'E-Mail oder Einladung', 'E-Mails und Einladungen')} ist ungewiss, ob ${sendings === 1 ? 'sie ankam: Sie gilt' : 'sie ankamen: Sie gelten'} als angekommen, und Sie werden nicht mehr danach gefragt.`,
    apologies: (people) =>
      `${count(people, 'Person bekommt', 'Personen bekommen')} eine E-Mail, die sagt, dass es ein Versehen war.`,
    silence: (people) =>
      `${count(people, 'Person, die vorgestellt wurde, bekommt', 'Personen, die vorgestellt wurden, bekommen')} keine E-Mail dazu.`,
    out: (names) =>
      `${list(names)} ${names.length === 1 ? 'nimmt' : 'nehmen'} nicht mehr teil und ${names.length === 1 ? 'bekommt' : 'bekommen'} keine E-Mail.`,
    answered: (names) =>
      `${list(names)} ${names.length === 1 ? 'hat' : 'haben'} schon eine Umfrage beantwortet; die Antworten bleiben.`,
  },
  got: {
    introduced: 'vorgestellt',
    invited: (wall) => (wall === '' ? 'eingeladen' : `eingeladen für ${longTime(wall)}`),
    both: (got) => `Bisher ${list(got)}.`,
    nothing: 'Bisher ging nichts an sie hinaus.',
  },
  invitation: {
    withdrawn: (partners) => `Die Einladung zum Treffen mit ${list(partners)} ist zurückgezogen.`,
    left: (partners) => `Bitte sagen Sie das Treffen mit ${list(partners)} in Ihrem Kalender ab.`,
  },
  all: (items) => list(items),
  introductionApology: {
    name: 'Entschuldigung für eine Vorstellung',
    label: 'Geht hinaus, wenn Sie ein Tandem nach dem Veröffentlichen zurücknehmen und das dort ankreuzen.',
    subject: 'Unser Versehen: Ihre Vorstellung in {programme}',
    preheader: 'Sie und {partner} bilden doch kein Tandem.',
    text: `# {first name}, das war unser Versehen

Die Vorstellung von {partner} war ein Versehen von uns: Sie bilden doch kein Tandem. Bitte betrachten Sie sie als gegenstandslos.

{invitation}

Sie brauchen nichts zu tun. Sie sind weiterhin Teil von „{programme}“ und hören von uns, sobald es ein neues Tandem gibt.

Wir bitten um Entschuldigung für die Verwirrung. Wenn Sie eine Frage haben, antworten Sie auf diese E-Mail: Das erreicht {organiser} und niemanden sonst.

{organiser}`,
    footer: `Sie erhalten diese E-Mail, weil Sie sich zu „{programme}“ angemeldet haben. Antworten erreichen {organiser} unter {reply to}. Wenn Sie pausieren oder nicht mehr teilnehmen möchten, {write to us}: Eine Zeile genügt.`,
    words: /* @__PURE__ */ germanSender({
      'first name': 'der Vorname der Person, die die E-Mail bekommt',
      partner: 'mit wem sie ein Tandem bildete; mehrere Namen, wenn es mehrere Mentees waren',
      invitation:
        'dass die Einladung zum ersten Treffen zurückgezogen ist oder was mit ihr zu tun ist; nichts, wo es keine gibt',
    }),
  },
};

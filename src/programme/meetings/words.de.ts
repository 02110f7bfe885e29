/** What meetings say, in German. */
import { list, longDay } from '../../core/text.de.js';
import type { Translated } from '../../core/words.js';
import type { words } from './words.js';

const organiser = 'der Name des Organisationsteams';
const programme = 'der Name des Programms';

/** No line ends within a span of time. */
const hours = (starts: string, ends: string, zone: string) =>
  `${starts.slice(11, 16)}\u00a0bis\u00a0${ends.slice(11, 16)}\u00a0Uhr (Ortszeit ${zone})`;

export const german: Translated<typeof words> = {
  occasion: 'Erstes Treffen',
  notes: {
    untold:
      'Nicht beide haben Zeiten genannt; das ist eine Stunde des Arbeitstags. Sie können das Treffen verschieben.',
    unread:
      'Die Zeiten, die eine der beiden Personen genannt hat, waren nicht zu lesen; das ist eine Stunde des Arbeitstags. Sehen Sie sich die Antworten im Blatt „People“ an und verschieben Sie es bei Bedarf.',
    nearest:
      'Nach den Angaben passt keine Zeit beiden; das ist die nächstliegende. Sie können das Treffen verschieben.',
  },
  both: (mentee, mentor) => `${mentee} und ${mentor}`,
  noTime: (starts, zone) =>
    `„${starts}“ in „${zone}“ ist keine Zeit; deshalb wird zu diesem Treffen niemand eingeladen.`,
  writeTime: 'Schreiben Sie die Zeit als 2027-03-01T09:30:00 und die Zeitzone als Europe/Berlin.',
  firstMeeting: {
    name: 'Erstes Treffen',
    label: 'Die Einladung zum ersten Treffen, im Kalender. Nur Text.',
    subject: '{mentee} und {mentor} treffen sich: {programme}',
    preheader: '',
    text: `Ihr erstes Treffen im Programm „{programme}“.

Guter Stoff für den Anfang:
- Wer sind Sie, und was führt Sie hierher?
- Was möchte {mentee} am Ende erreicht haben?
- Wie oft treffen Sie sich, wo, und wie erreichen Sie einander dazwischen?
- Was bleibt unter Ihnen? (Alles, wenn Sie nichts anderes vereinbaren.)

Die Zeit passt nicht? Schlagen Sie in der Einladung eine andere vor, oder fragen Sie {organiser}.`,
    footer: '',
    words: {
      programme,
      organiser,
      mentee: 'der Name der oder des Mentee',
      mentor: 'der Name der Mentorin oder des Mentors',
    },
  },
  meeting: {
    when: (starts, ends, zone) => `${longDay(starts)}, ${hours(starts, ends, zone)}`,
    sentence: (when) => `Ihr erstes Treffen: ${when}.`,
    agree: 'Bitte einigen Sie sich innerhalb von zwei Wochen auf ein erstes Treffen.',
    whenLabel: 'Wann',
    partnerLabel: (partner) => `Für ${partner}`,
    partnerTime: (starts, ends, zone, sameDay) =>
      `${sameDay ? '' : `${longDay(starts)}, `}${hours(starts, ends, zone)}`,
    whereLabel: 'Wo',
    meet: 'Google Meet; der Link steht in der Einladung',
    invitation:
      'Sie bekommen eine Einladung per E-Mail. Bitte antworten Sie mit „Ja“, damit das Treffen in Ihrem Kalender steht; passt die Zeit nicht, schlagen Sie dort eine andere vor.',
  },
  misfit: {
    you: 'Ihnen',
    chosen: (names) =>
      `Nach Ihren Angaben passt keine Stunde Ihnen beiden, deshalb ist das die nächstliegende: Sie liegt außerhalb der Zeiten von ${list(names)}.`,
    next: (when, names) => `Die nächstbeste, genannt von ${list(names)}: ${when}.`,
  },
  settings: {
    meetingInDays: {
      label: 'Erstes Treffen nach (Tagen)',
      help: 'Frühester Tag des ersten Treffens, vom Veröffentlichen an gezählt.',
    },
    meetingMinutes: { label: 'Dauer eines Treffens (Minuten)', help: 'Für die Einladung.' },
    meet: {
      label: 'Link zu Google Meet',
      choices: { yes: 'ja', no: 'nein' },
      help: 'Ob die Einladung einen Link zum Videogespräch hat.',
    },
    organiserComes: {
      label: 'Organisationsteam einladen',
      choices: { yes: 'ja', no: 'nein' },
      help: 'Ob Sie bei jedem ersten Treffen Gast sind. Sonst stehen die Treffen in Ihrem Kalender, weil die Einladungen von dort ausgehen, und Sie werden nicht erwartet.',
    },
  },
};

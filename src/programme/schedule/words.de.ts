/** What is said of what falls due by itself, in German. */
import { count, list, longDay, thousands } from '../../core/text.de.js';
import type { Translated } from '../../core/words.js';
import type { panel, words } from './words.js';

const mails = (number: number) => count(number, 'E-Mail', 'E-Mails');

export const german: Translated<typeof words> = {
  title: 'Automatisch',
  modeTitle: 'Soll es automatisch hinausgehen?',
  dueTitle: 'Fälliges senden',
  needsHours: 'braucht Uhrzeiten wie 08:00-20:00',
  needsDays: 'braucht Tage wie 2027-12-24, durch Kommas getrennt, oder nichts',
  settings: {
    awake: {
      label: 'Automatische E-Mails zwischen',
      help: 'In der Ortszeit jeder Person. Außerhalb dieser Stunden geht ohne Ihr Zutun nichts hinaus.',
    },
    weekends: {
      label: 'Automatische E-Mails am Wochenende',
      help: 'Sonst warten sie bis Montag.',
      choices: { no: 'nein', yes: 'ja' },
    },
    holidays: {
      label: 'Feiertage',
      help: 'Tage, an denen ohne Ihr Zutun nichts hinausgeht, etwa 2027-12-24, 2027-12-25.',
    },
    weekly: {
      label: 'E-Mails je Woche höchstens',
      help: 'Mehr bekommt niemand automatisch innerhalb von sieben Tagen; die übrigen warten.',
    },
  },
  noOccasion: (known) => `Diesen Anlass gibt es nicht. Bekannt: ${list(known)}.`,
  modeSet: {
    off: (title) =>
      `„${title}“ geht nicht mehr automatisch hinaus, und Sie werden nicht danach gefragt. Was Sie schon bestätigt haben, geht noch hinaus.`,
    'ask me': (title) => `„${title}“ wartet hier auf Sie, sobald etwas fällig ist.`,
  },
  willGo: (title, who) =>
    `Ab jetzt geht „${title}“ automatisch hinaus, sobald etwas fällig ist. Wer es bekommt: ${who}.`,
  nextWeeks: (weeks, number, days) =>
    `In den kommenden ${weeks} Wochen sind es nach jetzigem Stand ${mails(number)}. ${list(days.slice(0, 6).map(({ day, mails: on }) => `${longDay(day)}: ${thousands(on)}`))}${days.length > 6 ? `, dazu ${count(days.length - 6, 'weiterer Tag', 'weitere Tage')}` : ''}.`,
  nothingForeseen: (weeks) => `Nach jetzigem Stand bekommt es in den kommenden ${weeks} Wochen niemand.`,
  atMost: (number) => `Mehr als ${thousands(number)} auf einmal warten auf Sie.`,
  lapses:
    'Ändern sich Wortlaut, Regel oder Absender, werden Sie wieder gefragt. Nachts, an Wochenenden und an Feiertagen wird gewartet, und niemand bekommt je Woche mehr E-Mails, als die Einstellungen erlauben.',
  asksAgain: (titles: readonly string[]) =>
    `Ab jetzt ${titles.length === 1 ? 'wartet' : 'warten'} ${list(titles.map((one) => `„${one}“`))} wieder auf Ihr Ja, auf der Karte „Automatisch“.`,
  said: 'Notiert.',
  needsLaterDay: (days) => `Wählen Sie einen Tag nach heute, innerhalb von ${days} Tagen.`,
  noneUntil: (day) => `Bis ${longDay(day)}, geht nach jetzigem Stand nichts hinaus.`,
  until: (number, day) => `Bis ${longDay(day)}, nach jetzigem Stand: ${mails(number)}.`,
  overQuota: (days, daily) =>
    `Dieses Konto darf ${mails(daily)} am Tag verschicken; mehr fällig ist an diesen Tagen: ${days.slice(0, 3).map(longDay).join('; ')}${days.length > 3 ? `; dazu ${count(days.length - 3, 'weiterer', 'weitere')}` : ''}. Das dauert bis in die Tage danach.`,
  day: (day) => longDay(day),
  onDay: (day, title) => `${longDay(day)}: ${title}`,
  mails,
  nothingWentOut: 'Nichts in den letzten sieben Tagen.',
  nothingComes: 'Nach jetzigem Stand nichts in den kommenden sieben Tagen.',
  nothingNeedsYou: 'Zurzeit nichts.',
  openSheet: 'Tabelle öffnen',
  digestOccasion: 'Ihre Woche',
  digestFor: 'Sie, unter der Adresse, an die Antworten gehen',
  digestWhen: 'Montags um acht',
  digest: {
    name: 'Ihre Woche',
    label: 'Die wöchentliche E-Mail an alle, die das Programm leiten.',
    subject: 'Ihre Woche: {programme}',
    preheader: 'Was hinausging, was als Nächstes kommt und was Sie braucht.',
    text: `# Ihre Woche: {programme}

**Braucht Sie**

{needs you}

**Kommt als Nächstes**

{comes next}

**Ging automatisch hinaus**

{went out}

[Tabelle öffnen]({sheet})`,
    footer: `Sie erhalten diese E-Mail, weil Sie „{programme}“ leiten. Um sie abzubestellen, setzen Sie „Ihre Woche“ auf der Karte „Automatisch“ auf „Aus“.`,
    words: {
      programme: 'der Name des Programms',
      organiser: 'der Name des Organisationsteams',
      'reply to': 'wohin Antworten gehen',
      'needs you': 'was auf jemanden wartet, wie es jede Karte sagt',
      'comes next': 'was in den kommenden sieben Tagen hinausgeht',
      'went out': 'was in den letzten sieben Tagen automatisch hinausging',
      sheet: 'die Adresse der Tabelle',
    },
  },
  standing: {
    none: 'Nichts geht automatisch hinaus.',
    some: (automatic, of) =>
      `${thousands(automatic)} von ${thousands(of)} ${automatic === 1 ? 'geht' : 'gehen'} automatisch hinaus.`,
    waits: (waiting) => (waiting === 1 ? 'Eines wartet auf Sie.' : `${thousands(waiting)} warten auf Sie.`),
  },
  waits: {
    due: (number) => `${mails(number)} jetzt fällig.`,
    lapsed: 'Wortlaut, Regel oder Absender haben sich seit Ihrer Zustimmung geändert: Sehen Sie noch einmal hin.',
    tooMany: (number, most) =>
      `${count(number, 'E-Mail wurde', 'E-Mails wurden')} auf einmal fällig, und Sie haben höchstens ${thousands(most)} zugestimmt: Sehen Sie hin, bevor sie hinausgehen.`,
  },
};

export const germanPanel: Translated<typeof panel> = {
  modes: { off: 'Aus', 'ask me': 'Nachfragen', automatic: 'Automatisch' },
  modeOf: (title) => `Wie „${title}“ hinausgeht`,
  next: (when, number) => `Als Nächstes: ${when}, ${mails(number)}`,
  nothing: 'Nach jetzigem Stand kommt nichts.',
  last: (when) => `Zuletzt automatisch: ${when}`,
  agreed: (who, when) => `Zugestimmt hat ${who}, ${when}`,
  send: 'Ansehen und senden',
  sendLabel: (title) => `„${title}“ ansehen und senden`,
  settings: 'Uhrzeiten, Wochenenden, Feiertage',
  until: 'Was geschieht bis',
  show: 'Zeigen',
};

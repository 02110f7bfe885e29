/** What each kind of criterion says, in German. Clauses about both begin with "beide", which falls away after the names. */
import { count, list, timeOfWeek } from '../../../core/text.de.js';
import type { words as availability } from './availability.js';
import type { words as different } from './different.js';
import type { words as distance } from './distance.js';
import type { words as earlier } from './earlier.js';
import type { words as identity } from './identity.js';
import type { words as language } from './language.js';
import type { words as manager } from './manager.js';
import type { words as must } from './must.js';
import type { words as overlap } from './overlap.js';
import type { words as preference } from './preference.js';
import type { words as same } from './same.js';
import type { words as scale } from './scale.js';
import type { words as text } from './text.js';
import type { words as wishes } from './wishes.js';
import type { words as zone } from './zone.js';

interface Criteria {
  readonly 'matching criteria availability': typeof availability;
  readonly 'matching criteria different': typeof different;
  readonly 'matching criteria distance': typeof distance;
  readonly 'matching criteria earlier': typeof earlier;
  readonly 'matching criteria identity': typeof identity;
  readonly 'matching criteria language': typeof language;
  readonly 'matching criteria manager': typeof manager;
  readonly 'matching criteria must': typeof must;
  readonly 'matching criteria overlap': typeof overlap;
  readonly 'matching criteria preference': typeof preference;
  readonly 'matching criteria same': typeof same;
  readonly 'matching criteria scale': typeof scale;
  readonly 'matching criteria text': typeof text;
  readonly 'matching criteria wishes': typeof wishes;
  readonly 'matching criteria zone': typeof zone;
}

const BAND_LIMIT =
  '„5“: ähnlich, ab 5 Abstand keine Punkte. „2-10“: die Mentor-Seite liegt 2 bis 10 voraus. „ahead 3“: 1 bis 3 voraus. „must ...“: außerhalb nicht erlaubt.';

const sameAnswer = (criterion: string) => `beide haben auf „${criterion}“ dasselbe geantwortet`;

/** "a, b und c"; semicolons where one of them holds a comma. */
function named(items: readonly string[]): string {
  return items.length > 1 && items.some((item) => /,(?![^(]*\))/.test(item)) ? items.join('; ') : list(items);
}

/** "Jahre Erfahrung", "Berufserfahrung in Jahren" -> "Berufserfahrung". */
function counted(criterion: string): string {
  const [, after, before] = /^(?:jahre\s+(.+)|(.+?)(?:\s+in\s+jahren|\s*\(jahre\)))$/i.exec(criterion) || [];
  return after || before || (/^years\b/i.test(criterion) ? 'Erfahrung' : '');
}

export const german: Criteria = {
  'matching criteria availability': {
    label: 'Gemeinsame Zeiten',
    help: 'Punkte für Zeiten, zu denen beide können; Uhrzeiten werden über Zeitzonen hinweg verglichen.',
    limit:
      '„3“: drei gemeinsame Zeiten genügen für die volle Punktzahl. „must 1“: ohne eine gemeinsame Zeit ist ein Tandem nicht erlaubt. Leer: 2.',
    freeOn: (days) => `beide haben ${list(days.map((day) => `am ${timeOfWeek(day)}`))} Zeit`,
    suits: (times) =>
      `${times.length === 1 ? 'diese Zeit passt' : 'diese Zeiten passen'} beiden: ${list(times.map(timeOfWeek))}`,
    freeAt: (day, from, to, city) =>
      `beide haben am ${timeOfWeek(day)} von ${from} bis ${to} Uhr Zeit (Ortszeit ${city})`,
  },
  'matching criteria different': {
    label: 'Verschieden',
    help: 'Punkte, wenn die beiden Antworten verschieden sind, zum Beispiel eine andere Abteilung, ein anderes Team oder ein anderes Unternehmen.',
    limit: '„must“: Ein Tandem, das etwas gemeinsam hat, etwa dieselbe Abteilung, ist nicht erlaubt.',
    another: (mentor, criterion, answer) => `${mentor} bringt eine andere Sicht mit (${criterion}: ${answer})`,
  },
  'matching criteria distance': {
    limit: BAND_LIMIT,
    label: 'Abstand in Zahlen',
    help: 'Punkte, wenn zwei Zahlen, etwa Jahre an Erfahrung, nah beieinander liegen oder die Mentor-Seite um das richtige Maß voraus ist.',
    close: (criterion) => `beide liegen bei „${criterion}“ nah beieinander`,
    ahead(mentor, criterion, by) {
      const noun = counted(criterion);
      if (noun === '') return `${mentor} ist bei „${criterion}“ weiter`;
      return `${mentor} hat ${count(by, 'Jahr', 'Jahre')} mehr ${noun}`;
    },
  },
  'matching criteria earlier': {
    label: 'Frühere Tandems',
    help: 'Punkte für eine Person, mit der es noch in keiner früheren Runde ein Tandem gab. Braucht keine Spalten.',
    limit:
      'Leer oder „avoid“: Eine Wiederholung gibt keine Punkte. „prefer“: Eine Wiederholung gibt die volle Punktzahl. „must“: Eine Wiederholung ist nicht erlaubt.',
    acquainted: 'die beiden kennen sich aus einer früheren Runde',
  },
  'matching criteria identity': {
    label: 'Persönlicher Wunsch',
    help:
      "Nur für Mentees, die darum bitten. Die Spalte unter „Mentee's column“ enthält den Wunsch, als ja, als „wie ich“ oder in den Worten der Antworten; die unter „Mentor's column“ enthält, was beide Seiten über sich angeben. " +
      'Wer nicht darum gebeten hat, wird danach nicht verglichen, eine Regel ist es nie, und nichts, was die beiden lesen, verrät etwas davon. Geben Sie jedem solchen Wunsch eine eigene Spalte.',
    noColumn: 'Hier darf nur zählen, worum Mentees bitten, und keine eigene Spalte enthält diesen Wunsch',
    nameColumn: "Fragen Sie die Mentees, ob sie das wünschen, und tragen Sie diese Spalte unter „Mentee's column“ ein.",
    notOffered: (mentees) =>
      `Was sich ${count(mentees, 'Mentee wünscht', 'Mentees wünschen')}, hat niemand angegeben, der als Mentor/in teilnimmt; hier zählt das Kriterium deshalb nicht.`,
  },
  'matching criteria language': {
    label: 'Gemeinsame Sprache',
    help: 'Punkte für eine Sprache, die beide sprechen.',
    limit:
      '„must“: Ein Tandem ohne gemeinsame Sprache ist nicht erlaubt; wer nicht geantwortet hat, kommt trotzdem infrage, außer unter „If unanswered“ steht „keine“.',
    bothSpeak: (languages) => `beide sprechen ${list(languages)}`,
  },
  'matching criteria manager': {
    label: 'Andere Führungslinie',
    help: 'Punkte, wenn die beiden verschiedene Führungskräfte haben und auf keiner Ebene die eine Person über der anderen steht. Die eigene Führungskraft ist auch ohne dieses Kriterium ausgeschlossen.',
    limit: '„must“: Zwei aus derselben Führungslinie oder mit derselben Führungskraft sind nicht erlaubt.',
    untold: (side) =>
      `Im Blatt „People“ ist bei ${side === 'mentee' ? 'Mentees' : 'Mentorinnen und Mentoren'} nirgends eine Führungskraft angegeben; das Kriterium sagt deshalb nur, wer über wem steht.`,
  },
  'matching criteria must': {
    label: 'Muss',
    help: 'Ein Tandem ist nur erlaubt, wenn die beiden Antworten etwas gemeinsam haben. Wer nicht geantwortet hat, kommt trotzdem infrage, außer unter „If unanswered“ steht „keine“.',
    limit: '„different“: nur erlaubt, wenn sie nichts gemeinsam haben, etwa eine andere Abteilung.',
  },
  'matching criteria overlap': {
    label: 'Gesucht und angeboten',
    help: 'Punkte für das, was als Mentee gesucht und als Mentor/in angeboten wird; was zuerst genannt ist, zählt am meisten.',
    limit:
      '„2“: zwei gemeinsame genügen für die volle Punktzahl. „must 1“: ohne etwas Gemeinsames ist ein Tandem nicht erlaubt.',
    canHelp: (mentor, mentee, topics) => `${mentor} kann ${mentee} hierbei unterstützen: ${named(topics)}`,
    suits: (topics) => `${named(topics)} ${topics.length === 1 ? 'passt' : 'passen'} für beide`,
    bothChose: (topics) => `beide haben ${named(topics)} gewählt`,
  },
  'matching criteria preference': {
    label: 'Ja oder nein',
    help: 'Punkte, wenn beide ja oder beide nein sagen; wer keine Vorliebe hat, passt zu allen. Bei zwei Spalten: Punkte, wenn die Mentor-Seite zu dem ja sagt, worum die Mentee-Seite bittet.',
    limit: '„must“: Ein Tandem, dessen Antworten nicht zusammenpassen, ist nicht erlaubt.',
    bothYes: (criterion) => `beide haben zu „${criterion}“ ja gesagt`,
    sameAnswer,
  },
  'matching criteria same': {
    label: 'Gleich',
    help: 'Punkte, wenn beide dieselbe Antwort gegeben haben; bei mehreren Antworten für den gemeinsamen Anteil. Bei der Vorstellung erfahren beide, was sie gemeinsam haben: Für Persönliches nehmen Sie identity.',
    limit: '„must“: Ein Tandem, das nichts gemeinsam hat, ist nicht erlaubt.',
    shared: (criterion, answers) => `${sameAnswer(criterion)}: ${named(answers)}`,
    suits: (criterion, answers) => `bei „${criterion}“ passt für beide dasselbe: ${named(answers)}`,
  },
  'matching criteria scale': {
    limit: BAND_LIMIT,
    label: 'Geordnete Skala',
    help: 'Punkte, wenn zwei Stufen der Skala unter „Order“ nah beieinander liegen oder die Mentor-Seite um die richtige Zahl von Stufen höher steht.',
    noLevels: 'Unter „Order“ stehen keine Stufen',
    listLevels: 'Tragen Sie die Antworten von der niedrigsten zur höchsten ein, durch Kommas getrennt.',
    sameAnswer,
    ahead: (mentor, mentee, criterion) =>
      /^(?:level|stufe)$/i.test(criterion)
        ? `${mentor} ist weiter als ${mentee}`
        : `${mentor} ist bei „${criterion}“ weiter`,
  },
  'matching criteria text': {
    label: 'Gemeinsame Wörter',
    help:
      'Punkte für seltene Wörter, die in beiden Texten vorkommen; Wörter aus mehr als einem Fünftel der Antworten zählen nicht. ' +
      'Ein schwaches Zeichen, und beide erfahren die Wörter: Geben Sie diesem Kriterium wenig Gewicht.',
    limit: '„5“: fünf seltene gemeinsame Wörter genügen für die volle Punktzahl. Leer: 3.',
    bothWrote: (shared) => `beide haben diese Wörter verwendet: ${list(shared)}`,
  },
  'matching criteria wishes': {
    label: 'Namentliche Wünsche',
    help: 'Der erste Wunsch als Mentee gibt die volle Punktzahl, jeder weitere ein Fünftel weniger; Wünsche als Mentor/in zählen halb so viel.',
    bothAsked: 'beide haben sich gegenseitig als Tandem gewünscht',
    asked: (who, whom) => `${who} hat sich ein Tandem mit ${whom} gewünscht`,
  },
  'matching criteria zone': {
    label: 'Zeitzone',
    help: 'Volle Punktzahl in derselben Zeitzone, bis zur angegebenen Zahl von Stunden fallend auf null.',
    limit: '„5“: ab 5 Stunden Abstand keine Punkte. „must 5“: Mehr als 5 Stunden Abstand ist nicht erlaubt. Leer: 12.',
    same: 'beide leben in derselben Zeitzone',
    near: (hours) => `ihre Uhren gehen nur ${count(hours, 'Stunde', 'Stunden')} auseinander`,
  },
};

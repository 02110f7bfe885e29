/** What is said of the texts that people receive, in German; and the people of an example. */
import { either, longDay } from '../../core/text.de.js';
import type { Translated } from '../../core/words.js';
import type { words } from './words.js';

export const german: Translated<typeof words> = {
  saveTitle: 'Einen Text speichern',
  testTitle: 'Einen Test an sich selbst senden',
  againTitle: 'Eine E-Mail noch einmal senden',
  occasion: 'Test',
  again: 'Noch einmal',
  testSubject: (subject) => `[Test] ${subject}`,
  tested: (address) => `An ${address} verschickt und an niemanden sonst.`,
  saved: 'Gespeichert.',
  noText: 'Diesen Text gibt es nicht mehr. Öffnen Sie die Seite mit den Texten noch einmal.',
  missing: (any) => `Dieser Text braucht ${either(any.map((one) => `{${one}}`))}; ohne das fehlt, wozu er da ist.`,
  noMailLeft: 'Google lässt dieses Konto heute keine E-Mails mehr verschicken. Versuchen Sie es morgen.',
  notThere:
    'Diese E-Mail ist nicht mehr so, wie sie gezeigt wurde. Sehen Sie sie noch einmal an und senden Sie dann den Test.',
  notSent: 'Das ging an diese Person nie hinaus oder schlug fehl: Sehen Sie im Blatt „Outbox“ nach.',
  notWanted:
    'Was in dieser E-Mail steht, gilt nicht mehr: Die Person nimmt nicht mehr teil, das Tandem ist beendet, oder es ist vorbei. Sie wird nicht noch einmal verschickt.',
  sentBefore: (when) =>
    `Diese Person hat sie schon bekommen: ${longDay(when.slice(0, 10))}. Sie bekommt sie noch einmal, im jetzigen Wortlaut.`,
  noExample:
    'Nach dem Stand der Tabelle bekäme das niemand; deshalb steht hier ein Beispiel mit zwei erfundenen Personen.',
  example: {
    mentee: 'Maya Fischer',
    mentor: 'Elena Meyer',
    free: 'Omar Haddad',
    topics: 'Führung, Verhandeln',
    languages: 'Deutsch',
    aboutMentee: 'Seit drei Jahren im Marketing; eines Tages möchte ich ein Team leiten.',
    aboutMentor: 'Ich habe zwei Umstrukturierungen geleitet und am meisten aus dem gelernt, was schiefging.',
  },
};

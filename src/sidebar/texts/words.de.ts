/** What the page of texts says, in German. */
import { either, list } from '../../core/text.de.js';
import type { Translated } from '../../core/words.js';
import type { words } from './words.js';

export const german: Translated<typeof words> = {
  open: 'Texte der E-Mails',
  why: 'Formulieren Sie um, was Teilnehmende lesen, schicken Sie sich einen Test oder jemandem eine E-Mail noch einmal.',
  title: 'Texte der E-Mails',
  text: 'Text',
  named: (name: string, { isOurs, isTyped }: { readonly isOurs: boolean; readonly isTyped: boolean }) =>
    isTyped ? `${name} (nicht gespeichert)` : isOurs ? name : `${name} (Ihr Text)`,
  notSaved: 'Noch nicht gespeichert; es bleibt hier, solange dieser Tab des Browsers offen ist.',
  wouldAsk: (titles: readonly string[]) =>
    `Nach dem Speichern ${titles.length === 1 ? 'wartet' : 'warten'} ${list(titles.map((one) => `„${one}“`))} wieder auf Ihr Ja.`,
  asksAgain: (titles: readonly string[]) =>
    `${list(titles.map((one) => `„${one}“`))} ${titles.length === 1 ? 'wartet' : 'warten'} wieder auf Ihr Ja.`,
  schedule: 'Ansehen, was automatisch hinausgeht',
  discard: 'Eingaben verwerfen',
  subject: 'Betreff',
  body: 'Wortlaut',
  insert: 'Einfügen',
  marks: { heading: 'Überschrift', item: 'Liste', bold: 'Fett', line: 'Kleingedrucktes' },
  unknown: (wrong) =>
    `${list(wrong)}: ${wrong.length === 1 ? 'Diesen Platzhalter' : 'Diese Platzhalter'} gibt es nicht. Was dieser Text kennt, steht oben.`,
  missing: (any) => `Ohne ${either(any)} lässt sich das nicht speichern.`,
  shownFor: 'So liest es',
  save: 'Speichern',
  reset: 'Unseren Text wieder nehmen',
  test: 'Test an mich senden',
  again: 'Eine E-Mail noch einmal senden',
  person: 'Name oder Adresse',
  find: 'Suchen',
  nothing: 'Diese Person hat noch nichts bekommen.',
  send: 'Noch einmal senden',
  sendLabel: (what) => `Noch einmal senden: ${what}`,
  back: 'Zurück zum Programm',
};

/** Tells whether somebody takes back what they agreed to, whatever else the answer says. */
import { cannotInEnglish, leavesInEnglish } from '../languages/leaving-english.js';
import { cannotInEurope, leavesInEurope } from '../languages/leaving-europe.js';
import { anyTime, longAgo, notSo, onlyPartly, onlyPossible, possibleUnparted } from '../languages/leaving-harmless.js';
import { cannotInScripts, cannotUnparted, leavesInScripts, leavesUnparted } from '../languages/leaving-scripts.js';
import { isOpenYet, othersRefuse, refusesUse } from '../languages/refusing-words.js';
import {
  asksWhetherIn,
  asksWhetherOut,
  isStatus,
  saysNothing,
  saysOff,
  saysOutside,
} from '../languages/taking-part.js';
import { remember } from './remember.js';
import { tidyLine } from './tidy.js';
import { isUndecided, readYesNo } from './yesno.js';

/** "I may withdraw at any time" and the like: what many forms promise in the text of the box itself. */
const promised =
  /(?<!\p{L})(can|may|could|able to|right to|free to|entitled to|option to|possible to|how to|if i|should i|until i|unless i|kann|können|jederzeit|darf|recht|peux|pouvez|peut|droit|à tout moment|puedo|puede|derecho|cualquier momento|posso|pode|direito|qualquer momento|qualsiasi momento|diritto|kan|mag|recht om)(?!\p{L})[^.;!?]*/giu;
const takesBack =
  /(?<!\p{L})(withdraw(n|s|ing)?|withdrew|revoke[ds]?|revoking|rescind(ed|s)?|tak(e|ing) back|opt(ing)? (me )?out|unsubscribe|(remove|delete|exclude) (me|my)|take (me|my \p{L}+) (off|out)|erase my|dropp?(ed|ing)? out|no longer (wish|want|agree|consent|take part|participate|interested|available)|(do not|don't|not) want to (take part|participate|continue|be (in|part))|(leave|leaving|quit|quitting) the (program(me)?|scheme)|cancel (my|me)|widerrufe|widerrufen|ziehe .{0,40}zurück|abmelden|melde mich ab|lösch(t|en)? (mich|meine)|(meine|mich) .{0,30}löschen|(je|me) retire|retirer?|révoque|désinscri\p{L}*|me désister|supprime[rz]?|retiro|revoco|darme de baja|elim[ií]n(en|ar)(me)?|revogo|cancelem|remov(am|er)(-me)?|retirem|ritiro|cancellami|cancellatemi|trek .{0,40}in|intrekken|afmelden|verwijder)(?!\p{L})/iu;

/** An answer to whether they agree. */
export function isWithdrawal(answer: string): boolean {
  const text = lineOf(answer);
  return (takesBack.test(text) && takesBack.test(text.replace(promised, ' '))) || writesOfLeaving(text);
}

function lineOf(answer: string): string {
  return tidyLine(answer, 1000).replace(/[’‘ʼ]/g, "'").normalize('NFC');
}

/** Somebody who says, in whatever question, that they are out. */
export function saysIsOut(answer: string, header: string): boolean {
  const said = lineOf(answer);
  return (
    refusesUse.test(said) ||
    othersRefuse.test(said) ||
    writesOfLeaving(said) ||
    isBareWord(said) ||
    isMarkedOut(said, header)
  );
}

/** Of somebody who says that they are out: it is not settled yet, or others have to settle it. */
export function isOutForNow(answer: string): boolean {
  const said = lineOf(answer);
  return !writesOfLeaving(said) && (isOpenYet.test(said) || othersRefuse.test(said));
}

/** "Withdrew", "opt out please". */
function isBareWord(said: string): boolean {
  return said.length <= 30 && takesBack.exec(said.replace(/^(please|pls|bitte|por favor),? /i, ''))?.index === 0;
}

/** A mark, a day or a word that says so only under its header. */
export function isMarkedOut(answer: string, header: string): boolean {
  const said = lineOf(answer);
  if (said === '' || saysNothing.test(said)) return false;
  if (asksForOut(header)) return readYesNo(said) !== 'no' && !saysOff.test(said);
  const title = titleOf(header);
  if (asksWhetherIn.test(title)) return readYesNo(said) === 'no' || isUndecided(said) || saysOff.test(said);
  return isStatusHeader(header) && saysOutside.test(said.replace(/_/g, ' '));
}

/** It is headed as what stands of each person in a list. */
export function isStatusHeader(header: string): boolean {
  return isStatus.test(titleOf(header));
}

/** Whoever ticks it, or writes a day under it, is out. */
export function asksForOut(header: string): boolean {
  return isOpposite(titleOf(header));
}

/** Whoever says no under it is out, or yes. */
export function tellsWhoIsOut(header: string): boolean {
  return asksForOut(header) || asksWhetherIn.test(titleOf(header));
}

function titleOf(header: string): string {
  return lineOf(header)
    .toLowerCase()
    .replace(/\s*[?:*.]+$/, '');
}

const isOpposite = remember((title: string): boolean => {
  const said = title.replace(promised, ' ');
  const isWish = said.length <= 90 && !anyTime.test(title) && title.replace(onlyPossible, '') === title;
  return isWish && (asksWhetherOut.test(said) || writesOfLeaving(said));
});

const apart = (patterns: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`, 'iu');
const leaves = apart([...leavesInEnglish, ...leavesInEurope, ...leavesInScripts]);
const cannot = apart([...cannotInEnglish, ...cannotInEurope, ...cannotInScripts]);

const turns =
  /,? (?:but|however|though|aber|jedoch|mais|pero|mas|però|ma|maar|ale|men|mutta|ama|fakat|но|αλλά|אבל|لكن|लेकिन)(?= )|,(?!.{0,3}\d)|،|，|、| [-–—] /iu;

const writesOfLeaving = remember((said: string): boolean =>
  said
    .split(/[.;!。！；]+|(?<=[?？])/)
    .filter((sentence) => !isQuestion(sentence) && !anyTime.test(sentence))
    .flatMap((sentence) =>
      sentence.replace(onlyPossible, ' ').replace(afterTime, '$1 ').replace(afterDecision, '$1').split(turns),
    )
    .map((clause) => clause.trim())
    .some((clause) => clause !== '' && !longAgo.test(clause) && (isLeaving(clause) || isPrevented(clause))),
);

/** "Last year, I withdrew" is one clause. */
const afterTime = new RegExp(`^(\\s*${longAgo.source}),`, 'iu');

/** And "Ich habe mich entschieden, nicht teilzunehmen". */
const afterDecision = /(entschieden|entschlossen|beschlossen),/giu;

/** "How do I withdraw?" says nothing; "Could you take me off the list?" does. */
function isQuestion(sentence: string): boolean {
  return /[?？]\s*$/.test(sentence) && !/\b(you|please|bitte|pourriez|pouvez|pued[ae]n|podem|potete)\b/i.test(sentence);
}

function isLeaving(clause: string): boolean {
  const found = leaves.exec(clause);
  if (found && !notSo.test(clause.slice(0, found.index))) return true;
  return leavesUnparted.test(clause) && !possibleUnparted.test(clause);
}

function isPrevented(clause: string): boolean {
  if (onlyPartly.test(clause)) return false;
  return cannot.test(clause) || (cannotUnparted.test(clause) && !possibleUnparted.test(clause));
}

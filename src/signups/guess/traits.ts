/** What can be told about a question from the answers alone, whatever its header says. */
import { text } from '../../core/cell.js';
import type { Tab } from '../../core/world.js';
import { readEmail } from '../cells/email.js';
import { readMoment } from '../cells/moment.js';
import { hasAddress } from '../cells/name.js';
import { undoDate } from '../cells/number-words.js';
import { roleIn } from '../cells/role.js';
import { isScaleWord } from '../cells/scale-step.js';
import { tidyLine } from '../cells/tidy.js';
import { readZone } from '../cells/time-zone.js';
import { learnVocabulary, type Vocabulary } from '../cells/vocabulary.js';
import { isHalfYes, isYesNo } from '../cells/yesno.js';

export interface Traits {
  /** Answers that are not blank. */
  readonly filled: number;
  readonly distinct: number;
  readonly meanLength: number;
  /** Shares of the answers, 0 to 1. */
  readonly emails: number;
  readonly moments: number;
  readonly numbers: number;
  readonly zones: number;
  readonly yesNo: number;
  /** The same with a yes under a condition, and with half of one. */
  readonly yesOrHalf: number;
  readonly roles: number;
  readonly scaleWords: number;
  readonly names: number;
  readonly addresses: number;
  readonly vocabulary: Vocabulary;
  /** Answers are picked from options that come again: one option each, or several. */
  readonly list: boolean;
  readonly long: boolean;
  readonly examples: string;
}

export function traitsOf(tab: Pick<Tab, 'rows'>, column: number): Traits {
  // A few hundred answers tell what a question is; more would only take time.
  const answers: string[] = [];
  for (const row of tab.rows) {
    const answer = text(row[column]);
    if (answer !== '' && answers.push(answer) === 400) break;
  }
  const sample = answers.slice(0, 120);
  const counts = new Map<string, number>();
  for (const answer of sample) counts.set(answer, (counts.get(answer) || 0) + 1);
  const share = (is: (answer: string) => boolean): number => {
    let found = 0;
    counts.forEach((count, answer) => {
      if (is(answer)) found += count;
    });
    return found / (sample.length || 1);
  };
  const isNoughtOrOne = counts.size === 2 && counts.has('0') && counts.has('1');
  const distinct = new Set(answers.map((answer) => answer.toLowerCase())).size;
  const meanLength = usualLength(answers);
  const vocabulary = learnVocabulary(answers);
  const repetition = 1 - vocabulary.options.size / (vocabulary.given || 1);
  const optionLength = usualLength(Array.from(vocabulary.options.keys()));
  const isAnswer = (answer: string) => (isNoughtOrOne || !/^\d+$/.test(answer)) && isYesNo(answer);
  const yesNo = share(isAnswer);
  const yesOrHalf = share((answer) => /^\p{L}/u.test(answer) && (isYesNo(answer) || isHalfYes(answer)));
  // "Yes, if my boss agrees" is one answer, however often it begins alike.
  const list =
    yesOrHalf < 0.5 &&
    vocabulary.several >= Math.max(2, answers.length * 0.2) &&
    repetition >= 0.35 &&
    (optionLength <= 60 || comeAgain(vocabulary));
  return {
    filled: answers.length,
    distinct,
    meanLength,
    emails: share((answer) => answer.indexOf('@') > 0 && readEmail(answer).value !== ''),
    moments: share((answer) => /\d[T ,]+\d{1,2}[:.]\d\d/.test(answer) && readMoment(answer) !== ''),
    numbers: share((answer) => /^\D{0,12}\d+([.,]\d+)?\D{0,12}$/.test(answer)),
    // To ask for a zone is slow, and a column of zones has one at once.
    zones: Array.from(counts.keys()).slice(0, 4).some(isZoned) ? share(isZoned) : 0,
    yesNo,
    yesOrHalf,
    roles: share((answer) => answer.length <= 90 && roleIn(answer.replace(/\([^()]*\)/g, ' ')) !== ''),
    scaleWords: share(isScaleWord),
    names: share(
      (answer) =>
        /^\p{L}[\p{L}\p{M}'’.-]*(?:[ ,]+\p{L}[\p{L}\p{M}'’.-]*){1,4}$/u.test(answer) && /^\p{Lu}|^\p{Lo}/u.test(answer),
    ),
    addresses: share(hasAddress),
    vocabulary,
    list,
    long: !list && meanLength > 55 && optionLength > 28 && distinct > answers.length * 0.6,
    examples: examplesOf(answers),
  };
}

/**
 * The mean length; a text that is far longer than most counts as long and no more (a winsorised mean), so that nobody can
 * make a name or a list into prose for all by one answer.
 */
function usualLength(texts: readonly string[]): number {
  const lengths = texts.map(({ length }) => length).sort((a, b) => a - b);
  const most = Math.max(120, 4 * (lengths[Math.floor(lengths.length / 2)] || 0));
  return lengths.reduce((sum, one) => sum + Math.min(one, most), 0) / (lengths.length || 1);
}

/** The first answers are one word at least that may be a name. */
export function lookLikeNames({ examples }: Pick<Traits, 'examples'>): boolean {
  const look =
    /^(?:(?:dr|prof|mgr|ing|inż|hab|lic)\.? )*[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*(?:[ ,]+\p{L}[\p{L}\p{M}'’.-]*){0,4}$/u;
  return examples.split(' | ').every((one) => look.test(one) && !isYesNo(one));
}

function isZoned(answer: string): boolean {
  return /^[^,]{2,60}$/.test(answer.replace(/, .*\(/, '(')) && readZone(answer).value !== '';
}

/** Long options, with examples in brackets, come again word for word; sentences of people do not. */
function comeAgain({ options, given }: Vocabulary): boolean {
  return given >= options.size * 2;
}

function examplesOf(answers: readonly string[]): string {
  // A day among other answers was a span such as "2-3" when it was typed.
  const days = answers.every((answer) => /^\d{4}-\d\d-\d\d/.test(answer));
  const lines = answers.map((answer) => (days ? tidyLine(answer) : undoDate(tidyLine(answer))));
  const short = lines.filter((line) => line.length <= 60);
  const chosen = (short.length > 0 ? short : lines.map((line) => `${line.slice(0, 57)}...`)).filter(
    (line) => line !== '',
  );
  return Array.from(new Set(chosen)).slice(0, 3).join(' | ');
}

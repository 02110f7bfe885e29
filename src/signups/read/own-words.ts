/** What people write in words of their own, and the conditions in it. */
import { type Cell, text } from '../../core/cell.js';
import { readCapacity } from '../cells/capacity.js';
import { type Condition, readCondition, readKindOfPartner, readUnwanted } from '../cells/condition.js';
import { plain } from '../cells/tidy.js';
import { learnVocabulary } from '../cells/vocabulary.js';
import { isYesNo } from '../cells/yesno.js';
import { neverCriterion } from '../guess/concepts.js';
import { isDelicate } from '../guess/delicate.js';
import { readableHeader } from '../headers.js';
import { inEnglish } from '../languages/in-english.js';
import { asksKindOfPartner, asksPreference, tellsKind } from '../languages/partner-kind.js';
import { asksForRemarks, saysNothingMore, speaksOfPairing } from '../languages/remark-words.js';
import { asksWhatNot } from '../languages/veto-words.js';
import { saysNot, saysOnly } from '../people/negation.js';
import type { QuestionRow } from '../question-row.js';
import type { QuestionUse } from '../uses.js';
import type { SignupTab } from './response-rows.js';

/** Uses whose answers are read word for word. */
const readWhole: readonly QuestionUse[] = [
  'name',
  'first name',
  'last name',
  'email',
  'consent',
  'decision',
  'zone',
  'pronouns',
  'manager',
  'avoid',
];

interface OwnWords {
  readonly column: number;
  readonly header: string;
  readonly use: string;
  /** A personal question about what kind of person their partner should be. */
  readonly ofKind: boolean;
  /** What is said in answer is personal, and is repeated nowhere. */
  readonly delicate: boolean;
  /** How many words make an answer something that the organiser should read; 0 where nothing is to be read. */
  readonly worthReading: number;
}

/** "Mentor, but only for women": what stands before it is the role. */
export const afterBut =
  /(?<!\p{L})(?:but|however|provided|only if|aber|nur wenn|mais|pero|mas|però|maar|men)(?!\p{L}).*$/isu;

/** The columns that may hold a condition: not those whose answers are options, nor a text that all have ticked. */
export function ownWords({ tab, asked, settled }: Pick<SignupTab, 'tab' | 'asked' | 'settled'>): OwnWords[] {
  const questions = new Map(asked.map(({ column, question }): [number, QuestionRow] => [column, question]));
  return tab.header.flatMap((header, column) => {
    const question = questions.get(column);
    if (question && readWhole.some((use) => use === question.use)) return [];
    if (question?.use === 'criterion' && question.kind !== 'text' && question.kind !== 'wishes') return [];
    const answers = tab.rows.map((row) => text(row[column])).filter((answer) => answer !== '');
    const isBox = answers.length > 2 && new Set(answers).size === 1;
    const ofKind = !question && isOfKind(header, answers);
    const delicate =
      !question && !ofKind && isDelicate(readableHeader(header), { vocabulary: learnVocabulary(answers) });
    const words = question || ofKind || isBox ? 0 : wordsWorthReading(header, answers, tab.rows.length);
    // Where the organiser has said that it is used for nothing, a word or two are no remark.
    const worthReading = words === 1 && settled.indexOf(column) >= 0 ? 3 : words;
    return isBox && !ofKind ? [] : [{ column, header, use: question?.use || '', ofKind, delicate, worthReading }];
  });
}

/**
 * Any word where few say anything, or beneath no more than a word for remarks; a remark of three words where they are asked
 * for; a sentence where all gave something short; and nothing of what everybody was asked to write about themselves.
 */
function wordsWorthReading(header: string, answers: readonly string[], people: number): number {
  const asked = readableHeader(header).toLowerCase();
  if (answers.length === 0 || isDelicate(asked, { vocabulary: learnVocabulary(answers) })) return 0;
  const isRemark = asksForRemarks.test(asked);
  if (isRemark && asked.split(' ').length < 3) return 1;
  const isFree = new Set(answers).size * 2 >= answers.length;
  if (isFree && asked.length < 60 && speaksOfPairing.test(asked) && !answers.every(isYesNo)) return 1;
  // A box repeats what stands over it.
  const isBox = answers.every((answer) => plain(asked).indexOf(plain(answer)) >= 0);
  const isRare = answers.length * 4 <= people;
  if (isRare && asked !== '' && !isBox && (isRemark || !neverCriterion.test(inEnglish(asked)))) return 1;
  if (!isFree) return 0;
  if (isRemark || isRare) return 3;
  return answers.reduce((sum, { length }) => sum + length, 0) < 40 * answers.length ? 8 : 0;
}

/** Scripts that put no spaces between words have about two letters in one. */
function wordsIn(answer: string): number {
  const unspaced = answer.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu) || [];
  return answer.split(/\s+/).length + Math.floor(unspaced.length / 2);
}

function isOfKind(header: string, answers: readonly string[]): boolean {
  const asked = readableHeader(header);
  if (asksPreference(asked) && tellsKind([asked, ...answers.filter((answer) => answer.length < 60)])) return true;
  return asksKindOfPartner(asked) && isDelicate(asked, { vocabulary: learnVocabulary(answers) });
}

/** What somebody wrote in answer to one question. */
export interface Written {
  readonly text: string;
  /** Of the question, `''` where it is not used. */
  readonly use: string;
  readonly condition: Condition | null;
  /** It is personal, and repeated nowhere. */
  readonly delicate: boolean;
  /** Nothing is done with it, and the organiser should read it. */
  readonly toRead: boolean;
}

/** By header. */
export function writtenIn(cells: readonly Cell[], columns: readonly OwnWords[]): ReadonlyMap<string, Written> {
  const found = new Map<string, Written>();
  for (const { column, header, use, ofKind, delicate, worthReading } of columns) {
    const answer = typeof cells[column] === 'string' ? text(cells[column]) : '';
    if (answer === '') continue;
    const condition = ofKind ? readKindOfPartner(readableHeader(header), answer) : conditionIn(answer, use, header);
    // Two questions may have one header.
    const other = found.get(header);
    const said = other ? `${other.text}\n${answer}` : answer;
    found.set(header, {
      text: said,
      use,
      condition: condition?.hard ? condition : other?.condition || condition,
      delicate: delicate || other?.delicate === true,
      toRead: other?.toRead || (isWorthReading(answer, worthReading) && !saysNothingMore(answer)),
    });
  }
  return found;
}

/** Two words that rule somebody or something out are as much as a sentence. */
function isWorthReading(answer: string, least: number): boolean {
  const words = wordsIn(answer);
  return least > 0 && (words >= least || (words > 1 && !/\d/.test(answer) && (saysNot(answer) || saysOnly(answer))));
}

/** "Just one person" is a number, "one, but only a woman" is not. */
function isNumberOnly(answer: string): boolean {
  return (
    !readCapacity(answer).trouble && !tellsKind([answer]) && !saysNot(answer) && answer.trim().split(/\s+/).length < 4
  );
}

function conditionIn(answer: string, use: string, header: string): Condition | null {
  if (asksWhatNot(readableHeader(header))) return readUnwanted(answer);
  if (answer.length <= 5 || (use === 'capacity' && isNumberOnly(answer))) return null;
  if (use === 'capacity') return readCondition(answer) || readCondition(answer.replace(/^[^,(;–-]*[,(;–-]|\)$/g, ''));
  if (use === 'role') return readCondition(afterBut.exec(answer)?.[0].replace(/^\P{L}*\p{L}+ /u, '') || '');
  // Whom they do not want among their wishes is read with these.
  return use === 'wishes' && saysNot(answer) ? null : readCondition(answer);
}

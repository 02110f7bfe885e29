/** What each question is used for: the organiser's word where they have spoken, our guess for the others. */
import { text } from '../../core/cell.js';
import { indexBy } from '../../core/dict.js';
import type { Problem } from '../../core/problem.js';
import { oneLine } from '../../core/text.js';
import type { Tab } from '../../core/world.js';
import { readMeanings, UNTOLD } from '../cells/meanings.js';
import { said, trouble } from '../cells/reading.js';
import { headerKey } from '../headers.js';
import { isWholeTab, type QuestionRow, questionIds, tabId } from '../question-row.js';
import { useNamed, uses } from '../uses.js';
import { isSame } from './concepts.js';
import { guessKind } from './guess-kind.js';
import { guessAll } from './guess-questions.js';
import { canMean } from './teaching.js';
import { whyNotUsed } from './why-not-used.js';

/** A question with what was last guessed for it. */
export type DecidedQuestion = QuestionRow & { readonly guess: string };

/** More answers seldom change a guess. */
const enoughAnswers = 25;

/**
 * The questions of these tabs. `rows`: what was decided or guessed before; while a row still says what was guessed, it
 * follows the guess, which gets better as answers come in.
 */
export function decideQuestions(tabs: readonly Tab[], rows: readonly DecidedQuestion[]): DecidedQuestion[] {
  const known = indexBy(rows, ({ id }) => id);
  const ids = new Set(tabs.flatMap((tab) => [...questionIds(tab), tabId(tab)]));
  if (tabs.every((tab) => isSettled(tab, known))) {
    return withKinds(
      rows.filter(({ id }) => ids.has(id)),
      tabs,
    );
  }
  const taught = indexBy(rows.filter(isDecided), ({ question }) => headerKey(question));
  const questions = guessAll(tabs, { before: known }).map((guessed): DecidedQuestion => {
    const row = known[guessed.id];
    if (row && isDecided(row)) return decidedRow(row, guessed);
    const fresh = asTaught(row ? underItsName(guessed, row) : guessed, taught);
    return { ...fresh, guess: guessOf(fresh) };
  });
  return withKinds(questions, tabs);
}

/** The organiser has said something else than we guessed, or that the guess is right. */
export function isDecided(row: DecidedQuestion): boolean {
  return decisionOf(row) !== row.guess.replace(/ \[\w+\]$/, '');
}

/** The organiser has said that it is used for nothing. */
export function isUnusedByWord(row: QuestionRow & { readonly guess?: string }): boolean {
  const { guess } = row;
  return row.use === 'nothing' && guess !== undefined && isDecided({ ...row, guess });
}

/** What the organiser made of it stays; where they said that it asks for the role, what its answers seem to mean is added. */
function decidedRow(row: DecidedQuestion, { tab, question, examples, use, means }: QuestionRow): DecidedQuestion {
  const taught = row.means || (use === row.use && means) || '';
  return { ...row, tab, question, examples, sure: 'sure', means: taught };
}

/** What was said of a question holds for the same question in another tab. Names and addresses are of their tab. */
function asTaught(fresh: QuestionRow, taught: Readonly<Record<string, DecidedQuestion>>): QuestionRow {
  const said = isWholeTab(fresh) || ofTheirTab.includes(fresh.use) ? undefined : taught[headerKey(fresh.question)];
  if (!said || isWholeTab(said) || useNamed(said.use) === '') return fresh;
  const { use, criterion, kind, means = '' } = said;
  const side = use === 'criterion' && fresh.use !== 'criterion' ? said.side : fresh.side;
  return { ...fresh, use, criterion, side, kind, means, sure: 'sure' };
}

const ofTheirTab: readonly string[] = ['name', 'first name', 'last name', 'email'];

/** A criterion that stands in the Sheet under its English name keeps it, whatever language is spoken. */
function underItsName(fresh: QuestionRow, row: QuestionRow): QuestionRow {
  return fresh.criterion !== '' && isSame(fresh.criterion, row.criterion)
    ? { ...fresh, criterion: row.criterion }
    : fresh;
}

/** Its questions are all known, under its name of today, and it has had answers enough to tell what they are for. */
function isSettled(tab: Tab, known: Readonly<Record<string, DecidedQuestion>>): boolean {
  if (tab.rows.length <= enoughAnswers || !isKnown(known[tabId(tab)], tab)) return false;
  return questionIds(tab).every((id, column) => {
    if (tab.header[column]!.trim() === '') return true;
    // A question that had no answer and has one now tells more than it did.
    const isNew = known[id]?.examples === '' && tab.rows.some((row) => text(row[column]) !== '');
    return isKnown(known[id], tab) && !isNew;
  });
}

/** A row of an earlier version does not say how sure it is. */
function isKnown(row: DecidedQuestion | undefined, tab: Tab): boolean {
  return row !== undefined && row.tab === tab.name && (row.sure || '') !== '';
}

/** A criterion of the organiser's making is read as the others of that name are, or as its answers look. */
function withKinds(questions: readonly DecidedQuestion[], tabs: readonly Tab[]): DecidedQuestion[] {
  const isCriterion = (one: DecidedQuestion) => one.use === 'criterion' && one.criterion !== '';
  const kinds = indexBy(
    questions.filter((one) => isCriterion(one) && one.kind !== ''),
    (one) => one.criterion.toLowerCase(),
  );
  return questions.map((one) => {
    if (!isCriterion(one) || one.kind !== '') return one;
    const tab = tabs.find(({ name }) => name === one.tab);
    const column = tab ? questionIds(tab).indexOf(one.id) : -1;
    const kind = kinds[one.criterion.toLowerCase()]?.kind || (tab && column >= 0 ? guessKind(tab, column) : '');
    return { ...one, kind };
  });
}

/** What is wrong with the organiser's word on a question, and in which cell of its row. */
export type QuestionFault = Pick<Problem, 'code' | 'reason' | 'mend' | 'weight'> & {
  readonly id: string;
  readonly cell: 'use' | 'criterion' | 'means';
};

/** Words for a use that say nothing, and criteria without a name. */
export function questionFaults(questions: readonly QuestionRow[]): QuestionFault[] {
  return questions.flatMap((row) => [...useFaults(row), ...meaningFaults(row)]);
}

function useFaults({ id, question, use, criterion, tab }: QuestionRow): QuestionFault[] {
  const name = oneLine(question, 60);
  if (useNamed(use) === '') {
    const known = uses.map((one) => one.use);
    return [{ id, cell: 'use', ...said(trouble('warns', 'use-unknown', oneLine(use, 40), name, tab, known)) }];
  }
  if (use !== 'criterion' || oneLine(criterion) !== '') return [];
  return [{ id, cell: 'criterion', ...said(trouble('warns', 'criterion-unnamed', name, tab)) }];
}

/** Pieces that teach nothing, and meanings that the use of the question does not know. */
function meaningFaults(row: QuestionRow): QuestionFault[] {
  const { id, question, means = '', tab } = row;
  const { unread, pairs } = readMeanings(means);
  const bad = pairs.filter(({ answer, meaning }) => meaning !== UNTOLD && !canMean(row, meaning, answer));
  const name = oneLine(question, 60);
  return [
    ...unread.map((piece) => trouble('warns', 'means-unread', oneLine(piece, 60), name, tab)),
    ...bad.map(({ answer, meaning }) =>
      trouble('warns', 'means-unknown', oneLine(answer, 40), oneLine(meaning, 40), name, tab),
    ),
  ].map((one): QuestionFault => ({ id, cell: 'means', ...said(one) }));
}

/** What stands in the Guess column of a row that nobody has decided: with why it is not used, if something speaks for it. */
export function guessOf(row: QuestionRow): string {
  const why = whyNotUsed(row);
  return why === '' ? decisionOf(row) : `${decisionOf(row)} [${why}]`;
}

/** As the Guess column holds it: what a question is used for and, for a criterion, how; what is no more than a guess; what answers mean. */
function decisionOf({ use, criterion, side, kind, sure = '', means = '' }: QuestionRow): string {
  const decision = use === 'criterion' ? [use, criterion, side, kind].join(' / ') : use;
  const doubt = sure === 'guess' || sure === 'unsure' ? ` (${sure})` : '';
  return `${decision}${doubt}${means === '' ? '' : ` { ${means} }`}`;
}

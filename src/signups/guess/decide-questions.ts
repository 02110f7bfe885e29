/** What each question is used for: the organiser's word where they have spoken, our guess for the others. */
import { indexBy } from '../../core/dict.js';
import type { Problem } from '../../core/problem.js';
import { oneLine } from '../../core/text.js';
import type { Tab } from '../../core/world.js';
import { said, trouble } from '../cells/reading.js';
import { type QuestionRow, questionIds, tabId } from '../question-row.js';
import { useNamed, uses } from '../uses.js';
import { isSame } from './concepts.js';
import { guessKind } from './guess-kind.js';
import { guessAll } from './guess-questions.js';

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
  const questions = guessAll(tabs, { before: known }).map((guessed): DecidedQuestion => {
    const row = known[guessed.id];
    const fresh = row ? underItsName(guessed, row) : guessed;
    const guess = decisionOf(fresh);
    const decided = row !== undefined && decisionOf(row) !== row.guess;
    return decided
      ? { ...row, tab: fresh.tab, question: fresh.question, examples: fresh.examples }
      : { ...fresh, guess, ...confirmed(row, fresh) };
  });
  return withKinds(questions, tabs);
}

/** What the organiser has looked at and found right stays sure. */
function confirmed(row: DecidedQuestion | undefined, { use }: QuestionRow): Pick<QuestionRow, 'sure'> {
  return row && row.sure === 'sure' && row.use === use ? { sure: 'sure' } : {};
}

/** A criterion that stands in the Sheet under its English name keeps it, whatever language is spoken. */
function underItsName(fresh: QuestionRow, row: QuestionRow): QuestionRow {
  return fresh.criterion !== '' && isSame(fresh.criterion, row.criterion)
    ? { ...fresh, criterion: row.criterion }
    : fresh;
}

/** Its questions are all known, under its name of today, and it has had answers enough to tell what they are for. */
function isSettled(tab: Tab, known: Readonly<Record<string, DecidedQuestion>>): boolean {
  const asked = questionIds(tab).filter((_, column) => tab.header[column]!.trim() !== '');
  return tab.rows.length > enoughAnswers && asked.concat(tabId(tab)).every((id) => known[id]?.tab === tab.name);
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
  readonly cell: 'use' | 'criterion';
};

/** Words for a use that say nothing, and criteria without a name. */
export function questionFaults(questions: readonly QuestionRow[]): QuestionFault[] {
  return questions.flatMap(({ id, question, use, criterion, tab }): QuestionFault[] => {
    const name = oneLine(question, 60);
    if (useNamed(use) === '') {
      const known = uses.map((one) => one.use);
      return [{ id, cell: 'use', ...said(trouble('warns', 'use-unknown', oneLine(use, 40), name, tab, known)) }];
    }
    if (use !== 'criterion' || oneLine(criterion) !== '') return [];
    return [{ id, cell: 'criterion', ...said(trouble('warns', 'criterion-unnamed', name, tab)) }];
  });
}

/** As the Guess column holds it: what a question is used for and, for a criterion, how. */
function decisionOf({ use, criterion, side, kind }: QuestionRow): string {
  return use === 'criterion' ? [use, criterion, side, kind].join(' / ') : use;
}

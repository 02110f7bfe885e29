/** Questions: the organiser's word on what each question of a form is used for. */
import type { Action } from '../core/action.js';
import { text } from '../core/cell.js';
import { indexBy } from '../core/dict.js';
import { type Job, Refusal } from '../core/job.js';
import type { Problem } from '../core/problem.js';
import { columnPositions, readRows } from '../core/rows.js';
import { questionsTable } from '../core/tables/questions.js';
import { oneLine } from '../core/text.js';
import type { Tab, World } from '../core/world.js';
import { type DecidedQuestion, type QuestionRow, questionFaults, useNamed } from '../signups/index.js';

/** A row with what was first guessed for it. */
export function readQuestions(world: World): DecidedQuestion[] {
  return readRows(questionsTable, world.tabs[questionsTable.name]).map((row) => ({
    id: text(row.id),
    tab: text(row.tab),
    question: text(row.question),
    use: useNamed(text(row.use)) || (text(row.use) as QuestionRow['use']),
    criterion: text(row.criterion),
    side: (text(row.side) || 'both') as QuestionRow['side'],
    kind: text(row.kind).toLowerCase() as QuestionRow['kind'],
    examples: text(row.examples),
    guess: text(row.guess),
  }));
}

/** What is wrong with the organiser's word on a question, in the cell where it stands. */
export function unknownUses(world: World): Problem[] {
  const tab = world.tabs[questionsTable.name];
  return questionFaults(readQuestions(world)).map(({ id, cell, ...told }) => ({
    tab: questionsTable.name,
    row: rowOf(id, tab),
    column: questionsTable.columns.find(({ key }) => key === cell)!.header,
    ...told,
  }));
}

function rowOf(id: string, tab: Tab | undefined): number {
  if (!tab) return 0;
  const column = columnPositions(questionsTable, tab.header)[questionsTable.columns[0]!.key];
  return column === undefined ? 0 : tab.rows.findIndex((cells) => text(cells[column]) === id) + 2;
}

/** args: {questions: {id, use, criterion?, side?}[]} */
export const questionsJob: Job = {
  name: 'questions',
  oneRound: true,
  reads: [questionsTable.name],
  actions(world, args): Action[] {
    const known = indexBy(readQuestions(world), (question) => question.id);
    const corrections = args.questions as readonly { id: string; use: string; criterion?: string; side?: string }[];
    const rows = corrections.map(({ id, use, criterion, side }) => {
      const question = known[id];
      if (!question) throw new Refusal('That question is no longer in the Questions tab. Read the sign-ups again.');
      if (use === 'criterion' && !oneLine(criterion || '')) {
        throw new Refusal(`Say which criterion the question "${oneLine(question.question, 60)}" is for.`);
      }
      return {
        id,
        use,
        criterion: use === 'criterion' ? oneLine(criterion || '', 60) : '',
        side: side || question.side,
      };
    });
    return [{ kind: 'rows', tab: questionsTable.name, rows }];
  },
};

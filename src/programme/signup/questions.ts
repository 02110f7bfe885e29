/** Questions: the organiser's word on what each question of a form is used for. */
import * as z from 'zod/mini';
import type { Action } from '../../core/action.js';
import { indexBy } from '../../core/dict.js';
import { Refusal } from '../../core/job.js';
import type { Problem } from '../../core/problem.js';
import { read, rowNumber, write } from '../../core/rows.js';
import { oneLine } from '../../core/text.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { type DecidedQuestion, type QuestionRow, questionFaults, type Sure, useNamed } from '../../signups/index.js';
import { defineJob, line } from '../area.js';
import { words } from './words.js';

/** A row with what was first guessed for it. */
export function readQuestions(world: World): DecidedQuestion[] {
  return read(world, records.questions).map(({ others: _, ...row }) => ({
    ...row,
    use: useNamed(row.use) || (row.use as QuestionRow['use']),
    side: (row.side || 'both') as QuestionRow['side'],
    kind: row.kind.toLowerCase() as QuestionRow['kind'],
    sure: row.sure as Sure,
  }));
}

/** What is wrong with the organiser's word on a question, in the cell where it stands. */
export function unknownUses(world: World): Problem[] {
  return questionFaults(readQuestions(world)).map(({ id, cell, ...told }) => ({
    tab: records.questions.name,
    row: rowNumber(world, records.questions, id),
    column: records.questions.columns.find(({ key }) => key === cell)!.header,
    ...told,
    weight: 'warns',
  }));
}

export const correctQuestions = defineJob({
  name: 'questions',
  title: () => words.questionsTitle,
  oneRound: true,
  reads: [records.questions],
  args: z.object({
    questions: z.array(
      z.object({
        id: line,
        use: line,
        criterion: z.optional(line),
        side: z.optional(z.enum(['both', 'mentee', 'mentor'])),
      }),
    ),
  }),
  actions(world, { questions }): Action[] {
    const known = indexBy(readQuestions(world), (question) => question.id);
    const rows = questions.map(({ id, use, criterion, side }) => {
      const question = known[id];
      if (!question) throw new Refusal(words.questionGone);
      if (useNamed(use) === '') throw new Refusal(words.noSuchUse(oneLine(use, 40)));
      if (use === 'criterion' && !oneLine(criterion || ''))
        throw new Refusal(words.whichCriterion(oneLine(question.question, 60)));
      return {
        id,
        use: useNamed(use),
        criterion: use === 'criterion' ? oneLine(criterion || '', 60) : '',
        side: side || question.side,
        // The organiser has looked at it.
        ...(question.sure === 'unsure' || question.sure === 'guess' ? { sure: 'sure' as const } : {}),
      };
    });
    return [write(records.questions, rows)];
  },
});

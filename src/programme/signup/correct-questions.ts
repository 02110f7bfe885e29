/** The organiser's word on what questions are used for and what answers mean; the sign-ups are read again with it. */
import * as z from 'zod/mini';
import type { Action } from '../../core/action.js';
import { indexBy } from '../../core/dict.js';
import { Refusal } from '../../core/job.js';
import { write } from '../../core/rows.js';
import type { WrittenOf } from '../../core/table.js';
import { oneLine } from '../../core/text.js';
import * as records from '../../records/index.js';
import { type DecidedQuestion, guessOf, useNamed } from '../../signups/index.js';
import { defineJob, line } from '../area.js';
import { saysChanges } from './changes.js';
import { criteriaFollow } from './follow-questions.js';
import { intake } from './intake.js';
import { readQuestions } from './questions.js';
import { taughtMeans } from './taught.js';
import { words } from './words.js';

export const correctQuestions = defineJob({
  name: 'questions',
  title: () => words.questionsTitle,
  reads: intake.reads,
  readsResponses: true,
  says: (world, before) => [words.changed.saved, ...saysChanges(before, world), intake.says!(world, before)].join(' '),
  foretells: (before, _todo, _args, then) => saysChanges(before, then),
  args: z.object({
    questions: z.array(
      z.object({
        id: line,
        use: line,
        criterion: z.optional(line),
        side: z.optional(z.enum(['both', 'mentee', 'mentor'])),
        /** What answers mean; `''` of one that means what it says. */
        answers: z.optional(z.array(z.object({ answer: line, means: line }))),
        /** It is our guess again, as sure as this: a correction is taken back. */
        guessed: z.optional(z.enum(['sure', 'guess', 'unsure'])),
      }),
    ),
  }),
  actions(world, { questions }): readonly Action[] {
    const known = indexBy(readQuestions(world), (question) => question.id);
    const rows = questions.map(({ id, use, criterion, side, answers, guessed }) => {
      const question = known[id];
      if (!question) throw new Refusal(words.questionGone);
      const named = useNamed(use);
      if (named === '') throw new Refusal(words.noSuchUse(oneLine(use, 40)));
      if (use === 'criterion' && !oneLine(criterion || ''))
        throw new Refusal(words.whichCriterion(oneLine(question.question, 60)));
      const row = {
        use: named,
        criterion: use === 'criterion' ? oneLine(criterion || '', 60) : '',
        side: side || question.side,
        means: taughtMeans(question, named, answers || []),
        // The organiser has looked: what they leave as it was guessed is theirs from now on as well.
        sure: guessed || ('sure' as const),
      };
      return { id, ...row, guess: guessed ? guessOf({ ...question, ...row }) : '' };
    });
    // Once they are saved, what people answered is read again in their light.
    return rows.every((row) => isSaved(row, known[row.id]!))
      ? intake.actions(world, {})
      : // The questions last: a run that is ended before finds them unsaved, and begins again.
        [...criteriaFollow(world, rows), write(records.questions, rows)];
  },
});

function isSaved(row: WrittenOf<typeof records.questions>, known: DecidedQuestion): boolean {
  const cells = ['use', 'criterion', 'side', 'means', 'sure', 'guess'] as const;
  return cells.every((cell) => row[cell] === undefined || row[cell] === (known[cell] || ''));
}

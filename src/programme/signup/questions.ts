import type { Problem } from '../../core/problem.js';
import { read, rowNumber } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { type DecidedQuestion, type QuestionRow, questionFaults, type Sure, useNamed } from '../../signups/index.js';

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

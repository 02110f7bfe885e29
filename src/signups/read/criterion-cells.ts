/** Reads the answers that count when pairs are made, into the columns of People. */
import type { Cell } from '../../core/cell.js';
import { dict } from '../../core/dict.js';
import type { Problem } from '../../core/problem.js';
import { undoDays } from '../cells/list-answer.js';
import type { Reading } from '../cells/reading.js';
import { learnVocabularies, learnVocabulary } from '../cells/vocabulary.js';
import { type AnswerColumn, kindOf } from '../kinds.js';
import { type PeopleColumns, peopleColumn, type QuestionRow } from '../question-row.js';
import type { Answer, Response } from './response-rows.js';
import { problemAt, type Signup } from './signup.js';

export type AnswerColumns = ReadonlyMap<QuestionRow, AnswerColumn>;

/** By question; the columns of a criterion, such as wanted and offered, share their options. */
export function answerColumns(responses: readonly Response[]): AnswerColumns {
  const texts = new Map<QuestionRow, string[]>();
  for (const { byUse } of responses) {
    for (const { question, text } of byUse.get('criterion') || []) {
      const list = texts.get(question);
      if (list) list.push(text);
      else texts.set(question, [text]);
    }
  }
  const criteria = new Map<string, QuestionRow[]>();
  for (const question of Array.from(texts.keys())) {
    const key = question.criterion.toLowerCase();
    criteria.set(key, [...(criteria.get(key) || []), question]);
  }
  return new Map(
    Array.from(criteria.values()).flatMap((questions) => {
      const asTyped = undoDays(questions.flatMap((one) => texts.get(one)!));
      const picking = questions.filter(({ kind }) => kindOf(kind).picks);
      const learnt = learnVocabularies(picking.map((one) => texts.get(one)!.map(asTyped)));
      return questions.map((one): [QuestionRow, AnswerColumn] => [
        one,
        { answers: texts.get(one)!, asTyped, vocabulary: learnt[picking.indexOf(one)] || none },
      ]);
    }),
  );
}

const none = learnVocabulary([]);

/** Column of a question in People, or `''` when it makes none. */
export function columnOf(question: QuestionRow, people: PeopleColumns): string {
  return question.use === 'criterion' && question.criterion.trim() !== ''
    ? peopleColumn(question.criterion, question.side, people)
    : '';
}

export interface CriterionCells {
  readonly cells: Readonly<Record<string, Cell>>;
  readonly problems: readonly Problem[];
}

/** For each column the answers of the latest response that has any. */
export function readCriteria(
  signup: Signup,
  columns: readonly string[],
  columnOfQuestion: ReadonlyMap<QuestionRow, string>,
  answers: AnswerColumns,
): CriterionCells {
  const cells = dict<Cell>();
  const problems: Problem[] = [];
  const found = new Map<string, { readonly response: Response; readonly answers: Answer[] }>();
  for (const response of signup.responses) {
    for (const answer of response.byUse.get('criterion') || []) {
      const column = columnOfQuestion.get(answer.question)!;
      const before = found.get(column);
      if (before && before.response === response) before.answers.push(answer);
      else found.set(column, { response, answers: [answer] });
    }
  }
  for (const column of columns) {
    const latest = found.get(column);
    const reading: Reading<Cell> = latest ? readCell(latest.answers, answers) : { value: '' };
    cells[column] = reading.value;
    if (!latest || !reading.trouble) continue;
    const place = { response: latest.response, column: latest.answers[0]!.header };
    problems.push(problemAt(reading.trouble, place, signup.email));
  }
  return { cells, problems };
}

function readCell(answers: readonly Answer[], columns: AnswerColumns): Reading<Cell> {
  const { kind } = answers[answers.length - 1]!.question;
  return kindOf(kind).read(
    answers.map(({ question, gridRow, text }) => {
      const column = columns.get(question)!;
      return { text: column.asTyped(text), gridRow, column };
    }),
  );
}

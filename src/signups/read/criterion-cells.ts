/** Reads the answers that count when pairs are made, into the columns of People. */
import type { Cell } from '../../core/cell.js';
import { dict } from '../../core/dict.js';
import type { Problem } from '../../core/problem.js';
import type { Reading } from '../cells/reading.js';
import { learnVocabulary, type Vocabulary } from '../cells/vocabulary.js';
import { kindOf } from '../kinds.js';
import { type PeopleColumns, peopleColumn, type QuestionRow } from '../question-row.js';
import type { Answer, Response } from './response-rows.js';
import { problemAt, type Signup } from './signup.js';

/** By name of the criterion in lower case: wanted and offered share their options. */
export type Vocabularies = ReadonlyMap<string, Vocabulary>;

export function vocabulariesOf(responses: readonly Response[]): Vocabularies {
  const texts = new Map<string, string[]>();
  for (const { byUse } of responses) {
    for (const { question, text } of byUse.get('criterion') || []) {
      if (!kindOf(question.kind).picks) continue;
      const key = question.criterion.toLowerCase();
      const list = texts.get(key) || [];
      list.push(text);
      texts.set(key, list);
    }
  }
  return new Map(Array.from(texts, ([key, list]): [string, Vocabulary] => [key, learnVocabulary(list)]));
}

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
  vocabularies: Vocabularies,
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
    const reading: Reading<Cell> = latest ? readCell(latest.answers, vocabularies) : { value: '' };
    cells[column] = reading.value;
    if (!latest || !reading.trouble) continue;
    const place = { response: latest.response, column: latest.answers[0]!.header };
    problems.push(problemAt(reading.trouble, place, signup.email));
  }
  return { cells, problems };
}

function readCell(answers: readonly Answer[], vocabularies: Vocabularies): Reading<Cell> {
  const { kind, criterion } = answers[answers.length - 1]!.question;
  return kindOf(kind).read(answers, vocabularies.get(criterion.toLowerCase()) || learnVocabulary([]));
}

/** Reads the answers that count when pairs are made, into the columns of People. */
import type { Cell } from '../../core/cell.js';
import { dict } from '../../core/dict.js';
import type { Problem } from '../../core/problem.js';
import type { Reading } from '../cells/reading.js';
import { remember } from '../cells/remember.js';
import { readScale } from '../cells/scale-step.js';
import { readLanguages } from '../cells/spoken-languages.js';
import { tidyLine } from '../cells/tidy.js';
import { slot } from '../cells/time-of-week.js';
import { readZone } from '../cells/time-zone.js';
import { learnVocabulary, splitAnswer, type Vocabulary } from '../cells/vocabulary.js';
import { readYears } from '../cells/years.js';
import { peopleColumn, type QuestionRow } from '../question-row.js';
import type { Answer, Response } from './response-rows.js';
import { problemAt, type Signup } from './signup.js';

/** By name of the criterion in lower case: wanted and offered share their options. */
export type Vocabularies = ReadonlyMap<string, Vocabulary>;

export function vocabulariesOf(responses: readonly Response[]): Vocabularies {
  const texts = new Map<string, string[]>();
  for (const { byUse } of responses) {
    for (const { question, text } of byUse.get('criterion') || []) {
      if (oneAnswer.includes(question.kind)) continue;
      const key = question.criterion.toLowerCase();
      const list = texts.get(key) || [];
      list.push(text);
      texts.set(key, list);
    }
  }
  return new Map(Array.from(texts, ([key, list]): [string, Vocabulary] => [key, learnVocabulary(list)]));
}

/** Their answers are read without knowing those of others. */
const oneAnswer: readonly QuestionRow['kind'][] = [
  'distance',
  'scale',
  'zone',
  'same',
  'different',
  'language',
  'preference',
  'text',
];

/** Column of a question in People, or `''` when it makes none. */
export function columnOf(question: QuestionRow): string {
  return question.use === 'criterion' && question.criterion.trim() !== ''
    ? peopleColumn(question.criterion, question.side)
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

/** Several columns of one criterion are joined when they hold lists; else the last counts. */
function readCell(answers: readonly Answer[], vocabularies: Vocabularies): Reading<Cell> {
  const last = answers[answers.length - 1]!;
  const { kind, criterion } = last.question;
  if (kind === 'distance') return readYears(last.text);
  if (kind === 'scale') return readScale(last.text);
  if (kind === 'zone') return readZone(last.text);
  if (kind === 'same' || kind === 'different' || kind === 'preference') return { value: tidyLine(last.text, 200) };
  if (kind === 'text') return { value: tidyLine(last.text) };
  if (kind === 'language') return { value: unique(answers.flatMap(({ text }) => readLanguages(text))).join(', ') };
  const vocabulary = vocabularies.get(criterion.toLowerCase()) || learnVocabulary([]);
  const options: string[] = [];
  for (const { text, gridRow } of answers) {
    for (const option of splitAnswer(text, vocabulary)) {
      const one = item(
        kind === 'availability' ? slot(option, gridRow) : gridRow === '' ? option : `${gridRow}: ${option}`,
      );
      if (one !== '' && options.indexOf(one) < 0) options.push(one);
    }
  }
  return { value: options.slice(0, 100).join(', ') };
}

function unique(names: readonly string[]): string[] {
  return names.filter((name, at) => names.indexOf(name) === at);
}

/** One option as it stands in a list: a comma inside it would look like the end of it. */
const item = remember((named: string): string =>
  tidyLine(named, 200)
    .replace(/\s*,\s*/g, ' / ')
    .trim(),
);

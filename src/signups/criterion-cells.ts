/** Reads the answers that count when pairs are made, into the columns of People. */
import type { Cell } from '../core/cell.js';
import { dict } from '../core/dict.js';
import type { Problem } from '../core/problem.js';
import type { Reading } from './cells/reading.js';
import { readScale } from './cells/scale.js';
import { slot } from './cells/slots.js';
import { tidyLine } from './cells/tidy.js';
import { readYears } from './cells/years.js';
import { readZone } from './cells/zone.js';
import { peopleColumn, type QuestionRow } from './question.js';
import type { Answer, Response } from './responses.js';
import { problemAt, type Signup } from './signup.js';
import { learnVocabulary, splitAnswer, type Vocabulary } from './vocabulary.js';

/** By name of the criterion in lower case: wanted and offered share their options. */
export type Vocabularies = ReadonlyMap<string, Vocabulary>;

export function vocabulariesOf(responses: readonly Response[]): Vocabularies {
  const texts = new Map<string, string[]>();
  for (const answer of responses.flatMap((response) => response.answers)) {
    if (answer.question.use !== 'criterion') continue;
    const key = answer.question.criterion.toLowerCase();
    const list = texts.get(key) || [];
    list.push(answer.text);
    texts.set(key, list);
  }
  return new Map(Array.from(texts, ([key, list]): [string, Vocabulary] => [key, learnVocabulary(list)]));
}

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
export function readCriteria(signup: Signup, columns: readonly string[], vocabularies: Vocabularies): CriterionCells {
  const cells = dict<Cell>();
  const problems: Problem[] = [];
  for (const column of columns) {
    const found = signup.responses
      .slice()
      .reverse()
      .map((response) => ({ response, answers: response.answers.filter((one) => columnOf(one.question) === column) }))
      .find(({ answers }) => answers.length > 0);
    if (!found) {
      cells[column] = '';
      continue;
    }
    const reading = readCell(found.answers, vocabularies);
    cells[column] = reading.value;
    const place = { response: found.response, column: found.answers[0]!.header };
    if (reading.trouble) problems.push(problemAt(reading.trouble, place, signup.email));
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
  if (kind === 'same' || kind === 'different') return { value: tidyLine(last.text, 200) };
  const vocabulary = vocabularies.get(criterion.toLowerCase()) || learnVocabulary([]);
  const options = answers.flatMap((answer) =>
    splitAnswer(answer.text, vocabulary).map((option) => item(option, answer, kind === 'availability')),
  );
  const unique = options.filter((option, at) => option !== '' && options.indexOf(option) === at);
  return { value: unique.slice(0, 100).join(', ') };
}

/** One option as it stands in a list: a comma inside it would look like the end of it. */
function item(option: string, answer: Answer, time: boolean): string {
  const named = time ? slot(option, answer.gridRow) : answer.gridRow === '' ? option : `${answer.gridRow}: ${option}`;
  return tidyLine(named, 200)
    .replace(/\s*,\s*/g, ' / ')
    .trim();
}

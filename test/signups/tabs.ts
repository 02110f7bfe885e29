/** Makes response tabs as Google Forms fills them: from a form's answers, or from a CSV file. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { FormSpec } from '../../src/core/form.js';
import type { Tab } from '../../src/core/world.js';
import { people } from '../../src/records/index.js';

export type FormAnswers = Record<string, string | string[] | Record<string, string[]>>;

/** The columns that People has, whatever is asked. */
export const fixed = people.columns;

export function tabOf(name: string, sheetId: number, lines: readonly (readonly (string | number)[])[]): Tab {
  const [header, ...rows] = lines;
  return { name, sheetId, header: header!.map(String), rows, formUrl: '' };
}

export function csvTab(file: string, name = file.replace('.csv', ''), sheetId = 1): Tab {
  const text = readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8');
  return tabOf(name, sheetId, Papa.parse<string[]>(text.replace(/\r?\n$/, '')).data);
}

/** Time stamp, address, then a column for each question; a grid has one for each of its rows. */
export function responseTab(
  form: FormSpec,
  responses: readonly { email: string; answers: FormAnswers; minutesAfterOpening: number }[],
): Tab {
  const columns = form.questions.flatMap((question): { header: string; cell: (answers: FormAnswers) => string }[] => {
    const { title, type } = question;
    if (type === 'section' || type === 'page') return [];
    if (type === 'grid' || type === 'checkbox grid') {
      return question.rows.map((row) => ({
        header: `${title} [${row}]`,
        cell: (answers) => ((answers[title] as Record<string, string[]>)?.[row] || []).join(', '),
      }));
    }
    return [{ header: title, cell: (answers) => [answers[title] || ''].flat().join(', ') }];
  });
  const rows = responses.map(({ email, answers, minutesAfterOpening }) => [
    new Date(Date.UTC(2027, 0, 11, 8, minutesAfterOpening)).toISOString().slice(0, 19),
    email,
    ...columns.map(({ cell }) => cell(answers)),
  ]);
  return tabOf('Form Responses 1', 7, [
    ['Timestamp', 'Email Address', ...columns.map(({ header }) => header)],
    ...rows,
  ]);
}

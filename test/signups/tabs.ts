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

interface Column {
  readonly header: string;
  readonly cell: (answers: FormAnswers) => string;
}

/** Titles of the pages that somebody with these answers comes by; the first has none. */
function pagesSeen({ questions }: FormSpec, answers: FormAnswers): string[] {
  const pages = questions.flatMap((question, at) => (question.type === 'page' ? [{ ...question, at }] : []));
  const seen = [''];
  for (let at = 0; ; ) {
    const end = pages.find((one) => one.at > at)?.at ?? questions.length;
    const choice = questions.slice(at, end).find((one) => 'leadsTo' in one && one.leadsTo && answers[one.title]);
    const own = pages.find((one) => one.at === at);
    const next = choice && 'leadsTo' in choice ? choice.leadsTo![String(answers[choice.title])] : own?.next;
    const page = pages.find((one) => (next ? one.title === next : one.at === end));
    if (!page) return seen;
    seen.push(page.title);
    at = page.at;
  }
}

/** Time stamp, address, then a column for each question; a grid has one for each of its rows. */
export function responseTab(
  form: FormSpec,
  responses: readonly { email: string; answers: FormAnswers; minutesAfterOpening: number }[],
): Tab {
  let page = '';
  const columns = form.questions.flatMap((question): Column[] => {
    const { title, type } = question;
    if (type === 'page') page = title;
    if (type === 'section' || type === 'page') return [];
    if (type === 'grid' || type === 'checkbox grid') {
      return question.rows.map((row) => ({
        header: `${title} [${row}]`,
        cell: (answers) => ((answers[title] as Record<string, string[]>)?.[row] || []).join(', '),
      }));
    }
    const own = page;
    const isSeen = (answers: FormAnswers) => pagesSeen(form, answers).includes(own);
    return [{ header: title, cell: (answers) => (isSeen(answers) ? [answers[title] || ''].flat().join(', ') : '') }];
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

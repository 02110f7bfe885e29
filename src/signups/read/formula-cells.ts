/** Cells in which a formula stands for an answer, or shows an error: they count as not given, and that is told. */
import { type Cell, text } from '../../core/cell.js';
import { formulaIn } from '../../core/formulas.js';
import type { Problem } from '../../core/problem.js';
import { isEmail } from '../cells/email.js';
import { said, trouble } from '../cells/reading.js';
import { rowInSheet } from '../tabs/answer-tab.js';
import type { QuestionUse, TabUse } from '../uses.js';
import type { Answer, Response, SignupTab } from './response-rows.js';

/** What a formula shows that cannot be computed; an answer that began with = or + may have become one. */
function isError(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && /^#(?:NAME\?|ERROR!|REF!|VALUE!|DIV\/0!|NUM!|NULL!|N\/A)$/.test(cell);
}

export function isNoAnswer(cell: Cell | undefined): boolean {
  return isError(cell) || formulaIn(cell) !== '';
}

/** Cells that are asked for and hold no answer but an error or a formula, and columns that formulas fill. */
export function errorCells({ tab, asked }: SignupTab): Problem[] {
  const emails = asked.filter(({ question }) => question.use === 'email').map(({ column }) => column);
  const cells = tab.rows.flatMap((cells, at) =>
    asked
      .filter(({ column }) => isNoAnswer(cells[column]))
      .map(({ column, header, question }) => {
        const formula = formulaIn(cells[column]);
        const weight = formula !== '' && deciding.includes(question.use) ? 'stops' : 'warns';
        const found =
          formula === ''
            ? trouble('warns', 'formula-error', text(cells[column]))
            : trouble(weight, 'formula-answer', formula);
        const who = emails.map((email) => text(cells[email])).find(isEmail) || '';
        return { tab: tab.name, row: rowInSheet(tab, at), column: header, ...said(found), who };
      }),
  );
  const columns = asked
    .filter(({ header }) => tab.computed?.includes(header))
    .map(({ header }) => ({ tab: tab.name, row: 0, column: header, ...said(trouble('warns', 'formula-column')) }));
  return [...columns, ...cells];
}

/** A formula in the place of one of these keeps whoever it is about from taking part. */
const deciding: readonly (QuestionUse | TabUse)[] = [
  'email',
  'name',
  'first name',
  'last name',
  'role',
  'consent',
  'capacity',
  'manager',
  'avoid',
  'wishes',
  'decision',
];

/** Of one person those that decide and were not answered again later. */
export function formulasLeft(responses: readonly Response[]): Answer[] {
  return responses.flatMap(({ formulas }, at) =>
    formulas.filter(
      ({ question: { use } }) => deciding.includes(use) && !responses.slice(at + 1).some(({ byUse }) => byUse.has(use)),
    ),
  );
}

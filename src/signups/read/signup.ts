/** One person's responses together, and where in them the answer to a question stands. */
import type { Problem } from '../../core/problem.js';
import { language } from '../../core/words.js';
import { isEmail } from '../cells/email.js';
import { said, type Trouble } from '../cells/reading.js';
import { remember } from '../cells/remember.js';
import { tidyLine } from '../cells/tidy.js';
import { readableHeader } from '../headers.js';
import { inEnglish } from '../languages/in-english.js';
import { asksPreferredName } from '../tabs/column-name.js';
import type { QuestionUse } from '../uses.js';
import type { Answer, Response } from './response-rows.js';

/** All responses of one address, oldest first; at least one. */
export interface Signup {
  readonly id: string;
  readonly email: string;
  readonly responses: readonly Response[];
}

export interface Place {
  readonly response: Response;
  readonly column: string;
}

/** The answers to one use in the latest response that answered it, in column order. */
export function latest({ responses }: Signup, use: QuestionUse): readonly Answer[] {
  for (let at = responses.length - 1; at >= 0; at--) {
    const answers = responses[at]!.byUse.get(use);
    if (answers) return answers;
  }
  return [];
}

/** What somebody is called in one response: in full, as first or last name, and how they would like to be called. */
export function namesIn({ byUse }: Response): {
  readonly full: readonly Answer[];
  readonly preferred: readonly Answer[];
} {
  const all = byUse.get('name') || [];
  const parts = (['first name', 'last name'] as const).flatMap((use) => (byUse.get(use) || []).slice(-1));
  const [preferred, whole] = [all.filter(isPreferred), all.filter((one) => !isPreferred(one))];
  const full = whole.length > 0 ? whole.slice(-1) : parts.length > 0 ? parts : preferred.slice(-1);
  return { full, preferred: full[0] === preferred[preferred.length - 1] ? [] : preferred.slice(-1) };
}

function isPreferred({ header }: Answer): boolean {
  return asksPreferred(`${language()} ${header}`);
}

const asksPreferred = remember((spokenAndHeader: string): boolean => {
  const header = spokenAndHeader.slice(spokenAndHeader.indexOf(' ') + 1);
  return asksPreferredName(header) || asksPreferredName(inEnglish(readableHeader(header)));
});

/** The answers to one use in the newest response to a form that asks for it: what is blank there is taken back. */
export function newest({ responses }: Signup, use: QuestionUse): readonly Answer[] {
  const asked = responses.filter(({ form }) => form.asked.some(({ question }) => question.use === use));
  return asked.length === 0 ? [] : asked[asked.length - 1]!.byUse.get(use) || [];
}

/** Where an answer stands; without one, where it is missing in the latest response that was asked for it. */
export function placeOf(signup: Signup, use: QuestionUse, answer?: Answer): Place {
  const newest = signup.responses.slice().reverse();
  const response =
    (answer && newest.find((one) => one.answers.includes(answer))) ||
    newest.find((one) => one.form.asked.some((asked) => asked.question.use === use)) ||
    newest[0]!;
  const column = answer ? answer.header : response.form.asked.find((asked) => asked.question.use === use)?.header;
  return { response, column: column || '' };
}

export function problemAt(trouble: Trouble, place: Place, who: string): Problem {
  return { tab: place.response.form.tab.name, row: place.response.row, column: place.column, ...said(trouble), who };
}

/** The address by which a person is known. */
export function identity(email: string): string {
  const clean = tidyLine(email).toLowerCase();
  return isEmail(clean) ? clean : '';
}

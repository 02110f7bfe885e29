/** Brings the responses of each person together by their e-mail address. */
import { type Row, text } from '../../core/cell.js';
import { sha256 } from '../../core/hash.js';
import type { Problem } from '../../core/problem.js';
import { readEmail } from '../cells/email.js';
import { remember } from '../cells/remember.js';
import { hasMark } from './merge-person.js';
import type { Response } from './response-rows.js';
import { identity, problemAt, type Signup } from './signup.js';

/** Responses of one address together, in order of arrival; rows without a usable address become Problems. */
export function collect(
  responses: readonly Response[],
  held: readonly Row[],
): { signups: Signup[]; problems: Problem[] } {
  const idOf = identifier(held);
  const groups = new Map<string, { email: string; responses: Response[] }>();
  const problems: Problem[] = [];
  for (const response of responses) {
    const asked = response.form.asked.find((one) => one.question.use === 'email');
    if (!asked) continue;
    const answers = response.byUse.get('email') || [];
    const readings = answers.map((answer) => ({ answer, reading: readEmail(answer.text) }));
    const good = readings.find(({ reading }) => reading.value !== '') || readings[0];
    const reading = good ? good.reading : readEmail('');
    const email = reading.value;
    if (reading.trouble)
      problems.push(problemAt(reading.trouble, { response, column: good ? good.answer.header : asked.header }, email));
    if (email === '') continue;
    const id = idOf(email);
    const group = groups.get(id) || { email, responses: [] };
    group.email = email;
    group.responses.push(response);
    groups.set(id, group);
  }
  return { signups: Array.from(groups, ([id, group]) => ({ id, ...group })), problems };
}

/** The id of whoever has this address: of the row in People where it stands, else made from the address. */
function identifier(held: readonly Row[]): (email: string) => string {
  const emails = held.map((row) => identity(text(row.email)));
  const ids = new Map(held.map((row, at): [string, string] => [emails[at]!, text(row.id)]));
  const heldIds = new Set(held.map((row) => text(row.id)));
  // While the organiser has corrected no address, each row stands under the one it was made from.
  const untouched = held.every((row, at) => hasMark(row, 'email', emails[at]!)) && ids.size === held.length;
  const make = (email: string): string => {
    const known = ids.get(email);
    if (untouched && known !== undefined) return known;
    const own = `p-${sha256(email).slice(0, 10)}`;
    // An address that the organiser corrected in People leads to the same person as before.
    return heldIds.has(own) ? own : known || own;
  };
  return remember(make);
}

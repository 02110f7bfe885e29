/** Brings the responses of each person together by their e-mail address. */
import { type Row, text } from '../core/cell.js';
import { sha256 } from '../core/hash.js';
import type { Problem } from '../core/problem.js';
import { readEmail } from './cells/email.js';
import type { Response } from './responses.js';
import { identity, problemAt, type Signup } from './signup.js';

/** Responses of one address together, in order of arrival; rows without a usable address become Problems. */
export function collect(
  responses: readonly Response[],
  held: readonly Row[],
): { signups: Signup[]; problems: Problem[] } {
  const ids = new Map(held.map((row): [string, string] => [identity(text(row.email)), text(row.id)]));
  const heldIds = new Set(held.map((row) => text(row.id)));
  const groups = new Map<string, { email: string; responses: Response[] }>();
  const problems: Problem[] = [];
  for (const response of responses) {
    const asked = response.form.asked.find((one) => one.question.use === 'email');
    if (!asked) continue;
    const answers = response.answers.filter((one) => one.question.use === 'email');
    const readings = answers.map((answer) => ({ answer, reading: readEmail(answer.text) }));
    const good = readings.find(({ reading }) => reading.value !== '') || readings[0];
    const reading = good ? good.reading : readEmail('');
    const email = reading.value;
    if (reading.trouble)
      problems.push(problemAt(reading.trouble, { response, column: good ? good.answer.header : asked.header }, email));
    if (email === '') continue;
    const own = `p-${sha256(email).slice(0, 10)}`;
    // An address that the organiser corrected in People leads to the same person as before.
    const id = heldIds.has(own) ? own : ids.get(email) || own;
    const group = groups.get(id) || { email, responses: [] };
    group.email = email;
    group.responses.push(response);
    groups.set(id, group);
  }
  return { signups: Array.from(groups, ([id, group]) => ({ id, ...group })), problems };
}

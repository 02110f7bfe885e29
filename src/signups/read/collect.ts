/** Brings the responses of each person together by their e-mail address. */
import { type Row, text } from '../../core/cell.js';
import { sha256 } from '../../core/hash.js';
import type { Problem } from '../../core/problem.js';
import { readEmail } from '../cells/email.js';
import { trouble } from '../cells/reading.js';
import { remember } from '../cells/remember.js';
import { plain } from '../cells/tidy.js';
import { hasMark } from './merge-person.js';
import { correctedFrom, withoutResponse } from './moved-address.js';
import { type Answer, knowsByName, type Response } from './response-rows.js';
import { identity, namesIn, problemAt, type Signup } from './signup.js';

type Groups = Map<string, { email: string; responses: Response[] }>;

interface Collected {
  readonly signups: Signup[];
  /** Responses without a usable address: nobody's sign-ups, and yet what they say may count against somebody. */
  readonly lost: Signup[];
  readonly problems: Problem[];
}

/** Responses of one address together, in order of arrival; rows without a usable address become Problems. */
export function collect(responses: readonly Response[], held: readonly Row[]): Collected {
  const idOf = identifier(held);
  const groups: Groups = new Map();
  const problems: Problem[] = [];
  const lost: Signup[] = [];
  for (const response of responses) {
    const asked = response.form.asked.find((one) => one.question.use === 'email');
    if (!asked) {
      if (knowsByName(response.form)) collectByName(response, groups);
      continue;
    }
    const answers = response.byUse.get('email') || [];
    const readings = answers.map((answer) => ({ answer, reading: readEmail(answer.text) }));
    const good = readings.find(({ reading }) => reading.value !== '') || readings[0];
    const reading = good ? good.reading : readEmail('');
    const email = reading.value;
    if (reading.trouble)
      problems.push(problemAt(reading.trouble, { response, column: good ? good.answer.header : asked.header }, email));
    if (email === '') {
      lost.push({ id: '', email, responses: [response] });
      continue;
    }
    const id = idOf(email);
    const group = groups.get(id) || { email, responses: [] };
    group.email = email;
    group.responses.push(response);
    groups.set(id, group);
  }
  problems.push(...namesTwice(groups));
  const idAsBefore = carriedOver(groups, held);
  const signups = Array.from(groups, ([id, group]) => ({ id: idAsBefore.get(id) || id, ...group }));
  return { signups, lost, problems };
}

/** The id that People has for whom it had under another address, which was corrected in the response itself. */
function carriedOver(groups: Groups, held: readonly Row[]): ReadonlyMap<string, string> {
  const carried = new Map<string, string>();
  const heldIds = new Set(held.map((row) => text(row.id)));
  const stale = withoutResponse(held, new Set(groups.keys()));
  if (stale.length === 0) return carried;
  groups.forEach(({ email, responses }, id) => {
    if (email === '' || heldIds.has(id)) return;
    const taken = Array.from(carried.values());
    const row = responses.map((response) => correctedFrom(stale, response)).find((found) => found !== undefined);
    if (row && !taken.includes(text(row.id))) carried.set(id, text(row.id));
  });
  return carried;
}

/** A tab without addresses knows people by their names; the organiser adds their addresses in People. */
function collectByName(response: Response, groups: Groups): void {
  const name = nameIn(response);
  if (name === '') return;
  const id = `p-${sha256(`${response.form.tab.sheetId} ${plain(name)}`).slice(0, 10)}`;
  const group = groups.get(id) || { email: '', responses: [] };
  group.responses.push(response);
  groups.set(id, group);
}

function nameIn(response: Response): string {
  return namesIn(response)
    .full.map(({ text }) => text)
    .join(' ');
}

/** Takes out of the groups whoever may be two people, and says so. */
function namesTwice(groups: Groups): Problem[] {
  const problems: Problem[] = [];
  groups.forEach(({ email, responses }, id) => {
    if (email !== '' || responses.length < 2) return;
    groups.delete(id);
    for (const response of responses) {
      const answer = Array.from(response.byUse.values()).flat().find(isName);
      const found = trouble('stops', 'name-twice', nameIn(response));
      problems.push(problemAt(found, { response, column: answer ? answer.header : '' }, nameIn(response)));
    }
  });
  return problems;
}

function isName({ question: { use } }: Answer): boolean {
  return use === 'name' || use === 'first name' || use === 'last name';
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

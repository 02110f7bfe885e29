/** Tells the role of a person from the role question, from the tab the response is in, or from what was answered. */
import { readCapacity } from '../cells/capacity.js';
import { type Reading, stops } from '../cells/reading.js';
import { type Role, readRole } from '../cells/role.js';
import { tidyLine } from '../cells/tidy.js';
import { readYesNo } from '../cells/yesno.js';
import type { Answer } from './response-rows.js';
import { saysMore } from './role-and-more.js';
import { latest, type Place, placeOf, type Signup } from './signup.js';

/** Somebody who signed up as mentee in one form and as mentor in another is both. */
export function roleOf(signup: Signup): [Reading<Role | ''>, Place] {
  const roles = new Set<Role>();
  for (const { form } of signup.responses) {
    if (form.use === 'all mentees') roles.add('mentee');
    if (form.use === 'all mentors') roles.add('mentor');
  }
  const answers = latest(signup, 'role');
  const place = placeOf(signup, 'role', answers[0]);
  const readings = answers.map(readAnswer);
  const more = answers.find((answer, at) => readings[at]!.value !== '' && saysMore(answer, place.response.form));
  if (more) return [stops('', 'role-and-more', tidyLine(more.text, 60)), placeOf(signup, 'role', more)];
  for (const reading of readings) if (reading.value !== '') roles.add(reading.value);
  const role = together(roles);
  if (role !== '') return [{ value: role }, place];
  const bad = readings.find((reading) => reading.trouble);
  if (bad) return [bad, place];
  const asks = signup.responses.some((one) => one.form.asked.some((asked) => asked.question.use === 'role'));
  if (asks) return [readRole(''), place];
  const told = together(new Set(signup.responses.flatMap((response) => response.answers.flatMap(hint))));
  if (told !== '') return [{ value: told }, place];
  return [stops('', 'role-untold'), place];
}

/** "No" to "Would you like to be a mentor?" leaves the other question to tell. */
function readAnswer(answer: Answer): Reading<Role | ''> {
  const reading = readRole(answer.text, answer.header);
  return reading.value === '' && answer.text.length < 6 && readYesNo(answer.text) === 'no'
    ? stops('', 'role-unclear', answer.text)
    : reading;
}

function hint(answer: Answer): Role[] {
  if (answer.question.use === 'capacity') return readCapacity(answer.text).value > 0 ? ['mentor'] : [];
  if (answer.question.use !== 'criterion' || answer.question.side === 'both') return [];
  return [answer.question.side];
}

function together(roles: ReadonlySet<Role>): Role | '' {
  if (roles.has('both') || roles.size > 1) return 'both';
  return Array.from(roles)[0] || '';
}

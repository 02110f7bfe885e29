/** Guesses who of a tab is mentee and who mentor: by a question, by the tab as a whole, or by a column that turns out to say it. */
import { text } from '../../core/cell.js';
import { roleIn } from '../cells/role.js';
import { asksPreference } from '../languages/partner-kind.js';
import type { Sure } from '../question-row.js';
import type { QuestionUse, TabUse } from '../uses.js';
import { neverCriterion } from './concepts.js';
import { mayAskWhoTakesPart } from './consent-sign.js';
import { isDelicate } from './delicate.js';
import { guessTabUse } from './guess-tab.js';
import type { Prepared } from './prepared.js';
import { cameFromForm } from './response-tab.js';
import { type Evidence, findRoleColumn, type RoleAnswers, roleAnswers } from './role-answers.js';
import { asksForBoth, asksRole, isCode } from './use-signs.js';

interface RolesGuess {
  readonly whole: TabUse;
  readonly sure: Sure;
  /** Of each column that asks for the role, what its answers mean. */
  readonly roles: ReadonlyMap<number, RoleAnswers>;
}

/** Who of this tab is what, and how certain that is; a column that turns out to say it is given the use. */
export function guessRoles(one: Prepared, given: Map<number, QuestionUse>, evidence: Evidence): RolesGuess {
  const { tab, headers, traits, rows } = one;
  const byQuestion = new Map(given);
  given.forEach((use, column) => {
    if (use === 'role' && asksForBoth.test(headers[column]!)) byQuestion.delete(column);
  });
  const wholeIf = (fromForm: boolean) => guessTabUse(tab.name, headers, traits, byQuestion, fromForm);
  let whole = wholeIf(cameFromForm(tab));
  const named = /mentor|mentee/i.test(tab.name);
  const asked = () => Array.from(given.keys()).filter((column) => given.get(column) === 'role');
  let sure: Sure = named && whole !== 'not sign-ups' ? 'sure' : 'guess';
  const isNamedForOne = named && whole !== 'sign-ups (role question)' && whole !== 'not sign-ups';
  if (asked().length === 0 && wholeIf(true) !== 'not sign-ups' && !isNamedForOne) {
    const found = findRoleColumn(tab, candidatesForRole(one, given), evidence);
    // Words of the field on both sides make sign-ups of any list.
    if (found && (whole === 'sign-ups (role question)' || found.sure === 'guess')) {
      given.set(found.column, 'role');
      whole = 'sign-ups (role question)';
      sure = 'sure';
      const told = roleAnswers(tab, found.column, evidence, 0);
      return { whole, sure, roles: new Map([[found.column, { ...told, sure: found.sure }]]) };
    }
  }
  const columns = asked();
  const speaks = (own: 'mentor' | 'mentee', other: typeof own) => evidence.some((one) => one[own] && !one[other]);
  const isOfOne = whole === 'all mentees' || whole === 'all mentors';
  // Some answered only what mentors are asked, some only what mentees are.
  if (isOfOne && !named && speaks('mentor', 'mentee') && speaks('mentee', 'mentor')) whole = 'sign-ups (role question)';
  if (whole === 'sign-ups (role question)') {
    const untold =
      rows > 0 &&
      evidence.some(({ mentor, mentee }, at) => !mentor && !mentee && tab.rows[at]!.some((cell) => text(cell) !== ''));
    sure = columns.length > 0 ? 'sure' : untold ? 'unsure' : 'guess';
  }
  return {
    whole,
    sure,
    roles: new Map(
      columns.map((column): [number, RoleAnswers] => [column, roleAnswers(tab, column, evidence, columns.length - 1)]),
    ),
  };
}

/** Columns that nearly everybody answered with one of a few short answers. */
function candidatesForRole(
  { headers, asked, traits, rows }: Prepared,
  given: ReadonlyMap<number, QuestionUse>,
): { column: number; asks: boolean }[] {
  return headers.flatMap((header, column) => {
    const own = traits[column]!;
    const few = own.distinct >= 2 && own.distinct <= 6 && own.filled >= 2 && own.filled >= rows * 0.8;
    if (given.has(column) || header === '' || !few || own.meanLength > 60) return [];
    if (own.numbers > 0.3 || own.emails > 0 || own.scaleWords > 0.9 || own.zones > 0.8 || own.moments > 0) return [];
    if (isDelicate(asked[column]!, own) || neverCriterion.test(header) || isCode.test(header)) return [];
    if (!asksRole(header) && mayAskWhoTakesPart(header, asked[column]!)) return [];
    if (asksPreference(asked[column]!) && !asksRole(header)) return [];
    const bare = own.yesNo >= 0.8;
    if (bare && roleIn(asked[column]!) === '') return [];
    return [{ column, asks: asksRole(header) && (!bare || roleIn(asked[column]!) !== '') }];
  });
}

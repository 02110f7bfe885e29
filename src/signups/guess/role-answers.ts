/** Tells which answers to a question stand for which role: by their words, or by what else was answered beside them. */
import { text } from '../../core/cell.js';
import type { Tab } from '../../core/world.js';
import { readCapacity } from '../cells/capacity.js';
import { fieldRole, saysFieldAlone } from '../cells/field-role.js';
import { type Role, readRole } from '../cells/role.js';
import { tidyLine } from '../cells/tidy.js';
import { isYesNo, readYesNo } from '../cells/yesno.js';
import type { Sure } from '../question-row.js';
import type { QuestionUse } from '../uses.js';
import { asksForBoth } from './use-signs.js';
import { sideOf } from './whose-answer.js';

export interface RoleAnswers {
  /** Answers whose words do not tell, with what they seem to mean; `''` where nothing tells. */
  readonly taught: readonly { readonly answer: string; readonly meaning: Role | '' }[];
  readonly sure: Sure;
  /** Both roles are among the answers. */
  readonly both: boolean;
}

/** Columns that one role answers; for each row whether it speaks for a mentor, for a mentee. */
export type Evidence = readonly { readonly mentor: boolean; readonly mentee: boolean }[];

const mostAnswers = 12;

export function roleAnswers(
  tab: Pick<Tab, 'header' | 'rows'>,
  column: number,
  evidence: Evidence,
  others: number,
): RoleAnswers {
  const header = tab.header[column]!;
  const rows = new Map<string, number[]>();
  tab.rows.slice(0, 400).forEach((row, at) => {
    const answer = tidyLine(text(row[column]), 120);
    if (answer === '') return;
    const same = rows.get(answer);
    if (same) same.push(at);
    else rows.set(answer, [at]);
  });
  const answers = Array.from(rows.keys());
  const plainly = new Map(answers.map((answer): [string, Role | ''] => [answer, readRole(answer, header).value]));
  const untold = answers.filter((answer) => plainly.get(answer) === '');
  // "No" to one of two questions, or to "both?", leaves the other to tell.
  const leaves = (answer: string) =>
    readYesNo(answer) === 'no' && (others > 0 || asksForBoth.test(header.toLowerCase()));
  const open = untold.filter((answer) => !leaves(answer));
  const values = Array.from(plainly.values());
  if (open.length === 0 || open.length > mostAnswers)
    return {
      taught: [],
      sure: open.length === 0 ? 'sure' : share(open, rows) > 0.2 ? 'unsure' : 'sure',
      both: hasBoth(values),
    };
  const words = new Map(
    answers.map((answer): [string, Role | ''] => [answer, plainly.get(answer) || fieldRole(answer)]),
  );
  const byWords = hasBoth(Array.from(words.values()));
  // Where both roles are told already, a third answer is neither for one word in it.
  const isEnough = hasBoth(answers.map((one) => plainly.get(one) || (saysFieldAlone(one) && words.get(one)) || ''));
  const told = (answer: string) =>
    byWords && !isYesNo(answer) && (!isEnough || saysFieldAlone(answer)) ? words.get(answer) : '';
  const speak = open.map((answer) => ({ answer, side: sideFrom(rows.get(answer)!, evidence) }));
  const known = values.filter((value) => value !== '');
  const contrast = hasBoth([...known, ...speak.map(({ side }) => side)]);
  const taught = speak.map(({ answer, side }) => ({
    answer,
    meaning: told(answer) || (contrast && side) || ('' as const),
  }));
  const unclear = taught.filter(({ meaning }) => meaning === '').map(({ answer }) => answer);
  return {
    taught,
    sure: share(unclear, rows) > 0.2 ? 'unsure' : taught.length > unclear.length ? 'guess' : 'sure',
    both: hasBoth([...known, ...taught.map(({ meaning }) => meaning)]),
  };
}

function share(some: readonly string[], rows: ReadonlyMap<string, readonly number[]>): number {
  let [part, all] = [0, 0];
  rows.forEach((at, answer) => {
    all += at.length;
    if (some.includes(answer)) part += at.length;
  });
  return part / (all || 1);
}

function hasBoth(roles: readonly (Role | '')[]): boolean {
  return roles.includes('mentee') && roles.includes('mentor');
}

/**
 * Nearly all who gave this answer filled what mentors are asked, or none of them did and they filled what mentees are.
 * One person tells nothing.
 */
function sideFrom(rows: readonly number[], evidence: Evidence): Role | '' {
  if (rows.length < 2) return '';
  const of = (side: 'mentor' | 'mentee') => rows.filter((at) => evidence[at]![side]).length / rows.length;
  const [mentor, mentee] = [of('mentor'), of('mentee')];
  if (mentor >= 0.7 && mentee <= 0.3) return 'mentor';
  const asked = evidence.some((row) => row.mentee);
  return mentor <= 0.1 && (asked ? mentee >= 0.5 : evidence.some((row) => row.mentor)) ? 'mentee' : '';
}

/** Questions that all rows have answered tell nothing of the row. */
export function evidenceOf(
  tab: Pick<Tab, 'rows'>,
  headers: readonly string[],
  given: ReadonlyMap<number, QuestionUse>,
): Evidence {
  const rows = tab.rows.slice(0, 400);
  const sides = headers.map((header, column) => {
    const use = given.get(column);
    if (use === 'capacity') return 'mentor';
    if (use !== undefined && use !== 'nothing') return 'both';
    const side = sideOf(header);
    const filled = rows.filter((row) => text(row[column]) !== '').length;
    return side === 'both' || filled > rows.length * 0.9 ? 'both' : side;
  });
  return rows.map((row) => {
    const speaks = (side: 'mentor' | 'mentee') =>
      sides.some((one, column) => one === side && isGiven(text(row[column]), given.get(column) === 'capacity'));
    return { mentor: speaks('mentor'), mentee: speaks('mentee') };
  });
}

/** A mentee who has to fill the mentors' question writes a nought or a dash. */
function isGiven(answer: string, isCapacity: boolean): boolean {
  return answer !== '' && !/^(-+|n\/?a|none|\/)$/i.test(answer) && (!isCapacity || readCapacity(answer).value > 0);
}

/**
 * The column that says who is mentor and who mentee, when no question was known to ask it: words of the field on both
 * sides, or few answers of which one goes with what only mentors are asked. -1 for none.
 */
export function findRoleColumn(
  tab: Pick<Tab, 'header' | 'rows'>,
  candidates: readonly { readonly column: number; readonly asks: boolean }[],
  evidence: Evidence,
): { readonly column: number; readonly sure: Sure } | null {
  const found = candidates
    .map(({ column, asks }) => ({ column, asks, told: roleAnswers(tab, column, evidence, 0) }))
    .filter(({ asks, told }) => told.both || asks);
  const rank = ({ asks, told }: (typeof found)[number]) =>
    (told.both ? 2 : 0) + (told.sure !== 'unsure' ? 2 : 0) + (asks ? 1 : 0);
  const best = found.sort((a, b) => rank(b) - rank(a) || a.column - b.column)[0];
  if (!best) return null;
  const bold = best.told.sure === 'unsure' || (!best.asks && !saysField(tab, best.column));
  return { column: best.column, sure: bold ? 'unsure' : 'guess' };
}

/** Every answer is a word of the field. */
function saysField(tab: Pick<Tab, 'rows'>, column: number): boolean {
  const answers = tab.rows.slice(0, 400).map((row) => text(row[column]));
  return answers.every((answer) => answer === '' || fieldRole(answer) !== '');
}

/** The criteria that a programme's questions call for; what the organiser wrote about criteria stays. */
import { type Row, text } from '../../core/cell.js';
import { groupBy, indexBy } from '../../core/dict.js';
import type { Tab } from '../../core/world.js';
import { kindOf } from '../kinds.js';
import { type FixedColumn, peopleColumn, type QuestionRow, type Side } from '../question-row.js';
import { isOurForm } from '../signup-form.js';

export interface CriteriaInput {
  /** Response tabs. */
  readonly tabs: readonly Tab[];
  readonly questions: readonly QuestionRow[];
  /** Rows of the Criteria tab now. */
  readonly criteria: readonly Row[];
  /** The People tab now, and the columns for criteria that it will have. */
  readonly people: { readonly header: readonly string[]; readonly rows: readonly Row[] };
  readonly columns: readonly string[];
  readonly fixed: readonly FixedColumn[];
}

/**
 * Rows to write: criteria that are new, and for criteria that name a column of People which nobody fills, the columns
 * that the questions fill.
 */
export function criteriaCalledFor(input: CriteriaInput): Row[] {
  const answered = input.tabs.filter((tab) => tab.rows.length > 0).map((tab) => tab.name);
  const asked = input.questions.filter((question) => answered.includes(question.tab));
  const known = indexBy(input.criteria, (row) => text(row.name).toLowerCase());
  const headers = [...input.people.header, ...input.columns].map((header) => header.toLowerCase());
  return suggestCriteria(asked, input.fixed).flatMap((criterion): Row[] => {
    const row = known[criterion.name.toLowerCase()];
    if (row) return withColumns(row, criterion, headers);
    return wasRemoved(criterion, asked, input) ? [] : [{ ...criterion }];
  });
}

function withColumns(row: Row, { menteeColumn, mentorColumn }: DefaultCriterion, headers: readonly string[]): Row[] {
  const named = [text(row.menteeColumn), text(row.mentorColumn)].filter((column) => column !== '');
  const exist = named.every((column) => headers.includes(column.toLowerCase()));
  return exist ? [] : [{ name: row.name!, menteeColumn, mentorColumn }];
}

/** It was there once: set-up writes those of our own form, and whatever was asked before has left its answers. */
function wasRemoved(
  criterion: DefaultCriterion,
  asked: readonly QuestionRow[],
  { tabs, people, fixed }: CriteriaInput,
): boolean {
  const name = criterion.name.toLowerCase();
  const askedIn = tabs.filter((tab) =>
    asked.some((one) => one.tab === tab.name && (one.criterion.toLowerCase() === name || one.use === criterion.kind)),
  );
  if (defaultCriteria.some((one) => one.name === criterion.name) && askedIn.every(isOurForm)) return true;
  const column = fixed.find(({ header }) => header === criterion.menteeColumn);
  if (column) return people.rows.some((row) => text(row[column.key]) !== '');
  return people.header.includes(criterion.menteeColumn);
}

/** In the order of the questions; time zone and wishes are added when somebody is asked for them. */
export function suggestCriteria(questions: readonly QuestionRow[], fixed: readonly FixedColumn[]): DefaultCriterion[] {
  const asked = groupBy(
    questions.filter((one) => one.use === 'criterion' && one.criterion.trim() !== ''),
    (one) => one.criterion.trim().toLowerCase(),
  );
  const ofUses = defaultCriteria.filter(
    ({ kind, name }) => questions.some(({ use }) => use === kind) && !asked[name.toLowerCase()],
  );
  return [...Object.keys(asked).map((name) => suggest(asked[name]!, fixed)), ...ofUses];
}

function suggest(asked: readonly QuestionRow[], fixed: readonly FixedColumn[]): DefaultCriterion {
  const name = asked[0]!.criterion.trim();
  const kind = asked.map((one) => one.kind).find((one) => one !== '') || 'same';
  const columnFor = (side: Side): string => {
    const shared = asked.some((one) => one.side === 'both') && !asked.some((one) => one.side === side);
    return peopleColumn(name, shared ? 'both' : side, fixed);
  };
  const known = defaultCriteria.find((one) => one.name.toLowerCase() === name.toLowerCase() && one.kind === kind);
  return {
    ...(known || { weight: kindOf(kind).weight, missing: 'half' as const, limit: limitOf(name, kind) }),
    name,
    kind,
    order: kindOf(kind).order,
    menteeColumn: columnFor('mentee'),
    mentorColumn: columnFor('mentor'),
  };
}

/** Of a level a mentor is best ahead; of what people are like, near. */
function limitOf(name: string, kind: string): string {
  return kind === 'scale' && /^level\b/i.test(name) ? '1+' : '';
}

export interface DefaultCriterion {
  readonly name: string;
  readonly kind: string;
  readonly weight: number;
  readonly menteeColumn: string;
  readonly mentorColumn: string;
  readonly missing: 'half' | 'none' | 'full';
  readonly limit: string;
  readonly order: string;
}

/** The criteria that a new programme starts with; the columns are those that the sign-up form fills in People. */
export const defaultCriteria: readonly DefaultCriterion[] = [
  criterion('Topics', 'overlap', 40, 'Topics wanted', 'Topics offered'),
  criterion('Availability', 'availability', 15, 'Availability'),
  { ...criterion('Years of experience', 'distance', 15, 'Years of experience'), limit: '2-15' },
  { ...criterion('Languages', 'language', 5, 'Languages'), missing: 'full', limit: 'must' },
  criterion('Time zone', 'zone', 10, 'Time zone'),
  criterion('Department', 'different', 5, 'Department'),
  { ...criterion('Wishes', 'wishes', 15, 'Wishes'), missing: 'none' },
];

function criterion(name: string, kind: string, weight: number, mentee: string, mentor = mentee): DefaultCriterion {
  return { name, kind, weight, menteeColumn: mentee, mentorColumn: mentor, missing: 'half', limit: '', order: '' };
}

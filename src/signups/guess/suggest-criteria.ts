/** The criteria that a programme's questions call for; what the organiser wrote about criteria stays. */
import { type Row, text } from '../../core/cell.js';
import { groupBy } from '../../core/dict.js';
import type { Tab } from '../../core/world.js';
import { headerKey } from '../headers.js';
import { kindOf } from '../kinds.js';
import {
  type FixedColumn,
  type PeopleColumns,
  peopleColumn,
  type QuestionRow,
  questionIds,
  type Side,
} from '../question-row.js';
import { isOurForm } from '../signup-form.js';
import { words } from '../words.js';
import { type ConceptKey, isLevel, isSame } from './concepts.js';

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
  const asked = input.questions.filter((question) => isAnswered(question, input.tabs));
  const headers = [...input.people.header, ...input.columns].map((header) => header.toLowerCase());
  const columns = { fixed: input.fixed, header: input.people.header };
  return suggestCriteria(asked, columns).flatMap((criterion): Row[] => {
    const row = input.criteria.find((one) => isSame(text(one.name), criterion.name));
    if (row) return withColumns(row, criterion, headers);
    return wasRemoved(criterion, asked, input) ? [] : [{ ...criterion }];
  });
}

/** A question that nobody has answered makes no criterion. */
function isAnswered({ id, question, tab: name }: QuestionRow, tabs: readonly Tab[]): boolean {
  const tab = tabs.find((one) => one.name === name);
  if (!tab || tab.rows.length === 0) return false;
  const byId = questionIds(tab).indexOf(id);
  const column = byId >= 0 ? byId : tab.header.findIndex((header) => headerKey(header) === headerKey(question));
  return column < 0 || tab.rows.some((row) => row[column] !== false && text(row[column]) !== '');
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
  const askedIn = tabs.filter((tab) =>
    asked.some((one) => one.tab === tab.name && (isSame(one.criterion, criterion.name) || one.use === criterion.kind)),
  );
  if (defaultCriteria().some(({ name }) => isSame(name, criterion.name)) && askedIn.every(isOurForm)) return true;
  const column = fixed.find(({ header }) => header === criterion.menteeColumn);
  if (column) return people.rows.some((row) => text(row[column.key]) !== '');
  if (!people.header.includes(criterion.menteeColumn)) return false;
  // A column that has been blank so far was made for a question that nobody had answered.
  const columns = [criterion.menteeColumn, criterion.mentorColumn];
  return people.rows.length === 0 || people.rows.some((row) => columns.some((header) => text(row[header]) !== ''));
}

/** In the order of the questions; time zone and wishes are added when somebody is asked for them. */
export function suggestCriteria(questions: readonly QuestionRow[], people: PeopleColumns): DefaultCriterion[] {
  const asked = groupBy(
    questions.filter((one) => one.use === 'criterion' && one.criterion.trim() !== ''),
    (one) => one.criterion.trim().toLowerCase(),
  );
  const ofUses = defaultCriteria().filter(
    ({ kind, name }) =>
      questions.some(({ use }) => use === kind) && !Object.keys(asked).some((one) => isSame(one, name)),
  );
  return [...Object.keys(asked).map((name) => suggest(asked[name]!, people)), ...ofUses];
}

function suggest(asked: readonly QuestionRow[], people: PeopleColumns): DefaultCriterion {
  const name = asked[0]!.criterion.trim();
  const kind = asked.map((one) => one.kind).find((one) => one !== '') || 'same';
  const columnFor = (side: Side): string => {
    const shared = asked.some((one) => one.side === 'both') && !asked.some((one) => one.side === side);
    return peopleColumn(name, shared ? 'both' : side, people);
  };
  const known = defaultCriteria().find((one) => isSame(one.name, name) && one.kind === kind);
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
  return kind === 'scale' && isLevel(name) ? '1+' : '';
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
export function defaultCriteria(): DefaultCriterion[] {
  return [
    starting('topics', { kind: 'overlap', weight: 40, ...wantedAndOffered() }),
    starting('availability', { kind: 'availability', weight: 15 }),
    starting('years', { kind: 'distance', weight: 15, limit: '2-15' }),
    starting('languages', { kind: 'language', weight: 5, missing: 'full' }),
    starting('zone', { kind: 'zone', weight: 10, ...inColumn('Time zone') }),
    starting('department', { kind: 'different', weight: 5 }),
    starting('wishes', { kind: 'wishes', weight: 15, missing: 'none', ...inColumn('Wishes') }),
  ];
}

type Start = Pick<DefaultCriterion, 'kind' | 'weight'> & Partial<DefaultCriterion>;

function starting(key: ConceptKey, start: Start): DefaultCriterion {
  const name = words.criteria[key];
  return { name, ...inColumn(name), missing: 'half', limit: '', order: '', ...start };
}

function inColumn(column: string): Pick<DefaultCriterion, 'menteeColumn' | 'mentorColumn'> {
  return { menteeColumn: column, mentorColumn: column };
}

function wantedAndOffered(): Pick<DefaultCriterion, 'menteeColumn' | 'mentorColumn'> {
  const { columns, criteria } = words;
  return { menteeColumn: columns.mentee(criteria.topics), mentorColumn: columns.mentor(criteria.topics) };
}

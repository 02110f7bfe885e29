/** Suggests a row of the Criteria tab for each criterion that the questions of an adopted form make. */
import { groupBy } from '../../core/dict.js';
import { peopleColumn, type QuestionRow, type Side } from '../question-row.js';

/** In the order of the questions; time zone and wishes are added when somebody is asked for them. */
export function suggestCriteria(questions: readonly QuestionRow[]): DefaultCriterion[] {
  const asked = groupBy(
    questions.filter((one) => one.use === 'criterion' && one.criterion.trim() !== ''),
    (one) => one.criterion.trim().toLowerCase(),
  );
  const fixed = defaultCriteria.filter(
    ({ kind, name }) =>
      questions.some(({ use }) => use === (kind === 'zone' ? 'zone' : kind)) && !asked[name.toLowerCase()],
  );
  return [...Object.keys(asked).map((name) => suggest(asked[name]!)), ...fixed];
}

function suggest(asked: readonly QuestionRow[]): DefaultCriterion {
  const name = asked[0]!.criterion.trim();
  const kind = asked.map((one) => one.kind).find((one) => one !== '') || 'same';
  const columnFor = (side: Side): string => {
    const shared = asked.some((one) => one.side === 'both') && !asked.some((one) => one.side === side);
    return peopleColumn(name, shared ? 'both' : side);
  };
  const known = defaultCriteria.find((one) => one.name.toLowerCase() === name.toLowerCase() && one.kind === kind);
  return {
    ...(known || { weight: weightOf(kind), missing: 'half' as const, limit: limitOf(name, kind) }),
    name,
    kind,
    // Answers of a scale stand in People as numbers.
    order: kind === 'scale' ? '0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10' : '',
    menteeColumn: columnFor('mentee'),
    mentorColumn: columnFor('mentor'),
  };
}

/** Free text stays off until the organiser gives it a weight: words in common are a weak sign. */
function weightOf(kind: string): number {
  return kind === 'text' ? 0 : kind === 'overlap' ? 20 : 5;
}

/** Of a level a mentor is best ahead; of what people are like, near. */
function limitOf(name: string, kind: string): string {
  return kind === 'scale' && /^level\b/i.test(name) ? '1+' : '';
}

/** The criteria that a new programme starts with; the columns are those that the sign-up form fills in People. */

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

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

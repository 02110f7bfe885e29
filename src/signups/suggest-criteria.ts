/** Suggests a row of the Criteria tab for each criterion that the questions of an adopted form make. */
import { type DefaultCriterion, defaultCriteria } from './default-criteria.js';
import { peopleColumn, type QuestionRow } from './question.js';

/** In the order of the questions; time zone and wishes are added when somebody is asked for them. */
export function suggestCriteria(questions: readonly QuestionRow[]): DefaultCriterion[] {
  const asked = questions.filter((one) => one.use === 'criterion' && one.criterion.trim() !== '');
  const names = asked.map((one) => one.criterion).filter((name, at, all) => all.indexOf(name) === at);
  const suggested = names.map((name) =>
    suggest(
      name,
      asked.filter((one) => one.criterion === name),
    ),
  );
  const fixed = defaultCriteria.filter(({ kind }) =>
    questions.some(({ use }) => use === (kind === 'zone' ? 'zone' : kind)),
  );
  return [...suggested, ...fixed];
}

function suggest(name: string, asked: readonly QuestionRow[]): DefaultCriterion {
  const column = (side: 'mentee' | 'mentor'): string => {
    const sided = asked.find((one) => one.side === side);
    const shared = asked.find((one) => one.side === 'both');
    const found = sided || shared || asked[0]!;
    return peopleColumn(name, found.side);
  };
  const kind = asked[0]!.kind || 'same';
  const known = defaultCriteria.find((one) => one.name === name && one.kind === kind);
  return {
    ...(known || {
      weight: kind === 'overlap' ? 20 : kind === 'language' ? 0 : 5,
      missing: 'half' as const,
      limit: '',
    }),
    name,
    kind,
    // Answers of a scale stand in People as numbers.
    order: kind === 'scale' ? '0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10' : '',
    menteeColumn: column('mentee'),
    mentorColumn: column('mentor'),
  };
}

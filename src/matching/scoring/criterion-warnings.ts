/** What is wrong with the criteria, in sentences for the organiser. */
import type { Problem } from '../../core/problem.js';
import { count, list } from '../../core/text.js';
import type { Criterion } from '../model.js';
import type { SideAnswers } from './answers.js';

export function warning(tab: string, column: string, reason: string, mend: string, who?: string): Problem {
  const problem: Problem = { tab, row: 0, column, reason, mend, weight: 'warns' };
  return who === undefined ? problem : { ...problem, who };
}

/** `outcome`: what is done meanwhile. */
export function criterionProblem(
  { name }: Criterion,
  column: string,
  fault: string,
  mend: string,
  outcome = 'left out',
): Problem {
  return warning(
    'Criteria',
    column,
    `${name}: ${fault}, so the criterion is ${outcome === 'left out' ? outcome : `used ${outcome}`}.`,
    mend,
  );
}

/** A column that is not there or that nobody of one side answered; null when all is well. */
export function columnProblem(criterion: Criterion, mentees: SideAnswers, mentors: SideAnswers): Problem | null {
  for (const [side, word, header] of [
    [mentees, 'mentee', "Mentee's column"],
    [mentors, 'mentor', "Mentor's column"],
  ] as const) {
    if (side.people === 0) continue;
    if (!side.known) {
      const fault = side.column === '' ? 'no column is named' : `the People tab has no column "${side.column}"`;
      return criterionProblem(criterion, header, fault, 'Enter the header of a column in the People tab.');
    }
    if (side.answers.length > 0) continue;
    const where = side.column === '' ? '' : ` in "${side.column}"`;
    const fault = `no ${word} gave an answer${where} that can be used`;
    return criterionProblem(criterion, header, fault, 'Ask for it in the sign-up form, or set the weight to 0.');
  }
  return null;
}

/** A criterion for which neither side has an answer, and whether People has its columns. */
export interface Silent {
  readonly criterion: Criterion;
  readonly known: boolean;
}

/** One warning for all of them: a form need not ask everything, and a list of warnings would hide those that matter. */
export function silentProblem(silent: readonly Silent[]): Problem[] {
  if (silent.length === 0) return [];
  const names = silent.map(({ criterion, known }) => criterion.name + (known ? '' : ' (no such column)'));
  const one = silent.length === 1;
  return [
    warning(
      'Criteria',
      '',
      `Nobody in People has an answer for ${list(names)}, so ${one ? 'this criterion is' : 'these criteria are'} left out.`,
      `If your form does not ask for ${one ? 'it' : 'them'}, all is well. If it does, check what the Questions tab uses the question for and which columns stand in the Criteria tab.`,
    ),
  ];
}

export function unreadProblem(criterion: Criterion, answers: readonly string[]): Problem {
  const shown = list(answers.slice(0, 3).map((answer) => `"${answer.slice(0, 40)}"`));
  const more = answers.length > 3 ? ` and ${answers.length - 3} more` : '';
  return warning(
    'Criteria',
    criterion.kind === 'scale' ? 'Order' : '',
    `${criterion.name}: ${count(answers.length, 'answer')} could not be read (${shown}${more}) and count${answers.length === 1 ? 's' : ''} as not given.`,
    criterion.kind === 'scale'
      ? 'Add them to the Order column or correct them in the People tab.'
      : 'Correct them in the People tab.',
  );
}

/** What a kind noticed once it had read all answers: a sentence that quotes nobody. */
export function remarkProblem({ name }: Criterion, remark: string): Problem {
  return warning('Criteria', '', `${name}: ${remark}`, 'Look at the answers in the People tab.');
}

export function weightProblems(criteria: readonly Criterion[]): Problem[] {
  const problems = criteria
    .filter(({ weight }) => !(weight >= 0 && weight < Infinity))
    .map((one) =>
      criterionProblem(
        one,
        'Weight',
        one.weight < 0 ? `the weight ${one.weight} is below 0` : 'the weight is not a number',
        'Enter 0 or a positive number.',
      ),
    );
  if (criteria.length === 0) {
    problems.push(
      warning(
        'Criteria',
        '',
        'There are no criteria, so every allowed pair scores 0.',
        'Add a criterion to the Criteria tab.',
      ),
    );
  } else if (!criteria.some(({ weight }) => weight > 0 && weight < Infinity)) {
    problems.push(
      warning(
        'Criteria',
        'Weight',
        'No criterion has a weight above 0, so every allowed pair scores 0.',
        'Give at least one criterion a weight.',
      ),
    );
  }
  return problems;
}

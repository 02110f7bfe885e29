/** What the organiser has changed of a question and not saved yet. */
import type { Views } from '../../../api/types.js';

export type Signups = Views['signup'];
export type QuestionView = Signups['questions'][number];

export type Change = Partial<Pick<QuestionView, 'use' | 'criterion' | 'side'>> & {
  /** What answers were said to mean, by answer. */
  readonly taught?: Readonly<Record<string, string>>;
};
export type Drafted = Omit<QuestionView, 'use' | 'criterion' | 'side'> & Required<Change>;

export function draftOf(question: QuestionView, change: Change | undefined): Drafted {
  return { taught: {}, ...question, ...change };
}

export function differs(now: Drafted, old: QuestionView): boolean {
  return taughtAnew(now).length > 0 || old.use !== now.use || old.criterion !== now.criterion || old.side !== now.side;
}

/** As the job takes it. */
export function said(now: Drafted) {
  const { id, use, criterion, side, taught } = now;
  const answers = taughtAnew(now).map(({ answer }) => ({ answer, means: taught[answer]! }));
  return { id, use, criterion, side, ...(answers.length > 0 && { answers }) };
}

/** What takes that back. */
export function saidBefore(now: Drafted, old: QuestionView) {
  const { id, use, criterion, side, guessed, answers: all } = old;
  const known = old.use === now.use ? taughtAnew(now) : all.filter(({ means }) => means !== '');
  const answers = known.map(({ answer, means }) => ({ answer, means }));
  return { id, use, criterion, side, ...(answers.length > 0 && { answers }), ...(guessed && { guessed }) };
}

function taughtAnew({ answers, taught }: Drafted) {
  return answers.filter(({ answer, means }) => taught[answer] !== undefined && taught[answer] !== means);
}

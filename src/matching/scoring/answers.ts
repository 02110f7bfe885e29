/** What everybody on one side answered to a criterion, each different answer read once. */
import type { Criterion, Participant } from '../model.js';
import type { CriterionContext, Kind } from './criteria/kind.js';
import { saysNothing } from './criteria/tokens.js';
import { fold } from './names.js';

export interface SideAnswers {
  /** Number of each person's answer, from 1; 0 for none. */
  readonly numbers: Int32Array;
  readonly answers: readonly unknown[];
  readonly column: string;
  /** Somebody's answers have such a column, or none is needed. */
  readonly known: boolean;
  readonly people: number;
  /** Answers tell something. */
  readonly says: boolean;
}

export function readAnswers(
  kind: Kind<unknown>,
  context: CriterionContext,
  people: readonly Participant[],
  side: 'mentee' | 'mentor',
): SideAnswers {
  const column = kind.columnless ? '' : columnOf(context.criterion, side);
  const { field } = kind;
  const ofField = field !== undefined && (column === '' || fold(column) === fold(field.header));
  const free = ofField || (column === '' && kind.personal === true);
  const answers: unknown[] = [];
  const numberOf = new Map<string, number>();
  const numbers = new Int32Array(people.length);
  let known = free;
  people.forEach((person, at) => {
    let text: string | undefined;
    if (ofField) text = field.of(person);
    else if (column !== '') text = answerOf(person, column);
    if (text !== undefined) known = true;
    const given = (text || '').trim();
    const key = kind.personal ? person.id : given;
    if (key === '') return;
    const mark = kind.zoned ? `${key}\n${person.zone || person.clock || ''}` : key;
    let number = numberOf.get(mark);
    if (number === undefined) {
      const answer = kind.read(given, context, person, side);
      if (answer !== null) answers.push(answer);
      else if (!saysNothing(fold(key))) context.unread.add(key);
      number = answer === null ? 0 : answers.length;
      numberOf.set(mark, number);
    }
    numbers[at] = number;
  });
  const says = answers.some((answer) => (kind.says ? kind.says(answer) : true));
  return { numbers, answers, column, known: known || people.length === 0, people: people.length, says };
}

/** One column serves both sides when the other is not named. */
export function columnOf({ menteeColumn, mentorColumn }: Criterion, side: 'mentee' | 'mentor'): string {
  return (side === 'mentee' ? menteeColumn || mentorColumn : mentorColumn || menteeColumn).trim();
}

/** undefined when nobody was asked: there is no such column. */
export function answerOf({ answers }: Participant, column: string): string | undefined {
  // Not `in`: a column may be called `constructor`.
  if (typeof answers[column] === 'string') return answers[column];
  const wanted = fold(column);
  const header = Object.keys(answers).find((one) => fold(one) === wanted);
  return header === undefined ? undefined : answers[header];
}

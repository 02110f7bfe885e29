/** What answers to a question can be taught to mean. */
import { readCapacity } from '../cells/capacity.js';
import { readDecision } from '../cells/decision.js';
import { readRole } from '../cells/role.js';
import { readScale } from '../cells/scale-step.js';
import { isYesNo } from '../cells/yesno.js';
import type { QuestionRow } from '../question-row.js';

/** One of these, a number, or nothing in particular. */
export type Teaches = readonly Meaning[] | 'number' | null;
export type Meaning = 'mentee' | 'mentor' | 'both' | 'yes' | 'no' | 'accepted' | 'waitlisted' | 'declined';

type Asked = Pick<QuestionRow, 'use' | 'kind'>;

/** What is offered for the answers to such a question. */
export function teaches({ use, kind }: Asked): Teaches {
  switch (use) {
    case 'role':
      return ['mentee', 'mentor', 'both'];
    case 'consent':
      return ['yes', 'no'];
    case 'decision':
      return ['accepted', 'waitlisted', 'declined'];
    case 'capacity':
      return 'number';
    case 'criterion':
      return kind === 'scale' ? 'number' : null;
    default:
      return null;
  }
}

/** Whether an answer to such a question can mean this: what is taught is read as if it had been answered. */
export function canMean({ use, kind }: Asked, meaning: string, answer: string): boolean {
  switch (use) {
    case 'role':
      return readRole(meaning).value !== '' || isYesNo(meaning);
    case 'consent':
      return isYesNo(meaning);
    case 'decision':
      return readDecision(meaning).value !== '';
    case 'capacity':
      return readCapacity(meaning).trouble === undefined;
    case 'criterion':
      return kind !== 'scale' || readScale(meaning).trouble === undefined;
    default:
      return meaning !== answer;
  }
}

/** What every kind of answer field is given, and how it says that the answer changed. */
import type { QuestionShape } from '../../server/shapes.js';
import type { Value } from './draft.js';

export interface FieldProps {
  readonly question: QuestionShape;
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
}

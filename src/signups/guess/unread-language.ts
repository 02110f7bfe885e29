/** Tells a tab that asks in a language of which most questions are not understood: a manager or a veto may hide in any of them. */
import type { QuestionUse } from '../uses.js';
import type { Prepared } from './prepared.js';

const english =
  /\b(the|your?|are|would|does|have|which|what|whom?|when|where|why|how|with|of|and|name|first|last|manager|department|team|topics?|skills?|phone|city|company|location|country|notes?|comments?|status|year|level|languages?|gender|hobb(y|ies)|interests?|availability|seats|number|role|group|unit)\b/;

/** Uses that are known by what stands in the cells, in whatever language it is asked. */
const knownByAnswers: readonly (QuestionUse | undefined)[] = ['name', 'first name', 'last name', 'email', 'consent'];

export function isUnreadLanguage(
  { asked, headers, traits }: Prepared,
  given: ReadonlyMap<number, QuestionUse>,
): boolean {
  const columns = asked.flatMap((header, column) =>
    /\p{L}/u.test(header) && traits[column]!.filled > 0 && given.get(column) !== 'email' ? [column] : [],
  );
  if (columns.length === 0 || columns.some((column) => english.test(asked[column]!))) return false;
  const isRead = (column: number) => headers[column] !== asked[column];
  const understood = columns.filter((column) => isRead(column) && !knownByAnswers.includes(given.get(column)));
  const unread = columns.filter((column) => !isRead(column) && !given.has(column));
  return understood.length < 2 && unread.length * 2 >= columns.length;
}

/** What people wrote, in words of their own, about whom they would be paired with: none of it is kept by itself, so it is told. */
import type { Condition } from '../cells/condition.js';
import { type Trouble, trouble } from '../cells/reading.js';
import { tidyLine } from '../cells/tidy.js';
import type { Place, Signup } from './signup.js';

/** Of each question the latest answer counts. */
export function conditionsOf({ responses }: Signup): [Trouble, Place][] {
  const latest = new Map<string, { readonly condition: Condition | null; readonly place: Place }>();
  for (const response of responses)
    response.writes.forEach((condition, column) => {
      latest.set(column, { condition, place: { response, column } });
    });
  return Array.from(latest.values()).flatMap(({ condition, place }): [Trouble, Place][] => {
    if (!condition) return [];
    const code = condition.hard ? 'condition-demanded' : 'condition-wished';
    return [[trouble('warns', code, tidyLine(condition.said, 200)), place]];
  });
}

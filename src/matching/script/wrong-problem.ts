/** What is wrong with a problem, as one sentence naming the place; and how values are told in it. */

/** The message is a sentence for whoever wrote the problem. */
export class WrongProblem extends Error {}

/** "text", null, [..] or a number, short enough for a sentence. */
export function told(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'string') return JSON.stringify(value.length > 30 ? `${value.slice(0, 30)}…` : value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

export function finite(value: unknown): value is number {
  return typeof value === 'number' && value - value === 0;
}

export function listAt(value: unknown, place: string, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new WrongProblem(`${place} must be ${what}; it is ${told(value)}.`);
  return value;
}

/** A position from 0 up to, not including, `count`. */
export function positionAt(value: unknown, place: string, one: string, count: number): number {
  if (finite(value) && value >= 0 && value < count && Math.floor(value) === value) return value;
  const range = count === 0 ? `there is no ${one}` : `${one}s are numbered 0 to ${count - 1}`;
  throw new WrongProblem(`${place} is ${told(value)}, but ${range}.`);
}

/** Refuses a problem with a sentence that names the place of its first fault. */
import { words } from './words.js';

/** The message is a sentence for whoever wrote the problem. */
export class WrongProblem extends Error {}

export function finite(value: unknown): value is number {
  return typeof value === 'number' && value - value === 0;
}

/** `what`: what must stand there. */
export function listAt(value: unknown, place: string, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new WrongProblem(words.wrong.notList(place, what, value));
  return value;
}

/** A position from 0 up to, not including, `all`. */
export function positionAt(value: unknown, place: string, one: string, all: number): number {
  if (finite(value) && value >= 0 && value < all && Math.floor(value) === value) return value;
  throw new WrongProblem(words.wrong.position(place, value, one, all));
}

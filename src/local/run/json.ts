/** What a value becomes on its way from a script to a page. */
import { types } from 'node:util';

/**
 * As `google.script.run` hands a result over: a Date anywhere makes all of it null without an error, NaN becomes
 * null, fields without a value and fields whose name ends in `__` are dropped.
 */
export function jsonLike(value: unknown): unknown {
  if (holdsDate(value)) return null;
  const text = JSON.stringify(value, (key, field) => (key.endsWith('__') ? undefined : field));
  return text === undefined ? null : JSON.parse(text);
}

function holdsDate(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return types.isDate(value) || Object.values(value).some(holdsDate);
}

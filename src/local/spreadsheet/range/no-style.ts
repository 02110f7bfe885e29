/** Taking a look away from cells. */
import type { Style } from '../book/book.js';

export type StyleName = keyof Style;

/** A patch that takes a look away. */
export function noStyle(name: StyleName): Style {
  return { [name]: undefined } as Style;
}

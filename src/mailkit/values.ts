/** What stands for a word in braces. */
import type { Block, Span } from './blocks.js';

export interface Value {
  /** Within a sentence, and in a subject. */
  readonly text: string;
  /** The same within a sentence with links or strong words. */
  readonly spans?: readonly Span[];
  /** Where the word stands alone on a line. */
  readonly blocks?: readonly Block[];
  /** Where the word is an address. */
  readonly link?: string;
  /** Of the button that it becomes when it stands alone on a line. */
  readonly label?: string;
}

/** A text is what somebody typed: never markup, never a link. */
export type Values = Readonly<Record<string, string | Value>>;

/** Whatever a word is called, `constructor` included. */
export function ownValue<T>(values: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.keys(values).indexOf(word) >= 0 ? values[word] : undefined;
}

/** Nothing for a word without a value. */
export function fullValue(values: Values, word: string): Value {
  const value = ownValue(values, word);
  if (value === undefined) return { text: '' };
  return typeof value === 'string' ? { text: value } : value;
}

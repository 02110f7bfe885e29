/** English grammar for the sentences of the matching: only catalogues and what they call may use it. */
import { list, thousands } from '../../core/text.js';

/** The name of a criterion inside a sentence: "Years of experience" is "years of experience", GDPR stays. */
export function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}+(?:$|\s)/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Whether the name of a criterion is one that things have, "Field of study", and not a piece of a question. */
export function isNoun(name: string): boolean {
  return (
    name.split(/\s+/).length <= 4 &&
    !/[?:,;.!]|\b(?:you|your|do|does|did|are|is|can|could|would|will|have|has|where|when|what|which|who|how|why|i|we|my|our)\b/i.test(
      name,
    )
  );
}

/** "a, b and c"; a comma more where one of them holds an "and" of its own, semicolons where one holds a comma. */
export function named(items: readonly string[]): string {
  if (items.length > 1 && items.some((item) => /,(?![^(]*\))/.test(item))) return items.join('; ');
  if (items.length < 2 || !items.some((item) => / (?:and|or|&) /.test(item))) return list(items);
  return `${items.slice(0, -1).join(', ')}, and ${items[items.length - 1]}`;
}

/** 4312.5 -> "4,312.5", at most two decimals. */
export function decimals(number: number): string {
  const [whole, fraction] = String(Math.round(number * 100) / 100).split('.');
  return thousands(Number(whole)) + (fraction ? `.${fraction}` : '');
}

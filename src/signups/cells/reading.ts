/** What a cell reader gives back: the value, and what was wrong with the cell if anything was. */

export interface Trouble {
  readonly reason: string;
  readonly mend: string;
  readonly weight: 'stops' | 'warns';
}

export interface Reading<T> {
  readonly value: T;
  readonly trouble?: Trouble;
}

export function warns<T>(value: T, reason: string, mend: string): Reading<T> {
  return { value, trouble: { reason, mend, weight: 'warns' } };
}

export function stops<T>(value: T, reason: string, mend: string): Reading<T> {
  return { value, trouble: { reason, mend, weight: 'stops' } };
}

/** A quotation of what was typed, short enough for a sentence. */
export function quote(text: string): string {
  const letters = Array.from(text);
  return `"${letters.length > 60 ? `${letters.slice(0, 57).join('')}...` : text}"`;
}

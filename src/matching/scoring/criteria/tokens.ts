/** Takes an answer apart into the things that were chosen. */
import { fold } from '../names.js';

export interface Item {
  readonly key: string;
  /** As the person wrote it. */
  readonly shown: string;
}

/** Items separated by commas, semicolons, bars or lines, each once; commas inside brackets separate nothing. */
export function itemsOf(text: string): Item[] {
  const items: Item[] = [];
  const seen = new Set<string>();
  for (const piece of text.split(/[;|\n]|,(?![^(]*\))/)) {
    const shown = piece.trim();
    const key = fold(shown);
    if (seen.has(key) || saysNothing(key)) continue;
    seen.add(key);
    items.push({ key, shown });
  }
  return items;
}

const NOTHING = new Set(
  (
    '|-|–|—|.|?|n/a|na|no answer|no preference|prefer not to say|i prefer not to say|keine angabe|k.a.|' +
    'je prefere ne pas repondre|sans reponse|prefiero no decirlo|prefiero no responder|sin respuesta'
  ).split('|'),
);

export function saysNothing(key: string): boolean {
  return NOTHING.has(key);
}

/** Items as a set of small numbers, so that two answers are compared without touching text. */
export interface Chosen {
  readonly items: readonly Item[];
  readonly numbers: readonly number[];
  readonly bits: Int32Array;
}

/** null when nothing was chosen. `numbers` gains the items it did not know. */
export function chosen(text: string, numbers: Map<string, number>): Chosen | null {
  return chosenOf(itemsOf(text), numbers);
}

export function chosenOf(items: readonly Item[], numbers: Map<string, number>): Chosen | null {
  if (items.length === 0) return null;
  const own = items.map(({ key }) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  });
  const bits = new Int32Array((Math.max(...own) >> 5) + 1);
  for (const number of own) bits[number >> 5]! |= 1 << (number & 31);
  return { items, numbers: own, bits };
}

export function has({ bits }: Chosen, number: number): boolean {
  const word = bits[number >> 5];
  return word !== undefined && (word & (1 << (number & 31))) !== 0;
}

export function sharedCount(a: Chosen, b: Chosen): number {
  let shared = 0;
  for (let at = 0; at < a.numbers.length; at++) if (has(b, a.numbers[at]!)) shared++;
  return shared;
}

/** What both chose, as `a` wrote it and in the order of `a`. */
export function sharedItems(a: Chosen, b: Chosen): string[] {
  return a.items.filter((_, at) => has(b, a.numbers[at]!)).map(({ shown }) => shown);
}

/** Takes an answer apart into the things that were chosen. */
import { splitList } from '../../../core/list-cell.js';
import { fold } from '../names.js';

export interface Item {
  readonly key: string;
  /** As the person wrote it. */
  readonly shown: string;
}

/** The items of a list, each once; what says nothing, or that all is well, is no item. */
export function itemsOf(text: string): Item[] {
  const items: Item[] = [];
  const seen = new Set<string>();
  for (const shown of splitList(text)) {
    const key = fold(shown);
    if (seen.has(key) || saysNothing(key) || isAny(key)) continue;
    seen.add(key);
    items.push({ key, shown });
  }
  return items;
}

/** Somebody who takes whatever the other wants: "either", "no preference", "any of them". */
export function saysAny(text: string): boolean {
  return splitList(text).some((item) => isAny(fold(item)));
}

// As `fold` leaves them, without what stands in brackets; "both Rome and Paris" is one of them too.
const ANY = new RegExp(
  `^(?:(?:i am |i'm |it is |it's )?(?:(?:very|fully|totally|quite|completely) )?(?:flexible|open|easy|indifferent)(?: (?:with|on|to|about) .{0,40})?|
  any|anything|anyone|anybody|anytime|any time|anywhere|whenever|wherever|whatever|whichever|everything|all|
  any (?:of (?:them|these|those|the above|the options)|option|topic|topics|area|areas|day|language|is fine|works)|
  all (?:of (?:them|these|the above)|topics|areas|options|is fine|are fine|work)|
  either|both|(?:either|both)(?: (?:is|are|would be|works?|one|way|of them|options?|ok|okay|fine|good))*|
  (?:either|both|sowohl|ya sea|soit) .+ (?:or|and|oder|als|und|ou|et|o|y|e) .+|
  (?:i have |have )?no (?:strong |particular |real |special )?preferences?(?: (?:at all|either way))?|
  (?:i )?(?:don't|do not|dont) (?:mind|care)(?: .{0,20})?|(?:it )?(?:doesn't|does not) matter(?: .{0,20})?|not important|
  (?:es |das )?(?:ist |ware )?(?:mir )?(?:das )?(?:ganz |vollig )?egal|keine praferenz(?:en)?|spielt keine rolle|beides|beide|beliebig|jederzeit|alles|flexibel|
  peu importe|(?:ca |cela )?m'est egal|(?:sans|pas de|aucune) preferences?|les deux|n'importe(?: .{0,12})?|indifferent|
  (?:me )?da igual|(?:me )?es igual|no (?:me )?importa|(?:sin|ninguna) preferencias?|ambos|ambas|los dos|las dos|cualquiera|cualquier .{0,12}|indiferente|
  tanto faz|nao importa|sem preferencia|qualquer(?: .{0,12})?|os dois|as duas|
  non importa|nessuna preferenza|entrambi|entrambe|qualsiasi|indifferente|
  maakt (?:me )?niet uit|geen voorkeur|allebei|spelar ingen roll|bada|begge|obojetne|bez preferencji|fark etmez)$`.replace(
    /\n\s*/g,
    '',
  ),
  'u',
);

/** By item: the same few options come from everybody. */
const anyKnown = new Map<string, boolean>();

function isAny(key: string): boolean {
  let any = anyKnown.get(key);
  if (any === undefined) {
    any = ANY.test(
      key
        .replace(/[’‘`´]/g, "'")
        .replace(/\([^()]*\)/g, ' ')
        .replace(/\s+/g, ' ')
        .replace(/[\s.!]+$/, '')
        .trim(),
    );
    anyKnown.set(key, any);
  }
  return any;
}

const NOTHING = new Set(
  (
    '|-|–|—|.|?|n/a|na|no answer|prefer not to say|i prefer not to say|keine angabe|k.a.|' +
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
  /** Agrees with whatever the other chose. */
  readonly any: boolean;
}

/** null when nothing was chosen. `numbers` gains the items it did not know. */
export function chosen(text: string, numbers: Map<string, number>): Chosen | null {
  return chosenOf(itemsOf(text), numbers, saysAny(text));
}

export function chosenOf(items: readonly Item[], numbers: Map<string, number>, any = false): Chosen | null {
  if (items.length === 0 && !any) return null;
  const own = items.map(({ key }) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  });
  return { items, numbers: own, bits: bitsOf(own), any };
}

export function bitsOf(numbers: readonly number[]): Int32Array {
  const bits = new Int32Array((Math.max(0, ...numbers) >> 5) + 1);
  for (const number of numbers) bits[number >> 5]! |= 1 << (number & 31);
  return bits;
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

/** Whether there is anything both chose, or one agrees with what the other chose. */
export function agree(a: Chosen, b: Chosen): boolean {
  return a.any || b.any || sharedCount(a, b) > 0;
}

/** What both chose, as `a` wrote it and in the order of `a`; of somebody who agrees with anything, what the other chose. */
export function sharedItems(a: Chosen, b: Chosen): string[] {
  if (b.any) return a.items.map(({ shown }) => shown);
  if (a.any) return b.items.map(({ shown }) => shown);
  return a.items.filter((_, at) => has(b, a.numbers[at]!)).map(({ shown }) => shown);
}

/** A number, a tick or a yes means nothing to the two without its question. */
export function tellable(shown: string): boolean {
  return /\p{L}/u.test(shown) && !/^(?:yes|no|true|false|other|none|x)$/i.test(shown.trim());
}

/** Numbers written as words, for capacities and years. */

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const word = new RegExp(
  `\\b(?:(${tens.join('|')})(?:[ -](${units.slice(1, 10).join('|')}))?|(${units.join('|')}))\\b`,
  'g',
);

/** One to ten in other languages, as they stand without accents, but words that mean something else elsewhere. */
const elsewhere: ReadonlyMap<string, number> = new Map(
  [
    'eins zwei drei vier funf sechs sieben acht neun zehn',
    'ein',
    'un deux trois quatre cinq six sept huit neuf dix',
    'uno dos tres cuatro cinco seis siete ocho nueve diez',
    'um dois tres quatro cinco seis sete oito nove dez',
    'uno due tre quattro cinque sei sette otto nove dieci',
    'een twee drie vier vijf zes zeven acht negen tien',
    'eine',
    'une',
    'una',
    'uma duas',
  ].flatMap((line) => line.split(' ').map((name, at): [string, number] => [name, at + 1])),
);

/** Lower-case text with number words as digits: `twenty-five or six` is `25 or 6`. */
export function digits(text: string): string {
  return text
    .toLowerCase()
    .replace(word, (_all, ten?: string, unit?: string, single?: string) =>
      String(
        single !== undefined
          ? units.indexOf(single)
          : (tens.indexOf(ten!) + 2) * 10 + (unit === undefined ? 0 : units.indexOf(unit)),
      ),
    )
    .replace(/[\p{L}\p{M}]+/gu, (one) => {
      const known = elsewhere.get(one.normalize('NFKD').replace(/[\u0300-\u036f]/g, ''));
      return known === undefined ? one : String(known);
    })
    .replace(/\b(?:a )?couple(?: of)?\b/g, '2')
    .replace(/[–—−]/g, '-')
    .replace(/(\d)[,](\d{1,2})(?!\d)/g, '$1.$2');
}

/** `2-3` typed into a Sheet may have become the day 2027-02-03, `1:3` the time 01:03: gives them back. Other text stays. */
export function undoDate(text: string): string {
  const day = /^\d{4}-(\d\d)-(\d\d)(?:T00:00:00)?$/.exec(text);
  if (day) return `${Number(day[1])}-${Number(day[2])}`;
  const time = /^1899-12-30T(\d\d):(\d\d):00$/.exec(text);
  return time ? `${Number(time[1])}:${Number(time[2])}` : text;
}

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
    .replace(/\b(?:a )?couple(?: of)?\b/g, '2')
    .replace(/[–—−]/g, '-')
    .replace(/(\d)[,](\d{1,2})(?!\d)/g, '$1.$2');
}

/** `2-3` typed into a Sheet may have become the day 2027-02-03: gives `2-3` back. Other text stays. */
export function undoDate(text: string): string {
  const day = /^\d{4}-(\d\d)-(\d\d)(?:T00:00:00)?$/.exec(text);
  return day ? `${Number(day[1])}-${Number(day[2])}` : text;
}

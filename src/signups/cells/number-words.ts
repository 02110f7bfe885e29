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
    'einen',
    'einer',
    'einem',
    'un deux trois quatre cinq six sept huit neuf dix',
    'uno dos tres cuatro cinco seis siete ocho nueve diez',
    'um dois tres quatro cinco seis sete oito nove dez',
    'uno due tre quattro cinque sei sette otto nove dieci',
    'een twee drie vier vijf zes zeven acht negen tien',
    'eine',
    'une',
    'una',
    'uma duas',
    'jeden dwa trzy cztery piec szesc siedem osiem dziewiec dziesiec',
    'jedna dwie',
    'jedno dve tri ctyri pet sest sedm osm devet deset',
    'jedneho dva',
    'jednoho dvou',
    'jednego dwoch trzech czterech',
    'ett tva tre fyra fem sex sju atta nio tio',
    'yksi kaksi kolme nelja viisi kuusi seitseman kahdeksan yhdeksan kymmenen',
    'bir iki uc dort bes alti yedi sekiz dokuz',
    'один два три четыре пять шесть семь восемь девять десять',
    'одного двух трех четырех пяти',
    'одну двое трое четверо',
    'एक दो तीन चार पांच',
    'אחד שניים שלושה ארבעה חמישה שישה שבעה שמונה תשעה עשרה',
    'אחת שתיים שלוש ארבע חמש',
    'אחת שני',
    'אחת שתי',
    'واحد اثنان ثلاثة أربعة خمسة',
    'واحدة اثنين ثلاث أربع خمس',
  ].flatMap((line) => line.split(' ').map((name, at): [string, number] => [name, at + 1])),
);

/** Before a word for people. */
const counted: Readonly<Record<string, number>> = {
  ...{ 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
  ...{ 한: 1, 두: 2, 세: 3, 네: 4 },
};

/** A digit of any script: ten of them stand in a row, and begin where no digit stands before. */
function decimal(digit: string): string {
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(digit.codePointAt(0)! - value - 1))) value++;
  return /[0-9]/.test(digit) ? digit : String(value);
}

/** Lower-case text with number words as digits: `twenty-five or six` is `25 or 6`. */
export function digits(text: string): string {
  return text
    .toLowerCase()
    .replace(/\p{Nd}/gu, decimal)
    .replace(/[一二两兩三四五六七八九](?=[一二两兩三四五六七八九] ?(?:名|人|位|个|個))|한(?=두 ?명)/g, '$& ')
    .replace(
      /[一二两兩三四五六七八九十](?= ?(?:名|人|位|个|個|到|至|或|、|か|[一二两兩三四五六七八九]))|[한두세네](?= ?[두세네]? ?명)/g,
      (one) => String(counted[one]),
    )
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
    .replace(/(?<!\p{L})én(?!\p{L})/gu, '1')
    .replace(/\ben(?= (?:eller|till?|el\.) )/g, '1')
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

/** Reads a time zone: "Europe/London", "GMT+1", "UTC-5", "EST", "London" or "Berlin time"; never from one word of many. */
import { isZone } from '../../core/dates.js';
import { dict } from '../../core/dict.js';
import { type Reading, warns } from './reading.js';
import { remember } from './remember.js';
import { plain, tidyLine } from './tidy.js';
import { type Zone, zones } from './zones.js';

const area = 'Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific';
const iana = new RegExp(`\\b(${area})/([A-Za-z][A-Za-z_+-]*(?: [A-Z][a-z]+)*(?:/[A-Za-z_]+)?)`, 'i');

/** How much a word tells: a city more than a country, and that more than an abbreviation. */
interface Known {
  readonly id: string;
  readonly rank: number;
}

const CITY = 3;
const OTHER = 2;
const ABBREVIATION = 1;

const byWord: ReadonlyMap<string, Known> = new Map(
  zones.flatMap(({ id, cities, also }: Zone) => [
    ...wordsOf(`${id},${cities}`).map((word): [string, Known] => [word, { id, rank: CITY }]),
    ...wordsOf(also).map((word): [string, Known] => [
      word,
      { id, rank: /^[a-z]{2,4}$/.test(word) && !/^(uk|uae|nyc)$/.test(word) ? ABBREVIATION : OTHER },
    ]),
  ]),
);

function wordsOf(list: string): string[] {
  return list
    .split(',')
    .map(plain)
    .filter((word) => word !== '');
}

/** Abbreviations that are used in several parts of the world, and what is meant most often. */
const ambiguous: Readonly<Record<string, string>> = Object.assign(dict<string>(), {
  ist: 'Asia/Kolkata',
  cst: 'America/Chicago',
  ast: 'America/Halifax',
  gst: 'Asia/Dubai',
  sst: 'Asia/Singapore',
});

/** Too large for one zone; beside a city they say only where it lies. */
const vague =
  /^(usa?|united states(?: of america)?|america|north america|south america|latin america|canada|australia|russia|europe|central europe|western europe|eastern europe|asia|africa|west africa|east africa|middle east|oceania|asia pacific|apac|emea|latam)$/;

const filler =
  /^(in|at|the|of|i|am|m|is|my|we|are|based|live|living|lives|near|from|currently|usually|mostly|city|area|greater|region|time|times|zone|timezone|standard|daylight|local|summer|winter|ish|ca|on|hours?|tz|n\/?a)$/;

/** An IANA zone or `UTC`, `UTC+1`; `''` with a warning when it cannot be told. `bare`: numbers without a sign are hours. */
export function readZone(cell: string, bare = false): Reading<string> {
  return bare ? readWithOffsets(cell) : readWithoutOffsets(cell);
}

const readWithoutOffsets = remember((cell: string) => read(cell, false));
const readWithOffsets = remember((cell: string) => read(cell, true));

function read(cell: string, bare: boolean): Reading<string> {
  const typed = tidyLine(cell, 300);
  if (typed === '') return { value: '' };
  const named = iana.exec(typed);
  if (named) {
    const id = canonical(`${named[1]}/${named[2]}`);
    if (isZone(id)) return { value: id };
  }
  if (/^(gmt|utc|z|greenwich|greenwich mean time|universal time|coordinated universal time)( time)?\.?$/i.test(typed)) {
    return { value: 'UTC' };
  }
  const offset = offsetIn(typed, bare);
  // A name beside the number, as in "(GMT-05:00) Eastern Time", knows about summer time; the number does not.
  const words = offset ? typed.replace(offset.said, ' ') : typed;
  const found = lookUp(words);
  if (found && found.rank > ABBREVIATION) return { value: found.id };
  if (found) {
    const word = plain(words)
      .replace(/\b(time|zone)\b/g, '')
      .trim();
    return ambiguous[word] !== undefined && !offset
      ? warns(found.id, 'zone-ambiguous', typed, found.id)
      : { value: found.id };
  }
  if (offset && (isFiller(words) || isNamedPlace(typed, words))) return { value: offset.zone };
  return warns('', 'zone-unknown', typed);
}

interface Offset {
  readonly said: string;
  readonly zone: string;
}

/** "GMT+1", "UTC 5.5" and "+05:30"; a day or a longer number is none. */
function offsetIn(typed: string, bare: boolean): Offset | null {
  const sign = '([+\\u2212–-])';
  const number = '(\\d{1,2})(?::?([0-5]\\d)|[.,](25|5|50|75))?';
  const forms = [
    new RegExp(`\\(?\\b(?:gmt|utc)\\s*${sign}\\s*${number}(?!\\d)(?:\\s*h(?:ours?|rs?)?)?\\)?`, 'i'),
    new RegExp(`^\\(?z?\\s*${sign}\\s*${number}(?:\\s*h(?:ours?|rs?)?)?\\)?(?=$|\\s+[^\\d\\s-])`, 'i'),
    ...(bare ? [new RegExp(`^()${number}(?:\\s*h(?:ours?|rs?)?)?$`, 'i')] : []),
  ];
  for (const form of forms) {
    const found = form.exec(typed);
    if (!found) continue;
    const hours = Number(found[2]);
    const minutes = found[3] ? Number(found[3]) : found[4] ? Number(`0.${found[4]}`) * 60 : 0;
    if (hours * 60 + minutes > 14 * 60) return null;
    return { said: found[0], zone: zoneAt(found[1] === '' || found[1] === '+' ? '+' : '-', hours, minutes) };
  }
  return null;
}

function zoneAt(sign: '+' | '-', hours: number, minutes: number): string {
  if (hours === 0 && minutes === 0) return 'UTC';
  const part = minutes === 0 ? '' : `:${minutes < 10 ? '0' : ''}${minutes}`;
  return unevenZones[`${sign}${hours}${part}`] || `UTC${sign}${hours}${part}`;
}

/** Numbers of a column are hours from UTC when all that are numbers can be, and some has a sign or a half hour. */
export function holdsOffsets(answers: readonly string[]): boolean {
  const numbers = answers.map((one) => one.trim()).filter((one) => /^[+\u2212–-]?\d+(?:[.,]\d+)?$/.test(one));
  const hours = numbers.map((one) => Number(one.replace(/[\u2212–]/g, '-').replace(',', '.')));
  return (
    hours.length > 0 &&
    hours.every((one) => one >= -12 && one <= 14 && Number.isInteger(one * 4)) &&
    (hours.some((one) => one < 0 || !Number.isInteger(one)) || numbers.some((one) => one.indexOf('+') === 0))
  );
}

/** Where clocks are not a whole number of hours from UTC, the offset tells the place. */
const unevenZones: Readonly<Record<string, string>> = Object.assign(dict<string>(), {
  '-9:30': 'Pacific/Marquesas',
  '-3:30': 'America/St_Johns',
  '+3:30': 'Asia/Tehran',
  '+4:30': 'Asia/Kabul',
  '+5:30': 'Asia/Kolkata',
  '+5:45': 'Asia/Kathmandu',
  '+6:30': 'Asia/Yangon',
  '+8:45': 'Australia/Eucla',
  '+9:30': 'Australia/Darwin',
  '+10:30': 'Australia/Lord_Howe',
  '+12:45': 'Pacific/Chatham',
});

/** The zone that all words agree on; null when one is not known, or two of one rank name different zones. */
function lookUp(words: string): Known | null {
  const whole = knownAs(plain(words)) || knownAs(withoutFiller(plain(words)));
  if (whole) return whole;
  const found: Known[] = [];
  for (const piece of words.split(/[,;/()&|]|\s+-\s+/)) {
    const text = plain(piece);
    const one = knownAs(text) || knownAs(withoutFiller(text));
    if (one) found.push(one);
    else if (!covered(text.split(' '), found)) return null;
  }
  const best = Math.max(0, ...found.map(({ rank }) => rank));
  const strongest = found.filter(({ rank }) => rank === best);
  return strongest.length > 0 && strongest.every(({ id }) => id === strongest[0]!.id) ? strongest[0]! : null;
}

/** Whether every word belongs to a place, a region or a phrase around them; places are added to `found`. */
function covered(words: readonly string[], found: Known[]): boolean {
  for (let at = 0; at < words.length; ) {
    const size = [4, 3, 2, 1].find((many) => {
      const text = words.slice(at, at + many).join(' ');
      return at + many <= words.length && (text === '' || byWord.has(text) || vague.test(text) || filler.test(text));
    });
    if (size === undefined) return false;
    const one = byWord.get(words.slice(at, at + size).join(' '));
    if (one) found.push(one);
    at += size;
  }
  return true;
}

function knownAs(text: string): Known | null {
  if (text === '' || vague.test(text)) return null;
  const listed = byWord.get(text);
  if (listed) return listed;
  if (ambiguous[text] !== undefined) return { id: ambiguous[text]!, rank: ABBREVIATION };
  const id = /^[a-z]{3,}(?: [a-z]+){0,3}$/.test(text) ? zoneOfCity(text) : '';
  return id === '' ? null : { id, rank: CITY };
}

/** A city that Intl has a zone for. */
const zoneOfCity = remember((city: string): string => {
  const name = city.replace(
    /(^| )([a-z])/g,
    (_all, gap: string, letter: string) => (gap && '_') + letter.toUpperCase(),
  );
  const areas = ['Europe', 'America', 'Asia', 'Africa', 'Australia', 'Atlantic', 'Pacific', 'Indian'];
  const found = areas.map((one) => `${one}/${name}`).filter(isZone);
  return found.length === 1 ? found[0]! : '';
});

function withoutFiller(text: string): string {
  return text
    .split(' ')
    .filter((word) => !filler.test(word))
    .join(' ');
}

/** "Brasília (GMT-3)": where that is, the number tells. */
function isNamedPlace(typed: string, words: string): boolean {
  const offsets = typed.match(/(?:gmt|utc)\s*[+\u2212–-]\s*\d/gi) || [];
  return (
    offsets.length === 1 &&
    /^[\p{L}\p{M} .,'’()/-]{2,40}$/u.test(words) &&
    !/(?<!\p{L})(or|and|not|sometimes)(?!\p{L})/iu.test(words)
  );
}

function isFiller(words: string): boolean {
  return withoutFiller(plain(words)) === '';
}

/** The spelling of the zone list, or each part with a capital. */
function canonical(name: string): string {
  const id = name.replace(/\s+$/, '').replace(/ /g, '_');
  const known = zones.find((zone) => zone.id.toLowerCase() === id.toLowerCase());
  if (known) return known.id;
  return id
    .split('/')
    .map((part) =>
      part.replace(/(^|[_-])([a-z])/g, (_all, before: string, letter: string) => before + letter.toUpperCase()),
    )
    .join('/');
}

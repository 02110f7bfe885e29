/** Reads a time zone: "Europe/London", "GMT+1", "UTC-5", "EST", "London" or "Berlin time". */
import { type Reading, warns } from './reading.js';
import { remember } from './remember.js';
import { plain, tidyLine } from './tidy.js';
import { zones } from './zones.js';

const area = 'Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific';
const iana = new RegExp(`\\b(${area})/([A-Za-z][A-Za-z_+-]*(?: [A-Z][a-z]+)*(?:/[A-Za-z_]+)?)`, 'i');

const byWord: ReadonlyMap<string, string> = new Map(
  zones.flatMap((zone) =>
    [zone.id, zone.cities, ...zone.cities.split(','), ...zone.also.split(',')]
      .map((word): [string, string] => [plain(word), zone.id])
      .filter(([word]) => word !== ''),
  ),
);

/** Areas with too many zones for a guess. */
const vague = /^(usa?|united states|america|canada|australia|russia|europe|asia|africa)$/;

/** An IANA zone or `UTC`, `UTC+1`; `''` with a warning when it cannot be told. */
export const readZone = remember((cell: string): Reading<string> => {
  const typed = tidyLine(cell, 300);
  if (typed === '') return { value: '' };
  const named = iana.exec(typed);
  if (named) return { value: canonical(`${named[1]}/${named[2]}`) };
  const offset = /(?:^|\b)(?:gmt|utc|z)?\s*([+\u2212–-])\s*(\d{1,2})(?::?([0-5]\d))?(?=\D|$)/i.exec(typed);
  const words = typed.replace(/\([^()]*\)/g, ' ');
  const found = lookUp(words) || lookUp(typed.replace(/^[^(]*\(([^()]*)\).*$/, '$1'));
  if (found !== '' && !/^\s*(gmt|utc|[+-])/i.test(typed)) return { value: found };
  if (offset && Number(offset[2]) <= 14) {
    const hours = Number(offset[2]);
    const sign = offset[1] === '+' ? '+' : '-';
    const minutes = offset[3] && offset[3] !== '00' ? `:${offset[3]}` : '';
    // A trailing name, as in "(GMT-05:00) Eastern Time", knows about summer time; the number does not.
    const better = lookUp(typed.replace(/\(?(?:gmt|utc)\s*[^\s)]*\)?/i, ' '));
    if (better !== '') return { value: better };
    const uneven = unevenZones[`${sign}${hours}${minutes}`];
    return { value: uneven || (hours === 0 && minutes === '' ? 'UTC' : `UTC${sign}${hours}${minutes}`) };
  }
  if (/^(gmt|utc|z|greenwich|greenwich mean time|universal time)( time)?\.?$/i.test(typed)) return { value: 'UTC' };
  if (found !== '') return { value: found };
  return warns('', 'zone-unknown', typed);
});

/** Where clocks are not a whole number of hours from UTC, the offset tells the place. */
const unevenZones: Readonly<Record<string, string>> = {
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
};

function lookUp(words: string): string {
  const text = plain(words)
    .replace(/\b(time zone|timezone|time|standard|daylight|local)\b/g, ' ')
    .replace(/^(in|the)\b/, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '' || vague.test(text)) return '';
  const whole = byWord.get(text) || byWord.get(plain(words));
  if (whole !== undefined) return whole;
  // "London, UK" and "based in Berlin (Germany)": the first piece or word that is known.
  for (const piece of words.split(/[,;/()&]|\s+-\s+/)) {
    const known = byWord.get(plain(piece).replace(/ time$/, ''));
    if (known !== undefined) return known;
  }
  const list = text.split(' ');
  for (const size of [3, 2, 1]) {
    for (let at = 0; at + size <= list.length; at++) {
      const piece = list.slice(at, at + size).join(' ');
      const known = piece.length > 3 || /^(est|pst|cet|uk|bst)$/.test(piece) ? byWord.get(piece) : undefined;
      if (known !== undefined) return known;
    }
  }
  return '';
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

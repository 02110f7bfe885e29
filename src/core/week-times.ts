/**
 * Times of a week in the words in which people give them, as minutes of the week: "6:00-7:00pm F", "Sat 10-12",
 * "Monday morning", "weekdays after 18 Uhr". What is not understood is said to be so.
 */
import { dayNamed, withoutAccents } from './day-names.js';
import { weekdays } from './week.js';

/** Minutes since Sunday midnight on the own clock; `to` may lie beyond the end of the week. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface WeekEntry {
  /** As written. */
  readonly shown: string;
  /** None: these words name no time of a week. */
  readonly spans: readonly Span[];
}

export const WEEK = 7 * 1440;

type Hours = readonly [from: number, to: number];

interface Said {
  readonly days: readonly number[];
  readonly hours: readonly Hours[];
  /** Told by the clock, not as a part of the day. */
  readonly clock: boolean;
  /** Bare numbers such as 9-11, which are hours only beside a day. */
  readonly bare: boolean;
  readonly understood: boolean;
}

const WHOLE_DAY: Hours = [8 * 60, 20 * 60];
const WORKDAYS = [1, 2, 3, 4, 5];

/** The items of one answer, each with its times; days and hours that stand apart ("Mon, Wed, 18-20 Uhr") belong together. */
export function weekEntries(items: readonly string[]): WeekEntry[] {
  const said = items.map(saidIn);
  const entries: WeekEntry[] = [];
  const runOf = (from: number, is: (one: Said) => boolean) => {
    let to = from;
    while (to < items.length && said[to]!.understood && is(said[to]!)) to++;
    return to;
  };
  let days: readonly number[] = [];
  for (let at = 0; at < items.length; ) {
    const one = said[at]!;
    if (!one.understood) {
      entries.push({ shown: items[at]!, spans: [] });
      at++;
      continue;
    }
    const end = runOf(at, isDay(one) ? isDay : isHours(one) ? isHours : () => false);
    if (isDay(one)) {
      const until = runOf(end, isHours);
      const next = said[end];
      if (until > end) {
        entries.push(...across(items, said, [at, end], [end, until]));
        at = until;
      } else if (next?.understood && next.clock && next.days.length > 0) {
        const all = said.slice(at, end + 1).flatMap((other) => other.days);
        entries.push({ shown: items.slice(at, end + 1).join(', '), spans: spansOf(all, next.hours) });
        days = all;
        at = end + 1;
      } else {
        for (; at < end; at++) entries.push({ shown: items[at]!, spans: spansOf(said[at]!.days, [WHOLE_DAY]) });
      }
    } else if (isHours(one)) {
      const until = runOf(end, isDay);
      if (until > end && !said[until]?.clock) {
        entries.push(...across(items, said, [end, until], [at, end]));
        at = until;
      } else {
        const known = one.clock && days.length > 0;
        for (; at < end; at++) {
          const { bare, hours } = said[at]!;
          entries.push({ shown: items[at]!, spans: bare && !known ? [] : spansOf(known ? days : WORKDAYS, hours) });
        }
      }
    } else {
      entries.push({ shown: items[at]!, spans: spansOf(one.days, one.hours) });
      if (one.clock) days = one.days;
      at++;
    }
  }
  return entries;
}

function isDay({ days, hours }: Said): boolean {
  return days.length > 0 && hours.length === 0;
}

function isHours({ days, hours }: Said): boolean {
  return days.length === 0 && hours.length > 0;
}

function across(
  items: readonly string[],
  said: readonly Said[],
  [day, noDay]: readonly [number, number],
  [hour, noHour]: readonly [number, number],
): WeekEntry[] {
  const entries: WeekEntry[] = [];
  for (let at = day; at < noDay; at++) {
    for (let of = hour; of < noHour; of++) {
      entries.push({ shown: `${items[at]} ${items[of]}`, spans: spansOf(said[at]!.days, said[of]!.hours) });
    }
  }
  return entries;
}

function spansOf(days: readonly number[], hours: readonly Hours[]): Span[] {
  const found = days.flatMap((day) => hours.map(([from, to]) => ({ from: day * 1440 + from, to: day * 1440 + to })));
  return found.filter((one, at) => found.findIndex(({ from, to }) => from === one.from && to === one.to) === at);
}

/** `Saturday 10:00` of a minute of the week. */
export function dayAndClock(minute: number): readonly [day: string, clock: string] {
  const within = ((minute % WEEK) + WEEK) % WEEK;
  const two = (number: number) => (number < 10 ? `0${number}` : String(number));
  return [weekdays[Math.floor(within / 1440)]!, `${two(Math.floor((within % 1440) / 60))}:${two(within % 60)}`];
}

const known = new Map<string, Said>();

function saidIn(words: string): Said {
  const before = known.get(words);
  if (before) return before;
  const said = read(words.slice(0, 200));
  if (known.size > 5000) known.clear();
  known.set(words, said);
  return said;
}

// Hours, in the order in which they are looked for.

const half = '(a\\.?m\\.?|p\\.?m\\.?|[ap](?![a-z]))';
const unit = "(?:\\s*(uhr|h|hrs|uur|o'?clock))?(?![a-z])";
const clock = `(\\d{1,2})(?:\\s?[:.h]\\s?([0-5]\\d))?\\s*${half}?${unit}`;
const to = '\\s*(?:-|to|until|till|til|bis|a|au|as|ate|hasta|alle|tot|do)\\s*';
const ranges = [
  new RegExp(`(?:between|zwischen|entre|tra)\\s+${clock}\\s*(?:and|und|et|y|e)\\s*${clock}`, 'gi'),
  new RegExp(`(?<![\\d:])${clock}${to}${clock}`, 'gi'),
];
const military = /(?<!\d)([01]\d|2[0-4])([0-5]\d)\s*-\s*([01]\d|2[0-4])([0-5]\d)(?!\d)/g;
const later = new RegExp(
  `(?:\\b(?:after|from|ab|nach|apres|des|a partir (?:de|das?)(?: las?)?|despues de(?: las?)?|desde(?: las?)?|depois d[ae]s?|dopo le|dalle|vanaf|na|od|since)\\s+${clock}(?:\\s*(?:on|onwards?|or later))?)|(?:${clock}\\s*(?:\\+|onwards?|or later|and later|and after))`,
  'gi',
);
const earlier = new RegExp(
  `\\b(?:before|until|till|by|up to|bis|vor|avant|jusqu'a|antes de(?: las?)?|hasta(?: las?)?|ate(?: as)?|prima delle|fino alle|voor|tot)\\s+${clock}`,
  'gi',
);
const single = new RegExp(`(?<![\\d:.])${clock}`, 'gi');

const parts: readonly (readonly [said: RegExp, hours: Hours])[] = [
  [/\bearly (?:in the )?mornings?\b|\bfruhmorgens\b/gi, [7 * 60, 9 * 60]],
  [/\blate (?:in the )?afternoons?\b/gi, [15 * 60, 17 * 60]],
  [/\bearly (?:in the )?evenings?\b/gi, [17 * 60, 19 * 60]],
  [/\blate (?:in the )?evenings?\b/gi, [19 * 60, 22 * 60]],
  [
    /\b(?:lunch ?times?|lunch(?: ?breaks?| ?hours?)?|mid-?day|noon|mittags?|mediodia|(?:hora d[eo] )?almoco|pranzo)\b/gi,
    [12 * 60, 14 * 60],
  ],
  [
    /\b(?:afternoons?|p\.?m\.?(?![a-z])|nachmittags?|apres-? ?midis?|tardes?|pomeriggi?o?|middags?|namiddags?)(?![a-z])/gi,
    [13 * 60, 17 * 60],
  ],
  [
    /\b(?:mornings?|a\.?m\.?(?![a-z])|before noon|vormittags?|morgens?|matin(?:ee)?s?|mananas?|manhas?|mattin[ae]|ochtends?)(?![a-z])/gi,
    [9 * 60, 12 * 60],
  ],
  [
    /\b(?:evenings?|nights?|after work|abends?|feierabend|soir(?:ee)?s?|noches?|noites?|ser[ae]|avonds?)\b/gi,
    [17 * 60, 20 * 60],
  ],
];

/** Amounts of time are no times: "6 hours a week", "30 minutes". */
const amount =
  /\d\s*\+?\s*(?:hours?|hrs?|stunden?|std|heures?|horas?|ore|uren|h)\s*(?:per|\/|pro|par|weekly|monthly|(?:a|each|every|por|im|je|in der)?\s*(?:day|week|wk|month|session|tag|woche|monat|jour|semaine|mois|dia|semana|mes))|\d\s*\+?\s*(?:hours|stunden|heures|horas|minutes?|mins?|minuten|minutos|times|x)\b|\b(?:per|pro|par|por|a|each)\s+(?:week|month|woche|monat|semaine|mois|semana|mes)\b/i;

const noise =
  /\b(?:on|in|the|and|or|at|from|my|times?|usually|mostly|preferably|ideally|available|free|only|also|always|every|each|anytime|any|all day|whole day|ganztags|um|von|ab|le|la|les|de|du|des|los|las|el|en|il|al|alle|ore|am|im|jeden|jede|und|oder|et|ou|y|e|o|per|por|pela|a|as|os|van|om|op|uhr|h|hrs|local)\b/gi;

function read(words: string): Said {
  const nothing = { days: [], hours: [], clock: false, bare: false, understood: false };
  let text = ` ${withoutAccents(words)} `
    .replace(/[–—−‐]/g, '-')
    .replace(/[’‘]/g, "'")
    .replace(/-feira\b/gi, '')
    .replace(/(\d)\s*(?:hours|hrs)\b(?=\W*$)/gi, (all, digit: string, at: number, whole: string) =>
      /:\d$/.test(whole.slice(0, at + 1).slice(-3)) || /:\d\d$/.test(whole.slice(0, at + 1)) ? digit : all,
    )
    .replace(/(-\s*|\b(?:to|until|till|bis)\s+)(?:noon|midday|mittag)\b/gi, '$112:00')
    .replace(/\b(?:noon|midday)\b(?=\s*(?:-|to\b|until\b))/gi, '12:00')
    .replace(/(-\s*|\b(?:to|until|till|bis)\s+)(?:midnight|mitternacht|minuit)\b/gi, '$124:00')
    .replace(
      /\b(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?=(?:vormittag|nachmittag|mittag|abend|morgen|ochtend|middag|avond))/gi,
      '$1 ',
    );
  if (amount.test(text)) return nothing;
  const hours: Hours[] = [];
  let [byClock, bare, wrong] = [false, false, false];
  const add = (found: Hours | null) => {
    if (found) hours.push(found);
    else wrong = true;
    byClock = true;
    return ' ; ';
  };
  const isBare = (...marks: readonly (string | undefined)[]) => {
    if (marks.every((mark) => mark === undefined || mark === '')) bare = true;
  };
  for (const range of ranges) {
    text = text.replace(range, (_all, h1, m1, half1, unit1, h2, m2, half2, unit2) => {
      isBare(m1, half1, unit1, m2, half2, unit2);
      return add(hoursBetween([h1, m1, half1], [h2, m2, half2], unit1 || unit2));
    });
  }
  text = text.replace(military, (_all, h1, m1, h2, m2) => add(hoursBetween([h1, m1, ''], [h2, m2, ''], 'h')));
  text = text.replace(later, (all, h1, m1, half1, unit1, h2, m2, half2, unit2) => {
    const [h, m, mark, of] = h1 === undefined ? [h2, m2, half2, unit2] : [h1, m1, half1, unit1];
    if (m === undefined && mark === undefined && of === undefined && Number(h) < 7) return all;
    isBare(m, mark, of);
    const from = minuteOf([h, m, mark], of);
    return add(from === null ? null : [from, Math.max(22 * 60, from + 60)]);
  });
  text = text.replace(earlier, (all, h, m, mark, of) => {
    if (m === undefined && mark === undefined && of === undefined && Number(h) < 7) return all;
    isBare(m, mark, of);
    const end = minuteOf([h, m, mark], of);
    return add(end === null || end <= 7 * 60 ? null : [7 * 60, end]);
  });
  text = text.replace(single, (all, h, m, mark, of) => {
    if (m === undefined && mark === undefined && of === undefined) return all;
    const from = minuteOf([h, m, mark], of);
    return add(from === null ? null : [from, from + 60]);
  });
  if (!byClock) {
    for (const [part, span] of parts) {
      text = text.replace(part, () => {
        hours.push(span);
        return ' ; ';
      });
    }
  } else for (const [part] of parts) text = text.replace(part, ' ');
  const { days, rest } = daysIn(text, hours.length > 0);
  const left = rest.replace(noise, ' ');
  const understood = !wrong && !/\d|\p{L}/u.test(left) && (days.length > 0 || hours.length > 0);
  return { days, hours, clock: byClock, bare: bare && days.length === 0, understood };
}

type Clock = readonly [hour: string, minute: string | undefined, half: string | undefined];

function hoursBetween(start: Clock, end: Clock, of: string | undefined): Hours | null {
  const later = end[2] ? end : ([end[0], end[1], start[2]] as const);
  const endsAt = minuteOf(later, of);
  if (endsAt === null) return null;
  if (start[2]) {
    const from = minuteOf(start, of);
    return from === null ? null : [from, after(from, endsAt, end[2] ? 1440 : 720)];
  }
  if (end[2]) {
    // "8:00-9:00pm" are both in the evening, "11-1pm" is not.
    const same = minuteOf([start[0], start[1], end[2]], of);
    const other = minuteOf([start[0], start[1], /^p/i.test(end[2]) ? 'am' : 'pm'], of);
    const from = same !== null && same < endsAt ? same : other;
    return from === null ? null : [from, after(from, endsAt, 1440)];
  }
  const by24 = of !== undefined || [start, end].some(([hour]) => Number(hour) > 12 || /^0/.test(hour));
  const [from, until] = [minuteOf([start[0], start[1], ''], 'h'), minuteOf([end[0], end[1], ''], 'h')];
  if (from === null || until === null) return null;
  if (by24) return [from, after(from, until, 1440)];
  // Nobody meets at five in the morning without saying so.
  const shift = from < 7 * 60 ? 720 : 0;
  return [from + shift, after(from + shift, until + shift > from + shift ? until + shift : until, 720)];
}

function after(from: number, to: number, step: number): number {
  return to > from ? to : to + step > from ? to + step : to + 1440;
}

function minuteOf([hour, minute, mark]: Clock, of: string | undefined): number | null {
  const [h, m] = [Number(hour), Number(minute || 0)];
  if (h > 24 || (mark && (h > 12 || h === 0))) return mark && h > 12 && h <= 24 ? h * 60 + m : null;
  if (mark) return ((h % 12) + (/^p/i.test(mark) ? 12 : 0)) * 60 + m;
  return h * 60 + m + (of === undefined && h < 7 && h > 0 && !/^0/.test(hour) ? 720 : 0);
}

// Days.

const groups: readonly (readonly [said: RegExp, days: readonly number[]])[] = [
  [
    /\b(?:any |every |all |on )?(?:week ?days?|work(?:ing)? ?days?|werktags?|werktage|wochentags?|unter der woche|en semaine|entre semana|dias (?:uteis|laborables)|doordeweeks|werkdagen|giorni feriali)\b/gi,
    WORKDAYS,
  ],
  [
    /\b(?:any |every |all |on )?(?:week-?ends?|wochenenden?|fins? de semana|fines de semana|fim de semana|fine settimana)\b/gi,
    [6, 0],
  ],
  [
    /\b(?:every ?day|daily|any day|all days|each day|all week|taglich|jeden tag|tous les jours|todos (?:los|os) dias|ogni giorno|elke dag)\b/gi,
    [1, 2, 3, 4, 5, 6, 0],
  ],
];

const letters: Readonly<Record<string, number>> = {
  M: 1,
  Tu: 2,
  T: 2,
  W: 3,
  Th: 4,
  TH: 4,
  R: 4,
  F: 5,
  Sa: 6,
  Su: 0,
  U: 0,
};

function daysIn(text: string, hasHours: boolean): { readonly days: readonly number[]; readonly rest: string } {
  const days: number[] = [];
  const add = (day: number) => {
    if (days.indexOf(day) < 0) days.push(day);
  };
  let rest = text;
  for (const [said, named] of groups) {
    rest = rest.replace(said, () => {
      named.forEach(add);
      return ' ';
    });
  }
  const short = hasHours || /^[\s,/&-]*(?:(?:M|Tu?|W|Th|TH|F|R|Sa|Su|U)[\s,/&-]*)+$/.test(rest);
  let last = -1;
  let since = '';
  rest = rest.replace(/([\p{L}\p{M}]+)\.?|[^\p{L}\p{M}]+/gu, (piece, word?: string) => {
    if (word === undefined) {
      since += piece;
      return piece;
    }
    const found = lettersOf(word, short) || dayOf(word);
    if (!found) {
      since += word;
      return piece;
    }
    const spans = last >= 0 && /^\s*(?:-|to|through|thru|bis|a|au|al|hasta|ate|tot|do)\s*$/i.test(since);
    if (spans) for (let day = (last + 1) % 7; day !== found[0]; day = (day + 1) % 7) add(day);
    found.forEach(add);
    last = found[found.length - 1]!;
    since = '';
    return ' ';
  });
  // What joined two days to a span is told by now.
  return {
    days,
    rest: days.length > 1 ? rest.replace(/\b(?:to|through|thru|bis|au|hasta|ate|tot|do)\b/gi, ' ') : rest,
  };
}

function dayOf(word: string): readonly number[] | null {
  // "la" is a Finnish Saturday, and an article for most.
  if (word.length < 2 || word.replace(noise, '') === '') return null;
  const day = dayNamed(word.toLowerCase());
  return day < 0 ? null : [day];
}

/** "MWF" and "TTh"; a single letter only beside hours or other letters. */
function lettersOf(word: string, short: boolean): readonly number[] | null {
  if (!short || !/^(?:M|Tu|TH|Th|T|W|F|R|Sa|Su|U)+$/.test(word)) return null;
  return (word.match(/Tu|TH|Th|Sa|Su|[MTWFRU]/g) || []).map((one) => letters[one]!);
}

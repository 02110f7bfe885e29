/** Days of the week by their names, long and short, in the languages that Intl knows. */
import { dict } from './dict.js';

const english =
  'sun|sunday|mon|monday|tue|tues|tuesday|wed|weds|wednesday|thu|thur|thurs|thursday|fri|friday|sat|saturday'
    .split('|')
    .reduce((days, name) => {
      days[name] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf(name.slice(0, 3));
      return days;
    }, dict<number>());

/** Where two of these disagree about a short name, neither is taken. */
const languages =
  'de fr es pt it nl sv da nb fi pl cs sk hu ro hr sl tr ru uk bg el ar he fa hi id vi th ja ko zh et lv lt ca'.split(
    ' ',
  );

let foreign: Record<string, number> | null = null;

/** 0 is Sunday; -1 when it is no day. `word` without accents, in lower case. */
export function dayNamed(word: string): number {
  const bare = word.replace(/\.$/, '');
  for (const name of [bare, bare.replace(/s$/, '')]) {
    if (english[name] !== undefined) return english[name]!;
  }
  if (/^[a-z]$/.test(bare)) return -1;
  foreign = foreign || foreignNames();
  for (const name of [bare, bare.replace(/s$/, '')]) {
    if (foreign[name] !== undefined) return foreign[name]!;
  }
  return -1;
}

function foreignNames(): Record<string, number> {
  const days = dict<number>();
  for (const language of languages) {
    // Finnish days of two letters are words of others: to, la, su.
    for (const weekday of language === 'fi' ? (['long'] as const) : (['long', 'short'] as const)) {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      for (let day = 0; day < 7; day++) {
        // The first of August 2027 is a Sunday.
        const name = withoutAccents(format.format(new Date(Date.UTC(2027, 7, 1 + day)))).toLowerCase();
        for (const one of [name.replace(/\.$/, ''), name.replace(/-feira$/, '')]) {
          days[one] = days[one] === undefined || days[one] === day ? day : -1;
        }
      }
    }
  }
  days.sonnabend = 6;
  return days;
}

export function withoutAccents(text: string): string {
  return text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
}

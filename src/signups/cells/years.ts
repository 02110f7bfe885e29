/** Reads an amount that may be told in words: "10+ years", "less than a year", "3-5", "five", "six months". */
import { digits, undoDate } from './number-words.js';
import { type Reading, warns } from './reading.js';
import { tidyLine } from './tidy.js';

/**
 * A number (years when a time is told), or `''` for a blank or unreadable cell. A span counts as its middle. `years`: the
 * column holds years of the calendar.
 */
export function readYears(cell: string, years = false): Reading<number | ''> {
  const typed = undoDate(tidyLine(cell, 300));
  let text = digits(typed);
  if (text === '' || /^(n\/?a|-+|\?+|prefer not to (say|answer).*)$/.test(text)) return { value: '' };
  text = text
    .replace(/\b(?:a|an) (?=(?:half|few|year|month|decade))/g, (all) => (all === 'an ' ? '1 ' : '1 '))
    .replace(/\b1 few\b|\ba few\b|\bfew\b|\bseveral\b/g, '3')
    .replace(/\b1 decade\b|\bdecade\b/g, '10 years')
    .replace(/\b(\d+) decades\b/g, (_all, n: string) => `${Number(n) * 10} years`)
    .replace(/\b1 half( a)?( year)?\b|\bhalf a year\b/g, '0.5');
  if (/^(none|no experience|nothing|nil|new|just start\w*|brand new|graduate|new starter)\b/.test(text))
    return { value: 0 };
  const numbers = (text.match(/\d+(?:\.\d+)?/g) || []).map(Number);
  const first = numbers[0];
  // A year of the calendar is no number of years.
  if (first === undefined || /\bsince\b/.test(text) || (isCalendarYear(first) && !years)) {
    return warns('', 'number-unreadable', typed);
  }
  const unit = /\bmonths?\b/.test(text) && !/\byears?\b|\byrs?\b/.test(text) ? 1 / 12 : 1;
  const second = numbers[1];
  if (second !== undefined && /\d+ (?:years?|yrs?)[ ,and]* \d+ months?/.test(text))
    return { value: round(first + second / 12) };
  if (second !== undefined && /^\D*[\d.]+\s*(?:years?|yrs?|months?)?\s*(?:-|to|or|until|and|\/)\s*[\d.]+/.test(text)) {
    return { value: round(((first + second) / 2) * unit) };
  }
  if (/^(?:less than|under|below|fewer than|up to|<)/.test(text)) return { value: round((first / 2) * unit) };
  if (second !== undefined) {
    return warns(round(first * unit), 'number-several', typed, first);
  }
  return { value: round(first * unit) };
}

function isCalendarYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1900 && number <= 2100;
}

/** Whether a column asks for a year of the calendar, such as that of a degree: each answer is one and nothing else. */
export function holdsCalendarYears(answers: readonly string[]): boolean {
  return answers.every((answer) => /^\s*(?:19|20)\d\d\s*$/.test(answer));
}

function round(years: number): number {
  return Math.round(years * 100) / 100;
}

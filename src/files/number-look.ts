/** Shows a number of Excel as its cell shows it: a day, a time, per cent, leading zeros, a unit. */

/** Formats that have a number and are written nowhere in the file. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'y h:mm',
  45: 'h:mm:ss',
  46: '[h]:mm:ss',
  47: 'h:mm:ss',
};

export function formatNumbered(id: number): string {
  const isDay = (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return builtIn[id] || (isDay ? 'y' : '');
}

/** `since1904`: days are counted from 1904, as Excel for the Mac once did. */
export function shownNumber(value: number, format: string, since1904 = false): string {
  const section = format.split(';')[0]!;
  const bare = section.replace(/"[^"]*"|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '');
  if (/general|@/i.test(bare) || bare === '') return plainNumber(value);
  if (!/[ymdhs]/i.test(bare)) return figure(value, section);
  // Hours without a day say how long it takes, from whichever day the file counts.
  return moment(since1904 && showsDay(bare) ? value + 1462 : value, bare);
}

function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}

function moment(value: number, format: string): string {
  const seconds = Math.round(value * 86_400);
  const hasTime = /[hs]/i.test(format);
  const hasDay = showsDay(format);
  const time = seconds - Math.floor(seconds / 86_400) * 86_400;
  const clock = clockOf(/\[h/i.test(format) ? seconds : time);
  if (!hasDay) return clock;
  const date = new Date(Date.UTC(1899, 11, 30) + (seconds - time) * 1000);
  if (Number.isNaN(date.getTime())) return plainNumber(value);
  const day = date.toISOString().slice(0, 10);
  return hasTime && time > 0 ? `${day} ${clock}` : day;
}

function showsDay(format: string): boolean {
  return /[yd]/i.test(format) || !/[hs]/i.test(format);
}

function clockOf(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[2] === 0 ? parts.slice(0, 2) : parts;
  return shown.map((part) => String(part).padStart(2, '0')).join(':');
}

/** What stands around the digits is shown as well; thousands have no sign between them, since each country has another. */
function figure(value: number, section: string): string {
  const literal = section
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"')
    .replace(/\[[^\]]*\]|[_*]./g, '')
    .replace(/\\(.)/g, '"$1"');
  const pattern = /^((?:"[^"]*"|[^"0#?])*)([0#?][0#?,]*)(?:\.([0#?]*))?(.*)$/.exec(literal);
  if (!pattern) return plainNumber(value);
  const [, before = '', whole = '', decimals = '', after = ''] = pattern;
  if (/^E|\//i.test(after.trim())) return plainNumber(value);
  const isPercent = /%/.test(before + after);
  const exact = Math.abs(isPercent ? value * 100 : value);
  const least = decimals.replace(/[^0]/g, '').length;
  let digits = Number(exact.toPrecision(15)).toFixed(Math.min(decimals.length, 20));
  while (digits.indexOf('.') >= 0 && decimalsOf(digits) > least && /0$/.test(digits)) digits = digits.slice(0, -1);
  const [ones = '', fraction] = digits.replace(/\.$/, '').split('.');
  const padded = ones.padStart(whole.replace(/[^0]/g, '').length, '0');
  const sign = value < 0 && Number(digits) !== 0 ? '-' : '';
  const said = (text: string) => text.replace(/"/g, '');
  return `${said(before)}${sign}${fraction === undefined ? padded : `${padded}.${fraction}`}${said(after)}`.trim();
}

function decimalsOf(digits: string): number {
  return digits.length - digits.indexOf('.') - 1;
}

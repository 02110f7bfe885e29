/** Reads the time stamp of a response, also as a CSV file tells it. */

export interface DayOrder {
  /** `04/03/2027` is the fourth of March. */
  readonly dayFirst: boolean;
  /** Days that the spreadsheet understood, it took for months: `2027-04-03` is the fourth of March. */
  readonly swapped?: boolean;
}

const short = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/;
const iso = /^\s*(\d{4})-(\d\d)-(\d\d)(?=T|$)/;

/**
 * From the whole column: a number that can be no month; else the order of the rows, which are those of time; else how
 * such days are written, with dots and dashes the day first, with strokes the month.
 */
export function dayOrder(cells: readonly string[]): DayOrder {
  const days = cells.map((cell) => short.exec(cell)).filter((found): found is RegExpExecArray => found !== null);
  const noMonth = (part: 1 | 2) => days.filter((found) => Number(found[part]) > 12).length;
  const [first, second] = [noMonth(1), noMonth(2)];
  if (first > 0 && first === days.length && wereSwapped(cells)) return { dayFirst: true, swapped: true };
  if (first !== second) return { dayFirst: first > second };
  const [asDay, asMonth] = [true, false].map((dayFirst) => stepsBack(cells, { dayFirst }));
  if (asDay !== asMonth) return { dayFirst: asDay! < asMonth! };
  const byMark = days.filter((found) => /^\s*\d+[-.]/.test(found[0])).length;
  return { dayFirst: byMark > days.length / 2 };
}

/** A spreadsheet that expects the month first makes days of what can be one, and leaves `14/1/2027` as text. */
function wereSwapped(cells: readonly string[]): boolean {
  const made = cells.map((cell) => iso.exec(cell)).filter((found): found is RegExpExecArray => found !== null);
  if (made.length === 0 || made.some((found) => Number(found[3]) > 12)) return false;
  return stepsBack(cells, { dayFirst: true, swapped: true }) < stepsBack(cells, { dayFirst: true });
}

/** How often a row is older than the one before it. */
function stepsBack(cells: readonly string[], order: DayOrder): number {
  const times = cells.map((cell) => readMoment(cell, order)).filter((time) => time !== '');
  return times.filter((time, at) => at > 0 && time < times[at - 1]!).length;
}

/** Wall time `2027-03-01T09:30:00`, or `''`. Offsets behind the time are left aside. */
export function readMoment(cell: string, order: DayOrder = { dayFirst: false }): string {
  const found =
    /^\s*(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?:[T, ]+(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?\s*([ap]\.?\s?m\.?)?)?(?:\s*(?:Z|[A-Z]{2,4}|\(?(?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?\)?))?\s*$/i.exec(
      cell,
    );
  if (!found) return '';
  const parts = [Number(found[1]), Number(found[2]), Number(found[3])] as const;
  const [year, month, date] = inOrder(parts, order);
  const half = (found[7] || '').charAt(0).toLowerCase();
  const clock = Number(found[4] || 0);
  const hour = half === '' ? clock : (clock % 12) + (half === 'p' ? 12 : 0);
  const [minute, seconds] = [Number(found[5] || 0), Number(found[6] || 0)];
  if (year < 1000 || month < 1 || month > 12 || date < 1 || date > 31 || hour > 23 || minute > 59 || seconds > 59)
    return '';
  return `${year}-${two(month)}-${two(date)}T${two(hour)}:${two(minute)}:${two(seconds)}`;
}

/** Year, month and day. What can be no month is the day, whatever the column says. */
function inOrder(
  [first, second, third]: readonly [number, number, number],
  { dayFirst, swapped }: DayOrder,
): readonly [number, number, number] {
  if (first > 31) return swapped && third <= 12 ? [first, third, second] : [first, second, third];
  const year = third < 100 ? 2000 + third : third;
  const isDay = first > 12 || (dayFirst && second <= 12);
  return isDay ? [year, second, first] : [year, first, second];
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

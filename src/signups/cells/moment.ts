/** Reads the time stamp of a response, also as a CSV file tells it. */

export interface DayOrder {
  /** `25/12/2027` stands somewhere in the column, so the day comes first. */
  readonly dayFirst: boolean;
}

/** Looks through a column for a date that can be read in only one way. */
export function dayOrder(cells: readonly string[]): DayOrder {
  return {
    dayFirst: cells.some((cell) => {
      const found = /^\s*(\d{1,2})[/.](\d{1,2})[/.]\d{4}/.exec(cell);
      return found !== null && (Number(found[1]) > 12 || (/^\s*\d+\./.test(cell) && Number(found[2]) <= 12));
    }),
  };
}

/** Wall time `2027-03-01T09:30:00`, or `''`. Offsets behind the time are left aside. */
export function readMoment(cell: string, order: DayOrder = { dayFirst: false }): string {
  const found =
    /^\s*(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?:[T, ]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?\s*([ap]\.?m\.?)?)?(?:\s*(?:Z|[A-Z]{2,4}|(?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?))?\s*$/i.exec(
      cell,
    );
  if (!found) return '';
  const [first, second, third] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const [year, month, date] =
    first > 31 ? [first, second, third] : order.dayFirst ? [third, second, first] : [third, first, second];
  const half = (found[7] || '').charAt(0).toLowerCase();
  const clock = Number(found[4] || 0);
  const hour = half === '' ? clock : (clock % 12) + (half === 'p' ? 12 : 0);
  const [minute, seconds] = [Number(found[5] || 0), Number(found[6] || 0)];
  if (year < 1000 || month < 1 || month > 12 || date < 1 || date > 31 || hour > 23 || minute > 59 || seconds > 59)
    return '';
  return `${year}-${two(month)}-${two(date)}T${two(hour)}:${two(minute)}:${two(seconds)}`;
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

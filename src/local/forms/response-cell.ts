/** What one answer becomes in the response tab: Google writes it as if it were typed there. */
import { parseWall } from '../calendar/wall-time.js';
import { serialOfInstant, serialOfWall } from '../spreadsheet/book/serial.js';
import { typed } from '../spreadsheet/book/typed.js';
import { wallAt } from '../zone.js';
import type { DestinationColumn, Form, Response, ResponseCell } from './model.js';

export interface Cell {
  readonly value: ResponseCell;
  /** The number format that comes with the value. */
  readonly format?: string;
}

export interface Place {
  /** Number format of the cell before. */
  readonly format: string | undefined;
  /** The spreadsheet's zone. */
  readonly zone: string;
}

/** Undefined: the question was deleted, and what stands in its column stays. */
export function cellOf(form: Form, response: Response, column: DestinationColumn, place: Place): Cell | undefined {
  if (column.of === 'timestamp') {
    const second = Math.floor(response.at / 1000) * 1000;
    return { value: serialOfInstant(second, place.zone), format: 'M/d/yyyy H:mm:ss' };
  }
  if (column.of === 'email') return { value: response.email === '' ? null : response.email };
  const item = form.items.find((one) => one.id === column.of);
  if (!item || (column.row !== undefined && column.row >= item.rows.length)) return undefined;
  const whole = response.answers[column.of];
  if (whole === undefined) return { value: null };
  const answer = column.row === undefined ? whole : (whole[column.row] ?? '');
  const text = typeof answer === 'string' ? answer : answer.flat().join(', ');
  if (text === '') return { value: null };
  if (item.type === 'SCALE') return { value: Number(text) };
  if (item.type === 'DATE') return { value: serialOfWall(parseWall(text)!), format: 'M/d/yyyy' };
  if (item.type === 'TIME') {
    const [hour, minute] = text.split(':').map(Number);
    return { value: (hour! * 60 + minute!) / 1440, format: 'h:mm:ss AM/PM' };
  }
  // Never a formula, and never an error instead of a telephone number: respondents must not write into a Sheet's logic.
  if (/^[=+\-@]/.test(text) && !/^[+-]?[\d.,]+$/.test(text)) return { value: text };
  const { value, format } = typed(text, {
    format: place.format,
    year: wallAt(response.at, place.zone).year,
    formulaUnderText: false,
  });
  return format === undefined ? { value } : { value, format };
}

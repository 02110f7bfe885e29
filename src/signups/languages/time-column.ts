/** Finds the column that says when each response was sent. */
import { text } from '../../core/cell.js';
import type { Tab } from '../../core/world.js';
import { readMoment } from '../cells/moment.js';
import { headerKey } from '../headers.js';

const stamp =
  /^(time ?stamp|submitted( at| on)?|submission (date|time)|date submitted|completion time|response date|sign(ed)?[- ]?up (date|time)|date|zeitstempel|horodateur|marca temporal|carimbo de data\/hora|informazioni cronologiche|tijdstempel|sygnatura czasowa)$/;

/** Index, or -1. */
export function timeColumn(tab: Pick<Tab, 'header' | 'rows'>): number {
  const headers = tab.header.map(headerKey);
  const named = headers.findIndex((header) => stamp.test(header));
  if (named >= 0) return named;
  return headers.findIndex((_header, column) => {
    const cells = tab.rows
      .slice(0, 50)
      .map((row) => text(row[column]))
      .filter((cell) => cell !== '');
    return cells.length > 1 && cells.every((cell) => /\d{1,2}:\d\d/.test(cell) && readMoment(cell) !== '');
  });
}

/** Finds the column that says when each response was sent. */
import { text } from '../../core/cell.js';
import type { Tab } from '../../core/world.js';
import { readMoment } from '../cells/moment.js';
import { headerKey } from '../headers.js';

/** What Google Forms calls the first column, in the languages that we have seen; as `headerKey` gives it. */
const ofGoogle =
  /^(timestamp|zeitstempel|horodateur|marca temporal|informazioni cronologiche|carimbo de data\/hora|tijdstempel|sygnatura czasowa|タイムスタンプ)$/;

/** What other forms and organisers call it. */
const ofOthers =
  /^(time stamp|submitted( at| on)?|submission (date|time)|date submitted|completion time|response date|sign(ed)?[- ]?up (date|time)|date)$/;

export function isTimestamp(header: string): boolean {
  return ofGoogle.test(headerKey(header));
}

/** Index, or -1. */
export function timeColumn(tab: Pick<Tab, 'header' | 'rows'>): number {
  const named = tab.header.findIndex((header) => isTimestamp(header) || ofOthers.test(headerKey(header)));
  if (named >= 0) return named;
  return tab.header.findIndex((_header, column) => {
    const cells = tab.rows
      .slice(0, 50)
      .map((row) => text(row[column]))
      .filter((cell) => cell !== '');
    return cells.length > 1 && cells.every((cell) => /\d{1,2}:\d\d/.test(cell) && readMoment(cell) !== '');
  });
}

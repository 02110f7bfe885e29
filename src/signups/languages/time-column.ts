/** Finds the column that says when each response was sent. */
import { text } from '../../core/cell.js';
import type { Tab } from '../../core/world.js';
import { readMoment } from '../cells/moment.js';
import { headerKey } from '../headers.js';

/** What Google Forms calls the first column, in the languages that we have seen; as `headerKey` gives it. */
const ofGoogle =
  /^(timestamp|zeitstempel|horodateur|marca temporal|marca de temps|informazioni cronologiche|carimbo de data\/hora|data\/hora|tijdstempel|sygnatura czasowa|タイムスタンプ|时间戳记?|時間戳記|타임스탬프|חותמת זמן|طابع زمني|الطابع الزمني|отметка времени|позначка часу|клеймо за време|zaman damgası|tidstämpel|tidsstempel|tidsmerke|tidspunkt|aikaleima|časové razítko|časová pečiatka|časovni žig|vremenska oznaka|időbélyeg|χρονική σήμανση|marcaj de timp|ประทับเวลา|dấu thời gian|stempel waktu|cap waktu|टाइमस्टैम्प|مهر زمان|ajatempel|laikspiedols|laiko žyma)$/;

/** What other forms and organisers call it. */
const ofOthers =
  /^(time stamp|submitted( at| on)?|submi(ssion|t) (date|time)( \(utc\))?|_submission_time|(date|time) submitted|submitdate|completion time|completed( at| on)?|response date|recorded ?date|end ?date|end|created( at| on| time)?|sign(ed)?[- ]?up (date|time)|date|fertigstellungszeit|heure de fin|hora de finalizaci[oó]n|hora de conclusão|ora di completamento|tijd van voltooien|eingereicht am|提交时间|提交時間|完了時刻|完成时间)$/;

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

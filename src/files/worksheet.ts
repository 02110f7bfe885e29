/** Reads one sheet of an Excel file. */
import { formatNumbered, shownNumber } from './number-look.js';
import { Unreadable } from './unreadable.js';
import type { WorkbookOptions } from './workbook.js';
import { walkXml } from './xml.js';

export interface SheetRows {
  /** Blank rows keep their place. */
  readonly rows: string[][];
  /** Rows with something in them that Excel does not show. */
  readonly hidden: number;
  /** Formulas whose results are not in the file. */
  readonly uncomputed: number;
}

/** What cells refer to: texts, and formats of numbers. */
export interface Looks {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly since1904: boolean;
}

export async function readLooks(file: {
  readonly strings: Promise<string>;
  readonly styles: Promise<string>;
  readonly since1904: boolean;
}): Promise<Looks> {
  const strings = stringsIn(await file.strings);
  return { strings, formats: formatsIn(await file.styles), since1904: file.since1904 };
}

/** Texts in several fonts are put together; how they are pronounced is left out. */
function stringsIn(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  const reads = textReader((piece) => (text += piece));
  walkXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      reads.open(name);
      return undefined;
    },
    close(name) {
      reads.close(name);
      if (name === 'si') strings.push(unescapedText(text));
    },
    text: reads.text,
  });
  return strings;
}

/** Hears what stands in `t`, but not in `rPh`. */
function textReader(hear: (piece: string) => void) {
  let inText = false;
  let aside = false;
  return {
    open(name: string) {
      if (name === 't') inText = !aside;
      else if (name === 'rPh') aside = true;
    },
    close(name: string) {
      if (name === 't') inText = false;
      else if (name === 'rPh') aside = false;
    },
    text(piece: string) {
      if (inText) hear(piece);
    },
  };
}

/** Excel writes letters that XML cannot hold as `_x000D_`. */
function unescapedText(text: string): string {
  return text
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}

/** The format of each style of cells. */
function formatsIn(xml: string): string[] {
  const named: Record<string, string> = {};
  const formats: string[] = [];
  let inCells = false;
  walkXml(xml, {
    open(name, attribute) {
      if (name === 'numFmt') named[attribute('numFmtId')] = attribute('formatCode');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) {
        const id = attribute('numFmtId');
        formats.push(named[id] || formatNumbered(Number(id)));
      }
      return undefined;
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}

export function readSheet(xml: string, looks: Looks, { mostRows = 1_048_576, asText }: WorkbookOptions): SheetRows {
  const rows: string[][] = [];
  const hiddenRows = new Set<number>();
  let [row, column, uncomputed] = [-1, -1, 0];
  let isHidden = false;
  let [type, style, typed, isFormula] = ['', 0, '', false];
  let inValue = false;
  const reads = textReader((piece) => (typed += piece));
  walkXml(xml, {
    open(name, attribute) {
      if (name === 'row') {
        row = attribute('r') === '' ? row + 1 : Number(attribute('r')) - 1;
        column = -1;
        isHidden = /^(1|true)$/.test(attribute('hidden'));
      } else if (name === 'c') {
        const at = columnOf(attribute('r'));
        column = at < 0 ? column + 1 : at;
        [type, style, typed, isFormula] = [attribute('t'), Number(attribute('s')), '', false];
      } else if (name === 'f') isFormula = true;
      else if (name === 'v') inValue = true;
      reads.open(name);
      return undefined;
    },
    close(name) {
      reads.close(name);
      if (name === 'v') inValue = false;
      if (name !== 'c') return;
      if (isFormula && typed === '' && type !== 'str') uncomputed++;
      const text = shown();
      if (text === '') return;
      if (row >= mostRows) throw new Unreadable('too-many-rows');
      while (rows.length <= row) rows.push([]);
      const cells = rows[row]!;
      while (cells.length < column) cells.push('');
      cells[column] = text;
      if (isHidden) hiddenRows.add(row);
    },
    text(piece) {
      if (inValue) typed += piece;
      else reads.text(piece);
    },
  });

  function shown(): string {
    if (type === 's') return worded(looks.strings[Number(typed)] ?? '');
    if (type === 'inlineStr' || type === 'str') return worded(unescapedText(typed));
    if (type === 'b') return typed === '1' ? 'TRUE' : 'FALSE';
    if (type === 'd')
      return typed
        .replace('T', ' ')
        .replace(/(:\d\d)?(:00)?(\.\d+)?Z?$/, '$1')
        .replace(/ 00:00$/, '');
    if (type === 'e' || typed === '') return typed;
    return Number.isNaN(Number(typed))
      ? typed
      : shownNumber(Number(typed), looks.formats[style] || '', looks.since1904);
  }

  function worded(text: string): string {
    return asText && text !== '' ? asText(text) : text;
  }

  return { rows: rows.map((cells) => Array.from(cells, (cell) => cell || '')), hidden: hiddenRows.size, uncomputed };
}

/** `AB12`: the 28th, counted from 0; -1 where nothing is said. */
function columnOf(place: string): number {
  let column = 0;
  for (const letter of place.replace(/[^A-Z]/gi, '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return Math.min(column, 18_278) - 1;
}

/** Reads an Excel file: what its cells show. Formulas are not computed and macros not run. */
import { type Archive, openArchive } from './archive.js';
import { Unreadable } from './unreadable.js';
import { type Looks, readLooks, readSheet, type SheetRows } from './worksheet.js';
import { walkXml } from './xml.js';

export interface Workbook {
  /** Names of the sheets that a person sees. */
  readonly sheets: readonly string[];
  rowsOf(sheet: number): Promise<SheetRows>;
}

export interface WorkbookOptions {
  readonly mostRows?: number;
  /** How a cell that is text is written, where it must be told from a number. */
  readonly asText?: (text: string) => string;
}

export async function openWorkbook(bytes: Uint8Array, options: WorkbookOptions = {}): Promise<Workbook> {
  const archive = openArchive(bytes);
  refuseOthers(archive.names);
  const path = (await targets(archive, '')).find(({ type }) => type === 'officeDocument')?.path || 'xl/workbook.xml';
  const parts = await targets(archive, path);
  const { sheets, since1904 } = sheetsIn(await archive.text(path));
  const open = sheets.flatMap(({ name, hidden, id }) => {
    const part = parts.find((one) => one.id === id && one.type === 'worksheet');
    return part ? [{ name, hidden, path: part.path }] : [];
  });
  const seen = open.some(({ hidden }) => !hidden) ? open.filter(({ hidden }) => !hidden) : open;
  if (seen.length === 0) throw new Unreadable('damaged');
  let looks: Promise<Looks> | undefined;
  return {
    sheets: seen.map(({ name }) => name),
    async rowsOf(sheet) {
      const text = (type: string) => archive.text(parts.find((part) => part.type === type)?.path || '');
      looks = looks || readLooks({ strings: text('sharedStrings'), styles: text('styles'), since1904 });
      return readSheet(await archive.text(seen[sheet]!.path), await looks, options);
    },
  };
}

function refuseOthers(names: readonly string[]): void {
  if (names.some((name) => /(^|\/)workbook\w*\.xml$/i.test(name))) return;
  if (names.includes('xl/workbook.bin')) throw new Unreadable('old-workbook');
  throw new Unreadable(names.includes('content.xml') ? 'open-document' : 'no-table');
}

interface Part {
  readonly id: string;
  /** The last word of its address: `worksheet`, `styles`. */
  readonly type: string;
  readonly path: string;
}

/** To what a part of the file leads; `''` is the file itself. */
async function targets(archive: Archive, path: string): Promise<Part[]> {
  const [folder, file] = splitPath(path);
  const found: Part[] = [];
  walkXml(await archive.text(`${folder}_rels/${file}.rels`), {
    open(name, attribute) {
      if (name !== 'Relationship') return undefined;
      const target = attribute('Target');
      const whole = target.charAt(0) === '/' ? target.slice(1) : folder + target;
      found.push({ id: attribute('Id'), type: attribute('Type').replace(/^.*\//, ''), path: withoutDots(whole) });
      return undefined;
    },
  });
  return found;
}

function splitPath(path: string): [string, string] {
  const at = path.lastIndexOf('/') + 1;
  return [path.slice(0, at), path.slice(at)];
}

function withoutDots(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function sheetsIn(xml: string) {
  const sheets: { readonly name: string; readonly hidden: boolean; readonly id: string }[] = [];
  let since1904 = false;
  walkXml(xml, {
    open(name, attribute) {
      if (name === 'workbookPr') since1904 = /^(1|true)$/.test(attribute('date1904'));
      if (name === 'sheet') {
        const hidden = /hidden/i.test(attribute('state'));
        sheets.push({ name: attribute('name'), hidden, id: attribute('id') });
      }
      return undefined;
    },
  });
  return { sheets, since1904 };
}

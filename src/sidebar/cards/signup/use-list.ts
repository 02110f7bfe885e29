/** The list that the organiser brings: pasted, or a file of theirs. A file that cannot be read takes nothing away. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { MOST_BYTES, parseCsv, readTableFile, type TableFile, Unreadable, type Why } from '../../../files/index.js';
import { withoutBlanks } from './blanks.js';

export type Fault = Why | 'quotes' | 'empty' | 'several-files';

export interface Chosen {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly table: TableFile;
  /** Null until one of several is chosen. */
  readonly sheet: number | null;
}

export interface List {
  readonly file: Chosen | null;
  readonly typed: string;
  /** What can be added, without blank rows and columns. */
  readonly rows: readonly (readonly string[])[];
  readonly fault: Fault | '';
  /** Name of the file that is being read. */
  readonly reading: string;
  type(text: string): void;
  choose(files: FileList | null | undefined): void;
  chooseSheet(sheet: number): void;
  chooseEncoding(encoding: string): void;
  /** Without the file; what was pasted stays. */
  remove(): void;
  clear(): void;
}

/** More than a panel can send and a run can write. */
export const MOST_ROWS = 20_000;

interface Wanted {
  readonly sheet?: number;
  readonly encoding?: string;
}

export function useList(): List {
  const [typed, setTyped] = useState('');
  const [file, setFile] = useState<Chosen | null>(null);
  const [fault, setFault] = useState<Fault | ''>('');
  const [reading, setReading] = useState('');
  const turn = useRef(0);
  const pasted = useMemo(() => parseCsv(typed), [typed]);
  const rows = useMemo(() => withoutBlanks(file ? file.table.rows : pasted.rows), [file, pasted]);

  /** What was chosen last counts, whatever is read first. */
  async function read(name: string, content: () => Promise<Uint8Array>, wanted: Wanted = {}) {
    const mine = ++turn.current;
    setReading(name);
    setFault('');
    let bytes: Uint8Array | undefined;
    try {
      bytes = await content();
      const table = await readTableFile(bytes, { ...wanted, mostRows: MOST_ROWS });
      if (mine !== turn.current) return;
      const isOpen = table.sheets.length > 1 && wanted.sheet === undefined;
      const wrong = isOpen ? '' : faultOf(table);
      if (wrong === '' || table.sheets.length > 1)
        setFile({ name, bytes, table, sheet: isOpen ? null : (wanted.sheet ?? 0) });
      setFault(wrong);
    } catch (error) {
      if (mine !== turn.current) return;
      setFault(error instanceof Unreadable ? error.why : 'damaged');
      if (file && wanted.sheet !== undefined)
        setFile({ ...file, sheet: wanted.sheet, table: { ...file.table, rows: [] } });
    }
    setReading('');
  }

  function again(wanted: Wanted) {
    if (file) void read(file.name, () => Promise.resolve(file.bytes), wanted);
  }

  function remove() {
    turn.current++;
    setFile(null);
    setFault('');
    setReading('');
  }

  return {
    file,
    typed,
    rows,
    fault: fault === '' && !file && pasted.broken ? 'quotes' : fault,
    reading,
    type(text) {
      setTyped(text);
      setFault('');
    },
    choose(files) {
      const [first] = Array.from(files ?? []);
      if (!first) return;
      if (files!.length > 1) setFault('several-files');
      else void read(first.name, () => bytesOf(first));
    },
    chooseSheet: (sheet) => again({ sheet }),
    chooseEncoding: (encoding) => again({ encoding }),
    remove,
    clear() {
      remove();
      setTyped('');
    },
  };
}

function faultOf({ rows, broken }: TableFile): Fault | '' {
  if (broken) return 'quotes';
  return withoutBlanks(rows).length === 0 ? 'empty' : '';
}

/** As much as can be read, and a byte more where there is more. */
async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, MOST_BYTES + 1).arrayBuffer());
}

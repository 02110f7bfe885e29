/** Small Excel files: zip archives of XML. */
import { crc32, deflateRawSync } from 'node:zlib';

interface SheetOf {
  readonly name: string;
  /** Cells as XML: `<c r="A1" t="inlineStr"><is><t>Name</t></is></c>`. */
  readonly rows: readonly string[];
  readonly state?: 'hidden';
}

interface More {
  /** Formats of numbers; the style of a cell is its place here, counted from 1. */
  readonly formats?: readonly string[];
  /** As XML: `<si><t>Name</t></si>`. */
  readonly strings?: readonly string[];
  readonly since1904?: boolean;
  /** Before each name of an element, as some programs write it. */
  readonly prefix?: string;
  readonly packed?: boolean;
}

/** A cell of text. */
export const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

export function workbookOf(sheets: readonly SheetOf[] | readonly string[], more: More = {}): Uint8Array {
  const { formats = ['m/d/yy h:mm'], strings = [], since1904, prefix = '', packed = false } = more;
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const all = sheets.map((one, at) =>
    typeof one === 'string' ? { name: 'Sign-ups', rows: sheets as string[], at } : { ...one, at },
  );
  const own = typeof sheets[0] === 'string' ? all.slice(0, 1) : all;
  const named = (xml: string) => (prefix === '' ? xml : xml.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}:`));
  const rowOf = (cells: string, at: number) => (/^<row/.test(cells) ? cells : `<row r="${at + 1}">${cells}</row>`);
  const parts = own.map(({ rows, at }) => [
    `xl/worksheets/sheet${at + 1}.xml`,
    named(`<worksheet xmlns="${main}"><sheetData>${rows.map(rowOf).join('')}</sheetData></worksheet>`),
  ]);
  const entry = ({ name, state, at }: (typeof own)[number] & { readonly state?: string }) =>
    `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="r${at + 1}"/>`;
  const codes = formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`).join('');
  const styles = formats.map((_, at) => `<xf numFmtId="${164 + at}" applyNumberFormat="1"/>`).join('');
  return zip(
    {
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
      '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      'xl/workbook.xml': named(
        `<workbook xmlns="${main}" xmlns:r="${office}">${since1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${own.map(entry).join('')}</sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}">${own
        .map(
          ({ at }) =>
            `<Relationship Id="r${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
        )
        .join(
          '',
        )}<Relationship Id="s" Type="${office}/styles" Target="styles.xml"/><Relationship Id="t" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
      'xl/styles.xml': named(
        `<styleSheet xmlns="${main}"><numFmts>${codes}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles}</cellXfs></styleSheet>`,
      ),
      'xl/sharedStrings.xml': named(`<sst xmlns="${main}">${strings.join('')}</sst>`),
      ...(Object.fromEntries(parts) as Record<string, string>),
    },
    packed,
  );
}

export function zip(files: Readonly<Record<string, string>>, packed = false): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const plain = Buffer.from(text);
    const data = packed ? deflateRawSync(plain) : plain;
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(packed ? 8 : 0, 4);
    fields.writeUInt32LE(crc32(plain), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(plain.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const entry = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), fields, rest, Buffer.from(name)]));
    parts.push(entry);
    offset += entry.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, Buffer.from('PK\u0005\u0006'), end]);
}

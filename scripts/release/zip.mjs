/** A ZIP archive of files, the same bytes for the same files. */
import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, the first day that an archive knows. */
const DAY = 0x21;
const UTF8 = 0x800;

/**
 * @param {readonly { name: string, bytes: Buffer }[]} files
 * @returns {Buffer}
 */
export function zipOf(files) {
  /** @type {Buffer[]} */
  const bodies = [];
  /** @type {Buffer[]} */
  const entries = [];
  let at = 0;
  for (const { name, bytes } of files) {
    const title = Buffer.from(name);
    const packed = deflateRawSync(bytes, { level: 9 });
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(UTF8, 2);
    about.writeUInt16LE(8, 4);
    about.writeUInt16LE(DAY, 8);
    about.writeUInt32LE(crc32(bytes), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(bytes.length, 18);
    about.writeUInt16LE(title.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    const body = [Buffer.from('PK\x03\x04'), about, title, packed];
    bodies.push(...body);
    entries.push(Buffer.from('PK\x01\x02\x14\x00'), about, place, title);
    at += body.reduce((sum, { length }) => sum + length, 0);
  }
  const list = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, list, Buffer.from('PK\x05\x06'), end]);
}

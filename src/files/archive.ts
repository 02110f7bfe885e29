/** Reads a zip archive, entry by entry, and never unpacks more than is allowed. */
import { Unreadable } from './unreadable.js';

export interface Archive {
  readonly names: readonly string[];
  /** The text of an entry; `''` of one that is not there. */
  text(name: string): Promise<string>;
}

/** All entries that are read, together. */
const MOST_UNPACKED = 150_000_000;

const ENTRY = 0x02014b50;
const END = 0x06054b50;
const UNKNOWN = 0xffffffff;

interface Entry {
  readonly name: string;
  readonly locked: boolean;
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}

export function openArchive(bytes: Uint8Array, most = MOST_UNPACKED): Archive {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map(entriesOf(data).map((entry) => [entry.name, entry]));
  let left = most;
  return {
    names: Array.from(entries.keys()),
    async text(name) {
      const entry = entries.get(name);
      if (!entry) return '';
      if (entry.locked) throw new Unreadable('locked');
      const unpacked = await unpack(contentOf(data, entry), entry.method, left);
      left -= unpacked.length;
      return new TextDecoder().decode(unpacked);
    },
  };
}

function entriesOf(data: DataView): Entry[] {
  try {
    const end = endOf(data);
    const entries: Entry[] = [];
    let at = data.getUint32(end + 16, true);
    while (at < end && data.getUint32(at, true) === ENTRY) {
      const [name, extra, comment] = [28, 30, 32].map((place) => data.getUint16(at + place, true)) as [
        number,
        number,
        number,
      ];
      entries.push({
        name: new TextDecoder().decode(part(data, at + 46, name)),
        locked: (data.getUint16(at + 8, true) & 1) === 1,
        method: data.getUint16(at + 10, true),
        packed: data.getUint32(at + 20, true),
        offset: data.getUint32(at + 42, true),
      });
      at += 46 + name + extra + comment;
    }
    return entries;
  } catch (error) {
    throw damaged(error);
  }
}

/** The record at the end, before a comment of any length. */
function endOf(data: DataView): number {
  for (let at = data.byteLength - 22; at >= 0 && at > data.byteLength - 65_558; at--) {
    if (data.getUint32(at, true) === END) return at;
  }
  throw new Unreadable('damaged');
}

function contentOf(data: DataView, { offset, packed }: Entry): Uint8Array {
  try {
    if (packed === UNKNOWN || offset === UNKNOWN) throw new Unreadable('too-big');
    const start = offset + 30 + data.getUint16(offset + 26, true) + data.getUint16(offset + 28, true);
    return part(data, start, packed);
  } catch (error) {
    throw damaged(error);
  }
}

function part(data: DataView, from: number, length: number): Uint8Array {
  return new Uint8Array(data.buffer, data.byteOffset + from, length);
}

async function unpack(packed: Uint8Array, method: number, most: number): Promise<Uint8Array> {
  if (method === 0) return packed;
  if (method !== 8) throw new Unreadable('damaged');
  if (typeof DecompressionStream === 'undefined') throw new Unreadable('cannot-unpack');
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>]).stream();
  const reader = stream.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      if (length > most) throw new Unreadable('too-big');
      chunks.push(next.value);
    }
  } catch (error) {
    await reader.cancel().catch(() => {});
    throw damaged(error);
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function damaged(error: unknown): Unreadable {
  return error instanceof Unreadable ? error : new Unreadable('damaged');
}

/** Hands an instance to other processes: each array as a file of raw little-endian numbers, named in a description. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TYPES = { u2: Uint16Array, i4: Int32Array, f8: Float64Array };

/** Writes the arrays; returns `{ name: { file, type } }` with types as numpy names them. */
export function writeArrays(folder, id, arrays) {
  const files = {};
  for (const [name, array] of Object.entries(arrays)) {
    const type = Object.keys(TYPES).find((one) => array instanceof TYPES[one]);
    const file = join(folder, `${id}.${name}.${type}`);
    writeFileSync(file, new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
    files[name] = { file, type };
  }
  return files;
}

export function readArrays(files) {
  return Object.fromEntries(
    Object.entries(files).map(([name, { file, type }]) => {
      const bytes = readFileSync(file);
      return [name, new TYPES[type](bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))];
    }),
  );
}

/** What the C++ program reads: whole numbers alone, in a stated order. */
export function writeNumbers(folder, id, ...parts) {
  const file = join(folder, `${id}.i4`);
  const all = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  writeFileSync(file, new Uint8Array(all.buffer));
  return file;
}

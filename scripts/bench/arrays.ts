/** Hands an instance to other processes: each array as a file of raw little-endian numbers, named in a description. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** By their names in numpy. */
const TYPES = { u2: Uint16Array, i4: Int32Array, f8: Float64Array };
type TypeName = keyof typeof TYPES;

export type Numbers = Uint16Array | Int32Array | Float64Array;
export type Arrays = Readonly<Record<string, Numbers>>;
/** Where the arrays of an instance lie. */
export type FilesOf<T> = { readonly [name in keyof T]: { readonly file: string; readonly type: TypeName } };

export function writeArrays<T extends Arrays>(folder: string, id: string, arrays: T): FilesOf<T> {
  const files = Object.entries(arrays).map(([name, array]) => {
    const type = typeOf(array);
    const file = join(folder, `${id}.${name}.${type}`);
    writeFileSync(file, bytesOf(array));
    return [name, { file, type }];
  });
  return Object.fromEntries(files) as FilesOf<T>;
}

export function readArrays<T extends Arrays>(files: FilesOf<T>): T {
  const arrays = Object.entries(files).map(([name, { file, type }]) => {
    const bytes = readFileSync(file);
    const own = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    return [name, new TYPES[type](own)];
  });
  return Object.fromEntries(arrays) as T;
}

/** What the C++ program reads: whole numbers alone, in a stated order. */
export function writeNumbers(folder: string, id: string, ...parts: readonly ArrayLike<number>[]): string {
  const file = join(folder, `${id}.i4`);
  const all = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  writeFileSync(file, bytesOf(all));
  return file;
}

function typeOf(array: Numbers): TypeName {
  if (array instanceof Uint16Array) return 'u2';
  return array instanceof Int32Array ? 'i4' : 'f8';
}

function bytesOf(array: Numbers): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

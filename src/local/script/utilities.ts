/** Utilities: dates as text, signatures, base64, ids, waiting. */
import { createHash, createHmac, randomUUID } from 'node:crypto';
import Papa from 'papaparse';
import { ServiceError, signatureError } from '../errors.js';
import type { Execution, GoogleService } from '../kernel.js';
import { type EnumValue, enumOf, SERVICE } from '../script-object.js';
import { formatDate } from './format-date.js';

type Bytes = readonly number[];
const digests = ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'] as const;
const digestEnum = enumOf('Utilities.DigestAlgorithm', digests);
const charsetEnum = enumOf('Utilities.Charset', ['US_ASCII', 'UTF_8']);

/** Java's bytes run from -128 to 127. */
const signed = (data: Uint8Array): number[] => Array.from(data, (byte) => (byte << 24) >> 24);

/** Text is UTF-8 unless another charset is asked for; US-ASCII has a question mark for every other letter. */
function bytesOf(value: unknown, member: string, charset: EnumValue | null = null): Buffer {
  if (typeof value === 'string')
    return Buffer.from(charset === charsetEnum.US_ASCII ? value.replace(/[^\0-\x7f]/gu, '?') : value, 'utf8');
  if (Array.isArray(value)) return Buffer.from(value.map((byte) => Number(byte) & 255));
  throw signatureError(`Utilities.${member}`, [value]);
}

class Blob {
  readonly [SERVICE] = 'Utilities.Blob';
  readonly #data: Buffer;
  readonly #type: string | null;
  #name: string | null;
  constructor(data: Buffer, type: string | null, name: string | null) {
    this.#data = data;
    this.#type = type;
    this.#name = name;
  }
  getBytes(): number[] {
    return signed(this.#data);
  }
  getDataAsString(): string {
    return this.#data.toString('utf8');
  }
  getContentType(): string | null {
    return this.#type;
  }
  getName(): string | null {
    return this.#name;
  }
  setName(name: string): this {
    this.#name = String(name);
    return this;
  }
}

class Utilities {
  readonly [SERVICE] = 'Utilities';
  readonly DigestAlgorithm = digestEnum;
  readonly Charset = charsetEnum;
  readonly #execution: Execution;
  constructor(execution: Execution) {
    this.#execution = execution;
  }
  formatDate(date: unknown, timeZone: unknown, format: unknown): string {
    if (!(date instanceof Date) || typeof timeZone !== 'string' || typeof format !== 'string')
      throw signatureError('Utilities.formatDate', [date, timeZone, format]);
    return formatDate(date.getTime(), timeZone, format);
  }
  getUuid(): string {
    return randomUUID();
  }
  sleep(milliseconds: number): void {
    if (milliseconds > 300_000) throw new ServiceError('Invalid argument: milliseconds');
    this.#execution.spend(milliseconds);
  }
  computeDigest(algorithm: EnumValue, value: unknown, charset: EnumValue | null): number[] {
    const name = String(algorithm).replace('_', '').toLowerCase();
    if (!createHashSafe(name)) throw new ServiceError(`Digest ${String(algorithm)} is not available.`);
    return signed(
      createHash(name)
        .update(bytesOf(value, 'computeDigest', charset))
        .digest(),
    );
  }
  computeHmacSha256Signature(value: unknown, key: unknown, charset: EnumValue | null): number[] {
    if (typeof value !== typeof key) throw signatureError('Utilities.computeHmacSha256Signature', [value, key]);
    const secret = bytesOf(key, 'computeHmacSha256Signature', charset);
    return signed(
      createHmac('sha256', secret)
        .update(bytesOf(value, 'computeHmacSha256Signature', charset))
        .digest(),
    );
  }
  base64Encode(data: unknown, charset: EnumValue | null): string {
    return bytesOf(data, 'base64Encode', charset).toString('base64');
  }
  /** Keeps the `=` at the end, as Google does. */
  base64EncodeWebSafe(data: unknown, charset: EnumValue | null): string {
    return this.base64Encode(data, charset).replace(/\+/g, '-').replace(/\//g, '_');
  }
  base64Decode(encoded: string): Bytes {
    return decode(encoded, /^[A-Za-z0-9+/]*={0,2}$/);
  }
  base64DecodeWebSafe(encoded: string): Bytes {
    return decode(encoded, /^[A-Za-z0-9_-]*={0,2}$/);
  }
  newBlob(data: unknown, contentType: string | null, name: string | null): Blob {
    return new Blob(bytesOf(data, 'newBlob'), contentType ?? (typeof data === 'string' ? 'text/plain' : null), name);
  }
  parseCsv(csv: string, delimiter: string | null): string[][] {
    return Papa.parse<string[]>(csv, { delimiter: delimiter ?? ',', skipEmptyLines: true }).data;
  }
}

function createHashSafe(name: string): boolean {
  try {
    createHash(name);
    return true;
  } catch {
    return false;
  }
}

function decode(encoded: string, shape: RegExp): number[] {
  if (!shape.test(encoded)) throw new ServiceError('Could not decode string.');
  return signed(Buffer.from(encoded, 'base64'));
}

export const utilitiesService: GoogleService = {
  roots: { Utilities: (execution) => new Utilities(execution) },
  needs: { Utilities: 'NONE' },
};

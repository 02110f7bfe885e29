/** CacheService: text that may be forgotten, by the workspace's clock. */
import { ServiceError, signatureError } from '../errors.js';
import type { Execution, GoogleService } from '../kernel.js';
import { SERVICE } from '../script-object.js';

const defaultSeconds = 600;
const maxSeconds = 21_600;

class Cache {
  readonly [SERVICE] = 'CacheService.Cache';
  readonly #execution: Execution;
  readonly #scope: string;
  constructor(execution: Execution, scope: string) {
    this.#execution = execution;
    this.#scope = scope;
  }
  get(key: string): string | null {
    const { store, clock } = this.#execution.host;
    const sql = 'SELECT value FROM cache WHERE scope = ? AND key = ? AND until > ?';
    return store.get<{ value: string }>(sql, this.#scope, String(key), clock.now())?.value ?? null;
  }
  getAll(keys: readonly string[]): Record<string, string> {
    const found = keys.map((key) => [key, this.get(key)] as const).filter(([, value]) => value !== null);
    return Object.fromEntries(found) as Record<string, string>;
  }
  put(key: string, value: unknown, expirationInSeconds: number | null): void {
    if (typeof key !== 'string') throw signatureError('CacheService.Cache.put', [key, value]);
    if (key.length > 250) throw new ServiceError('Argument too large: key');
    const text = String(value);
    if (Buffer.byteLength(text) > 100 * 1024) throw new ServiceError('Argument too large: value');
    const seconds = Math.min(maxSeconds, expirationInSeconds ?? defaultSeconds);
    const { store, clock } = this.#execution.host;
    const sql = 'INSERT OR REPLACE INTO cache (scope, key, value, until) VALUES (?, ?, ?, ?)';
    store.run(sql, this.#scope, key, text, clock.now() + seconds * 1000);
  }
  putAll(values: Record<string, unknown>, expirationInSeconds: number | null): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds);
  }
  remove(key: string): void {
    this.#execution.host.store.run('DELETE FROM cache WHERE scope = ? AND key = ?', this.#scope, String(key));
  }
  removeAll(keys: readonly string[]): void {
    for (const key of keys) this.remove(key);
  }
}

class CacheService {
  readonly [SERVICE] = 'CacheService';
  readonly #execution: Execution;
  constructor(execution: Execution) {
    this.#execution = execution;
  }
  getDocumentCache(): Cache {
    return new Cache(this.#execution, 'document');
  }
  getScriptCache(): Cache {
    return new Cache(this.#execution, 'script');
  }
  getUserCache(): Cache {
    return new Cache(this.#execution, `user ${this.#execution.user}`);
  }
}

export const cacheService: GoogleService = {
  schema: `CREATE TABLE IF NOT EXISTS cache (
    scope TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, until INTEGER NOT NULL, PRIMARY KEY (scope, key))`,
  roots: { CacheService: (execution) => new CacheService(execution) },
  costs: { 'CacheService.Cache': 50, 'CacheService.Cache.get': 3 },
};

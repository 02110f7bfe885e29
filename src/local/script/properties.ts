/** PropertiesService: small settings kept as text beside the Sheet. */
import { ServiceError } from '../errors.js';
import type { Execution, GoogleService } from '../kernel.js';
import { SERVICE } from '../script-object.js';

const maxValue = 9 * 1024;
const maxStore = 500 * 1024;

class Properties {
  readonly [SERVICE] = 'PropertiesService.Properties';
  readonly #execution: Execution;
  readonly #scope: string;
  constructor(execution: Execution, scope: string) {
    this.#execution = execution;
    this.#scope = scope;
  }
  getProperty(key: unknown): string | null {
    return this.#read()[String(key)] ?? null;
  }
  getProperties(): Record<string, string> {
    return this.#read();
  }
  getKeys(): string[] {
    return Object.keys(this.#read());
  }
  setProperty(key: unknown, value: unknown): this {
    return this.setProperties({ [String(key)]: value });
  }
  setProperties(values: Record<string, unknown>, deleteAllOthers?: boolean | null): this {
    const { store } = this.#execution.host;
    const merged = { ...(deleteAllOthers ? {} : this.#read()) };
    for (const [key, value] of Object.entries(values)) {
      const text = String(value);
      if (Buffer.byteLength(text) > maxValue) throw new ServiceError('Argument too large: value');
      merged[key] = text;
    }
    const size = Object.entries(merged).reduce((sum, [key, value]) => sum + Buffer.byteLength(key + value), 0);
    if (size > maxStore)
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    store.transaction(() => {
      if (deleteAllOthers) store.run('DELETE FROM properties WHERE scope = ?', this.#scope);
      for (const key of Object.keys(values))
        store.run(
          'INSERT INTO properties VALUES (?, ?, ?) ON CONFLICT (scope, key) DO UPDATE SET value = excluded.value',
          this.#scope,
          key,
          merged[key]!,
        );
    });
    return this;
  }
  deleteProperty(key: unknown): this {
    this.#execution.host.store.run('DELETE FROM properties WHERE scope = ? AND key = ?', this.#scope, String(key));
    return this;
  }
  deleteAllProperties(): this {
    this.#execution.host.store.run('DELETE FROM properties WHERE scope = ?', this.#scope);
    return this;
  }
  #read(): Record<string, string> {
    const rows = this.#execution.host.store.all<{ key: string; value: string }>(
      'SELECT key, value FROM properties WHERE scope = ? ORDER BY key',
      this.#scope,
    );
    return Object.fromEntries(rows.map((row) => [row.key, row.value]));
  }
}

class PropertiesService {
  readonly [SERVICE] = 'PropertiesService';
  readonly #execution: Execution;
  constructor(execution: Execution) {
    this.#execution = execution;
  }
  getDocumentProperties(): Properties {
    return new Properties(this.#execution, 'document');
  }
  getScriptProperties(): Properties {
    return new Properties(this.#execution, 'script');
  }
  getUserProperties(): Properties {
    return new Properties(this.#execution, `user ${this.#execution.user}`);
  }
}

export const propertiesService: GoogleService = {
  schema: `CREATE TABLE IF NOT EXISTS properties (
    scope TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (scope, key))`,
  roots: { PropertiesService: (execution) => new PropertiesService(execution) },
  costs: { 'PropertiesService.Properties': 62, 'PropertiesService.Properties.getProperty': 30 },
};

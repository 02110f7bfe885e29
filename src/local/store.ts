/** The one SQLite file in which a Local Workspace keeps everything: tabs, forms, mails, events, triggers, the clock. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import v8 from 'node:v8';
import vm from 'node:vm';
import Database from 'libsql';

export type SqlValue = string | number | null | Uint8Array;

export interface Store {
  readonly folder: string;
  readonly db: Database.Database;
  /** All or nothing. May be nested: an inner one that throws undoes only itself. */
  transaction<T>(work: () => T): T;
  /** Rows of a query; statements are prepared once. */
  all<T = Record<string, unknown>>(sql: string, ...values: SqlValue[]): T[];
  get<T = Record<string, unknown>>(sql: string, ...values: SqlValue[]): T | undefined;
  /** Performs a write; says how many rows it touched and the last row id. */
  run(sql: string, ...values: SqlValue[]): { changes: number; lastInsertRowid: number };
  meta(key: string): string | undefined;
  setMeta(key: string, value: string): void;
  close(): void;
}

const collect = (): ((options?: { type: 'minor' }) => void) => {
  v8.setFlagsFromString('--expose-gc');
  const made = vm.runInNewContext('gc');
  // Otherwise every world of a script would have it.
  v8.setFlagsFromString('--no-expose-gc');
  return made;
};
let collector: ReturnType<typeof collect> | undefined;
let closed = 0;

/**
 * libsql closes a file only when the last statement is collected. A small collection frees those of a short life; a
 * whole one, which takes longer, now and then the others.
 */
function letGo(): void {
  collector ??= collect();
  closed += 1;
  if (closed % 20 === 0) collector();
  else collector({ type: 'minor' });
}

const metaSchema = 'CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)';

/**
 * Opens `workspace.db` in the folder and makes the tables of the given schemas that are missing, then the columns that
 * came later (`ALTER TABLE ... ADD COLUMN ...`).
 */
export function openStore(folder: string, schemas: readonly string[] = [], later: readonly string[] = []): Store {
  mkdirSync(folder, { recursive: true });
  // Options of libsql that its type declarations, taken over from another package, do not list.
  const db = new Database(join(folder, 'workspace.db'), { timeout: 30_000 } as Database.Options);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.pragma('foreign_keys = ON');
  for (const schema of [metaSchema, ...schemas]) db.exec(schema);
  for (const column of later) {
    try {
      db.exec(column);
    } catch (error) {
      if (!String(error).includes('duplicate column name')) throw error;
    }
  }

  const statements = new Map<string, Database.Statement>();
  const prepared = (sql: string): Database.Statement => {
    const known = statements.get(sql);
    if (known) return known;
    const fresh = db.prepare(sql);
    statements.set(sql, fresh);
    return fresh;
  };
  let depth = 0;

  const store: Store = {
    folder,
    db,
    transaction(work) {
      const level = depth;
      db.exec(level === 0 ? 'BEGIN IMMEDIATE' : `SAVEPOINT nested_${level}`);
      depth = level + 1;
      try {
        const result = work();
        db.exec(level === 0 ? 'COMMIT' : `RELEASE nested_${level}`);
        return result;
      } catch (error) {
        db.exec(level === 0 ? 'ROLLBACK' : `ROLLBACK TO nested_${level}; RELEASE nested_${level}`);
        throw error;
      } finally {
        depth = level;
      }
    },
    all: <T>(sql: string, ...values: SqlValue[]) => prepared(sql).all(values) as T[],
    get: <T>(sql: string, ...values: SqlValue[]) => prepared(sql).get(values) as T | undefined,
    run(sql, ...values) {
      const info = prepared(sql).run(values);
      return { changes: info.changes, lastInsertRowid: Number(info.lastInsertRowid) };
    },
    meta: (key) => store.get<{ value: string }>('SELECT value FROM meta WHERE key = ?', key)?.value,
    setMeta(key, value) {
      store.run('INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value', key, value);
    },
    close() {
      statements.clear();
      db.close();
      letGo();
    },
  };
  return store;
}

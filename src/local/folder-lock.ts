/** One execution or edit at a time on a data folder, also when two processes use it. */
import { join } from 'node:path';
import Database from 'libsql';
import type { Store } from './store.js';

export interface FolderLock {
  /** Does the work while no other process can. May be nested within one process. */
  hold<T>(work: () => T): T;
  close(): void;
}

/** `onForeignChange` is told when another process has written since; `onRelease` runs before letting go. */
export function folderLock(store: Store, onForeignChange: () => void, onRelease: () => void): FolderLock {
  const lock = new Database(join(store.folder, 'lock.db'), { timeout: 60_000 } as Database.Options);
  const version = (): number => store.get<{ data_version: number }>('PRAGMA data_version')!.data_version;
  let depth = 0;
  let seen = version();
  return {
    hold(work) {
      if (depth === 0) {
        try {
          lock.exec('BEGIN EXCLUSIVE');
        } catch (error) {
          if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw error;
          throw new Error(`Another process has been busy with ${store.folder} for a minute. Close it and try again.`);
        }
        const now = version();
        if (now !== seen) onForeignChange();
        seen = now;
      }
      depth += 1;
      try {
        return work();
      } finally {
        depth -= 1;
        if (depth === 0) {
          try {
            onRelease();
          } finally {
            lock.exec('COMMIT');
          }
        }
      }
    },
    close: () => lock.close(),
  };
}

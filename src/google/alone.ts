/** One run at a time in this Sheet, and nobody waits long: who comes meanwhile leaves word with who is at work. */
import { forget, recallNow, remember } from './memory.js';

/** Document property: something has come in that nobody has read yet. Every run that reads begins by taking it away. */
const UNREAD = 'unread';
/** Globals are made anew for each execution, before it waits for another run and reads the Sheet. */
export const BEGAN = Date.now();
/** Google ends an execution after six minutes without a word; no reading is begun after this many milliseconds. */
const READ_FOR = 150000;

/** null when another run is at work, or Google gives no lock. Google frees the lock itself if the run is ended. */
export function alone<T>(patience: number, work: () => T): { readonly result: T } | null {
  const lock = lockWithin(patience);
  if (!lock) return null;
  try {
    const result = work();
    SpreadsheetApp.flush();
    return { result };
  } finally {
    lock.releaseLock();
  }
}

/** Google throws as well when very many ask at once: "There are too many LockService operations". */
function lockWithin(patience: number): GoogleAppsScript.Lock.Lock | null {
  try {
    const lock = LockService.getDocumentLock();
    return lock?.tryLock(patience) ? lock : null;
  } catch (_) {
    return null;
  }
}

/** Says that something has come in; true if that was said already and has not been read. */
export function leaveWord(): boolean {
  const isSaid = recallNow(UNREAD) !== null;
  if (!isSaid) remember(UNREAD, 'yes');
  return isSaid;
}

/** Reads, and again as long as something comes in meanwhile. What is too late for it the hour reads. */
export function readWhatCame<T>(read: () => T): T {
  for (;;) {
    forget(UNREAD);
    const result = read();
    if (!hasCome()) return result;
  }
}

export function hasCome(): boolean {
  return recallNow(UNREAD) !== null && Date.now() < BEGAN + READ_FOR;
}

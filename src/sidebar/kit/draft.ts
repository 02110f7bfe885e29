/** What is typed and not saved yet outlives the panel: opening it again from the menu begins a new page. */
import { type StateUpdater, useLayoutEffect, useState } from 'preact/hooks';

let place = '';

/** From now on what is typed belongs to this Sheet. */
export function draftsOf(sheet: string): void {
  place = sheet;
}

/** State that is kept as long as the browser's tab stays open, where the browser keeps anything. */
export function useDraft<T extends object>(name: string, none: T): [T, (next: StateUpdater<T>) => void] {
  const key = `${place} ${name}`;
  const [draft, set] = useState<T>(() => kept<T>(key) ?? none);
  // Before anything else is drawn: the panel may be closed right after a key was pressed.
  useLayoutEffect(() => keep(key, draft), [draft]);
  return [draft, set];
}

function kept<T>(key: string): T | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

function keep(key: string, draft: object): void {
  try {
    if (Object.keys(draft).length > 0) sessionStorage.setItem(key, JSON.stringify(draft));
    else sessionStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing for pages within pages.
  }
}

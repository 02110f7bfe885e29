/** Loads what a page shows, and again whenever the workspace changed. */
import { useEffect, useState } from 'preact/hooks';
import { getJson, sentence } from './api.js';
import { usePulse } from './pulse.js';

export interface Loaded<T> {
  readonly data: T | undefined;
  readonly error: string;
}

/** `path` undefined loads nothing. Data of the earlier path is dropped, data of the same path stays until replaced. */
export function useData<T>(path: string | undefined): Loaded<T> {
  const { pulse } = usePulse();
  const [loaded, setLoaded] = useState<Loaded<T> & { path?: string | undefined }>({ data: undefined, error: '' });
  const stamp = pulse?.stamp;
  // The stamp asks for the same path again.
  useEffect(() => {
    if (path === undefined) return;
    let current = true;
    getJson<T>(path).then(
      (data) => current && setLoaded({ data, error: '', path }),
      (thrown) => current && setLoaded({ data: undefined, error: sentence(thrown), path }),
    );
    return () => {
      current = false;
    };
  }, [path, stamp]);
  return loaded.path === path ? loaded : { data: undefined, error: '' };
}

// Asks every second whether anything changed, so that a page shows what the add-on did without being reloaded.
import { useEffect, useState } from 'preact/hooks';
import type { PulseShape } from '../../server/shapes.js';
import { getJson, sentence } from './api.js';

const EVERY_MS = 1000;
const listeners = new Set<() => void>();
let latest: PulseShape | undefined;
let failure = '';
let timer: ReturnType<typeof setTimeout> | undefined;

/** Asks at once, for a page that just changed something itself. */
export async function pulseNow(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  try {
    const next = await getJson<PulseShape>('/data/pulse');
    const same = failure === '' && JSON.stringify(next) === JSON.stringify(latest);
    latest = next;
    failure = '';
    if (!same) for (const tell of listeners) tell();
  } catch (thrown) {
    if (failure === '') {
      failure = sentence(thrown);
      for (const tell of listeners) tell();
    }
  }
  if (listeners.size > 0 && timer === undefined) timer = setTimeout(tick, EVERY_MS);
}

function tick(): void {
  timer = undefined;
  if (document.hidden) timer = setTimeout(tick, EVERY_MS);
  else void pulseNow();
}

export interface Beat {
  readonly pulse: PulseShape | undefined;
  readonly failure: string;
}

export function usePulse(): Beat {
  const [beat, setBeat] = useState<Beat>({ pulse: latest, failure });
  useEffect(() => {
    const tell = () => setBeat({ pulse: latest, failure });
    listeners.add(tell);
    if (listeners.size === 1) void pulseNow();
    return () => {
      listeners.delete(tell);
    };
  }, []);
  return beat;
}

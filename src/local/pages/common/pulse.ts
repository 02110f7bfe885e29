/** Asks every second whether anything changed, so that a page shows what the add-on did without being reloaded. */
import { useEffect, useState } from 'preact/hooks';
import type { PulseShape } from '../../server/shapes.js';
import { getJson, sentence } from './api.js';

const EVERY_MS = 1000;
/** A script runs in the server's own process: while it does, nothing is answered. */
const SLOW_MS = 1500;
const listeners = new Set<() => void>();
let latest: PulseShape | undefined;
let failure = '';
let busy = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Asks at once, for a page that just changed something itself. */
export async function pulseNow(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const slow = setTimeout(() => {
    busy = true;
    tellAll();
  }, SLOW_MS);
  try {
    const next = await getJson<PulseShape>('/data/pulse');
    const same = !busy && failure === '' && JSON.stringify(next) === JSON.stringify(latest);
    latest = next;
    failure = '';
    busy = false;
    if (!same) tellAll();
  } catch (thrown) {
    const same = !busy && failure !== '';
    failure ||= sentence(thrown);
    busy = false;
    if (!same) tellAll();
  }
  clearTimeout(slow);
  if (listeners.size > 0 && timer === undefined) timer = setTimeout(tick, EVERY_MS);
}

function tick(): void {
  timer = undefined;
  if (document.hidden) timer = setTimeout(tick, EVERY_MS);
  else void pulseNow();
}

function tellAll(): void {
  for (const tell of listeners) tell();
}

export interface Beat {
  readonly pulse: PulseShape | undefined;
  readonly failure: string;
  /** The server has not answered for a while: a script is at work there. */
  readonly busy: boolean;
}

export function usePulse(): Beat {
  const [beat, setBeat] = useState<Beat>({ pulse: latest, failure, busy });
  useEffect(() => {
    const tell = () => setBeat({ pulse: latest, failure, busy });
    listeners.add(tell);
    if (listeners.size === 1) void pulseNow();
    return () => {
      listeners.delete(tell);
    };
  }, []);
  return beat;
}

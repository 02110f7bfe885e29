// Does something on the server for the person, shows that it is under way, and tells how it ended.
import { useEffect, useState } from 'preact/hooks';
import type { OutcomeShape } from '../../server/shapes.js';
import { sentence } from '../common/api.js';
import { pulseNow } from '../common/pulse.js';
import { say } from '../common/toasts.js';

let underWay: readonly string[] = [];
const listeners = new Set<() => void>();

function changed(next: readonly string[]): void {
  underWay = next;
  for (const tell of listeners) tell();
}

/** Undefined when the server was not reached or refused; the person has been told. */
export async function act(label: string, work: () => Promise<OutcomeShape>): Promise<OutcomeShape | undefined> {
  changed([...underWay, label]);
  try {
    const outcome = await work();
    for (const toast of outcome.toasts ?? []) say(toast);
    for (const alert of outcome.alerts ?? []) say({ title: '', text: alert });
    if (!outcome.ok) say({ title: 'That did not work', text: outcome.message ?? '' });
    await pulseNow();
    return outcome;
  } catch (thrown) {
    say({ title: 'That did not work', text: sentence(thrown) });
    await pulseNow();
    return undefined;
  } finally {
    const at = underWay.indexOf(label);
    changed(underWay.filter((_, index) => index !== at));
  }
}

/** What is under way, or ''. */
export function useWorking(): string {
  const [label, setLabel] = useState('');
  useEffect(() => {
    const tell = () => setLabel(underWay[underWay.length - 1] ?? '');
    listeners.add(tell);
    tell();
    return () => {
      listeners.delete(tell);
    };
  }, []);
  return label;
}

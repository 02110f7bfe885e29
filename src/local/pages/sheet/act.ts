/** Does something on the server for the person, shows that it is under way, and tells how it ended. */
import { useEffect, useState } from 'preact/hooks';
import type { OutcomeShape } from '../../server/shapes.js';
import { sentence } from '../common/api.js';
import { pulseNow } from '../common/pulse.js';
import { say } from '../common/toasts.js';

/** It says what to do, so there is time to read it. */
const failed = { title: 'That did not work', seconds: 20 } as const;

const underWay = new Map<symbol, string>();
const listeners = new Set<() => void>();

/** Shows the label until the function that it returns is called. */
export function begin(label: string): () => void {
  const key = Symbol(label);
  underWay.set(key, label);
  tellAll();
  return () => {
    underWay.delete(key);
    tellAll();
  };
}

/** Undefined when the server was not reached or refused; the person has been told. */
export async function act<T extends OutcomeShape>(label: string, work: () => Promise<T>): Promise<T | undefined> {
  const end = begin(label);
  try {
    const outcome = await work();
    tell(outcome);
    if (!outcome.ok) say({ ...failed, text: outcome.message ?? '' });
    return outcome;
  } catch (thrown) {
    say({ ...failed, text: sentence(thrown) });
    return undefined;
  } finally {
    await pulseNow();
    end();
  }
}

/** Shows the notices and messages of a run. */
export function tell({ toasts = [], alerts = [] }: Partial<OutcomeShape>): void {
  for (const toast of toasts) say(toast);
  for (const text of alerts) say({ title: '', text });
}

/** What is under way, or ''. */
export function useWorking(): string {
  const [label, setLabel] = useState('');
  useEffect(() => {
    const follow = () => setLabel([...underWay.values()].at(-1) ?? '');
    listeners.add(follow);
    follow();
    return () => {
      listeners.delete(follow);
    };
  }, []);
  return label;
}

function tellAll(): void {
  for (const follow of listeners) follow();
}

/** What was typed and refused: its field shows why, and gets the focus. */
import { createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';

export interface Fault {
  readonly sentence: string;
  /** Key of the setting. */
  readonly field?: string;
}

export const FaultContext = createContext<Fault | null>(null);

/** Why this value of the setting `key` was refused, or `''`. `id`: of the element that gets the focus then. */
export function useFault(key: string, value: string, id: string): string {
  const fault = useContext(FaultContext);
  const mine = fault?.field === key ? fault : null;
  const last = useRef({ fault: mine, value });
  if (mine !== last.current.fault) last.current = { fault: mine, value };
  useEffect(() => {
    if (!mine) return;
    // A fold around it opens first.
    const timer = setTimeout(() => document.getElementById(id)?.focus());
    return () => clearTimeout(timer);
  }, [mine]);
  return mine && last.current.value === value ? mine.sentence : '';
}

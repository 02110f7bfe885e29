/** The keys that work wherever the keyboard is on the Sheet's page, but not while something is typed. */
import { useEffect, useRef } from 'preact/hooks';
import type { TabShape } from '../../server/shapes.js';
import { cellOf } from './cell-look.js';
import type { Place } from './grid-input.js';

interface Shortcuts {
  readonly place: Place;
  readonly tab: TabShape;
  readonly onChange: (body: Readonly<Record<string, unknown>>) => void;
  readonly onFind: (finding: boolean) => void;
}

export function useShortcuts(now: Shortcuts): void {
  const latest = useRef(now);
  latest.current = now;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const { onFind, onChange } = latest.current;
      const key = event.key.toLowerCase();
      if (key === 'f') onFind(true);
      else if (isTyping(event.target)) return;
      else {
        const wanted = changeFor(key, event.shiftKey, latest.current);
        if (!wanted) return;
        onChange(wanted);
      }
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

function changeFor(key: string, shift: boolean, { place, tab }: Shortcuts): Record<string, unknown> | undefined {
  const cell = cellOf(tab.rows[place.row - 1]?.[place.column - 1]);
  if (key === 'z') return { kind: shift ? 'redo' : 'undo' };
  if (key === 'y') return { kind: 'redo' };
  if (key === 'd') return { kind: 'fill', ...place, way: 'down' };
  if (key === 'r') return { kind: 'fill', ...place, way: 'right' };
  if (key === 'b') return { kind: 'format', ...place, look: { weight: cell.bold ? null : 'bold' } };
  if (key === 'i') return { kind: 'format', ...place, look: { slant: cell.italic ? null : 'italic' } };
  return undefined;
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

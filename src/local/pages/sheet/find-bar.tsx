/** Ctrl+F: goes through the cells of the open tab that hold a text. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TabShape } from '../../server/shapes.js';
import { cellOf } from './cell-look.js';

interface FindBarProps {
  readonly rows: TabShape['rows'];
  readonly onGo: (row: number, column: number) => void;
  readonly onClose: () => void;
}

export function FindBar({ rows, onGo, onClose }: FindBarProps) {
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const found = useMemo(() => placesOf(rows, text.trim().toLowerCase()), [rows, text]);
  const here = found[at % Math.max(1, found.length)];
  useEffect(() => {
    if (here) onGo(here.row, here.column);
  }, [here?.row, here?.column]);
  const step = (by: number) => setAt((now) => (now + by + found.length) % Math.max(1, found.length));
  return (
    <search class="find-bar">
      <input
        aria-label="Find in this tab"
        placeholder="Find in this tab"
        spellcheck={false}
        value={text}
        ref={field}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
          else if (event.key === 'Escape') onClose();
          else return;
          event.preventDefault();
        }}
      />
      <span role="status">{text.trim() && (found.length === 0 ? 'Not found' : `${at + 1} of ${found.length}`)}</span>
      <button type="button" aria-label="Previous" title="Previous (Shift+Enter)" onClick={() => step(-1)}>
        ↑
      </button>
      <button type="button" aria-label="Next" title="Next (Enter)" onClick={() => step(1)}>
        ↓
      </button>
      <button type="button" aria-label="Close" title="Close (Esc)" onClick={onClose}>
        ×
      </button>
    </search>
  );
}

function placesOf(rows: TabShape['rows'], wanted: string): { readonly row: number; readonly column: number }[] {
  if (wanted === '') return [];
  return rows.flatMap((row, down) =>
    row.flatMap((cell, across) =>
      cellOf(cell).text.toLowerCase().includes(wanted) ? [{ row: down + 1, column: across + 1 }] : [],
    ),
  );
}

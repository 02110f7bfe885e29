/** The formula bar and the cells of the open tab. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TabShape } from '../../server/shapes.js';
import { cellOf } from './cell-look.js';
import { FindBar } from './find-bar.js';
import { type Grid, makeGrid, type Typed } from './grid.js';
import type { Place } from './grid-input.js';
import { lettersOf } from './letters.js';
import { useShortcuts } from './shortcuts.js';
import 'tabulator-tables/dist/css/tabulator_simple.min.css';

interface CellsProps {
  readonly tab: TabShape;
  readonly place: Place;
  readonly onSelect: (place: Place) => void;
  readonly finding: boolean;
  readonly onFind: (finding: boolean) => void;
  readonly onEdit: (typed: Typed) => Promise<boolean>;
  readonly onChange: (body: Readonly<Record<string, unknown>>) => void;
  readonly onResize: (column: number, width: number) => void;
}

export function Cells({ tab, place, finding, onFind, onSelect, onEdit, onChange, onResize }: CellsProps) {
  const host = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid>(undefined);
  const handlers = useRef({ onSelect, onEdit, onChange, onResize });
  handlers.current = { onSelect, onEdit, onChange, onResize };
  const field = useRef<HTMLInputElement>(null);

  // One grid for the life of the tab's page; newer contents come by refresh.
  useEffect(() => {
    if (!host.current) return;
    const made = makeGrid(host.current, tab, {
      onSelect: (next) => handlers.current.onSelect(next),
      onEdit: (typed) => handlers.current.onEdit(typed),
      onChange: (body) => handlers.current.onChange(body),
      onResize: (column, width) => handlers.current.onResize(column, width),
    });
    grid.current = made;
    return () => made.destroy();
  }, []);
  useEffect(() => grid.current?.refresh(tab), [tab]);

  useShortcuts({ place, tab, onChange, onFind });

  const cell = cellOf(tab.rows[place.row - 1]?.[place.column - 1]);
  return (
    <>
      <div class="formula-bar">
        <span class="place">{nameOf(place)}</span>
        <FormulaField
          key={`${place.row},${place.column}`}
          text={cell.edit ?? cell.text}
          fieldRef={field}
          onDone={(text) => {
            if (text !== undefined) void onEdit({ row: place.row, column: place.column, texts: [[text]] });
            grid.current?.focus();
          }}
        />
      </div>
      {finding && (
        <FindBar
          rows={tab.rows}
          onGo={(row, column) => grid.current?.select(row, column)}
          onClose={() => {
            onFind(false);
            grid.current?.focus();
          }}
        />
      )}
      <p class="unseen" id="cells-help">
        Press Escape, then Tab, to leave the cells. F6 goes to the next part of the page.
      </p>
      <div class="cells" ref={host} />
    </>
  );
}

interface FormulaFieldProps {
  readonly text: string;
  readonly fieldRef: preact.RefObject<HTMLInputElement | null>;
  readonly onDone: (text: string | undefined) => void;
}

function FormulaField({ text, fieldRef, onDone }: FormulaFieldProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <input
      ref={fieldRef}
      aria-label="Contents of the cell"
      spellcheck={false}
      value={typed ?? text}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => setTyped(undefined)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onDone(typed);
        else if (event.key === 'Escape') onDone(undefined);
        else return;
        setTyped(undefined);
        event.preventDefault();
      }}
    />
  );
}

function nameOf({ row, column, rows, columns }: Place): string {
  const from = `${lettersOf(column)}${row}`;
  return rows === 1 && columns === 1 ? from : `${from}:${lettersOf(column + columns - 1)}${row + rows - 1}`;
}

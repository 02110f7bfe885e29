/** What a preview adds up to: the label of the button that does it, and what its lists leave out. */
import type { Preview } from '../../api/types.js';
import { words } from '../words.js';

/** One entry a tab: a tab that is both made and filled comes as two. */
export function tabsByName(tabs: Preview['tabs']): Preview['tabs'] {
  const byName = new Map<string, Preview['tabs'][number]>();
  for (const tab of tabs) {
    const { added, changed, cleared, changes } = byName.get(tab.tab) ?? NO_CHANGES;
    byName.set(tab.tab, {
      tab: tab.tab,
      added: added + tab.added,
      changed: changed + tab.changed,
      cleared: cleared + tab.cleared,
      changes: [...changes, ...tab.changes],
    });
  }
  return [...byName.values()];
}

const NO_CHANGES = { added: 0, changed: 0, cleared: 0, changes: [] };

/** Id of the row of a tab's headers. */
export const HEADERS = '';

export interface ChangedRow {
  readonly id: string;
  readonly title: string;
  /** Nothing stood in any of its cells. */
  readonly isNew: boolean;
  readonly cells: Preview['tabs'][number]['changes'];
}

/** The cells that change, row by row, under the name of whom the row is about. */
export function rowsOf(changes: Preview['tabs'][number]['changes']): readonly ChangedRow[] {
  const cellsById = new Map<string, Preview['tabs'][number]['changes'][number][]>();
  for (const change of changes) {
    const cells = cellsById.get(change.row) ?? [];
    cells.push(change);
    cellsById.set(change.row, cells);
  }
  return [...cellsById].map(([id, cells]) => ({
    id,
    title: cells[0]?.name ?? (id === HEADERS ? words.preview.newColumns : id),
    isNew: cells.every(({ from }) => from === '' || from === false),
    cells,
  }));
}

/** "and 7 more rows" below the first cells of a tab; the list itself may have been cut by the add-on. */
export function moreChanges(tab: Preview['tabs'][number], shown: number): string {
  const seen = new Set(tab.changes.slice(0, shown).flatMap(({ row }) => (row === HEADERS ? [] : [row]))).size;
  const rows = tab.added + tab.changed + tab.cleared - seen;
  if (rows > 0) return words.preview.moreRows(rows);
  const cells = tab.changes.length - shown;
  return cells > 0 ? words.preview.moreCells(cells) : '';
}

/** Label of the button that does it, with what goes out: "Confirm: send 100 mails and 57 invitations". */
export function confirmLabel({ forms, updates, mails, events, withdrawals }: Preview): string {
  const effects = {
    forms: forms.length,
    updates: updates.length,
    mails: mails.length,
    events: events.length,
    withdrawals: withdrawals.length,
  };
  return Object.values(effects).some((number) => number > 0)
    ? words.preview.confirmEffects(effects)
    : words.preview.confirm;
}

/** What a preview shows of the Sheet: each tab, in it each row, and in it each cell from what to what. */
import type { Preview } from '../../api/types.js';
import { Fold, Line, Long } from '../kit/blocks.js';
import { cellText } from '../kit/format.js';
import { words } from '../words.js';
import { type ChangedRow, HEADERS, moreChanges, rowsOf } from './counts.js';

export function SheetChanges({ tabs }: Pick<Preview, 'tabs'>) {
  return (
    <ul class="list">
      {tabs.map((tab) => (
        <li key={tab.tab} class="item" data-test="preview-tab">
          <Fold
            test="preview-tab-open"
            title={
              <>
                <Line text={tab.tab} strong />
                <span class="small">{changesIn(tab)}</span>
              </>
            }
          >
            <Changes tab={tab} />
          </Fold>
        </li>
      ))}
    </ul>
  );
}

function changesIn({ added, changed, cleared }: Preview['tabs'][number]): string {
  const none = added + changed + cleared === 0;
  return none ? words.preview.noRows : words.preview.rowsOfTab(added, changed, cleared);
}

function Changes({ tab }: { readonly tab: Preview['tabs'][number] }) {
  const rows = rowsOf(tab.changes);
  if (rows.length === 0) return <p class="empty">{words.preview.noCells}</p>;
  const more = moreChanges(tab, tab.changes.length);
  return (
    <div class="changes">
      <Long items={rows} step={20} show={(row) => <Row key={row.id} row={row} />} />
      {more && <p class="muted small">{more}</p>}
    </div>
  );
}

/** A new row reads as one paragraph; of a row that is there, each changed cell has a line. */
function Row({ row }: { readonly row: ChangedRow }) {
  return (
    <li class="changed" data-test="preview-row">
      <Line text={row.title} strong />
      {row.id === HEADERS ? (
        <p>{row.cells.map(({ column }) => column).join(', ')}</p>
      ) : row.isNew ? (
        <p class="cells">
          {row.cells.map(({ column, to }) => (
            <span key={column}>
              <span class="column">{column}</span> <ins>{cellText(to)}</ins>
            </span>
          ))}
        </p>
      ) : (
        row.cells.map(({ column, from, to }) => (
          <p key={column}>
            <span class="column">{column}</span> {from !== '' && <del>{cellText(from)}</del>}
            {from !== '' && ' \u2192 '}
            <ins>{cellText(to)}</ins>
          </p>
        ))
      )}
    </li>
  );
}

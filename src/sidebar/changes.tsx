/** What a preview shows of the Sheet: each tab, and in it each cell from what to what. */
import type { Preview } from '../api/types.js';
import { moreChanges } from './counts.js';
import { Fold, Line } from './ui.js';
import { cellWords, thousands } from './words.js';

const MOST_CHANGES = 50;

export function SheetChanges({ tabs }: { readonly tabs: Preview['tabs'] }) {
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
  const parts = [
    ...(added > 0 ? [`${thousands(added)} added`] : []),
    ...(changed > 0 ? [`${thousands(changed)} changed`] : []),
    ...(cleared > 0 ? [`${thousands(cleared)} cleared`] : []),
  ];
  return parts.length > 0 ? `Rows: ${parts.join(', ')}` : 'Header, drop-downs and colours';
}

function Changes({ tab }: { readonly tab: Preview['tabs'][number] }) {
  const shown = tab.changes.slice(0, MOST_CHANGES);
  if (shown.length === 0) return <p class="empty">No cells to show.</p>;
  const more = moreChanges(tab, shown.length);
  return (
    <>
      <ul class="changes">
        {shown.map(({ row, column, from, to }) => (
          <li key={`${row}\n${column}`}>
            <Line text={`${row} \u00b7 ${column}`} />
            <span class="wrap">
              {from !== '' && <del>{cellWords(from)}</del>}
              {from !== '' && ' \u2192 '}
              <ins>{cellWords(to)}</ins>
            </span>
          </li>
        ))}
      </ul>
      {more && <p class="muted small">{more}</p>}
    </>
  );
}

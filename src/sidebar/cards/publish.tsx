/** Card "Publish": introduces approved pairs by mail and sends the first invitations. */
import type { CardContent } from '../app/card.js';
import { useTheDesk } from '../app/store.js';
import { Button } from '../kit/button.js';
import { count, isDue, sentSoFar, thousands } from '../kit/format.js';

export function PublishCard({ view, step }: CardContent) {
  const desk = useTheDesk();
  const { approved, waiting, published, meetings } = view.publish;
  const rows = [
    ['Approved, to be published', approved],
    ['Published', published],
    ['Introductions still to send', waiting],
    ['First meetings', meetings],
  ] as const;
  return (
    <>
      {approved + published === 0 ? (
        <p class="empty">No pair is approved yet. Approve pairs in Match; nothing is sent before that.</p>
      ) : (
        <ul class="table" data-test="publish-counts">
          {rows.map(([name, n]) => (
            <li key={name}>
              <span>{name}</span>
              <span class="figure">{thousands(n)}</span>
            </li>
          ))}
        </ul>
      )}
      <Button
        test="run-publish"
        kind={isDue(step) && approved + waiting > 0 ? 'primary' : 'plain'}
        onClick={() => desk.ask('run-publish', 'publish')}
      >
        Preview and publish
      </Button>
      <p class="muted small" data-test="sent">
        {sentSoFar(view.sent)} Google lets this account mail {count(view.mailLeft, 'more person', 'more people')} today.
      </p>
    </>
  );
}

/** Card "Publish": introduces approved pairs by mail and sends the first invitations. */
import { panel } from '../../programme/introductions/words.js';
import { useStore } from '../app/store.js';
import { Button } from '../kit/button.js';
import { words } from '../words.js';
import { type CardContent, isDue } from './content.js';
import { CardProblems } from './problems.js';
import { CardSettings } from './settings.js';
import { TakingBack } from './taking-back.js';

export function IntroductionsCard({ step, data, settings, problems, outbox }: CardContent<'introductions'>) {
  const { preview } = useStore();
  const { sent, mailLeft } = outbox;
  const { approved, waiting, published, meetings } = data;
  const rows = [
    [panel.approved, approved],
    [panel.published, published],
    [panel.waiting, approved + waiting],
    [panel.meetings, meetings],
  ] as const;
  const nothingSent = sent.mails + sent.events + sent.forms === 0;
  return (
    <>
      {approved + published === 0 ? (
        <p class="empty">{panel.none}</p>
      ) : (
        <ul class="table" data-test="publish-counts">
          {rows.map(([name, n]) => (
            <li key={name}>
              <span>{name}</span>
              <span class="figure">{words.number(n)}</span>
            </li>
          ))}
        </ul>
      )}
      <Button
        test="run-publish"
        kind={isDue(step) && approved + waiting > 0 ? 'primary' : 'plain'}
        onClick={() => preview('run-publish', 'publish')}
      >
        {panel.run}
      </Button>
      <p class="muted small" data-test="sent">
        {nothingSent ? panel.nothingSent : panel.sent(sent)} {panel.mailLeft(mailLeft)}
        {outbox.dropped > 0 && ` ${panel.dropped(outbox.dropped)}`}
      </p>
      <TakingBack back={data.back} unfinished={data.unfinished} />
      <CardProblems of="introductions" problems={problems} />
      <CardSettings of="introductions" title={panel.settings} settings={settings} />
    </>
  );
}

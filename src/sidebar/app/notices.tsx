/** What stands in the way of the programme in this Sheet, and what mends it. */
import type { Notice as Fact, JobName } from '../../api/types.js';
import { Notice } from '../kit/blocks.js';
import { Button } from '../kit/button.js';
import { localTime } from '../kit/format.js';
import { Link } from '../kit/link.js';
import { words } from '../words.js';
import { useStore } from './store.js';

export function Notices({ notices }: { readonly notices: readonly Fact[] }) {
  return (
    <>
      {notices.map((notice) => (
        <Notice key={notice.kind} tone={notice.kind === 'account' ? 'calm' : 'error'}>
          <section data-test={`notice-${notice.kind}`} aria-label={words.notices.label}>
            <p class="wrap">{sentenceOf(notice)}</p>
            {notice.kind === 'copy' && <Link test="original" url={notice.url} text={words.notices.original} />}
            {notice.kind === 'permission' && <Link test="permission" url={notice.url} text={words.permission} />}
            <Mend of={notice.kind} />
          </section>
        </Notice>
      ))}
    </>
  );
}

const MENDS: { readonly [K in Fact['kind']]?: Extract<JobName, keyof typeof words.notices> } = {
  copy: 'restart',
  outboxGone: 'restart',
  account: 'takeover',
  off: 'setup',
  silent: 'setup',
};

function Mend({ of: kind }: { readonly of: Fact['kind'] }) {
  const { preview } = useStore();
  const job = MENDS[kind];
  return job ? (
    <Button test={`mend-${kind}`} onClick={() => preview(`mend-${kind}`, job)}>
      {words.notices[job]}
    </Button>
  ) : null;
}

function sentenceOf(notice: Fact): string {
  switch (notice.kind) {
    case 'mute':
      return words.notices.mute(notice.message);
    case 'account':
      return words.notices.account(notice.owner);
    case 'halted':
      return words.notices.halted(localTime(notice.since), notice.sentence);
    case 'silent':
      return words.notices.silent(localTime(notice.since));
    default:
      return words.notices[notice.kind];
  }
}

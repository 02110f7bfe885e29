/** What has gone out of a workspace, and what an organiser does after a run that was ended without a word. */
import type { Args, JobName } from '../../src/api/types.js';
import { allMails } from '../../src/local/index.js';
import { openProgramme, type Programme } from '../programme.js';

/** The workspace as it is now, closed. */
export function copyOf({ host, folder }: Programme): string {
  host.store.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  const target = openProgramme(folder);
  target.close();
  return target.folder;
}

export interface Delivered {
  readonly mails: Record<string, number>;
  readonly invitations: Record<string, number>;
  readonly forms: number;
}

export function delivered({ host }: Programme): Delivered {
  const counted = (mails: readonly string[]) => {
    const counts: Record<string, number> = {};
    for (const one of mails) counts[one] = (counts[one] ?? 0) + 1;
    return counts;
  };
  const all = allMails(host.store);
  const name = (mail: (typeof all)[number]) => `${mail.to[0]!.address}: ${mail.subject}`;
  return {
    mails: counted(all.filter(({ kind }) => kind === 'mail').map(name)),
    invitations: counted(all.filter(({ kind }) => kind === 'invitation').map(name)),
    forms: host.store.get<{ n: number }>('SELECT count(*) AS n FROM forms')!.n,
  };
}

/** Decides about what is in doubt by looking whether it has arrived; returns how much that was. */
export function decideDoubts(programme: Programme, wanted: Delivered): number {
  const { doubts } = programme.view().outbox;
  for (const doubt of doubts) {
    const name = Object.keys(wanted.mails).find(
      (one) => one.startsWith(`${doubt.to}: `) && doubt.what.includes(one.slice(doubt.to.length + 2)),
    );
    const arrived = doubt.kind === 'mail' ? (delivered(programme).mails[name ?? ''] ?? 0) > 0 : false;
    programme.run('settle', { key: doubt.key, as: arrived ? 'done' : 'again' });
  }
  return doubts.length;
}

/** After the stop the organiser does the same again, and decides about what is in doubt. */
export function recover(programme: Programme, job: JobName, args: Args, wanted: Delivered): { doubts: number } {
  programme.run(job, args);
  const doubts = decideDoubts(programme, wanted);
  programme.run(job, args);
  return { doubts };
}

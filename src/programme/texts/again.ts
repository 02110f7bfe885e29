/** Sends to one person once more what they have got: another mail with a key of its own, which says nothing about the first. */
import * as z from 'zod/mini';
import type { Action, MailAction } from '../../core/action.js';
import { indexBy } from '../../core/dict.js';
import { Refusal } from '../../core/job.js';
import { readLedger } from '../../core/ledger.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { type Area, defineJob, line } from '../area.js';
import { attempt } from './attempt.js';
import { senders } from './made.js';
import { words } from './words.js';

const AGAIN = /^mail:again:(\d{4}-[\dT:.-]+Z):(.+)$/;

export function againJob(areas: () => readonly Area[]) {
  return defineJob({
    name: 'again',
    title: () => words.againTitle,
    reads: records.inOrder,
    readsResponses: true,
    sends: true,
    signs: true,
    /** Of what has been sent, and when it was asked for again, of one that is under way. */
    args: z.object({ key: line, at: z.optional(line) }),
    foretells: (world, todo) =>
      todo.flatMap((item) => {
        const [, , key] = (item.kind === 'mail' && AGAIN.exec(item.key)) || [];
        return key ? [words.sentBefore(readLedger(world)[key]!.line!.at)] : [];
      }),
    resumes: (world) => underWay(world, areas()),
    actions(world, { key, at = world.now }): Action[] {
      if (readLedger(world)[key]?.state !== 'done') throw new Refusal(words.notSent);
      const mail = wantedMails(world, areas()).find((one) => one.key === key);
      if (!mail) throw new Refusal(words.notWanted);
      return [{ ...mail, occasion: words.again, key: `mail:again:${at}:${key}` }];
    },
  });
}

/** What people would get as things stand, or have got. */
function wantedMails(world: World, areas: readonly Area[]): MailAction[] {
  const wanted = senders(areas).flatMap((job) =>
    (job.resumes?.(world) || []).flatMap((args) => attempt(() => job.actions(world, args)) || []),
  );
  return wanted.flatMap((one) => (one.kind === 'mail' ? [one] : []));
}

/** Confirmed, not gone yet, and still so. */
function underWay(world: World, areas: readonly Area[]): { key: string; at: string }[] {
  const ledger = readLedger(world);
  const open = Object.keys(ledger).flatMap((own) => {
    const [, at, key] = AGAIN.exec(own) || [];
    const isOpen = at && key && ledger[own]!.planned && ledger[own]!.state === 'open';
    return isOpen && ledger[key]?.state === 'done' ? [{ key, at }] : [];
  });
  if (open.length === 0) return [];
  const wanted = indexBy(wantedMails(world, areas), ({ key }) => key);
  return open.filter(({ key }) => wanted[key]);
}

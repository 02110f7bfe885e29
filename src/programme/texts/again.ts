/** Sends to one person once more what they have got: another mail with a key of its own, which says nothing about the first. */
import * as z from 'zod/mini';
import { type Action, isEffect } from '../../core/action.js';
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
    resumes: (world) => underWay(world),
    actions(world, { key, at = world.now }): Action[] {
      if (readLedger(world)[key]?.state !== 'done') throw new Refusal(words.notSent);
      const wanted = senders(areas()).flatMap((job) =>
        (job.resumes?.(world) || []).flatMap((args) => attempt(() => job.actions(world, args)) || []),
      );
      const mail = wanted.filter(isEffect).find((one) => one.key === key);
      if (mail?.kind !== 'mail') throw new Refusal(words.notWanted);
      return [{ ...mail, occasion: words.again, key: `mail:again:${at}:${key}` }];
    },
  });
}

/** Confirmed, and not gone yet. */
function underWay(world: World): { key: string; at: string }[] {
  const ledger = readLedger(world);
  return Object.keys(ledger).flatMap((own) => {
    const [, at, key] = AGAIN.exec(own) || [];
    return at && key && ledger[own]!.planned && ledger[own]!.state === 'open' ? [{ key, at }] : [];
  });
}

/** Takes pairs back after they were published: they are drafts again, what has not gone out is called off, invitations are withdrawn. */
import * as z from 'zod/mini';
import type { Action } from '../../core/action.js';
import { groupBy } from '../../core/dict.js';
import { Refusal } from '../../core/job.js';
import { read, write } from '../../core/rows.js';
import type { WrittenOf } from '../../core/table.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { defineJob, line } from '../area.js';
import { begunBack, type Given, mayBeTakenBack } from './given.js';
import { words } from './unpublish.words.js';
import { foretoldBack } from './unpublish-foretold.js';
import { finishing, underWay } from './unpublish-steps.js';

const args = z.object({
  /** Of pairings; all that are published. */
  ids: z.union([z.literal('all'), z.array(line)]),
  /** `as chosen` where all of them were chosen before, with it or without. */
  apology: z.union([z.boolean(), z.literal('as chosen')]),
});

type Asked = z.infer<typeof args>;

export const unpublish = defineJob({
  name: 'unpublish',
  title: () => words.title,
  reads: [
    records.settings,
    records.people,
    records.questions,
    records.pairings,
    records.meetings,
    records.answers,
    records.templates,
  ],
  sends: true,
  takesBack: true,
  args,
  usually: { ids: 'all', apology: true } as Asked,
  resumes(world): Asked[] {
    const ids = underWay(world);
    return ids.length > 0 ? [{ ids, apology: 'as chosen' }] : [];
  },
  offers: ({ apology }: Asked) =>
    apology === 'as chosen' ? undefined : { arg: 'apology', label: words.offer, help: words.offerHelp, isOn: apology },
  foretells: (world, todo, _args, then) => foretoldBack(world, todo, then),
  says(world, before) {
    const taken = (of: World) => read(of, records.pairings).filter(({ takenBack }) => takenBack !== '').length;
    const added = taken(world) - taken(before);
    return added > 0 ? words.takenBack(added) : '';
  },
  actions(world, { ids, apology }): Action[] {
    const wanted = chosen(world, ids);
    if (wanted.length === 0 && ids !== 'all') throw new Refusal(words.none);
    // Marked first: whatever a stop leaves is seen, nothing more goes out of it, and it is published no second time.
    const fresh = wanted.filter(({ pair }) => pair.takenBack === '');
    if (fresh.length > 0) {
      const takenBack = records.backAt(world.now, apology === true);
      return [
        write(
          records.pairings,
          fresh.map(({ pair: { id } }) => ({ id, takenBack })),
        ),
      ];
    }
    const drafts = draftsOf(world, wanted);
    if (drafts.length > 0) return [write(records.pairings, drafts)];
    return finishing(world, wanted);
  },
});

/** Those that were taken back before are gone on with where they are named. */
function chosen(world: World, ids: 'all' | readonly string[]): Given[] {
  const all = [...mayBeTakenBack(world), ...begunBack(world)];
  if (ids === 'all') return all.filter(({ pair }) => pair.status === 'published');
  return all.filter(({ pair }) => ids.indexOf(pair.id) >= 0);
}

function draftsOf(world: World, back: readonly Given[]): WrittenOf<typeof records.pairings>[] {
  const own = groupBy(read(world, records.pairings), ({ menteeId }) => menteeId);
  const drafts = back.flatMap(({ pair }) => draftOf(pair, own[pair.menteeId]!));
  return drafts.filter(({ id }, at) => drafts.findIndex((one) => one.id === id) === at);
}

/** The pair in a row of its own, so that all that goes out of it is new; none where the mentee has an open row. */
function draftOf(
  pair: records.Pairing,
  own: readonly records.Pairing[],
): readonly WrittenOf<typeof records.pairings>[] {
  const isOpen = ({ status, takenBack }: records.Pairing) =>
    status !== 'ended' && (status !== 'published' || takenBack === '');
  if (pair.status !== 'published' || own.some(isOpen)) return [];
  const { menteeId, mentorId, mentee, mentor, score, why, points, menteeRank, mentorRank, round, pinned } = pair;
  const row = {
    menteeId,
    mentorId,
    mentee,
    mentor,
    why,
    points,
    round,
    pinned,
    status: 'draft' as const,
    published: '',
  };
  const id = records.nextPairingId(menteeId, own);
  return [{ ...row, id, score: score ?? '', menteeRank: menteeRank ?? '', mentorRank: mentorRank ?? '' }];
}

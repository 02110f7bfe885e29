/** Takes pairs back after they were published: they are drafts again, what has not gone out is called off, invitations are withdrawn. */
import * as z from 'zod/mini';
import type { Action, DecisionAction, WithdrawalAction } from '../../core/action.js';
import { groupBy } from '../../core/dict.js';
import { Refusal } from '../../core/job.js';
import { read, write } from '../../core/rows.js';
import type { WrittenOf } from '../../core/table.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { defineJob, line } from '../area.js';
import { apologies } from './apologies.js';
import { type Given, givenIn, isOut, mayBeTakenBack, withdrawalKey } from './given.js';
import { words } from './unpublish.words.js';
import { foretoldBack } from './unpublish-foretold.js';

const args = z.object({
  /** Of pairings; all that are published. */
  ids: z.union([z.literal('all'), z.array(line)]),
  apology: z.boolean(),
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
    const ids = read(world, records.pairings).flatMap(({ id, takenBack }) => (takenBack === '' ? [] : [id]));
    return ids.length > 0 ? [{ ids, apology: true }] : [];
  },
  offers: ({ apology }: Asked) => ({ arg: 'apology', label: words.offer, help: words.offerHelp, isOn: apology }),
  foretells: (world, todo, _args, then) => foretoldBack(world, todo, then),
  says(world, before) {
    const taken = (of: World) => read(of, records.pairings).filter(({ takenBack }) => takenBack !== '').length;
    const added = taken(world) - taken(before);
    return added > 0 ? words.takenBack(added) : '';
  },
  actions(world, { ids, apology }): Action[] {
    const pairings = read(world, records.pairings);
    const wanted = chosen(world, ids);
    if (wanted.length === 0 && ids !== 'all') throw new Refusal(words.none);
    const people = records.peopleById(world);
    const own = groupBy(pairings, ({ menteeId }) => menteeId);
    const drafts = wanted.flatMap(({ pair }) => draftOf(pair, own[pair.menteeId]!));
    // What is ended between the two has left the draft, and asks for it once more.
    if (drafts.length > 0) return [write(records.pairings, drafts)];
    const gone = wanted.map((one) =>
      one.pair.takenBack === '' ? { ...one, pair: { ...one.pair, takenBack: world.now } } : one,
    );
    const marked = gone.filter(({ pair }) => pair.status === 'published' || pair.takenBack === world.now);
    return [
      write(
        records.pairings,
        marked.map(({ pair: { id, status, takenBack } }) => ({
          id,
          takenBack,
          ...(status === 'published' ? { status: 'ended', why: words.why } : {}),
        })),
      ),
      ...decisions(world, gone),
      ...gone.flatMap((one) => withdrawal(one, people)),
      ...(apology ? apologies(world, gone) : []),
    ];
  },
});

/** Those that were taken back before are gone on with where they are named. */
function chosen(world: World, ids: 'all' | readonly string[]): Given[] {
  const open = mayBeTakenBack(world);
  if (ids === 'all') return open.filter(({ pair }) => pair.status === 'published');
  const given = givenIn(world);
  const begun = read(world, records.pairings)
    .filter(({ takenBack, status }) => takenBack !== '' && status !== 'published')
    .map(given);
  return [...open, ...begun].filter(({ pair }) => ids.indexOf(pair.id) >= 0);
}

/** The pair in a row of its own, so that all that goes out of it is new; none where the mentee has an open row. */
function draftOf(
  pair: records.Pairing,
  own: readonly records.Pairing[],
): readonly WrittenOf<typeof records.pairings>[] {
  if (pair.status !== 'published' || records.withStatus(own, 'draft', 'approved', 'unmatched').length > 0) return [];
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

/** What has not gone out does not, and nobody is asked any more whether the rest arrived. */
function decisions(world: World, gone: readonly Given[]): DecisionAction[] {
  const isGone = (id: string) => gone.some(({ pair }) => pair.id === id);
  const shared = groupBy(
    records.withStatus(read(world, records.pairings), 'published').filter(({ id }) => !isGone(id)),
    (pair) => givenKey(pair),
  );
  const found: DecisionAction[] = [];
  for (const one of gone) {
    // A mail to a mentor tells of others as well: it waits for a word in its new wording.
    const parts = (['event', 'mentee', 'mentor'] as const).filter(
      (part) => part !== 'mentor' || !shared[givenKey(one.pair)],
    );
    for (const part of parts) {
      const { state, planned, nextAttempt } = one[part];
      const key = one.keys[part];
      if (found.some((decision) => decision.key === key)) continue;
      if (state === 'open' && planned) found.push({ kind: 'decision', key, state: 'off', attempt: 0 });
      if (state === 'doubtful') found.push({ kind: 'decision', key, state: 'sent', attempt: nextAttempt - 1 });
    }
  }
  return found;
}

function givenKey({ mentorId, published }: records.Pairing): string {
  return `${mentorId}:${published}`;
}

function withdrawal(
  { pair, meeting, keys, event, invitation }: Given,
  people: Readonly<Record<string, records.Person>>,
): WithdrawalAction[] {
  const eventId = event.data.eventId || meeting?.eventId || '';
  if ((invitation !== 'stands' && invitation !== 'withdrawn') || !isOut(event) || eventId === '') return [];
  return [
    {
      kind: 'withdrawal',
      key: withdrawalKey(keys.event),
      occasion: words.withdrawal,
      eventId,
      title: words.meeting(pair.mentee, pair.mentor),
      start: meeting?.starts || '',
      zone: meeting?.zone || '',
      guests: [pair.menteeId, pair.mentorId].flatMap((id) => (people[id] ? [people[id]!.email] : [])),
    },
  ];
}

/** What an answer leads to: one more seat, two people put together, other weights; pairs are suggested anew with it. */
import * as z from 'zod/mini';
import type { Action, RowsAction } from '../../core/action.js';
import { dict, indexBy } from '../../core/dict.js';
import { diffRows } from '../../core/diff.js';
import { Refusal } from '../../core/job.js';
import { read, write } from '../../core/rows.js';
import type { Table } from '../../core/table.js';
import type { Tab, World } from '../../core/world.js';
import * as records from '../../records/index.js';
import type { AnswerView } from '../answer-view.js';
import { defineJob, line, type Shown, type Told } from '../area.js';
import { toLookAt } from '../signup/doubts.js';
import { participant } from '../signup/participants.js';
import { matchInput, matchingReads, suggest } from './match-input.js';
import { pair } from './pair.js';
import { wayOf } from './settings.js';
import { words } from './words.js';

const { reads } = pair;
/** The organiser has been shown what is to be looked at, and wants it all the same. */
const goOn = z.optional(z.boolean());
const seats = z.number().check(z.minimum(0), z.maximum(99));

export const seat = defineJob({
  name: 'seat',
  title: () => words.act.seatTitle,
  oneRound: true,
  reads,
  shows: () => records.pairings,
  says: (world, before) => words.act.changed(movesBetween(before, world).length),
  foretells: (before, _todo, { mentor, seats }, then) => [
    ...lookFirst(before),
    words.act.seats(personNamed(before, mentor).name, seats),
    ...whatChanges(before, then),
  ],
  /** Of so many mentees at once the mentor is to take care; `was`: of so many when this was asked for. */
  args: z.object({ mentor: line, seats, was: z.optional(seats), goOn }),
  actions(world, { mentor, seats, was, goOn }): Action[] {
    const { id, name } = personNamed(world, mentor);
    const now = seatsOf(world, mentor);
    if (was !== undefined && now !== was && now !== seats) throw new Refusal(words.act.seatsChanged(name, now));
    return suggestedWith(world, write(records.people, [{ id, capacity: seats }]), goOn);
  },
});

export const together = defineJob({
  name: 'together',
  title: () => words.act.togetherTitle,
  oneRound: true,
  reads,
  shows: () => records.pairings,
  says: (world, before) => words.act.changed(movesBetween(before, world).length),
  foretells: (before, _todo, { mentee, mentor, pinned }, then) => {
    const [one, other] = [mentee, mentor].map((id) => personNamed(before, id).name);
    const says = pinned ? words.foretold.pinned : words.foretold.unpinned;
    return [...lookFirst(before), says(one!, other!), ...whatChanges(before, then)];
  },
  args: z.object({ mentee: line, mentor: line, pinned: z.boolean(), goOn }),
  actions(world, { mentee, mentor, pinned, goOn }): Action[] {
    const [one, other] = [mentee, mentor].map((id) => personNamed(world, id));
    const open = records
      .withStatus(read(world, records.pairings), 'draft', 'approved', 'unmatched')
      .find(({ menteeId }) => menteeId === mentee);
    if (!open || open.status === 'approved') throw new Refusal(words.act.decided(one!.name));
    const link = { mentorId: mentor, mentor: other!.name, mentee: one!.name, status: 'draft' as const };
    const row = { id: open.id, ...(pinned ? link : {}), pinned };
    const wanted = suggestedWith(world, write(records.pairings, [row]), goOn);
    const isKept = wanted.some(
      (one) => one.kind === 'rows' && one.rows.some(({ id, mentorId }) => id === open.id && mentorId === mentor),
    );
    if (pinned && !isKept) throw new Refusal(words.act.notTogether(one!.name, other!.name));
    return wanted;
  },
});

const weights = z.array(z.object({ criterion: line, weight: z.number().check(z.minimum(0), z.maximum(1e6)) }));
type Weights = z.infer<typeof weights>;
export const weighed = z.object({ weights });

export const weigh = defineJob({
  name: 'weigh',
  title: () => words.act.weighTitle,
  oneRound: true,
  reads,
  shows: () => records.pairings,
  says: (world, before) => words.act.changed(movesBetween(before, world).length),
  foretells: (before, _todo, { weights: wanted }, then) => [
    ...lookFirst(before),
    ...wanted.map(({ criterion, weight }) => words.act.counts(criterion, weight)),
    ...whatChanges(before, then),
  ],
  args: z.object({ weights, goOn }),
  actions: (world, { weights: wanted, goOn }): Action[] => suggestedWith(world, criteriaWith(world, wanted), goOn),
});

/** How many would get another mentor with these weights; nothing is written. */
export function aboutWeighing(world: World, { weights: wanted }: z.infer<typeof weighed>): AnswerView {
  const then = withRows(world, criteriaWith(world, wanted), matchingReads);
  const { pairs } = suggest(matchInput(then), wayOf(then));
  const now = indexBy(open(world), ({ menteeId }) => menteeId);
  const moved = pairs.filter(({ mentee, mentor }) => now[mentee]?.mentorId !== mentor).length;
  return { sections: [{ sentences: [words.act.wouldChange(moved, pairs.length)] }] };
}

function criteriaWith(world: World, wanted: Weights): RowsAction {
  const known = read(world, records.criteria);
  const gone = wanted.find(({ criterion }) => !known.some(({ name }) => name === criterion));
  if (gone) throw new Refusal(words.act.noCriterion(gone.criterion));
  return write(
    records.criteria,
    wanted.map(({ criterion, weight }) => ({ name: criterion, weight })),
  );
}

/** What a step is given whose preview tells first what is to be looked at. */
export function allTheSame(world: World): { readonly goOn?: true } {
  return toLookAt(world) === '' ? {} : { goOn: true };
}

const lookFirst = (world: World) => [toLookAt(world)].filter((told) => told !== '');

/** The step that puts two together, and what takes it back. */
export function putTogether(world: World, mentee: string, mentor: string) {
  const args = { mentee, mentor, ...allTheSame(world) };
  return { job: 'together', args: { ...args, pinned: true }, undo: { ...args, pinned: false } };
}

/** Pairs as they are suggested once this stands in the Sheet; what it writes to the tab of pairs is part of them. */
function suggestedWith(world: World, first: RowsAction, goOn = false): Action[] {
  const then = withRows(world, first);
  const own = first.table.name === records.pairings.name ? [] : [first];
  return [...own, ...pair.actions(then, { goOn })];
}

/** The Sheet as the job sees it, with these rows. */
function withRows(world: World, first: RowsAction, seen: readonly Table[] = reads): World {
  const tabs = dict<Tab>();
  for (const { name } of seen) if (world.tabs[name]) tabs[name] = world.tabs[name]!;
  const tab = tabs[first.table.name]!;
  const written = diffRows(first, tab);
  if (written) tabs[first.table.name] = { ...tab, header: written.header, rows: written.after };
  const { now, language, zone, sheet, tabNames } = world;
  return { now, language, zone, sheet, tabNames, tabs } as World;
}

function personNamed(world: World, id: string): records.Person {
  const found = records.peopleById(world)[id];
  if (!found) throw new Refusal(words.ask.personGone);
  return found;
}

/** Seats that a mentor has now. */
export function seatsOf(world: World, mentorId: string): number {
  return participant(personNamed(world, mentorId)).capacity;
}

const open = (world: World) => records.withStatus(read(world, records.pairings), 'draft', 'approved', 'unmatched');

function movesBetween(before: World, then: World): Shown[] {
  const was = indexBy(open(before), ({ menteeId }) => menteeId);
  return open(then)
    .filter(({ menteeId, mentorId }) => (was[menteeId]?.mentorId || '') !== mentorId)
    .map(({ menteeId, mentee, mentor }) => ({
      name: mentee,
      says: words.act.moves(was[menteeId]?.mentor || '', mentor),
    }));
}

/** How many pairs change and what that costs, and who goes where. */
function whatChanges(before: World, then: World): Told {
  const moves = movesBetween(before, then);
  const [was, is] = [before, then].map((world) => {
    const pairs = open(world).filter(({ mentorId }) => mentorId !== '');
    return { pairs: pairs.length, points: Math.round(pairs.reduce((sum, { score }) => sum + (score || 0), 0)) };
  });
  return [words.act.changes(moves.length), words.act.costs(is!.pairs - was!.pairs, is!.points - was!.points), ...moves];
}

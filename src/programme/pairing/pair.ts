/** Match: computes the best pairings under the organiser's rules and writes them as drafts. Sends nothing. */
import * as z from 'zod/mini';
import type { Action } from '../../core/action.js';
import { groupBy, indexBy } from '../../core/dict.js';
import { Refusal } from '../../core/job.js';
import { read, write } from '../../core/rows.js';
import type { WrittenOf } from '../../core/table.js';
import type { World } from '../../core/world.js';
import type { MatchInput, Suggestion } from '../../matching/index.js';
import * as records from '../../records/index.js';
import { defineJob } from '../area.js';
import { problemsAction } from '../problems.js';
import { requireBasis } from '../signup/consent.js';
import { toLookAt } from '../signup/doubts.js';
import { whyNotRead } from '../signup/unread-tabs.js';
import { foretold } from './foretold.js';
import { matchInput, matchingReads, suggest } from './match-input.js';
import { widowed, widowedProblems } from './pair-problems.js';
import { pointsText } from './points.js';
import { roundRow } from './rounds.js';
import { wayOf } from './settings.js';
import { whoMeets } from './who-meets.js';
import { words } from './words.js';

/** What it finds wrong stands under this name in the Problems tab. */
export const SOURCE = 'matching';

type Row = WrittenOf<typeof records.pairings>;

export const pair = defineJob({
  name: 'pair',
  title: () => words.pairTitle,
  undoable: true,
  oneRound: true,
  reads: [...matchingReads, records.rounds, records.problems],
  shows: () => records.pairings,
  says(world) {
    const pairings = read(world, records.pairings);
    const suggested = records.withStatus(pairings, 'draft', 'approved');
    const told = words.suggested(suggested.length, records.withStatus(pairings, 'unmatched').length);
    return scoreNothing(suggested) ? `${told} ${words.noPoints}` : told;
  },
  foretells: (_world, _todo, _args, then) => foretold(then),
  args: z.object({ goOn: z.optional(z.boolean()) }),
  usually: {},
  actions(world, { goOn }): Action[] {
    requireBasis(world);
    const first = toLookAt(world);
    if (first !== '' && !goOn) throw new Refusal(first);
    const input = matchInput(world);
    refuseOneSided(input, whoMeets(world).held.length, whatFirst(world));
    refuseWhenComplete(input, widowed(world).length);
    const way = wayOf(world);
    const suggestion = suggest(input, way);
    return [
      write(records.pairings, pairingRows(world, input, suggestion)),
      write(records.rounds, [roundRow(world, input, way, suggestion)]),
      problemsAction(world, SOURCE, [...suggestion.warnings, ...widowedProblems(world), ...whoMeets(world).problems]),
    ];
  },
});

/** Nobody is to take pairs for good ones that the criteria say nothing of. */
export function scoreNothing(pairs: readonly { readonly score: number | null }[]): boolean {
  return pairs.length > 0 && pairs.every(({ score }) => !score);
}

/** What gives it people: the sign-ups are read, a tab made readable, or People looked at. */
function whatFirst(world: World): string {
  const unread = whyNotRead(world);
  if (unread !== '') return unread;
  return read(world, records.questions).length === 0 ? words.readFirst : words.lookFirst;
}

function refuseOneSided({ people }: MatchInput, held: number, first: string): void {
  const [mentees, mentors] = (['mentee', 'mentor'] as const).map((role) => people.some((person) => person[role]));
  const waiting = held > 0 ? ` ${words.heldByRules(held)}` : '';
  if (!mentees && !mentors) throw new Refusal(`${words.nobodyToPair} ${first}${waiting}`);
  if (!mentees) throw new Refusal(`${words.noMentees} ${first}${waiting}`);
  if (!mentors) throw new Refusal(`${words.noMentors} ${first}${waiting}`);
}

/** A round with nothing to add would only replace the proof of the one before. */
function refuseWhenComplete({ people, taken }: MatchInput, pairsToEnd: number): void {
  if (taken.length === 0) return;
  const matched = new Set(taken.map(({ mentee }) => mentee));
  const seats = groupBy(taken, ({ mentor }) => mentor);
  const waiting = people.filter(({ id, mentee }) => mentee && !matched.has(id)).length;
  const free = people.some(({ id, mentor, capacity }) => mentor && capacity > (seats[id] || []).length);
  const first = pairsToEnd > 0 ? ` ${words.pairsToEnd(pairsToEnd)}` : '';
  if (waiting === 0) throw new Refusal(words.everybodyPaired + first);
  if (!free) throw new Refusal(words.noSeatFree(waiting) + first);
}

const NONE: Row = {
  mentorId: '',
  mentor: '',
  score: '',
  points: '',
  menteeRank: '',
  mentorRank: '',
  published: '',
};

function pairingRows(world: World, input: MatchInput, suggestion: Suggestion): Row[] {
  const names = indexBy(input.people, (person) => person.id);
  const rowsOf = groupBy(read(world, records.pairings), (one) => one.menteeId);
  const rowFor = (menteeId: string): records.Pairing | { readonly id: string } => {
    const rows = rowsOf[menteeId] || [];
    const open = rows.find((one) => one.status !== 'ended' && one.status !== 'published');
    return open || { id: records.nextPairingId(menteeId, rows) };
  };
  const pairs = suggestion.pairs.map(({ mentee, mentor, score, why, parts, menteeRank, mentorRank }): Row => {
    const row = rowFor(mentee);
    const kept = 'status' in row && row.mentorId === mentor;
    return {
      id: row.id,
      menteeId: mentee,
      mentorId: mentor,
      mentee: names[mentee]!.name,
      mentor: names[mentor]!.name,
      score,
      why,
      points: pointsText(parts),
      menteeRank,
      mentorRank,
      status: kept && row.status === 'approved' ? 'approved' : 'draft',
      pinned: kept && row.pinned,
      round: suggestion.inputHash,
      published: '',
    };
  });
  const unmatched = suggestion.unmatched.map(({ mentee, cause, help }): Row => {
    return {
      ...NONE,
      menteeId: mentee,
      mentee: names[mentee]!.name,
      id: rowFor(mentee).id,
      why: help ? `${cause} ${help}` : cause,
      status: 'unmatched',
      pinned: false,
      round: suggestion.inputHash,
    };
  });
  const current = indexBy([...pairs, ...unmatched], ({ id }) => id!);
  const running = new Set(input.taken.map(({ mentee }) => mentee));
  const gone = records
    .withStatus(read(world, records.pairings), 'draft', 'approved', 'unmatched')
    .filter((one) => !current[one.id]);
  return [
    ...pairs,
    ...unmatched,
    ...gone.map(({ id, menteeId }): Row => {
      return { id, status: 'ended', why: running.has(menteeId) ? words.hasPublished : words.notActive };
    }),
  ];
}

/** Match: computes the best pairings under the organiser's rules and writes them as drafts. Sends nothing. */
import type { Action } from '../core/action.js';
import { type Row, text } from '../core/cell.js';
import { groupBy, indexBy } from '../core/dict.js';
import type { Job } from '../core/job.js';
import { Refusal } from '../core/job.js';
import { pairingsTable } from '../core/tables/pairings.js';
import { problemsTable } from '../core/tables/problems.js';
import { roundsTable } from '../core/tables/rounds.js';
import { count } from '../core/text.js';
import type { World } from '../core/world.js';
import type { MatchInput, Suggestion } from '../matching/index.js';
import { matchInput, matchingReads, wayOf } from './matching.js';
import { unknownBans, widowed, widowedProblems } from './pair-problems.js';
import { type Pairing, readPairings, withStatus } from './pairings.js';
import { pointsText } from './points.js';
import { problemsAction } from './problems.js';
import { roundRow } from './rounds.js';
import { suggest } from './suggest.js';

export const pair: Job = {
  name: 'pair',
  oneRound: true,
  reads: [...matchingReads, roundsTable.name, problemsTable.name],
  says(world) {
    const pairings = readPairings(world);
    const unmatched = withStatus(pairings, 'unmatched').length;
    const rest = unmatched > 0 ? `, ${count(unmatched, 'mentee')} without a mentor` : '';
    return `${count(withStatus(pairings, 'draft', 'approved').length, 'pair')} suggested${rest}.`;
  },
  actions(world): Action[] {
    const input = matchInput(world);
    refuseOneSided(input);
    refuseWhenComplete(input, widowed(world).length);
    const way = wayOf(world);
    const suggestion = suggest(input, way);
    return [
      { kind: 'rows', tab: pairingsTable.name, rows: pairingRows(world, input, suggestion) },
      { kind: 'rows', tab: roundsTable.name, rows: [roundRow(world, input, way, suggestion)] },
      problemsAction(world, 'matching', [...suggestion.warnings, ...widowedProblems(world), ...unknownBans(world)]),
    ];
  },
};

function refuseOneSided({ people }: MatchInput): void {
  const roles = ['mentee', 'mentor'] as const;
  const missing = roles.filter((role) => !people.some((person) => person[role]));
  if (missing.length > 0) {
    throw new Refusal(
      `There are no active ${missing.join('s and no active ')}s in the People tab yet. Read the sign-ups first.`,
    );
  }
}

/** A round with nothing to add would only replace the proof of the one before. */
function refuseWhenComplete({ people, taken }: MatchInput, pairsToEnd: number): void {
  if (taken.length === 0) return;
  const matched = new Set(taken.map(({ mentee }) => mentee));
  const seats = groupBy(taken, ({ mentor }) => mentor);
  const waiting = people.filter(({ id, mentee }) => mentee && !matched.has(id)).length;
  const free = people.some(({ id, mentor, capacity }) => mentor && capacity > (seats[id] || []).length);
  const first =
    pairsToEnd > 0 ? ` But ${count(pairsToEnd, 'published pair')} of whom one is no longer active could be ended.` : '';
  if (waiting === 0)
    throw new Refusal(`Every active mentee has a published pair already; there is nobody to add.${first}`);
  if (!free) {
    throw new Refusal(
      `No seat is free: ${count(waiting, 'mentee')} without a mentor, and every active mentor's seats are taken. Win another mentor, or raise Seats in the People tab.${first}`,
    );
  }
}

function pairingRows(world: World, input: MatchInput, suggestion: Suggestion): Row[] {
  const names = indexBy(input.people, (person) => person.id);
  const rowsOf = groupBy(readPairings(world), (one) => one.menteeId);
  const rowFor = (menteeId: string): Pairing | { id: string } => {
    const rows = rowsOf[menteeId] || [];
    return (
      rows.find((one) => one.status !== 'ended' && one.status !== 'published') || {
        id: `${menteeId}/${rows.length + 1}`,
      }
    );
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
    const names_ = names[mentee]!;
    const none = { mentorId: '', mentor: '', score: '', points: '', menteeRank: '', mentorRank: '', published: '' };
    return {
      ...none,
      menteeId: mentee,
      mentee: names_.name,
      id: rowFor(mentee).id,
      why: help ? `${cause} ${help}` : cause,
      status: 'unmatched',
      pinned: false,
      round: suggestion.inputHash,
    };
  });
  const current = indexBy([...pairs, ...unmatched], (row) => text(row.id));
  const running = new Set(input.taken.map(({ mentee }) => mentee));
  const gone = withStatus(readPairings(world), 'draft', 'approved', 'unmatched').filter((one) => !current[one.id]);
  return [
    ...pairs,
    ...unmatched,
    ...gone.map(({ id, menteeId }) => ({
      id,
      status: 'ended',
      why: running.has(menteeId) ? 'Has a published pair.' : 'No longer an active mentee.',
    })),
  ];
}

/** Match: computes the best pairings under the organiser's rules and writes them as drafts. Sends nothing. */
import type { Action } from '../core/action.js';
import { type Row, text } from '../core/cell.js';
import { groupBy, indexBy } from '../core/dict.js';
import { sha256 } from '../core/hash.js';
import type { Job } from '../core/job.js';
import { Refusal } from '../core/job.js';
import type { Problem } from '../core/problem.js';
import { readRows } from '../core/rows.js';
import { criteriaTable } from '../core/tables/criteria.js';
import { doNotMatchTable } from '../core/tables/do-not-match.js';
import { pairingsTable } from '../core/tables/pairings.js';
import { peopleTable } from '../core/tables/people.js';
import { problemsTable } from '../core/tables/problems.js';
import { roundsTable } from '../core/tables/rounds.js';
import { count } from '../core/text.js';
import type { World } from '../core/world.js';
import { type Criterion, type MatchInput, type Suggestion, suggestPairs } from '../matching/suggest.js';
import { type Pairing, readPairings, withStatus } from './pairings.js';
import { bans, participants } from './people.js';
import { problemsAction } from './problems.js';

export const pair: Job = {
  name: 'pair',
  oneRound: true,
  reads: [peopleTable, criteriaTable, doNotMatchTable, pairingsTable, roundsTable, problemsTable].map(
    (table) => table.name,
  ),
  says(world) {
    const pairings = readPairings(world);
    const unmatched = withStatus(pairings, 'unmatched').length;
    const rest = unmatched > 0 ? `, ${count(unmatched, 'mentee')} without a mentor` : '';
    return `${count(withStatus(pairings, 'draft', 'approved').length, 'pair')} suggested${rest}.`;
  },
  actions(world): Action[] {
    const input = matchInput(world);
    if (!input.people.some((person) => person.mentee) || !input.people.some((person) => person.mentor)) {
      throw new Refusal(
        'There are no active mentees or no active mentors in the People tab yet. Read the sign-ups first.',
      );
    }
    refuseWhenComplete(input);
    const suggestion = suggestPairs(input);
    return [
      { kind: 'rows', tab: pairingsTable.name, rows: pairingRows(world, input, suggestion) },
      { kind: 'rows', tab: roundsTable.name, rows: [roundRow(world, input, suggestion)] },
      problemsAction(world, 'matching', [...suggestion.warnings, ...unknownBans(world, input)]),
    ];
  },
};

/** Fingerprint of people, criteria and bans, whatever the order of rows: a round is stale when it has changed. */
export function basisOf({ people, criteria, bans: banned }: MatchInput): string {
  const sorted = [people, criteria, banned].map((rows) => rows.map((row) => JSON.stringify(row)).sort());
  return sha256(JSON.stringify(sorted)).slice(0, 12);
}

/** Pinned drafts and approved pairs are kept; published ones use up seats. */
export function matchInput(world: World): MatchInput {
  const people = participants(world);
  const pairings = readPairings(world);
  return {
    people,
    criteria: readCriteria(world),
    bans: bans(world, people).bans,
    pins: pairings.filter((one) => one.status === 'approved' || (one.status === 'draft' && one.pinned)).map(ids),
    taken: withStatus(pairings, 'published').map(ids),
    seed: 'pairwright',
  };
}

export function readCriteria(world: World): Criterion[] {
  return readRows(criteriaTable, world.tabs[criteriaTable.name]).map((row) => ({
    id: text(row.name),
    name: text(row.name),
    kind: text(row.kind).toLowerCase(),
    weight: Number(row.weight),
    menteeColumn: text(row.menteeColumn),
    mentorColumn: text(row.mentorColumn) || text(row.menteeColumn),
    missing: (text(row.missing) || 'half') as Criterion['missing'],
    limit: text(row.limit),
    order: text(row.order),
  }));
}

/** A round with nothing to add would only replace the proof of the one before. */
function refuseWhenComplete({ people, taken }: MatchInput): void {
  if (taken.length === 0) return;
  const matched = new Set(taken.map(({ mentee }) => mentee));
  const seats = groupBy(taken, ({ mentor }) => mentor);
  const waiting = people.filter(({ id, mentee }) => mentee && !matched.has(id)).length;
  const free = people.some(({ id, mentor, capacity }) => mentor && capacity > (seats[id] || []).length);
  if (waiting === 0) throw new Refusal('Every active mentee has a mentor already; there is nobody to add.');
  if (!free) {
    throw new Refusal(
      `No seat is free: ${count(waiting, 'mentee')} without a mentor, and every active mentor's seats are taken. Win another mentor, or raise Seats in the People tab.`,
    );
  }
}

function ids({ menteeId, mentorId }: Pairing) {
  return { mentee: menteeId, mentor: mentorId };
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
  const pairs = suggestion.pairs.map(({ mentee, mentor, score, why }): Row => {
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
      status: kept && row.status === 'approved' ? 'approved' : 'draft',
      pinned: kept && row.pinned,
      round: suggestion.inputHash,
      published: '',
    };
  });
  const unmatched = suggestion.unmatched.map(({ mentee, cause }): Row => {
    const names_ = names[mentee]!;
    const base = { menteeId: mentee, mentorId: '', mentee: names_.name, mentor: '', score: '', published: '' };
    return {
      ...base,
      id: rowFor(mentee).id,
      why: cause,
      status: 'unmatched',
      pinned: false,
      round: suggestion.inputHash,
    };
  });
  const current = indexBy([...pairs, ...unmatched], (row) => text(row.id));
  const gone = withStatus(readPairings(world), 'draft', 'approved', 'unmatched').filter((one) => !current[one.id]);
  return [
    ...pairs,
    ...unmatched,
    ...gone.map(({ id }) => ({ id, status: 'ended', why: 'No longer an active mentee.' })),
  ];
}

function roundRow(world: World, input: MatchInput, { pairs, certificate, inputHash, seats }: Suggestion): Row {
  const known = readRows(roundsTable, world.tabs[roundsTable.name]).some((row) => text(row.id) === inputHash);
  if (known) return { id: inputHash };
  const scores = pairs.map((one) => one.score);
  return {
    id: inputHash,
    at: world.now,
    mentees: input.people.filter((person) => person.mentee).length,
    mentors: input.people.filter((person) => person.mentor).length,
    seats,
    pairs: pairs.length,
    mean:
      scores.length > 0 ? Math.round((10 * scores.reduce((sum, score) => sum + score, 0)) / scores.length) / 10 : '',
    worst: scores.length > 0 ? Math.min(...scores) : '',
    statement: certificate.statement,
    basis: basisOf(input),
    weights: input.criteria.map(({ name, weight }) => `${name} ${weight}`).join(', '),
  };
}

function unknownBans(world: World, input: MatchInput): Problem[] {
  return bans(world, input.people).unknown.map((label) => ({
    tab: doNotMatchTable.name,
    row: 0,
    column: '',
    reason: `"${label}" is nobody in the People tab, so this line has no effect.`,
    mend: 'Use the e-mail address or the exact name from the People tab.',
    weight: 'warns',
  }));
}

/** What the card "Match" shows: the last round, its pairings, the criteria, and whom one can ask about. */
import { groupBy } from '../core/dict.js';
import type { World } from '../core/world.js';
import { basisOf, matchInput, readCriteria, wayOf } from '../jobs/matching.js';
import { type Pairing, readPairings, withStatus } from '../jobs/pairings.js';
import { participants } from '../jobs/people.js';
import { currentRound, readRounds } from '../jobs/rounds.js';
import { criterionKinds, type Participant } from '../matching/index.js';
import type { PersonView, RoundView, View } from './types.js';

export function matchView(world: World): View['match'] {
  const pairings = readPairings(world);
  const people = participants(world);
  const rounds = readRounds(world);
  return {
    round: roundView(world, pairings),
    pairings: pairings.map(({ id, mentee, mentor, score, why, status, pinned }) => ({
      id,
      mentee,
      mentor,
      score,
      why,
      status,
      pinned,
    })),
    criteria: readCriteria(world).map(({ name, weight, kind }) => ({ name, weight, ...kindView(kind) })),
    mentees: labelled(people.filter((person) => person.mentee)),
    mentors: labelled(people.filter((person) => person.mentor)),
    rounds: rounds.map(({ id, at, pairs }) => ({ id, at, pairs })),
  };
}

function roundView(world: World, pairings: readonly Pairing[]): RoundView | null {
  const round = currentRound(world);
  if (!round) return null;
  const open = withStatus(pairings, 'draft', 'approved', 'unmatched').length > 0;
  return {
    at: round.at,
    pairs: round.pairs,
    meanScore: round.mean,
    worstScore: round.worst,
    statement: round.statement,
    stale: open && round.basis !== basisOf(matchInput(world), wayOf(world)),
  };
}

function kindView(word: string): { readonly kind: string; readonly help: string } {
  const known = criterionKinds.find(({ kind }) => kind === word);
  return known ? { kind: known.label, help: known.help } : { kind: word, help: '' };
}

function labelled(people: readonly Participant[]): PersonView[] {
  const named = groupBy(people, ({ name }) => name);
  return people.map(({ id, name, email }) => ({ id, label: named[name]!.length > 1 ? `${name} (${email})` : name }));
}

/** Rounds: writing down each computed matching with its proof, so that it can be replayed and compared. */
import { read } from '../../core/rows.js';
import type { WrittenOf } from '../../core/table.js';
import type { World } from '../../core/world.js';
import type { Link, MatchInput, Suggestion } from '../../matching/index.js';
import * as records from '../../records/index.js';
import { basisOf } from './match-input.js';
import { type Way, wayNamed } from './settings.js';

/** What a round was computed with, besides people and bans. */
export interface RoundRules extends Pick<MatchInput, 'criteria' | 'objective' | 'seed' | 'pins' | 'taken' | 'earlier'> {
  readonly way: Way;
}

export interface Round {
  readonly id: string;
  readonly at: string;
  readonly basis: string;
  readonly statement: string;
  readonly pairs: number;
  readonly mean: number;
  readonly worst: number;
  /** null: it was too large to be kept in a cell. */
  readonly rules: RoundRules | null;
  readonly links: readonly Link[];
}

/** Google refuses more characters than 50,000 in a cell. */
const MOST_CHARACTERS = 45000;

/** A round that stands there already stays as it is. */
export function roundRow(
  world: World,
  input: MatchInput,
  way: Way,
  { pairs, certificate, inputHash, seats }: Suggestion,
): WrittenOf<typeof records.rounds> {
  if (read(world, records.rounds).some(({ id }) => id === inputHash)) return { id: inputHash };
  const scores = pairs.map((one) => one.score);
  const { criteria, objective, seed, pins, taken, earlier } = input;
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
    basis: basisOf(input, way),
    weights: input.criteria
      .filter(({ weight }) => !Number.isNaN(weight))
      .map(({ name, weight }) => `${name} ${weight}`)
      .join(', '),
    rules: fitting(JSON.stringify({ way, criteria, objective, seed, pins, taken, earlier })),
    links: fitting(pairs.map(({ mentee, mentor }) => `${mentee}:${mentor}`).join(' ')),
  };
}

/** The latest first. */
export function readRounds(world: World): Round[] {
  return read(world, records.rounds)
    .map(({ id, at, basis, statement, pairs, mean, worst, rules, links }) => ({
      id,
      at,
      basis,
      statement,
      pairs: pairs || 0,
      mean: mean || 0,
      worst: worst || 0,
      rules: rulesOf(rules),
      links: links
        .split(' ')
        .filter((link) => link.indexOf(':') > 0)
        .map((link) => ({ mentee: link.split(':')[0]!, mentor: link.split(':')[1]! })),
    }))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** The round of the pairs that are open; where none is, the latest. Rules that are put back bring an old round back. */
export function currentRound(world: World): Round | undefined {
  const rounds = readRounds(world);
  const [open] = records.withStatus(read(world, records.pairings), 'draft', 'approved', 'unmatched');
  return rounds.find(({ id }) => id === open?.round) || rounds[0];
}

function rulesOf(json: string): RoundRules | null {
  try {
    const rules = JSON.parse(json) as RoundRules | null;
    return rules && Array.isArray(rules.criteria) && Array.isArray(rules.pins) && Array.isArray(rules.taken)
      ? { ...rules, way: wayNamed(rules.way) }
      : null;
  } catch (_) {
    return null;
  }
}

function fitting(long: string): string {
  return long.length <= MOST_CHARACTERS ? long : '';
}

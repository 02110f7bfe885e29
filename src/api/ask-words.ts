/** What the answers about the whole matching share. */
import { indexBy } from '../core/dict.js';
import type { World } from '../core/world.js';
import { wayOf } from '../jobs/matching.js';
import type { MatchInput } from '../matching/suggest.js';
import type { AnswerSection } from './types.js';

/** So many lines of a list are told. */
export const SHOWN = 8;

/** Who is no longer there goes by the id; nobody is `''`. */
export function namesIn({ people }: MatchInput): (id: string | null) => string {
  const names = indexBy(people, ({ id }) => id);
  return (id) => (id === null ? '' : names[id]?.name || id);
}

/** Questions about the whole are asked of everybody, agreed or not: pairs that stand fast would hide the answer. */
export function asIfOpen(input: MatchInput): MatchInput {
  return { ...input, pins: [], taken: [] };
}

/** Says so, where there are any. */
export function openOnly({ pins, taken }: MatchInput): AnswerSection[] {
  return pins.length + taken.length === 0
    ? []
    : [{ sentences: ['Reckoned as if no pair were pinned, approved or published yet.'] }];
}

/** Costs in points mean little where wishes decide. */
export function computedOnly(world: World): AnswerSection[] {
  return wayOf(world) === 'computed'
    ? []
    : [
        {
          sentences: ['Your pairs are made by wishes. This is what the computed matching, by the Criteria tab, says.'],
        },
      ];
}

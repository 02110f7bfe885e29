/** Who takes part in a round of peers: nobody who is paired already, and a stand-in only if the number is odd. */
import type { Problem } from '../../core/problem.js';
import { warning } from '../scoring/criterion-warnings.js';
import type { PeersInput } from './peers.js';

export interface TakingPart {
  readonly absent: ReadonlySet<string>;
  /** The stand-in, if one is needed, or `''`. */
  readonly standIn: string;
  readonly problems: readonly Problem[];
}

export function partOf({ people, taken, odd }: PeersInput): TakingPart {
  const absent = new Set<string>();
  for (const { mentee, mentor } of taken) absent.add(mentee).add(mentor);
  if (typeof odd !== 'object') return { absent, standIn: '', problems: [] };
  const ids = new Set(people.map(({ id }) => id).filter((id) => !absent.has(id)));
  if (!ids.delete(odd.standIn)) {
    const reason = 'The stand-in for an odd number does not take part, so one person may have to sit out.';
    return { absent, standIn: '', problems: [warning('People', '', reason, 'Name somebody who is free this round.')] };
  }
  if (ids.size % 2 === 1) return { absent, standIn: odd.standIn, problems: [] };
  return { absent: absent.add(odd.standIn), standIn: '', problems: [] };
}

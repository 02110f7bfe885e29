/** In which order pairs are introduced, and on which day each can be. */
import { dict, groupBy } from '../../core/dict.js';
import { readLedger } from '../../core/ledger.js';
import type { World } from '../../core/world.js';
import type { Pairing } from '../../records/index.js';
import { allowanceOf, dayOfMail, daysHeld } from '../mail-days.js';
import { menteeKey, mentorKey } from './mails.js';

/** The pairs of one mentor and wave go out together, in the order in which they stand. */
export function introducedTogether(pairs: readonly Pairing[]): Pairing[][] {
  const groups = groupBy(pairs, mentorKey);
  return Object.keys(groups).map((key) => groups[key]!);
}

/** By pairing: the day, counted from today, on which the last mail about it goes out. */
export function daysOfIntroductions(world: World, pairs: readonly Pairing[]): Record<string, number> {
  const ledger = readLedger(world);
  const groups = introducedTogether(pairs);
  const keysOf = (group: readonly Pairing[]) => [...group.map(menteeKey), mentorKey(group[0]!)];
  const own = dict<true>();
  for (const key of groups.flatMap(keysOf)) own[key] = true;
  const allowance = allowanceOf(world, own);
  const days = dict<number>();
  let mails = 0;
  for (const group of groups) {
    mails += keysOf(group).filter((key) => (ledger[key]?.state || 'open') === 'open').length;
    for (const { id } of group) days[id] = dayOfMail(mails, allowance) + daysHeld(world);
  }
  return days;
}

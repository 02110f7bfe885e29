/**
 * For kinds that look only at what two answers have in common: one rule gives the points of a pair and of a whole line.
 * Whoever says "either" or "no preference" agrees with everything.
 */
import type { CriterionContext, Kind } from './kind.js';
import { type Chosen, has } from './tokens.js';

export interface SharingRule<A extends Chosen = Chosen> {
  /** What an item of the mentee counts, by its place and its number; 1 without this member, 0 leaves it out. */
  worth?(at: number, number: number, context: CriterionContext): number;
  /**
   * 0 to 1 or FORBIDDEN, from how many items both have and what these count together. With nothing in common it is the
   * same whoever the mentor is.
   */
  value(shared: number, worth: number, mentee: A, mentor: A, context: CriterionContext): number;
}

export function bySharing<A extends Chosen = Chosen>({
  worth,
  value,
}: SharingRule<A>): Pick<Kind<A>, 'points' | 'lines'> {
  const worthOf = worth || (() => 1);
  return {
    points(mentee, mentor, context) {
      if (mentee.any || mentor.any) return 1;
      let shared = 0;
      let sum = 0;
      mentee.numbers.forEach((number, at) => {
        const one = has(mentor, number) ? worthOf(at, number, context) : 0;
        if (one > 0) shared++;
        sum += one;
      });
      return value(shared, sum, mentee, mentor, context);
    },
    /** Goes from each item of the mentee to the mentors who have it, so that nobody is asked item by item. */
    lines(mentors, context) {
      const lists: number[][] = Array.from({ length: context.numbers.size }, () => []);
      mentors.forEach((mentor, at) => {
        for (const number of mentor.numbers) lists[number]!.push(at);
      });
      const easy = mentors.flatMap((mentor, at) => (mentor.any ? [at] : []));
      const having = lists.map((who) => Int32Array.from(who));
      const shared = new Int32Array(mentors.length);
      const sums = new Float64Array(mentors.length);
      const fill = (mentee: A, line: Float64Array) => {
        if (mentee.any) {
          line.fill(1);
          return;
        }
        shared.fill(0);
        sums.fill(0);
        mentee.numbers.forEach((number, place) => {
          const one = worthOf(place, number, context);
          if (one === 0) return;
          const who = having[number]!;
          for (let at = 0; at < who.length; at++) {
            shared[who[at]!]!++;
            sums[who[at]!]! += one;
          }
        });
        if (mentors.length > 0) line.fill(value(0, 0, mentee, mentors[0]!, context));
        for (let at = 0; at < mentors.length; at++) {
          if (shared[at]! > 0) line[at] = value(shared[at]!, sums[at]!, mentee, mentors[at]!, context);
        }
        for (const at of easy) line[at] = 1;
      };
      return { fill };
    },
  };
}

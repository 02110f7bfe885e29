/** For kinds in which most mentors are worth the same to a mentee: only the others are looked at one by one. */
import type { Kind } from './kind.js';

export interface Exceptions<A> {
  /** A mentor like most. */
  readonly usual: A;
  /** Under what a mentor can be found. */
  marks(mentor: A): readonly string[];
  /** Marks of the mentors who may be worth something else to this mentee. */
  seeks(mentee: A): readonly string[];
  points: Kind<A>['points'];
}

export function byExceptions<A>(kind: Exceptions<A>): Pick<Kind<A>, 'points' | 'lines'> {
  const { points } = kind;
  return {
    points,
    lines(mentors, context) {
      const marked = new Map<string, number[]>();
      mentors.forEach((mentor, at) => {
        for (const mark of kind.marks(mentor)) {
          const found = marked.get(mark);
          if (found) found.push(at);
          else marked.set(mark, [at]);
        }
      });
      return {
        fill(mentee, line) {
          line.fill(points(mentee, kind.usual, context));
          for (const mark of kind.seeks(mentee)) {
            for (const at of marked.get(mark) || []) line[at] = points(mentee, mentors[at]!, context);
          }
        },
      };
    },
  };
}

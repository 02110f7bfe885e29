/** Wishes that name nobody who could be meant. */
import type { Problem } from '../../core/problem.js';
import { warning } from './criterion-warnings.js';
import type { Directory } from './names.js';
import type { Participants } from './participants.js';

export function wishProblems({ mentees, mentorAt, people }: Participants, find: Directory): Problem[] {
  const names = new Map(people.map((person) => [person.id, person.name]));
  const problems: Problem[] = [];
  for (const mentee of mentees) {
    for (const wish of mentee.wishes) {
      if (wish.trim() === '') continue;
      const found = find(wish);
      const offering = found.filter((id) => mentorAt.has(id) && id !== mentee.id);
      let reason = '';
      let mend = 'Ask whom they meant and enter the e-mail address.';
      if (found.length === 0)
        reason = `${mentee.name} wishes for "${wish}", who is no active person in the People tab.`;
      else if (offering.length === 0) {
        reason = `${mentee.name} wishes for ${names.get(found[0]!)}, who offers no seat as a mentor.`;
        mend = 'Nothing needs doing, unless that person would be a mentor.';
      } else if (offering.length > 1)
        reason = `${mentee.name} wishes for "${wish}", a name that ${offering.length} mentors share; it counts for each.`;
      if (reason === '') continue;
      problems.push(warning('People', 'Wishes', reason, mend, mentee.name));
    }
  }
  return problems;
}

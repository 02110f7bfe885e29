/** Wishes that name nobody who could be meant. */
import type { Directory } from './names.js';
import type { Participants } from './participants.js';
import { type Warning, warning } from './warning.js';
import { words } from './words.js';

export function unknownWishWarnings({ mentees, mentorAt, people }: Participants, find: Directory): Warning[] {
  const names = new Map(people.map((person) => [person.id, person.name]));
  const { nobody, noSeat, shared, askWhom, fineUnless } = words.wishes;
  const warnings: Warning[] = [];
  for (const mentee of mentees) {
    const tell = (reason: string, mend: string) =>
      warnings.push(warning('wish not granted', 'People', 'Wishes', reason, mend, mentee.name));
    for (const wish of mentee.wishes) {
      if (wish.trim() === '') continue;
      const found = find(wish);
      const offering = found.filter((id) => mentorAt.has(id) && id !== mentee.id);
      if (found.length === 0) tell(nobody(mentee.name, wish), askWhom);
      else if (offering.length === 0) tell(noSeat(mentee.name, names.get(found[0]!)!), fineUnless);
      else if (offering.length > 1) tell(shared(mentee.name, wish, offering.length), askWhom);
    }
  }
  return warnings;
}

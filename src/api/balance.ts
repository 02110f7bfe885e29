/** How many mentees there are for the mentors' seats, in a sentence. */
import { count } from '../core/text.js';

export function balanceSentence(counts: { mentees: number; mentors: number; seats: number }): string {
  const { mentees, mentors, seats } = counts;
  if (mentees + mentors === 0) return 'Nobody has signed up yet.';
  const here = `${count(mentees, 'mentee')} and ${count(mentors, 'mentor')} with ${count(seats, 'seat')}`;
  if (seats < mentees) return `${here}: ${count(mentees - seats, 'seat')} short.`;
  if (seats > mentees) return `${here}: ${count(seats - mentees, 'seat')} to spare.`;
  return `${here}: a seat for everyone.`;
}

/** What one more mentor would bring, by what that mentor would answer to one question. */
import type { MatchInput, Participant } from '../model.js';
import { type SolvedMatching, solveMatching } from '../pairing/solve-matching.js';
import { type Item, itemsOf } from '../scoring/criteria/tokens.js';
import { byText, fold } from '../scoring/names.js';
import { participantsOf } from '../scoring/participants.js';
import { assign } from '../solvers/assignment/assign.js';
import { seatValues } from '../solvers/assignment/seat-value.js';
import { words } from './words.js';

export interface NewcomerWorth {
  readonly answer: string;
  /** Mentees who gave this answer. */
  readonly wanted: number;
  readonly matched: number;
  readonly points: number;
  readonly sentence: string;
}

/** So many different answers are looked at: those that most mentees gave. */
const MOST = 60;

/**
 * For each answer that mentees gave to the criterion's question: a mentor more who gives this one answer and no other,
 * so that all other criteria go by their rule for missing answers. What brings most first; exact under this guess.
 * Empty if the criterion is not there or reads no column.
 */
export function newcomers(input: MatchInput, criterionId: string, seats = 1): NewcomerWorth[] {
  const criterion = input.criteria.find(({ id }) => id === criterionId);
  if (!criterion) return [];
  const wantedIn = criterion.menteeColumn || criterion.mentorColumn;
  const offeredIn = criterion.mentorColumn || criterion.menteeColumn;
  const participants = participantsOf(input);
  const answers = answersIn(participants.mentees, wantedIn).slice(0, MOST);
  const ids = answers.map(({ key }) => `\u0000${key}`);
  const more = answers.map(
    ({ shown }, at): Participant => ({
      id: ids[at]!,
      name: '',
      email: '',
      mentee: false,
      mentor: true,
      capacity: 1,
      manager: '',
      zone: '',
      wishes: [],
      answers: { [offeredIn]: shown },
    }),
  );
  const joined = { ...input, people: [...input.people, ...more] };
  const wider = participantsOf(joined);
  // They stand beside the table without a seat until one of them is given some.
  const none = new Set(ids);
  const without = wider.seats.map((free, at) => (none.has(wider.mentors[at]!.id) ? 0 : free));
  const matching = solveMatching(joined, { ...wider, seats: without });
  const gainAt = seats === 1 ? oneSeat(matching) : (column: number) => moreSeats(matching, column, seats);
  return answers
    .map(({ shown, count }, at): NewcomerWorth => {
      const gain = gainAt(wider.mentorAt.get(ids[at]!)!);
      const sentence = words.newcomer(shown, gain);
      return { answer: shown, wanted: count, ...gain, sentence };
    })
    .sort((a, b) => b.matched - a.matched || b.points - a.points || b.wanted - a.wanted || byText(a.answer, b.answer));
}

/** One search for all of them. */
function oneSeat({ solved, residual }: SolvedMatching) {
  const { rows, total } = seatValues(solved.open, solved.answer, residual());
  return (column: number) => ({ matched: rows[column]!, points: total[column]! / 100 });
}

function moreSeats({ solved }: SolvedMatching, column: number, seats: number) {
  const free = Int32Array.from(solved.open.seats);
  free[column] = seats;
  const { matched, total } = assign({ ...solved.open, seats: free });
  return { matched: matched - solved.answer.matched, points: (total - solved.answer.total) / 100 };
}

/** The things people named in a column, the most frequent first. */
function answersIn(people: readonly Participant[], column: string): (Item & { readonly count: number })[] {
  const found = new Map<string, Item & { count: number }>();
  for (const { answers } of people) {
    const header = Object.keys(answers).find((one) => fold(one) === fold(column));
    for (const item of itemsOf(header === undefined ? '' : answers[header]!)) {
      const known = found.get(item.key);
      if (known) known.count++;
      else found.set(item.key, { ...item, count: 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count || byText(a.key, b.key));
}

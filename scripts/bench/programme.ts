/** A seeded programme as the matching gets it: people with skewed answers, 1 to `most` seats, and twelve criteria. */
import type { Criterion, MatchInput, Participant } from './engine.js';
import { random } from './instances.js';

const TOPICS = 'Data,Law,Sales,Code,Design,Writing,Leading,Speaking,Career,Budget,Hiring,Research'.split(',');
const ZONES = ['Europe/Berlin', 'Europe/London', 'America/New_York', 'Asia/Kolkata', 'UTC+1'];
const TIMES = ['Mon AM', 'Mon PM', 'Tue AM', 'Tue PM', 'Wed AM', 'Wed PM', 'Thu AM', 'Fri PM'];

export function programme(mentees: number, mentors: number, most = 5): MatchInput {
  const next = random(mentees + mentors);
  const pick = (from: readonly string[]) => from[Math.floor(next() ** 2 * from.length)]!;
  const some = (from: readonly string[], most: number) =>
    [...new Set(Array.from({ length: 1 + Math.floor(next() * most) }, () => pick(from)))].join(', ');
  const person = (id: string, name: string, years: number, role: Partial<Participant>): Participant => ({
    id,
    name,
    email: `${id}@example.org`,
    mentee: false,
    mentor: false,
    capacity: 1,
    manager: '',
    zone: pick(ZONES),
    wishes: [],
    answers: {
      Topics: some(TOPICS, 5),
      Goals: some(TOPICS, 3),
      Years: `${years + Math.floor(next() * 15)} years`,
      Grade: pick(['junior', 'senior', 'lead', 'head']),
      Department: pick(['A', 'B', 'C', 'D', 'E', 'F']),
      Office: pick(['Berlin', 'London', 'Delhi']),
      Style: pick(['listener', 'coach', 'sponsor']),
      Languages: `${next() < 0.9 ? 'English, ' : ''}${pick(['German', 'Hindi', 'French'])}`,
      Times: some(TIMES, 5),
    },
    ...role,
  });
  const wishes = () => (next() < 0.5 ? [`Mentor ${Math.floor(next() ** 2 * mentors)}`] : []);
  const people = [
    ...Array.from({ length: mentees }, (_, at) =>
      person(`m${at}`, `Mentee ${at}`, 0, { mentee: true, wishes: wishes() }),
    ),
    ...Array.from({ length: mentors }, (_, at) =>
      person(`t${at}`, `Mentor ${at}`, 5, { mentor: true, capacity: 1 + Math.floor(next() * most) }),
    ),
  ];
  return { people, criteria, bans: [], pins: [], taken: [], seed: 'bench' };
}

const of = (kind: string, column: string, weight: number, limit = '', order = ''): Criterion => ({
  id: `${kind} ${column}`,
  name: `${kind} ${column}`,
  kind,
  weight,
  menteeColumn: column,
  mentorColumn: column,
  missing: 'half',
  limit,
  order,
});

const criteria = [
  of('overlap', 'Topics', 40),
  of('overlap', 'Goals', 20),
  of('distance', 'Years', 15, '2-15'),
  of('scale', 'Grade', 10, 'ahead 2', 'junior, senior, lead, head'),
  of('different', 'Department', 10),
  of('same', 'Office', 10),
  of('same', 'Style', 5),
  of('zone', '', 10, 'must 8'),
  of('language', 'Languages', 5),
  of('availability', 'Times', 10),
  of('wishes', '', 20),
  of('must', 'Languages', 1, 'overlap'),
];

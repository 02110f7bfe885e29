/** A large programme, the same in every run. */
import type { MatchInput, Participant } from '../../src/matching/model.js';
import { criterion, input, person } from './people.js';

const TOPICS = 'Data,Law,Sales,Code,Design,Writing,Leading,Speaking,Career,Budget,Hiring,Research'.split(',');
const ZONES = ['Europe/Berlin', 'Europe/London', 'America/New_York', 'Asia/Kolkata', 'UTC+1'];
const TIMES = ['Mon AM', 'Mon PM', 'Tue AM', 'Tue PM', 'Wed AM', 'Wed PM', 'Thu AM', 'Fri PM'];

/** Skewed topics, a few departments, zones and languages: many ties and some pairs that are not allowed. */
export function largeProgramme(mentees: number, mentors: number): MatchInput {
  let state = 7;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
  const pick = (from: readonly string[]) => from[Math.floor(random() ** 2 * from.length)]!;
  const some = (from: readonly string[], most: number) =>
    [...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(from)))].join(', ');
  const one = (id: string, role: Partial<Participant>, older: number) =>
    person(id, {
      ...role,
      zone: pick(ZONES),
      answers: {
        Topics: some(TOPICS, 5),
        Years: `${older + Math.floor(random() * 15)} years`,
        Grade: pick(['junior', 'senior', 'lead', 'head']),
        Department: pick(['A', 'B', 'C', 'D', 'E', 'F']),
        Languages: `${random() < 0.9 ? 'English, ' : ''}${pick(['German', 'Hindi', 'French'])}`,
        Times: some(TIMES, 5),
      },
    });
  const seekers = Array.from({ length: mentees }, (_, at) =>
    one(`m${at}`, { mentee: true, wishes: random() < 0.5 ? [`T${Math.floor(random() ** 2 * mentors)}`] : [] }, 0),
  );
  const guides = Array.from({ length: mentors }, (_, at) =>
    one(`t${at}`, { mentor: true, capacity: 1 + Math.floor(random() * 5) }, 5),
  );
  const of = (kind: string, column: string, weight: number, more = {}) =>
    criterion(kind, { menteeColumn: column, mentorColumn: column, weight, ...more });
  return input([...seekers, ...guides], {
    criteria: [
      of('overlap', 'Topics', 40),
      of('distance', 'Years', 15, { limit: '2-15' }),
      of('scale', 'Grade', 10, { order: 'junior, senior, lead, head', limit: 'ahead 2' }),
      of('different', 'Department', 10),
      of('zone', '', 10, { limit: 'must 8' }),
      of('language', 'Languages', 5),
      of('availability', 'Times', 10),
      of('wishes', '', 20),
    ],
  });
}

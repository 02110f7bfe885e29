/** How a person of the sample programme fills in the sign-up form. */
import { choices, consentChoice, titles } from '../signups/index.js';
import type { SamplePerson } from './crowd.js';
import type { Random } from './random.js';
import { sampleSettings } from './settings.js';

export type FormAnswer = string | string[] | Record<string, string[]>;

export interface SampleSignup {
  /** The address that Google collects. */
  readonly email: string;
  /** By question title; questions left blank are absent. */
  readonly answers: Record<string, FormAnswer>;
  readonly minutesAfterOpening: number;
}

export function fillIn(person: SamplePerson, people: readonly SamplePerson[], chance: Random): SampleSignup {
  const answers: Record<string, FormAnswer> = {
    [titles.name]: person.name,
    [titles.role]: roleChoice(person),
    [titles.department]: person.department,
    [titles.years]: yearsInWords(person.years, chance),
    [titles.languages]: [...person.languages],
    [titles.zone]: person.zone,
    [titles.availability]: Object.fromEntries(
      person.free.map(([day, parts]) => [choices.days[day], parts.map((part) => choices.parts[part])]),
    ),
    [titles.commitment]: [choices.accept],
    [titles.consent]: [consentChoice(sampleSettings.consentText, sampleSettings.consentVersion)],
  };
  if (person.wanted.length > 0) answers[titles.wanted] = [...person.wanted];
  if (person.offered.length > 0) answers[titles.offered] = [...person.offered];
  if (person.capacity !== '' && !chance.chance(0.08)) answers[titles.capacity] = person.capacity;
  if (chance.chance(0.5)) answers[titles.manager] = managerOf(person, people, chance);
  const wishes = wishesOf(person, people, chance);
  if (wishes !== '') answers[titles.wishes] = wishes;
  if (chance.chance(0.6)) answers[titles.about] = chance.pick(abouts);
  // Many come on the first day, and again before the end.
  const day = chance.chance(0.4) ? 0 : chance.chance(0.3) ? 11 : chance.between(1, 10);
  return { email: person.email, answers, minutesAfterOpening: day * 1440 + chance.between(5, 600) };
}

function roleChoice({ role }: SamplePerson): string {
  const { mentee, mentor, both } = choices.roles;
  return role === 'Mentee' ? mentee : role === 'Mentor' ? mentor : both;
}

function yearsInWords(years: number, chance: Random): string {
  if (years === 0) return chance.pick(['less than a year', '0', 'none yet']);
  if (years >= 20 && chance.chance(0.4)) return '20+';
  return chance.chance(0.15) ? `${years} years` : String(years);
}

/** Somebody with more years in the same department, often one of the mentors. */
function managerOf(person: SamplePerson, people: readonly SamplePerson[], chance: Random): string {
  const seniors = people.filter((one) => one.department === person.department && one.years > person.years + 5);
  return seniors.length > 0 && chance.chance(0.6) ? chance.pick(seniors).email : 'head.office@team.example.com';
}

/** A few mentors are asked for by many. */
function wishesOf(person: SamplePerson, people: readonly SamplePerson[], chance: Random): string {
  if (person.role === 'Mentor' || !chance.chance(0.35)) return '';
  const mentors = people.filter((one) => one.role !== 'Mentee' && one !== person);
  const names = chance.popular(mentors, chance.between(1, 3)).map(({ name }) => name);
  return names.map((name) => (chance.chance(0.2) ? misspell(name, chance) : name)).join(', ');
}

/** Two letters of the last name change places, or one is left out. */
function misspell(name: string, chance: Random): string {
  const at = name.length - chance.between(2, 3);
  return chance.chance(0.5)
    ? name.slice(0, at) + name.slice(at + 1)
    : name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
}

const abouts = [
  'I moved into a new role last spring and would like to talk to somebody who has done the same.',
  'I like walking meetings, straight answers and good coffee.',
  'Second year in the programme. Last time it helped me most to have somebody outside my own team.',
  'I have led teams of three and of thirty, and learned more from the first.',
  'Curious about almost everything; bad at saying no. That is what I would like to work on.',
  'Back from parental leave since January.',
];

/** The messy two dozen: sign-ups that every organiser gets and that a form lets through. */
import { choices, titles } from '../signups/index.js';
import { emailOf, type SamplePerson } from './crowd.js';
import type { Random } from './random.js';
import { type FormAnswer, fillIn, type SampleSignup } from './signups.js';

export function messySignups(people: readonly SamplePerson[], chance: Random): SampleSignup[] {
  const mentees = people.filter((one) => one.role === 'Mentee');
  const mentors = people.filter((one) => one.role === 'Mentor');
  let minute = 4000;
  /** Somebody new, like `model` but for the name and what is given. */
  const add = (
    model: SamplePerson,
    name: string,
    email: string,
    changes: Record<string, FormAnswer> = {},
  ): SampleSignup => {
    const filled = fillIn({ ...model, name, email }, people, chance);
    minute += chance.between(40, 400);
    return { email, answers: { ...filled.answers, ...changes }, minutesAfterOpening: minute };
  };
  const [a, b, c, d] = mentees as [SamplePerson, SamplePerson, SamplePerson, SamplePerson];
  const [x, y, z, w] = mentors as [SamplePerson, SamplePerson, SamplePerson, SamplePerson];
  const late = 16500;
  return [
    // The ending is a slip; no such ending exists.
    add(a, 'Helena Sorensen', 'helena.sorensen@mail.example.ogr'),
    // The same person again, with other wishes.
    { ...add(b, b.name, b.email, { [titles.wanted]: ['Strategy', 'Research methods'] }), minutesAfterOpening: late },
    // Capitals and spaces around the address, from a phone.
    { ...add(c, c.name, `  ${c.email.toUpperCase()} `), minutesAfterOpening: late + 30 },
    add(d, 'PATRICIA KELLY 🌟', 'patricia.kelly@staff.example.net'),
    add(x, 'Mirela Popescu', 'mirela.popescu@mail.example.org', { [titles.capacity]: 'up to 3' }),
    add(y, 'Gordon Achebe', 'gordon.achebe@team.example.com', { [titles.capacity]: '2-3, depends on the quarter' }),
    add(z, 'Teresa Almeida', 'teresa.almeida@team.example.com', { [titles.capacity]: 'as many as you need!' }),
    // The wished mentor is the own manager.
    add(a, 'Callum Reid', 'callum.reid@staff.example.net', { [titles.manager]: x.email, [titles.wishes]: x.name }),
    // Came first as mentor, then as mentee, from the same address.
    { ...add(mentees[4]!, w.name, w.email, { [titles.role]: choices.roles.both }), minutesAfterOpening: late + 60 },
    add(d, 'Cheap loans at https://loans.example.com/now', 'promo@loans.example.com'),
    add(c, '=HYPERLINK("https://evil.example.net","click")', 'formula@evil.example.net'),
    add(a, '+44 7700 900123', emailOf('Robin Castle', 'mail.example.org')),
    add(b, 'Dorothea Lindgren', 'dorothea.lindgren@mail.example.org', {
      [titles.about]: 'It is a long story, and I will tell it from the start. '.repeat(70).trim(),
    }),
    add(c, 'ليلى حداد', 'layla.haddad@team.example.com', {
      [titles.about]: 'أحب أن أتعلم القيادة وأن أتحدث أمام الناس.',
    }),
    ...named(mentees, mentors, add).map((one, at) => ({ ...one, minutesAfterOpening: late + 90 + at })),
    add(d, 'asdf', 'asdf@mail.example.org', { [titles.years]: 'asdf', [titles.about]: 'asdf' }),
  ];
}

type Add = (model: SamplePerson, name: string, email: string, changes?: Record<string, FormAnswer>) => SampleSignup;

/** Answers that speak of people, sent in late; all but one by people who have signed up before. */
function named(mentees: readonly SamplePerson[], mentors: readonly SamplePerson[], add: Add): SampleSignup[] {
  const [manager, wished, other, avoided, ruledOut] = mentors.slice(6).map(({ name }) => name) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const again = (at: number, changes: Record<string, FormAnswer>): SampleSignup => {
    const person = mentees[at]!;
    return add(person, person.name, person.email, changes);
  };
  const twin = mentees[15]!;
  return [
    // The manager as personnel files write names, a wish with a title and one with an initial.
    again(9, { [titles.manager]: lastFirst(manager), [titles.wishes]: `Dr. ${wished}, ${initial(other)}` }),
    // A first name that several have.
    again(10, { [titles.manager]: sharedFirstName([...mentors, ...mentees]) }),
    again(11, { [titles.avoid]: avoided }),
    // A wish that rules somebody out.
    again(12, { [titles.wishes]: `anyone but ${ruledOut}` }),
    again(13, { [titles.wishes]: 'Only a woman as my mentor, please' }),
    again(14, { [titles.about]: 'Sorry, I am changing jobs. Please take me out of the programme.' }),
    // The same person under a private address, too.
    add(twin, twin.name, emailOf(twin.name, 'private.example.net')),
  ];
}

function lastFirst(name: string): string {
  const [first, ...last] = name.split(' ');
  return `${last.join(' ')}, ${first}`;
}

function initial(name: string): string {
  return name.replace(/^(\S)\S*/, '$1.');
}

function sharedFirstName(people: readonly SamplePerson[]): string {
  const names = people.map(({ name }) => name.split(' ')[0]!);
  return names.find((name, at) => names.indexOf(name) < at)!;
}

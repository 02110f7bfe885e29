/** Makes up the people of the sample programme; with the messy sign-ups they are 60 mentees and 40 mentors, some both. */
import type { Random } from './random.js';
import { sampleSettings } from './settings.js';

export interface SamplePerson {
  readonly name: string;
  readonly email: string;
  readonly role: 'Mentee' | 'Mentor' | 'Both';
  readonly department: string;
  readonly years: number;
  readonly languages: readonly string[];
  /** As the form's choice puts it. */
  readonly zone: string;
  /** Parts of the days. */
  readonly free: readonly (readonly [day: Day, parts: readonly Part[]])[];
  readonly wanted: readonly string[];
  readonly offered: readonly string[];
  readonly capacity: string;
}

/** `both` of the mentees are mentors too and count among both. */
export function samplePeople(chance: Random, mentees = 52, mentors = 37, both = 6): SamplePerson[] {
  const people: SamplePerson[] = [];
  const total = mentees + mentors - both;
  const names = new Set<string>();
  for (let at = 0; at < total; at++) {
    const role = at < mentees - both ? 'Mentee' : at < mentees ? 'Both' : 'Mentor';
    people.push(person(chance, role, freshName(chance, names)));
  }
  return people;
}

function person(chance: Random, role: SamplePerson['role'], name: string): SamplePerson {
  const years =
    role === 'Mentee' ? chance.between(0, 9) : role === 'Both' ? chance.between(4, 12) : chance.between(6, 30);
  const department = chance.pick(sampleSettings.departments);
  return {
    name,
    email: emailOf(name, chance.pick(domains)),
    role,
    department,
    years,
    languages: languagesOf(chance),
    zone: zoneOf(chance),
    free: freeTimes(chance),
    // Mentees crowd at the first topics; what mentors offer is spread otherwise, so some topics run short.
    wanted: role === 'Mentor' ? [] : inOrder(chance.popular(sampleSettings.topics, chance.between(2, 4))),
    offered: role === 'Mentee' ? [] : inOrder(chance.popular(offeredOrder, chance.between(2, 5))),
    capacity:
      role === 'Mentee' ? '' : chance.chance(0.04) ? '5' : chance.pick(['1', '1', '1', '1', '1', '1', '2', '2', '3']),
  };
}

const offeredOrder = [4, 1, 6, 7, 0, 9, 2, 8, 10, 11, 3, 5].map((at) => sampleSettings.topics[at]!);

/** A form lists what was ticked in its own order. */
function inOrder(topics: readonly string[]): string[] {
  return sampleSettings.topics.filter((topic) => topics.includes(topic));
}

function freshName(chance: Random, used: Set<string>): string {
  for (;;) {
    const name = `${chance.pick(firstNames)} ${chance.pick(lastNames)}`;
    if (used.has(name)) continue;
    used.add(name);
    return name;
  }
}

export function emailOf(name: string, domain: string): string {
  return `${name.toLowerCase().replace(/'/g, '').replace(/ /g, '.')}@${domain}`;
}

function languagesOf(chance: Random): string[] {
  const others = sampleSettings.languages.slice(1).filter(() => chance.chance(0.18));
  return chance.chance(0.95) || others.length === 0 ? ['English', ...others] : others;
}

function zoneOf(chance: Random): string {
  let point = chance.next() * zones.reduce((sum, [, share]) => sum + share, 0);
  for (const [choice, share] of zones) {
    if (point < share) return choice;
    point -= share;
  }
  return zones[0]![0];
}

function freeTimes(chance: Random): SamplePerson['free'] {
  const habits = [
    ['morning', 0.45],
    ['afternoon', 0.5],
    ['evening', chance.chance(0.3) ? 0.5 : 0.06],
  ] as const;
  return workingDays.map((day) => [day, habits.filter(([, share]) => chance.chance(share)).map(([part]) => part)]);
}

const workingDays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
type Day = (typeof workingDays)[number];
type Part = 'morning' | 'afternoon' | 'evening';

/** Choices of the time zone question, with how many of a hundred people pick each. */
export const zones: readonly (readonly [choice: string, share: number])[] = [
  ['London, Edinburgh, Manchester, Belfast (Europe/London)', 34],
  ['Berlin, Munich, Hamburg, Frankfurt (Europe/Berlin)', 22],
  ['Madrid, Barcelona (Europe/Madrid)', 10],
  ['New York, Toronto, Boston, Washington, Miami, Atlanta (America/New_York)', 14],
  ['Sao Paulo, Rio de Janeiro (America/Sao_Paulo)', 7],
  ['Nairobi (Africa/Nairobi)', 5],
  ['Mumbai, Delhi, Bengaluru, Kolkata (Asia/Kolkata)', 6],
  ['Sydney, Melbourne, Canberra (Australia/Sydney)', 2],
];

/** Of many places, as the companies of e-mail addresses are. */
const words = (text: string): string[] => text.trim().split(/\s+/);

const firstNames = words(`
  Ana Amara Bilal Chloe Daniela Emeka Fatima Goran Hana Ines Jonas Kavya Liam Mei Nikolai Olivia Priya Quentin Rosa
  Samir Tomasz Uma Viktor Wanjiku Ximena Yusuf Zofia Aisha Bruno Carmen Dmitri Elif Femi Greta Hiro Isla Joao Kofi Leila
  Marta Noor Oscar Paula Ravi Sofia Thabo Valeria Wei Yara Zainab Adrian Beatriz Cedric Divya Erik Farah Gael Ingrid
  Jamal Katya Luca Maya Naveen Oona Petra Rafael Sanna Tariq Vera Anders Bo Chiara Deepa Eilidh Florin Hugo Ivana Kemal
  Lindiwe Mateo Nadia Orla Pavel Rahel Siobhan Theo`);

const lastNames = words(`
  Abara Bergstrom Castillo Dvorak Eriksen Fontaine Gupta Hoffmann Ivanova Jankowski Kimura Lindqvist Mbeki Nakamura
  O'Leary Petrov Quiroga Rahman Santos Takahashi Ueda Varga Wanjiru Xu Yildiz Zeman Adeyemi Bianchi Chowdhury Duarte
  Engel Farouk Garcia Haddad Iyer Jensen Kowalczyk Larsson Moreau Novak Okafor Papadakis Reyes Schneider Tanaka Usman
  Vasquez Whitfield Yamada Zhang Amoah Brandt Costa Delgado Esposito Fischer Gallagher Hernandez Ismail Joshi Keller
  Lefevre Mensah Nguyen Olsen Perera Rossi Silva Turner Volkov Weber Baptiste Chen Demir Eze Fraser Hussain Kaplan Lopes
  Marchetti Nilsson Odhiambo Pillai`);

const domains = ['mail.example.org', 'team.example.com', 'staff.example.net'];

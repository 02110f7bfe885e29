/** Who must not meet whom, and who waits until it is clear whom they or the organiser mean: People and Do not match. */
import { text } from '../../core/cell.js';
import type { Problem } from '../../core/problem.js';
import { columnPositions, read, rowNumber } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import type { Participant } from '../../matching/index.js';
import * as records from '../../records/index.js';
import {
  type Directory,
  directory,
  findTwins,
  isClear,
  namesOf,
  type Reference,
  readReferences,
  wasRead,
} from '../../signups/index.js';
import { participants } from '../signup/participants.js';
import { words } from './words.js';

export interface Ban {
  readonly a: string;
  readonly b: string;
}

export interface WhoMeets {
  /** Those who can be paired, with whom they name by address. */
  readonly people: readonly Participant[];
  readonly bans: readonly Ban[];
  readonly problems: readonly Problem[];
  /** Active people whom a rule that is not understood holds back. */
  readonly held: readonly Participant[];
}

export function whoMeets(world: World): WhoMeets {
  const everybody = read(world, records.people);
  const known = directory(everybody);
  const active = participants(world);
  const isActive = new Set(active.map(({ id }) => id));
  const { twins, oneHuman } = humans(everybody);
  // Whom one address of somebody must not meet, none of theirs does, though it waits or has left.
  const ruled = everybody.filter(({ id }) => oneHuman(id).some((own) => isActive.has(own)));
  const cells = ruled.map((person) => namedInPeople(world, person, known, oneHuman(person.id).length > 1));
  const lines = namedInDoNotMatch(world, known);
  const rules = [...lines, ...cells];
  const waiting = new Set(rules.flatMap(({ waits }) => waits).flatMap(oneHuman));
  return {
    people: active.filter(({ id }) => !waiting.has(id)).map((person) => withAddresses(person, known, everybody)),
    bans: [
      ...rules.flatMap(({ bans }) => bans).flatMap(({ a, b }) => pairsBetween(oneHuman(a), oneHuman(b))),
      ...twins.filter(({ a, b }) => isActive.has(a) && isActive.has(b)),
    ],
    problems: [...cells, ...lines].flatMap(({ problems }) => problems),
    held: active.filter(({ id }) => waiting.has(id)),
  };
}

/** Each two who may be one human, and all addresses that somebody may have, their own first. */
function humans(everybody: readonly records.Person[]): { twins: Ban[]; oneHuman: (id: string) => readonly string[] } {
  const twins = findTwins(everybody).map(({ first, other }): Ban => ({ a: first.id, b: other.id }));
  const others = new Map<string, string[]>();
  for (const { a, b } of twins) {
    others.set(a, (others.get(a) || [a]).concat(b));
    others.set(b, (others.get(b) || [b]).concat(a));
  }
  return { twins, oneHuman: (id) => others.get(id) || [id] };
}

interface Ruled {
  readonly bans: readonly Ban[];
  /** Ids of those who are not paired meanwhile. */
  readonly waits: readonly string[];
  readonly problems: readonly Problem[];
}

/** Of what was read from answers the sign-ups have told already; what the organiser typed is looked at here. */
function namedInPeople(world: World, person: records.Person, known: Directory, isTwice: boolean): Ruled {
  const { id, email } = person;
  const avoided = readReferences(person.avoid, known, id);
  // The matching keeps a manager from those who name them; of their other addresses it does not know.
  const managers = isTwice ? readReferences(person.manager, known, id) : [];
  const doubts = [
    ...(isTyped(person, 'avoid') ? avoided.filter((one) => !isClear(one)).map((one) => doubtOf(one, 'avoid')) : []),
    ...(isTyped(person, 'manager')
      ? readReferences(person.manager, known, id)
          .filter(({ fit }) => fit === 'several' || fit === 'alike')
          .map((one) => doubtOf(one, 'manager'))
      : []),
  ];
  const row = rowNumber(world, records.people, id);
  return {
    bans: [...avoided, ...managers].filter(isClear).map(({ people }) => ({ a: id, b: people[0]!.id })),
    waits: doubts.length > 0 ? [id] : [],
    problems: doubts.map((doubt) => ({ tab: records.people.name, row, who: email, weight: 'stops', ...doubt })),
  };
}

function isTyped(person: records.Person, column: 'avoid' | 'manager' | 'wishes'): boolean {
  return person[column] !== '' && !wasRead(person.answersHash, column, person[column]);
}

function doubtOf({ typed, people }: Reference, key: 'avoid' | 'manager'): Pick<Problem, 'column' | 'reason' | 'mend'> {
  const column = records.people.columns.find((one) => one.key === key)!.header;
  const { fitsNobody, mayMean, mend } = words.named[key];
  return { column, reason: people.length > 0 ? mayMean(typed, namesOf(people)) : fitsNobody(typed), mend };
}

/** Everybody on one side with everybody on the other; a side that stands alone is a group that must not meet. */
function namedInDoNotMatch(world: World, known: Directory): Ruled[] {
  const tab = world.tabs[records.doNotMatch.name];
  if (!tab) return [];
  const { person, other } = columnPositions(records.doNotMatch, tab.header);
  return tab.rows.map((cells, at): Ruled => {
    const sides = [person, other].map((column) => readReferences(text(cells[column!]), known));
    const headers = [person, other].map((column) => tab.header[column!] || '');
    const [left, right] = sides.map((side) => side.filter(isClear).map(({ people }) => people[0]!.id)) as [
      string[],
      string[],
    ];
    const groups = sides.map((side) => side.length);
    if (groups[0]! + groups[1]! === 0) return { bans: [], waits: [], problems: [] };
    const place = { tab: records.doNotMatch.name, row: at + 2, weight: 'stops' as const };
    // The names stay in that tab: only the cell is told.
    const unclear = sides.flatMap((side, which): Problem[] => {
      const doubts = side.filter((one) => !isClear(one)).length;
      return doubts === 0
        ? []
        : [{ ...place, column: headers[which]!, reason: words.ban.unclear(doubts, side.length), mend: words.ban.mend }];
    });
    const alone = groups[0]! + groups[1]! === 1;
    const lonely: Problem[] = alone
      ? [{ ...place, column: headers[groups[0] === 0 ? 0 : 1]!, reason: words.ban.ofOne, mend: words.ban.mend }]
      : [];
    return {
      bans: groups[0] === 0 || groups[1] === 0 ? pairsWithin([...left, ...right]) : pairsBetween(left, right),
      waits: unclear.length > 0 || alone ? [...left, ...right] : [],
      problems: [...unclear, ...lonely],
    };
  });
}

function pairsBetween(left: readonly string[], right: readonly string[]): Ban[] {
  return left.flatMap((a) => right.filter((b) => b !== a).map((b) => ({ a, b })));
}

function pairsWithin(group: readonly string[]): Ban[] {
  return group.flatMap((a, at) => group.slice(at + 1).map((b) => ({ a, b })));
}

/** The matching knows people by their exact names and addresses; an address means one person. */
function withAddresses(person: Participant, known: Directory, everybody: readonly records.Person[]): Participant {
  const { id, answers } = person;
  const row = everybody.find((one) => one.id === id)!;
  const addresses = (cell: string, rest: (one: Reference) => string[]): string =>
    readReferences(cell, known, id)
      .flatMap((one) => (isClear(one) ? [one.people[0]!.email || one.people[0]!.name] : rest(one)))
      .join(', ');
  const managers = readReferences(person.manager, known, id);
  const manager = managers.some(isClear) ? addresses(person.manager, () => []) : person.manager;
  // A wish that fits nobody counts for nothing; that of the organiser is told by the matching.
  const wishes = addresses(row.wishes, ({ typed }) => (isTyped(row, 'wishes') ? [typed] : []));
  return {
    ...person,
    manager,
    wishes: wishes === '' ? [] : wishes.split(', '),
    answers: { ...answers, Wishes: wishes },
  };
}

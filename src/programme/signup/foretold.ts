/** What a preview says of sign-ups: who comes in, whom that makes, and what is to be looked at. */
import { indexBy } from '../../core/dict.js';
import { read } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import type { Shown, Told } from '../area.js';
import { readProblems } from '../problems.js';
import { saysChanges } from './changes.js';
import { basisIsOpen, mayTakePart } from './consent.js';
import { balanceSentence, countsOf } from './counts.js';
import { participants } from './participants.js';
import { SOURCE } from './source.js';
import { isSettled } from './view.js';
import { words } from './words.js';

export function foretold(before: World, then: World): Told {
  const known = indexBy(read(before, records.people), ({ id }) => id);
  const people = read(then, records.people);
  const added = people.filter(({ id }) => !known[id]);
  const held = people.filter(({ hold }) => hold !== '');
  const taking = participants(then, basisIsOpen(then) ? mayTakePart(then, true) : undefined);
  const isFirst = added.length === people.length;
  return [
    ...(added.length > 0 ? [words.foretold.added(added.map(called))] : []),
    ...(isFirst ? [] : saysChanges(before, then)),
    `${balanceSentence(countsOf(taking))}`,
    ...(held.length > 0 ? [words.foretold.held(held.length)] : []),
    ...held.map((one): Shown => ({ name: called(one), says: one.hold })),
    ...left(then, held),
    ...besides(then, held),
  ];
}

/** Answers that cannot be used, beside those of people who are held back. */
function left(then: World, held: readonly records.Person[]): Told {
  const isHeld = (who: string) => held.some(({ name, email }) => who === name || who === email);
  const stops = readProblems(then, [SOURCE]).filter(
    (one) => one.weight === 'stops' && one.row > 0 && !isHeld(one.who || '') && !isSettled(one),
  );
  return stops.length === 0
    ? []
    : [
        words.foretold.unusable(stops.length),
        ...stops.map(({ who, column, reason }): Shown => ({ name: who || column, says: reason })),
      ];
}

/** Who said no, and answers that were read with an assumption, such as how many seats were meant. */
function besides(then: World, held: readonly records.Person[]): Told {
  const found = readProblems(then, [SOURCE]).filter(({ row }) => row > 0);
  const refused = found.filter(isSettled);
  const people = indexBy(read(then, records.people), ({ email }) => email);
  const isHeld = (who: string) => held.some(({ name, email }) => who === name || who === email);
  const assumed = found.filter((one) => one.weight === 'warns' && !isSettled(one) && !isHeld(one.who || ''));
  const shown = ({ who = '', column, reason }: (typeof found)[number]): Shown => ({
    name: people[who]?.name || who || column,
    says: reason,
  });
  return [
    ...(refused.length > 0 ? [words.foretold.refused(new Set(refused.map(({ who, row }) => who || row)).size)] : []),
    ...refused.map(shown),
    ...(assumed.length > 0 ? [words.foretold.assumed(assumed.length)] : []),
    ...assumed.map(shown),
  ];
}

function called({ name, email }: records.Person): string {
  return name || email;
}

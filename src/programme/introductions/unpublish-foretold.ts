/** What a preview says of taking pairs back: what each has got, what is withdrawn, and who is told. */
import { read } from '../../core/rows.js';
import type { Todo } from '../../core/step.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import type { Shown, Told } from '../area.js';
import { introducedTo, takesPart } from './apologies.js';
import { type Given, givenIn, isOut } from './given.js';
import { words } from './unpublish.words.js';

export function foretoldBack(world: World, todo: readonly Todo[], then: World): Told {
  const given = givenIn(world);
  const before = read(world, records.pairings);
  const rowsThen = read(then, records.pairings);
  const isNew = ({ id, takenBack }: records.Pairing) =>
    takenBack === '' && rowsThen.some((row) => row.id === id && row.takenBack !== '');
  const back = before.filter(isNew).map(given);
  const withdrawn = todo.filter(({ kind }) => kind === 'withdrawal').length;
  const added = rowsThen.filter(({ id }) => !before.some((row) => row.id === id)).length;
  const published = back.filter(({ pair }) => pair.status === 'published');
  const others = published.filter(({ pair }) => !hasNewRow(pair, before, rowsThen)).map(({ pair }) => pair.mentee);
  const said = (state: 'off' | 'sent') => todo.filter((one) => one.kind === 'decision' && one.state === state).length;
  const passed = back.filter(({ invitation }) => invitation === 'passed').length;
  const elsewhere = back.filter(({ invitation }) => invitation === 'elsewhere');
  const told = words.foretold;
  return [
    ...(added > 0 ? [told.drafts(added)] : []),
    ...(others.length > 0 ? [told.other(others)] : []),
    ...(published.length < back.length ? [told.ended(back.length - published.length)] : []),
    ...(withdrawn > 0 ? [told.withdrawn(withdrawn)] : []),
    ...(passed > 0 ? [told.passed(passed)] : []),
    ...(elsewhere.length > 0 ? [told.elsewhere(elsewhere.length, accountsOf(elsewhere))] : []),
    ...(said('off') > 0 ? [told.off(said('off'))] : []),
    ...(said('sent') > 0 ? [told.doubt(said('sent'))] : []),
    ...toldOfPeople(world, back, todo.filter(({ kind }) => kind === 'mail').length),
    ...back.map(shown),
  ];
}

function hasNewRow(pair: records.Pairing, before: readonly records.Pairing[], then: readonly records.Pairing[]) {
  return then.some(({ id, menteeId }) => menteeId === pair.menteeId && !before.some((row) => row.id === id));
}

function accountsOf(given: readonly Given[]): string[] {
  return Array.from(new Set(given.map(({ event }) => event.account).filter((account) => account !== '')));
}

/** Who is mailed, who is not, and who has answered something in the meantime. */
function toldOfPeople(world: World, back: readonly Given[], mails: number): string[] {
  const people = records.peopleById(world);
  const ids = Array.from(new Set(introducedTo(back).map(({ personId }) => personId)));
  const isIn = takesPart(world);
  const nameOf = (id: string) => people[id]?.name || '';
  const out = ids.filter((id) => !isIn(id)).map(nameOf);
  const answered = read(world, records.answers).map(({ personId }) => personId);
  const paired = Array.from(new Set(back.flatMap(({ pair }) => [pair.menteeId, pair.mentorId])));
  const haveAnswered = paired.filter((id) => answered.indexOf(id) >= 0).map(nameOf);
  const told = words.foretold;
  return [
    ...(mails > 0 ? [told.apologies(mails)] : ids.length > 0 ? [told.silence(ids.length)] : []),
    ...(mails > 0 && out.some((name) => name !== '') ? [told.out(out.filter((name) => name !== ''))] : []),
    ...(haveAnswered.length > 0 ? [told.answered(haveAnswered)] : []),
  ];
}

function shown({ pair, meeting, event, mentee, mentor }: Given): Shown {
  const got = [
    ...(isOut(mentee) || isOut(mentor) ? [words.got.introduced] : []),
    ...(isOut(event) ? [words.got.invited(meeting?.starts || '')] : []),
  ];
  return {
    name: words.meeting(pair.mentee, pair.mentor),
    says: got.length === 0 ? words.got.nothing : words.got.both(got),
  };
}

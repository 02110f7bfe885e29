/** What the organiser is told after matching beside the warnings of the matching: lines that have no effect, pairs to end. */
import { text } from '../core/cell.js';
import type { Problem } from '../core/problem.js';
import { columnPositions } from '../core/rows.js';
import { doNotMatchTable } from '../core/tables/do-not-match.js';
import { pairingsTable } from '../core/tables/pairings.js';
import { peopleTable } from '../core/tables/people.js';
import type { World } from '../core/world.js';
import { type Pairing, readPairings, withStatus } from './pairings.js';
import { isActive, peopleById } from './people.js';

/** Lines of Do not match that name nobody. The names stay in that tab: only the row is told. */
export function unknownBans(world: World): Problem[] {
  const tab = world.tabs[doNotMatchTable.name];
  if (!tab) return [];
  const people = peopleById(world);
  const known = new Set(
    Object.keys(people).flatMap((id) => [
      id,
      text(people[id]!.name).toLowerCase(),
      text(people[id]!.email).toLowerCase(),
    ]),
  );
  const { person, other } = columnPositions(doNotMatchTable, tab.header);
  return tab.rows.flatMap((cells, at): Problem[] => {
    const pair = [text(cells[person!]), text(cells[other!])];
    if (pair.join('') === '' || pair.every((label) => label !== '' && known.has(label.toLowerCase()))) return [];
    return [
      {
        tab: doNotMatchTable.name,
        row: at + 2,
        column: '',
        reason: 'This line does not name two people of the People tab, so it has no effect.',
        mend: 'Use the e-mail address or the exact name from the People tab.',
        weight: 'warns',
      },
    ];
  });
}

/** Published pairs of whom one is no longer active: they hold a mentee or a seat back until somebody ends them. */
export function widowed(world: World): Pairing[] {
  const people = peopleById(world);
  const active = (id: string) => people[id] !== undefined && isActive(people[id]!);
  return withStatus(readPairings(world), 'published').filter(
    ({ menteeId, mentorId }) => active(menteeId) !== active(mentorId),
  );
}

export function widowedProblems(world: World): Problem[] {
  const people = peopleById(world);
  return widowed(world).map(({ menteeId, mentee, mentor }) => {
    const menteeStays = people[menteeId] !== undefined && isActive(people[menteeId]!);
    const [gone, other] = menteeStays ? [mentor, mentee] : [mentee, mentor];
    return {
      tab: pairingsTable.name,
      row: 0,
      column: 'Status',
      who: other,
      reason: `${gone} is not active in the ${peopleTable.name} tab, but the published pair with ${other} still counts.`,
      mend: menteeStays
        ? `Set it to ended and suggest pairs again: then ${other} can be matched anew.`
        : `Set it to ended: then ${other} has that seat free.`,
      weight: 'warns',
    };
  });
}

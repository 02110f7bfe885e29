/** What the organiser is told after matching beside the warnings of the matching: lines that have no effect, pairs to end. */
import { text } from '../../core/cell.js';
import type { Problem } from '../../core/problem.js';
import { columnPositions, read } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { mayTakePart } from '../signup/consent.js';
import { words } from './words.js';

/** Lines of Do not match that name nobody. The names stay in that tab: only the row is told. */
export function unknownBans(world: World): Problem[] {
  const tab = world.tabs[records.doNotMatch.name];
  if (!tab) return [];
  const labels = read(world, records.people).flatMap(({ id, name, email }) => [
    id,
    name.toLowerCase(),
    email.toLowerCase(),
  ]);
  const known = new Set(labels);
  const { person, other } = columnPositions(records.doNotMatch, tab.header);
  return tab.rows.flatMap((cells, at): Problem[] => {
    const pair = [text(cells[person!]), text(cells[other!])];
    if (pair.join('') === '' || pair.every((label) => label !== '' && known.has(label.toLowerCase()))) return [];
    const { reason, mend } = words.unknownBan;
    return [{ tab: records.doNotMatch.name, row: at + 2, column: '', reason, mend, weight: 'warns' }];
  });
}

/** Published pairs of whom one is no longer active: they hold a mentee or a seat back until somebody ends them. */
export function widowed(world: World): records.Pairing[] {
  const active = activeIn(world);
  return records
    .withStatus(read(world, records.pairings), 'published')
    .filter(({ menteeId, mentorId }) => active(menteeId) !== active(mentorId));
}

export function widowedProblems(world: World): Problem[] {
  const active = activeIn(world);
  return widowed(world).map(({ menteeId, mentee, mentor }) => {
    const menteeStays = active(menteeId);
    const [gone, other] = menteeStays ? [mentor, mentee] : [mentee, mentor];
    return {
      tab: records.pairings.name,
      row: 0,
      column: 'Status',
      who: other,
      reason: words.partnerGone(gone, other),
      mend: menteeStays ? words.matchAnew(other) : words.seatFree(other),
      weight: 'warns',
    };
  });
}

function activeIn(world: World): (id: string) => boolean {
  const people = records.peopleById(world);
  const taking = mayTakePart(world);
  return (id) => people[id] !== undefined && taking(people[id]!);
}

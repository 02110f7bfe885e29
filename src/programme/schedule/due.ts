/** Sends what is due and may go out by itself; the hourly run asks for it. */
import type { Action } from '../../core/action.js';
import { isEffect } from '../../core/action.js';
import { isOpen, readLedger } from '../../core/ledger.js';
import { write } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { type Area, defineJob } from '../area.js';
import { jobIn, occasionRow, occasionsOf, wavesDue } from './occasions.js';
import { words } from './words.js';

export function dueJob(areas: () => readonly Area[]) {
  return defineJob({
    name: 'due',
    title: () => words.dueTitle,
    get reads() {
      return readsOf(areas());
    },
    readsResponses: true,
    readsTriggers: true,
    sends: true,
    signs: true,
    standing: true,
    actions(world): Action[] {
      const ledger = readLedger(world);
      return wavesDue(world, areas()).flatMap(({ occasion, actions }) => {
        const open = actions.some((action) => isEffect(action) && isOpen(ledger[action.key], world));
        if (!open) return [];
        return [...actions, write(records.schedule, [{ ...occasionRow(world, occasion), last: world.now }])];
      });
    },
  });
}

/** What any of them needs, and when people are left in peace. `counted`: nobody looks at the letters to the organiser. */
export function readsOf(areas: readonly Area[], counted = false) {
  const occasions = occasionsOf(areas).filter(({ toOrganiser }) => !counted || !toOrganiser);
  const jobs = occasions.map(jobIn(areas));
  const all = [
    records.settings,
    records.schedule,
    records.people,
    records.templates,
    ...jobs.flatMap(({ reads }) => reads),
  ];
  return all.filter((table, at) => all.indexOf(table) === at);
}

/** Whether anything may go out by itself now, without working out what. */
export function isAnythingDue(world: World, areas: readonly Area[]): boolean {
  return wavesDue(world, areas).some(({ actions }) => actions.length > 0);
}

/** What `scripts/simulate.mjs` was asked for. */
import type { Stage } from './stage.js';
import { jobNames } from './stages.js';

interface Options {
  readonly jobs?: string;
  readonly every?: string;
  readonly double?: string;
  readonly with?: string;
}

const given = JSON.parse(process.env.SIMULATE ?? '{}') as Options;

function named(list: string | undefined): readonly Stage['job'][] {
  if (!list) return jobNames;
  return list.split(',').map((name) => {
    const found = jobNames.find((one) => one === name);
    if (!found) throw new Error(`There is no job ${name}.`);
    return found;
  });
}

export const jobs = named(given.jobs);
export const others = named(given.with);
export const every = Number(given.every ?? 1);
/** Every so many-th point of the second kill; 0: none. */
export const double = Number(given.double ?? 0);

export function say(cells: readonly (string | number)[]): void {
  const widths = [22, 6, 6, 9, 5, 6, 7, 5, 5];
  console.log(cells.map((cell, at) => String(cell)[at === 0 ? 'padEnd' : 'padStart'](widths[at] ?? 0)).join(' '));
}

/** What `scripts/simulate.mjs` was asked for. */
import type { JobName } from '../../src/api/types.js';
import { jobNames } from './stages.js';

interface Options {
  readonly jobs?: string;
  readonly every?: string;
  readonly double?: string;
  readonly with?: string;
}

const given = JSON.parse(process.env.SIMULATE ?? '{}') as Options;

function named(list: string | undefined, all: readonly JobName[]): readonly JobName[] {
  if (!list) return all;
  for (const name of list.split(',')) if (!all.includes(name as JobName)) throw new Error(`There is no job ${name}.`);
  return list.split(',') as JobName[];
}

export const jobs = named(given.jobs, jobNames);
export const others = named(given.with, jobNames);
export const every = Number(given.every ?? 1);
/** Every so many-th point of the second kill; 0: none. */
export const double = Number(given.double ?? 0);

export function say(cells: readonly (string | number)[]): void {
  const widths = [22, 6, 6, 9, 5, 6, 7, 5, 5];
  console.log(cells.map((cell, at) => String(cell)[at === 0 ? 'padEnd' : 'padStart'](widths[at] ?? 0)).join(' '));
}

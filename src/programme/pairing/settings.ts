/** What the organiser decides about how pairs are made. */
import type { World } from '../../core/world.js';
import type { Objective } from '../../matching/index.js';
import { defineSettings, readSettings } from '../settings.js';
import { words } from './words.js';

/** What is wanted, in the order of its weight; each only breaks the ties of those before. */
const objectives: Readonly<Record<string, readonly Objective[]>> = {
  total: ['coverage', 'total'],
  floor: ['coverage', 'floor', 'total'],
  load: ['coverage', 'total', 'load'],
  'floor-load': ['coverage', 'floor', 'total', 'load'],
};

const ways = ['computed', 'chosen', 'hybrid'] as const;

/** Computed from criteria; by the wishes of both sides alone; or by wishes, with everybody else computed after them. */
export type Way = (typeof ways)[number];

export const settings = defineSettings(
  {
    way: { choices: ways, fallback: 'computed' },
    aim: { choices: Object.keys(objectives), fallback: 'total' },
  },
  () => words.settings,
);

export function wayOf(world: World): Way {
  return readSettings(world, settings).way as Way;
}

export function objectiveOf(world: World): readonly Objective[] {
  return objectives[readSettings(world, settings).aim]!;
}

/** As earlier versions kept it with a round: by what it was called. */
export function wayNamed(stored: string): Way {
  return stored === 'by wishes' ? 'chosen' : stored === 'by wishes, then computed' ? 'hybrid' : (stored as Way);
}

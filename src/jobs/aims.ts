/** The organiser's choices of how pairs are made and what counts most, in words. */
import type { Objective } from '../matching/index.js';

/** What is wanted, in the order of its weight; each only breaks the ties of those before. */
export const aims: Readonly<Record<string, readonly Objective[]>> = {
  'most pairs, highest total': ['coverage', 'total'],
  'most pairs, best weakest pair, highest total': ['coverage', 'floor', 'total'],
  'most pairs, highest total, even load': ['coverage', 'total', 'load'],
  'most pairs, best weakest pair, highest total, even load': ['coverage', 'floor', 'total', 'load'],
};

export const ways = ['computed', 'by wishes', 'by wishes, then computed'] as const;

/** Computed from criteria; by the wishes of both sides alone; or by wishes, with everybody else computed after them. */
export type Way = (typeof ways)[number];

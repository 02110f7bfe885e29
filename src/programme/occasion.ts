/**
 * An occasion: something of an area that falls due by itself, such as a reminder. What goes out is what a job of the
 * area wants at that time; whether it may without asking is said in the Schedule tab.
 */
import type { Instant } from '../core/dates.js';
import type { Args } from '../core/job.js';
import type { World } from '../core/world.js';
import type { Template } from './wording.js';

export interface Occasion {
  /** Unique for ever. */
  readonly id: string;
  /** "Reminders of the first check-in". */
  title(): string;
  /** Who gets it, in words. */
  forWhom(): string;
  /** When it falls due, in words. */
  rule(world: World): string;
  /** Of the area, and what it is given. */
  readonly job: string;
  args(world: World): Args;
  /** When it falls due next as things stand, in the past if it is due; `''` when nothing is to come. */
  next(world: World): Instant | '';
  /** What people read. */
  readonly texts: readonly Template[];
  /** So many at once are never odd, though nobody can foresee them. */
  readonly burst?: number;
  /** To whoever runs the programme: no quiet hours, and not counted as a mail too many. */
  readonly toOrganiser?: boolean;
}

/** What an area of the programme declares. Everything that is a list elsewhere is derived from these. */
import * as z from 'zod/mini';
import type { Action, MailAction } from '../core/action.js';
import type { Args, Job, Needs } from '../core/job.js';
import type { Todo } from '../core/step.js';
import type { Table } from '../core/table.js';
import type { World } from '../core/world.js';
import type { ProblemSource } from '../records/index.js';
import { notTooMany } from './breaker.js';
import type { Instrument } from './instrument.js';
import type { Occasion } from './occasion.js';
import type { Found } from './problems.js';
import type { SettingsGroup } from './settings.js';
import type { Text } from './wording.js';

/** Where in the life of a programme an area has its place. */
export type Phase = 'prepare' | 'match' | 'run' | 'close';

/** A capability that an organiser would name, such as pairing or surveys. */
export interface Area {
  readonly name: string;
  readonly phase: Phase;
  readonly settings?: SettingsGroup;
  /** Name of the area on whose card they are shown, if not its own. */
  readonly settingsOn?: string;
  readonly jobs?: readonly AreaJob[];
  readonly instruments?: readonly Instrument[];
  /** What falls due by itself. */
  occasions?(): readonly Occasion[];
  /** Texts that the organiser may reword. */
  readonly mails?: readonly Text[];
  readonly card?: Card;
  readonly questions?: readonly AreaQuestion[];
  /** What set-up writes for it beside its tabs. */
  setsUp?(world: World): readonly Action[];
  /** Words that it knows for cells of a column: chosen from a list there, or typed. */
  readonly offers?: readonly { readonly table: string; readonly column: string; readonly words: readonly string[] }[];
  /** Under which of these its findings stand in the Problems tab. */
  readonly finds?: readonly ProblemSource[];
  /** What is found wrong in these tabs stands on its card, whoever has found it. */
  readonly about?: readonly Table[];
  /** A finding that needs nobody any more, such as that somebody said no. */
  isSettled?(found: Found, world: World): boolean;
}

export interface AreaJob<N extends string = string, A extends Args = Args> extends Job<A> {
  readonly name: N;
  /** Heads its preview. */
  title(): string;
  /** Checks its arguments. */
  readonly args: z.ZodMiniType<A>;
  /** What it is given when nothing else is said. */
  readonly usually?: A;
  /** What its preview says of `todo`, as a person would; `then` is the world once that is done. */
  foretells?(world: World, todo: readonly Todo[], args: A, then: World): Told;
  /** Mails that are none of its own, and that whoever confirms it agrees to. */
  foresees?(world: World, args: A): readonly Foreseen[];
  /** The tab in which to look at what it has done; it is shown when the organiser has asked for it. */
  shows?(world: World): Table | undefined;
  /** What it has written can be put back right afterwards. */
  readonly undoable?: boolean;
  /** It takes back what others have sent: in a programme that is made up for an example it comes last. */
  readonly takesBack?: boolean;
  /** What may be ticked in its preview: an argument that is true or false. */
  offers?(args: A): Offer | undefined;
  /** From now on everything goes out from the account that runs it. */
  readonly takesOver?: boolean;
  /** It begins with these tabs put away, and all that is remembered of the Sheet gone. */
  readonly startsOver?: readonly Table[];
}

export interface Offer {
  readonly arg: string;
  readonly label: string;
  readonly help: string;
  readonly isOn: boolean;
}

export interface Foreseen {
  /** The day on which it would go out, such as `2027-03-01`. */
  readonly day: string;
  readonly mail: MailAction;
}

/** A person or a pair that is worth a look. */
export interface Shown {
  readonly name: string;
  readonly says: string;
}

/** Sentences, and the people and pairs that they are about. */
export type Told = readonly (string | Shown)[];

/** What the panel shows of an area, from that area's own records. */
export interface Card<V = unknown> {
  title(): string;
  readonly needs: Needs;
  view(world: World): V;
  standing(view: V, world: World): Standing;
}

/** Where an area stands: what is there and what is next, in a sentence. */
export interface Standing {
  readonly done: boolean;
  /** Something needs a person. */
  readonly wrong?: boolean;
  /** It is done as far as it goes, and something of it is open: somebody without a mentor, answers that have not come. */
  readonly open?: boolean;
  /** Nothing of it is to be done before a day that is to come. */
  readonly waits?: boolean;
  readonly sentence: string;
}

/** Something that the organiser may ask; nothing is written. */
export interface AreaQuestion<N extends string = string, Q = Args, R = unknown> {
  readonly about: N;
  readonly args: z.ZodMiniType<Q>;
  readonly needs: Needs;
  answer(world: World, question: Q): R;
}

export const line = z.string().check(z.maxLength(2000));
const none = z.object({});

type Unchecked<N extends string, A extends Args> = Omit<AreaJob<N, A>, 'args'>;

export function defineJob<const N extends string, A extends Args>(
  job: Unchecked<N, A> & { readonly args: z.ZodMiniType<A> },
): AreaJob<N, A>;
export function defineJob<const N extends string>(job: Unchecked<N, Args> & { readonly args?: undefined }): AreaJob<N>;
export function defineJob(job: Unchecked<string, Args> & { readonly args?: z.ZodMiniType<Args> }): AreaJob {
  const { actions } = job;
  // Assigned, not copied: what a job reads may only be known once all areas are.
  return Object.assign(job, {
    args: job.args || none,
    actions: (world: World, args: Args) => notTooMany(actions(world, args), world),
  });
}

export function defineCard<V>(card: Card<V>): Card<V> {
  return card;
}

export function defineQuestion<const N extends string, Q, R>(question: AreaQuestion<N, Q, R>): AreaQuestion<N, Q, R> {
  return question;
}

export function defineArea<const A extends Area>(area: A): A {
  return area;
}

/** A job: it looks at the world and says what it wants done. It performs nothing. */
import type { Action } from './action.js';
import type { World } from './world.js';

export interface Job {
  readonly name: string;
  /** Names of the tabs that it needs to see. */
  readonly reads: readonly string[];
  /** It needs the response tabs that forms fill as well. */
  readonly readsResponses?: boolean;
  /** Nothing that it writes makes it want more: it is asked once. */
  readonly oneRound?: boolean;
  /** It makes the tabs that are missing; other jobs refuse to run without theirs. */
  readonly makesTabs?: boolean;
  /** It needs to know which triggers exist. */
  readonly readsTriggers?: boolean;
  /** What it depends on, for jobs that run by themselves: the same as last time, and there is nothing to do. */
  basis?(world: World): unknown;
  /** What has come of it, in a sentence for the organiser; `world` is as it is afterwards. */
  says?(world: World): string;
  /** `args` come from outside and are checked by the job. Throws `Refusal` for a request that makes no sense. */
  actions(world: World, args: Readonly<Record<string, unknown>>): readonly Action[];
}

/** A request that cannot be carried out; the message is a sentence for the organiser. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

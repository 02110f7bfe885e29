/** A job: it looks at the world and says what it wants done. It performs nothing. */
import type { Action } from './action.js';
import type { Table } from './table.js';
import type { World } from './world.js';

/** What must be read before a job can be asked. */
export interface Needs {
  /** Tabs that it needs to see. */
  readonly reads: readonly Table[];
  /** It needs the tabs that forms fill as well. */
  readonly readsResponses?: boolean;
  /** It needs to know which triggers exist. */
  readonly readsTriggers?: boolean;
  /** It makes mails, invitations or forms: it needs the Outbox, the day's quota and the account that sends. */
  readonly sends?: boolean;
  /** It writes or recognises personal codes: it needs the Sheet's secret. */
  readonly signs?: boolean;
}

export type Args = Readonly<Record<string, unknown>>;

export interface Job<A = Args> extends Needs {
  readonly name: string;
  /** Nothing that it writes makes it want more: it is asked once. */
  readonly oneRound?: boolean;
  /** It makes the tabs that are missing; other jobs refuse to run without theirs. */
  readonly makesTabs?: boolean;
  /**
   * It runs by itself, every hour and when a form is submitted, unless this is the same as last time. Nothing that sends
   * may: what leaves must have been confirmed.
   */
  basis?(world: World): unknown;
  /** With which arguments its confirmed sendings go on by themselves when a run had to stop. */
  resumes?(world: World): readonly A[];
  /** What it sends rests on a consent that was given for good: it alone goes on with it. */
  readonly standing?: boolean;
  /**
   * It is the organiser's word on what went out, after which all that is open goes on. These are the keys of what is asked
   * for again, and goes out with it.
   */
  asks?(args: A): readonly string[];
  /** What has come of it, in a sentence for the organiser; `world` is as it is afterwards. */
  says?(world: World, before: World): string;
  /** `args` have been checked. Throws `Refusal` for a request that makes no sense. */
  actions(world: World, args: A): readonly Action[];
}

/** A request that cannot be carried out; the message is a sentence for the organiser. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  /** `field`: key of the setting whose value is refused. */
  constructor(
    message: string,
    readonly field = '',
  ) {
    super(message);
  }
}

/**
 * What a run may ask of the world outside: seven verbs. An edge carries each out and answers; whether it answers at once
 * or later, with `await`, is its own affair.
 */
import type { EffectAction, Receipt, TabAction, TriggerAction } from './action.js';
import type { Cell } from './cell.js';
import type { TabWrite } from './diff.js';
import type { Tab } from './world.js';

export type Verb =
  /** The Sheet is to have this; nothing is written where the tab is no longer as it was read. */
  | { readonly do: 'put'; readonly item: Put }
  /** These rows follow the last one of the tab, wherever that is now. One row is one indivisible act. */
  | { readonly do: 'append'; readonly tab: string; readonly rows: readonly (readonly Cell[])[] }
  /** What was put and appended is kept from here on, whatever happens to the run. */
  | { readonly do: 'flush' }
  /** Do these rows stand in the tab, the first in this row of the Sheet? If not, the tab as it stands now. */
  | { readonly do: 'compare'; readonly tab: string; readonly first: number; readonly rows: Tab['rows'] }
  /** The tab in which people say whether they take part, as it stands now. */
  | { readonly do: 'listen' }
  /** It happens, or the receipt says why not. `attempt`: of a later one it may have happened already. */
  | { readonly do: 'perform'; readonly effect: EffectAction; readonly attempt: number }
  /** What time is it? */
  | { readonly do: 'clock' };

/** What the Sheet is to have. */
export type Put = TabAction | TabWrite | TriggerAction;
/** A receipt for `perform`, milliseconds since 1970 for `clock`, a tab for `compare` and `listen`, nothing for the others. */
export type Answer = Receipt | number | Tab | undefined;

/** The seven verbs of an edge that answers at once. What it throws ends the run. */
export interface Edge {
  put(item: Put): void;
  append(tab: string, rows: readonly (readonly Cell[])[]): void;
  flush(): void;
  compare(tab: string, first: number, rows: Tab['rows']): Tab | undefined;
  listen(): Tab | undefined;
  perform(effect: EffectAction, attempt: number): Receipt;
  clock(): number;
}

/** Carries out all that is asked for, and returns what comes of it. */
export function drive<T>(asking: Generator<Verb, T, Answer>, edge: Edge): T {
  let step = asking.next();
  while (!step.done) step = asking.next(answer(step.value, edge));
  return step.value;
}

function answer(verb: Verb, edge: Edge): Answer {
  switch (verb.do) {
    case 'put':
      edge.put(verb.item);
      return undefined;
    case 'append':
      edge.append(verb.tab, verb.rows);
      return undefined;
    case 'flush':
      edge.flush();
      return undefined;
    case 'compare':
      return edge.compare(verb.tab, verb.first, verb.rows);
    case 'listen':
      return edge.listen();
    case 'perform':
      return edge.perform(verb.effect, verb.attempt);
    case 'clock':
      return edge.clock();
  }
}

/** Asks for it from within a run. */
export function* clock(): Generator<Verb, number, Answer> {
  const now = yield { do: 'clock' };
  if (typeof now !== 'number') throw new Error('The edge does not tell the time.');
  return now;
}

export function* perform(effect: EffectAction, attempt: number): Generator<Verb, Receipt, Answer> {
  const receipt = yield { do: 'perform', effect, attempt };
  if (typeof receipt !== 'object' || !('state' in receipt))
    throw new Error('The edge does not tell what became of an effect.');
  return receipt;
}

/** The tab that an edge answers with, if it does. */
export function* tabFrom(verb: Verb): Generator<Verb, Tab | undefined, Answer> {
  const tab = yield verb;
  return typeof tab === 'object' && 'rows' in tab ? tab : undefined;
}

/**
 * What a run may ask of the world outside: five verbs. An edge carries each out and answers; whether it answers at once
 * or later, with `await`, is its own affair.
 */
import type { EffectAction, Receipt, TabAction, TriggerAction } from './action.js';
import type { Cell } from './cell.js';
import type { TabWrite } from './diff.js';

export type Verb =
  /** The Sheet is to have this. `recheck`: time has passed since its tab was read, so its rows may have been moved. */
  | { readonly do: 'put'; readonly item: Put; readonly recheck: boolean }
  /** These rows follow the last one of the tab, wherever that is now. One row is one indivisible act. */
  | { readonly do: 'append'; readonly tab: string; readonly rows: readonly (readonly Cell[])[] }
  /** What was put and appended is kept from here on, whatever happens to the run. */
  | { readonly do: 'flush' }
  /** It happens, or the receipt says why not. */
  | { readonly do: 'perform'; readonly effect: EffectAction }
  /** What time is it? */
  | { readonly do: 'clock' };

/** What the Sheet is to have. */
export type Put = TabAction | TabWrite | TriggerAction;
/** A receipt for `perform`, milliseconds since 1970 for `clock`, nothing for the others. */
export type Answer = Receipt | number | undefined;

/** The five verbs of an edge that answers at once. What it throws ends the run. */
export interface Edge {
  put(item: Put, recheck: boolean): void;
  append(tab: string, rows: readonly (readonly Cell[])[]): void;
  flush(): void;
  perform(effect: EffectAction): Receipt;
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
      edge.put(verb.item, verb.recheck);
      return undefined;
    case 'append':
      edge.append(verb.tab, verb.rows);
      return undefined;
    case 'flush':
      edge.flush();
      return undefined;
    case 'perform':
      return edge.perform(verb.effect);
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

export function* perform(effect: EffectAction): Generator<Verb, Receipt, Answer> {
  const receipt = yield { do: 'perform', effect };
  if (typeof receipt !== 'object') throw new Error('The edge does not tell what became of an effect.');
  return receipt;
}

/** What a cell reader gives back: the value, and what was wrong with the cell if anything was. */
import type { Problem } from '../../core/problem.js';
import type { Sentence } from '../../core/words.js';
import { type english, words } from '../words.js';

type Troubles = typeof english.troubles;
export type TroubleCode = keyof Troubles;
type Fact = string | number | readonly string[];
/** What the sentences of a trouble name, in their order. */
type FactsOf<C extends TroubleCode> = Troubles[C]['mend'] extends (...facts: infer F extends readonly Fact[]) => string
  ? F
  : Troubles[C]['reason'] extends (...facts: infer F extends readonly Fact[]) => string
    ? F
    : [];

export interface Trouble {
  readonly code: TroubleCode;
  readonly facts: readonly Fact[];
  readonly weight: Problem['weight'];
}

export interface Reading<T> {
  readonly value: T;
  readonly trouble?: Trouble;
}

export function warns<T, C extends TroubleCode>(value: T, code: C, ...facts: FactsOf<C>): Reading<T> {
  return { value, trouble: trouble('warns', code, ...facts) };
}

export function stops<T, C extends TroubleCode>(value: T, code: C, ...facts: FactsOf<C>): Reading<T> {
  return { value, trouble: trouble('stops', code, ...facts) };
}

export function trouble<C extends TroubleCode>(weight: Problem['weight'], code: C, ...facts: FactsOf<C>): Trouble {
  return { code, facts, weight };
}

/** The trouble in sentences of the language that is spoken. */
export function said({ code, facts, weight }: Trouble): Pick<Problem, 'code' | 'reason' | 'mend' | 'weight'> {
  const { reason, mend } = words.troubles[code];
  return { code, reason: tell(reason, facts), mend: tell(mend, facts), weight };
}

/** `trouble` has seen to it that a sentence gets the facts that it names. */
function tell(sentence: Sentence, facts: readonly Fact[]): string {
  return typeof sentence === 'string' ? sentence : sentence(...(facts as never[]));
}

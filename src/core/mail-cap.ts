/** Nobody gets many mails in a day, whatever is wanted: the rest wait. */
import type { EffectAction } from './action.js';
import { dict } from './dict.js';
import type { Ledger } from './ledger.js';

/** To one address within 24 hours. */
const MOST = 3;

/**
 * Whether whoever gets it has had their mails of the day; `count` is called with what has gone out since. `owner`: who sends
 * may mail themselves as often as they like.
 */
export function mailCap(
  ledger: Ledger,
  owner: string,
): {
  isReached(effect: EffectAction, now: number): boolean;
  count(effect: EffectAction, now: number): void;
} {
  const times = dict<number[]>();
  const note = (to: string, at: number) => {
    const address = to.toLowerCase();
    times[address] = times[address] || [];
    times[address]!.push(at);
  };
  for (const key of Object.keys(ledger)) {
    const { state, line } = ledger[key]!;
    if (state === 'done' && line!.kind === 'mail') note(line!.to, Date.parse(line!.at));
  }
  return {
    isReached: (effect, now) =>
      effect.kind === 'mail' &&
      effect.to !== owner &&
      (times[effect.to.toLowerCase()] || []).filter((at) => at > now - 86400000).length >= MOST,
    count: (effect, now) => void (effect.kind === 'mail' && note(effect.to, now)),
  };
}

/** What has gone out, and of what nobody knows: read from the Outbox. */
import { type EffectAction, isRepeatable } from '../../core/action.js';
import { type EffectState, type Ledger, readLedger } from '../../core/ledger.js';
import type { World } from '../../core/world.js';

export interface EffectView {
  readonly key: string;
  readonly kind: EffectAction['kind'];
  readonly to: string;
  readonly what: string;
  readonly at: string;
  readonly note: string;
}

export type OutboxView = ReturnType<typeof outboxView>;

export function outboxView(world: World) {
  const ledger = readLedger(world);
  return {
    doubts: effectViews(ledger, 'doubtful'),
    failures: effectViews(ledger, 'failed'),
    sent: { mails: sent(ledger, 'mail'), events: sent(ledger, 'event'), forms: sent(ledger, 'form') },
    mailLeft: world.mailLeft,
  };
}

/** Keys of what the organiser must decide about. */
export function doubtfulKeys(world: World): string[] {
  return effectViews(readLedger(world), 'doubtful').map(({ key }) => key);
}

function effectViews(ledger: Ledger, state: EffectState['state']): EffectView[] {
  return Object.keys(ledger)
    .filter((key) => ledger[key]!.state === state)
    .map((key) => ledger[key]!.line!)
    .filter((line) => !(state === 'doubtful' && isRepeatable(line.kind)))
    .map(({ key, kind, to, what, at, note }) => ({ key, kind: kind as EffectAction['kind'], to, what, at, note }));
}

function sent(ledger: Ledger, kind: string): number {
  return Object.keys(ledger).filter((key) => ledger[key]!.state === 'done' && key.split(':')[0] === kind).length;
}

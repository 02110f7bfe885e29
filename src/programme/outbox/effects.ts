/** What has gone out, and of what nobody knows: read from the Outbox. */
import type { EffectAction } from '../../core/action.js';
import { dataOf, type EffectState, type Ledger, needsWord, readLedger } from '../../core/ledger.js';
import type { World } from '../../core/world.js';
import { words } from './words.js';

export interface EffectView {
  readonly key: string;
  readonly kind: EffectAction['kind'];
  readonly to: string;
  readonly what: string;
  readonly at: string;
  readonly note: string;
  /** How often it has been tried. */
  readonly attempt: number;
}

export type OutboxView = ReturnType<typeof outboxView>;

export function outboxView(world: World) {
  const ledger = readLedger(world);
  return {
    doubts: doubtful(ledger, world),
    failures: effectViews(ledger, 'failed'),
    /** What must be switched on or allowed before the rest goes out, in a sentence; `''` when nothing must. */
    stopped: stoppedSentence(stopping(ledger)),
    sent: { mails: sent(ledger, 'mail'), events: sent(ledger, 'event'), forms: sent(ledger, 'form') },
    mailLeft: world.mailLeft,
  };
}

/** Of how many the organiser must say what becomes of them. */
export function toDecide(world: World): number {
  const ledger = readLedger(world);
  return doubtful(ledger, world).length + effectViews(ledger, 'failed').length;
}

/** What to do about the reason for which a run has stopped; see `Receipt`. */
export function stoppedSentence(reason: string): string {
  return reason === 'calendar' ? words.stopped.calendar : reason === 'permission' ? words.stopped.permission : '';
}

function stopping(ledger: Ledger): string {
  const reasons = Object.keys(ledger).map((key) => {
    const { state, line } = ledger[key]!;
    return (state === 'open' && line && dataOf(line.note).stopped) || '';
  });
  return reasons.find((reason) => reason !== '') || '';
}

/** But what is asked for again by itself. */
function doubtful(ledger: Ledger, world: World): EffectView[] {
  return effectViews(ledger, 'doubtful').filter(({ key }) => needsWord(ledger[key]!, world));
}

function effectViews(ledger: Ledger, state: EffectState['state']): EffectView[] {
  return Object.keys(ledger)
    .filter((key) => ledger[key]!.state === state)
    .map((key) => ledger[key]!.line!)
    .map(({ key, kind, to, what, at, note, attempt }) => {
      const told = state === 'doubtful' ? '' : note;
      return { key, kind: kind as EffectAction['kind'], to, what, at, note: told, attempt };
    });
}

function sent(ledger: Ledger, kind: string): number {
  return Object.keys(ledger).filter((key) => ledger[key]!.state === 'done' && key.split(':')[0] === kind).length;
}

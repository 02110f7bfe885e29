/** Sends a wave of mails, invitations and forms: intents of all, then for each claim, flush, effect, receipt. */
import { type Action, type EffectAction, isEffect, type Receipt } from './action.js';
import { withTab } from './advance.js';
import { dict, indexBy } from './dict.js';
import { type Answer, clock, perform, tabFrom, type Verb } from './edge.js';
import {
  claimLine,
  contentHash,
  intentLine,
  isOpen,
  type Line,
  readLedger,
  receiptLines,
  unknownEffect,
} from './ledger.js';
import { mailCap } from './mail-cap.js';
import { postBook } from './post-book.js';
import type { Tab, World } from './world.js';

/** Milliseconds for which what people have said counts while a wave goes out. */
const HEARD_FOR = 10000;

/** What the waves of a run have in common. */
export interface Sending {
  /** What is wanted in a world. */
  readonly wants: (world: World) => readonly Action[];
  /** Milliseconds since 1970; nothing is claimed after it. */
  readonly until: number;
  /** Which run it is. */
  readonly run: string;
  /** It rests on a standing consent. */
  readonly standing?: boolean;
  /** Nothing happens, and nobody reads what would be written. */
  readonly pretended?: boolean;
  /** Mail recipients that are left. */
  mails: number;
  /** Before this instant neither mail nor invitation goes out. */
  readonly hold?: string;
  /** When people were last heard, in milliseconds since 1970. */
  heard: number;
  /** What they said, if it was something else than at first. */
  people?: Tab;
  readonly receipts: Record<string, Receipt>;
  /** Keys of what was wanted at first and is no longer. */
  readonly dropped: Record<string, true>;
}

/**
 * Stops when one is put off or nobody knows what became of it, and in good time. `said`: the organiser's word on some,
 * written together with the intents, so that a stop between leaves neither alone. Returns the world with the lines.
 */
export function* send(
  effects: readonly EffectAction[],
  said: readonly Line[],
  world: World,
  sending: Sending,
): Generator<Verb, World, Answer> {
  const { receipts, dropped } = sending;
  const book = postBook(world);
  const before = readLedger(world);
  // A form is made at once: mails have its link in them.
  const how = ({ kind }: EffectAction) => (kind === 'mail' || kind === 'event' ? sending : { ...sending, hold: '' });
  const intended = effects.map((effect) => ({ effect, intent: intentLine(effect, world.now, how(effect)) }));
  const isNew = ({ key, content, note }: Line) => {
    const { confirmed, standing, from } = before[key] || unknownEffect;
    const isOther = note !== '' && !sending.standing && from !== sending.hold;
    return confirmed !== content || (standing && !sending.standing) || isOther;
  };
  const opening = [...said, ...intended.map(({ intent }) => intent).filter(isNew)];
  yield* book.write(opening);
  // One line is added in one act. Many are not: a row that somebody puts in just then moves what they are written below.
  if (opening.length > 1) yield* book.hasChanged();
  let ledger = book.ledger();
  const cap = mailCap(ledger, world.owner);
  const told = dict<true>();
  for (const key of effects.flatMap(preceding)) told[key] = true;
  let heard: Tab | undefined;
  let wanted = dict<string>();
  for (const { effect, intent } of intended) {
    const { key } = effect;
    const now = yield* clock();
    if (now > sending.until) break;
    yield* hear(now, world, sending);
    if (sending.people && sending.people !== heard) {
      heard = sending.people;
      wanted = contents(
        sending.wants(withTab(world, heard.name, heard)),
        intended.map(({ effect: one }) => one.key),
      );
    }
    // Word for word as it was confirmed.
    if (heard && wanted[key] !== intent.content) dropped[key] = true;
    if (dropped[key] || !isOpen(ledger[key], world)) continue;
    if (preceding(effect).some((one) => receipts[one]?.state !== 'done' && ledger[one]?.state !== 'done')) continue;
    // What a mail tells of happens on the day of that mail.
    if ((effect.kind === 'mail' || told[key]) && sending.mails <= 0) continue;
    if (cap.isReached(effect, now)) continue;
    const { nextAttempt: attempt } = ledger[key] || unknownEffect;
    const by = { account: world.owner, run: sending.run };
    const claim = claimLine(intent, attempt, new Date(now).toISOString(), by);
    yield* book.write([claim]);
    yield { do: 'flush' };
    if (yield* book.hasChanged()) {
      ledger = book.ledger();
      if (!book.isFirst(claim)) break;
    }
    if (effect.kind === 'mail') sending.mails--;
    const receipt = remembering(effect, yield* perform(effect, attempt));
    receipts[key] = receipt;
    if (receipt.state === 'done') cap.count(effect, now);
    yield* book.write(receiptLines(intent, receipt, attempt));
    if (receipt.state === 'returned' || receipt.state === 'unsure') break;
  }
  return withTab(world, book.tab().name, book.tab());
}

/** People may withdraw while a wave goes out. */
function* hear(now: number, world: World, sending: Sending): Generator<Verb, void, Answer> {
  if (now - sending.heard < HEARD_FOR) return;
  sending.heard = now;
  const tab = yield* tabFrom({ do: 'listen' });
  const known = tab && (sending.people || world.tabs[tab.name]);
  if (known && JSON.stringify([known.header, known.rows]) !== JSON.stringify([tab.header, tab.rows]))
    sending.people = tab;
}

/** Fingerprints of these. */
function contents(actions: readonly Action[], keys: readonly string[]): Record<string, string> {
  const wanted = indexBy(actions.filter(isEffect), ({ key }) => key);
  const found = dict<string>();
  for (const key of keys) if (wanted[key]) found[key] = contentHash(wanted[key]!);
  return found;
}

/** Keys of what must have happened before. */
export function preceding(effect: EffectAction): readonly string[] {
  return (effect.kind === 'mail' && effect.after) || [];
}

function remembering(effect: EffectAction, receipt: Receipt): Receipt {
  const kept = 'remember' in effect && receipt.state === 'done' ? effect.remember : undefined;
  return kept ? { ...receipt, data: { ...kept, ...receipt.data } } : receipt;
}

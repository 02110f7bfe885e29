/**
 * The Outbox tab as a ledger: a line is appended for each intent, claim and receipt, and none is ever changed, so that
 * sorting or a stop at any moment can neither lose nor move one. What became of an effect is folded from its lines,
 * whatever their order.
 */
import { type DecisionAction, type EffectAction, isOfCalendar, isRepeatable, type Receipt } from './action.js';
import type { Cell, Row } from './cell.js';
import { dict } from './dict.js';
import { sha256 } from './hash.js';
import { outboxTable } from './outbox-table.js';
import { columnPositions, rowsOf } from './rows.js';
import { sentences } from './sentences.js';
import type { Tab, World } from './world.js';

/**
 * `planned` the organiser has confirmed it; `sending` claimed, the call follows; `sent` it has happened; `failed` it has
 * not and will not by itself; `returned` it has not, try again later; `again` the organiser asked for another attempt.
 */
export type LineState = 'planned' | 'sending' | 'sent' | 'failed' | 'returned' | 'again';

export interface Line {
  readonly key: string;
  readonly state: LineState;
  /** 1 for the first; a new attempt starts with `again` or `returned`. */
  readonly attempt: number;
  readonly at: string;
  readonly kind: string;
  readonly to: string;
  readonly what: string;
  readonly content: string;
  readonly note: string;
}

/** `open`: may be performed. `doubtful`: claimed, but nobody knows whether it happened. */
export interface EffectState {
  readonly state: 'open' | 'done' | 'failed' | 'doubtful';
  readonly planned: boolean;
  /** Fingerprint of what the organiser confirmed last, or `''`. */
  readonly confirmed: string;
  /** What was planned last rests on a standing consent, and on no confirmation of its own. */
  readonly standing: boolean;
  /** The organiser has called it off, and it goes out by nobody's word but theirs. */
  readonly calledOff: boolean;
  /** The instant before which it does not go out, as it was confirmed; `''` for at once. */
  readonly from: string;
  /** The number that the next claim takes. */
  readonly nextAttempt: number;
  /** Claims of which nobody knows what became. */
  readonly unanswered: number;
  /** The account that last claimed it; `''` where that is not known. */
  readonly account: string;
  /** The line that decided the state. */
  readonly line: Line | null;
  readonly data: Readonly<Record<string, string>>;
}

export type Ledger = Readonly<Record<string, EffectState>>;

export const unknownEffect: EffectState = {
  state: 'open',
  planned: false,
  confirmed: '',
  standing: false,
  calledOff: false,
  from: '',
  nextAttempt: 1,
  unanswered: 0,
  account: '',
  line: null,
  data: {},
};

export function readLedger(world: World): Ledger {
  const tab = world.tabs[outboxTable.name];
  if (!tab) return dict();
  const found = known.get(tab) || folded(world);
  known.set(tab, found);
  return found;
}

/** A tab is never changed, so that it is read once whoever asks. */
const known = new WeakMap<Tab, Ledger>();

function folded(world: World): Ledger {
  const lines = dict<Line[]>();
  for (const line of linesOf(world.tabs[outboxTable.name])) {
    lines[line.key] = lines[line.key] || [];
    lines[line.key]!.push(line);
  }
  const ledger = dict<EffectState>();
  for (const key of Object.keys(lines)) ledger[key] = fold(lines[key]!);
  return ledger;
}

/** Whether anything that the organiser has confirmed is still to be done. */
export function hasOpenIntents(world: World): boolean {
  return openIntents(world).length > 0;
}

/** Keys of what the organiser has confirmed and is still to be done. */
export function openIntents(world: World): string[] {
  const ledger = readLedger(world);
  return Object.keys(ledger).filter(
    (key) => ledger[key]!.planned && !ledger[key]!.standing && isOpen(ledger[key], world),
  );
}

/** Hours between one attempt in doubt and the next, where a second one finds the first. */
const WAITS = [0, 1, 2, 4, 8];

/** It may be performed: it has not happened, or another attempt finds the one in doubt and is due. */
export function isOpen(effect: EffectState | undefined, world: Pick<World, 'now' | 'owner'>): boolean {
  const { state, line, unanswered } = effect || unknownEffect;
  if (state !== 'doubtful') return state === 'open' && !isHeld(effect || unknownEffect, world);
  const wait = WAITS[unanswered - 1]! * 3600000;
  return comesAgain(effect!, world) && (wait === 0 || Date.parse(world.now) >= Date.parse(line!.at) + wait);
}

/** It was confirmed for a later hour, which has not come. */
export function isHeld({ state, from }: EffectState, { now }: Pick<World, 'now'>): boolean {
  return state === 'open' && from > now;
}

/** Of what is in doubt: it is asked for again by itself, a few times, and from the account in whose calendar it may stand. */
function comesAgain({ line, unanswered, account }: EffectState, { owner }: Pick<World, 'owner'>): boolean {
  if (!isRepeatable(line!.kind) || unanswered > WAITS.length) return false;
  return !isOfCalendar(line!.kind) || !account || account === owner;
}

export function fold(lines: readonly Line[]): EffectState {
  const intents = lines.filter((line) => line.state === 'planned');
  const { content: confirmed, note: basis } = intents.reduce((latest, line) => (line.at >= latest.at ? line : latest), {
    at: '',
    content: '',
    note: '',
  });
  // Confirmed for later, and then taken back, it is as if nobody had.
  const calledOff = basis === CALLED_OFF;
  const planned = intents.length > 0 && !calledOff;
  const sent = lines.find((line) => line.state === 'sent');
  const claims = lines.filter((line) => line.state === 'sending');
  const attempt = Math.max(0, ...claims.map((line) => line.attempt));
  const answered = lines.filter((line) => line.state !== 'sending').map((line) => line.attempt);
  const unanswered = claims.filter((line) => answered.indexOf(line.attempt) < 0).length;
  const standing = basis === STANDING;
  const from = dataOf(basis).from || '';
  const last = claims.find((line) => line.attempt === attempt);
  const account = (last && dataOf(last.note).account) || '';
  const rest = {
    planned,
    confirmed,
    standing,
    calledOff,
    from,
    nextAttempt: attempt + 1,
    unanswered,
    account,
    data: {},
  };
  if (sent) return { ...rest, state: 'done', line: sent, data: dataOf(sent.note) };
  const latest = lines.filter((line) => line.attempt === attempt);
  const free = latest.find((line) => line.state === 'again' || line.state === 'returned');
  if (attempt === 0 || free) return { ...rest, state: 'open', line: free || null };
  const failed = latest.find((line) => line.state === 'failed');
  if (failed) return { ...rest, state: 'failed', line: failed };
  return { ...rest, state: 'doubtful', line: last! };
}

/** Milliseconds after which what was due to be asked for again is no longer waited for. */
const OVERDUE = 86400000;

/** In doubt, and nothing but the organiser's word is coming: it is not asked for again by itself, or was long due to be. */
export function needsWord(effect: EffectState, world: Pick<World, 'now' | 'owner'>): boolean {
  const { state, line, unanswered } = effect;
  if (state !== 'doubtful' || !comesAgain(effect, world)) return state === 'doubtful';
  return Date.parse(world.now) > Date.parse(line!.at) + WAITS[unanswered - 1]! * 3600000 + OVERDUE;
}

/** The note of an intent that nobody has confirmed by itself. */
const STANDING = '{"by":"schedule"}';
/** And of one that was taken back before its hour. */
const CALLED_OFF = '{"off":"later"}';

/**
 * The organiser has confirmed the effect as it is here, or agreed for good to what it is one of (`standing`).
 * `hold`: it does not go out before that instant. `pretended`: its words are left out, which may have to be written first.
 */
export function intentLine(
  effect: EffectAction,
  at: string,
  {
    standing,
    pretended,
    hold,
  }: { readonly standing?: boolean; readonly pretended?: boolean; readonly hold?: string } = {},
): Line {
  return {
    key: effect.key,
    state: 'planned',
    attempt: 0,
    at,
    kind: effect.kind,
    to: receiversOf(effect),
    what: pretended ? '' : describe(effect),
    content: pretended ? '' : contentHash(effect),
    note: standing ? STANDING : hold ? JSON.stringify({ from: hold }) : '',
  };
}

/** The call for it follows. `by`: who is at work. */
export function claimLine(
  intent: Line,
  attempt: number,
  at: string,
  by: { readonly account: string; readonly run: string } = { account: '', run: '' },
): Line {
  return { ...intent, state: 'sending', attempt, at, note: JSON.stringify(by) };
}

/** The line that says what became of it; none when nobody knows. */
export function receiptLines(intent: Line, { state, at, data, error }: Receipt, attempt: number): Line[] {
  if (state === 'unsure') return [];
  const note = error || JSON.stringify(data);
  return [{ ...intent, state: state === 'done' ? 'sent' : state, attempt, at, note }];
}

/** The organiser's word on an effect, as a line. */
export function decisionLine({ key, state, attempt }: DecisionAction, at: string): Line {
  if (state === 'off')
    return { key, state: 'planned', attempt: 0, at, kind: '', to: '', what: '', content: '', note: CALLED_OFF };
  const note = state === 'sent' ? '{"by":"organiser"}' : sentences.askedByOrganiser;
  return { key, state, attempt, at, kind: '', to: '', what: '', content: '', note };
}

/** The lines as cells under the tab's header; columns that somebody added stay empty. */
export function cellsOf(lines: readonly Line[], header: readonly string[]): Cell[][] {
  const positions = columnPositions(outboxTable, header);
  return lines.map((line) => {
    const row: Row = { ...line };
    const cells: Cell[] = header.map(() => '');
    for (const key of Object.keys(positions)) cells[positions[key]!] = row[key]!;
    return cells;
  });
}

/** The Outbox as the world shows it. Whoever sends without having read it would send twice. */
export function outboxOf(world: World): Tab {
  const tab = world.tabs[outboxTable.name];
  if (!tab) throw new Error(`A job that sends or decides must read the tab "${outboxTable.name}".`);
  return tab;
}

function receiversOf(effect: EffectAction): string {
  return effect.kind === 'mail' ? effect.to : 'guests' in effect ? effect.guests.join(', ') : '';
}

function describe(effect: EffectAction): string {
  const title = effect.kind === 'mail' ? effect.subject : 'title' in effect ? effect.title : effect.form.title;
  return `${effect.occasion}: ${title}`;
}

/** Of everything that the receiver would get. */
export function contentHash(effect: EffectAction): string {
  // The sign keeps a spreadsheet from taking "12e4..." for a number.
  return `#${sha256(JSON.stringify(effect)).slice(0, 12)}`;
}

/** The lines of the tab, in its order. */
export function linesOf(tab: Tab | undefined): Line[] {
  return rowsOf(outboxTable, tab).map(({ others: _, ...row }) => ({
    ...row,
    state: row.state as LineState,
    attempt: row.attempt || 0,
  }));
}

export function dataOf(note: string): Record<string, string> {
  try {
    const data: unknown = JSON.parse(note);
    return data !== null && typeof data === 'object' ? (data as Record<string, string>) : {};
  } catch (_) {
    return {};
  }
}

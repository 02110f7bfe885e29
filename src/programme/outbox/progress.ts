/** How far a wave of mails and invitations has come, as the Outbox tells it: whoever sends, and whoever looks. */
import { dataOf, linesOf, openIntents, readLedger } from '../../core/ledger.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';

export interface Progress {
  readonly done: number;
  readonly all: number;
  /** What the rest takes, as fast as it has been so far. */
  readonly seconds: number;
}

/** A run that has written nothing for so many milliseconds is over. */
const SILENT_AFTER = 45000;

/** null when nothing goes out at the moment. */
export function progressOf(world: World): Progress | null {
  const lines = linesOf(world.tabs[records.outbox.name]);
  const claims = lines.filter(({ state }) => state === 'sending');
  const last = claims.reduce((latest, line) => (line.at > latest ? line.at : latest), '');
  if (last === '' || Date.parse(world.now) - Date.parse(last) > SILENT_AFTER) return null;
  const { run } = dataOf(claims.find(({ at }) => at === last)!.note);
  const own = claims.filter(({ note }) => dataOf(note).run === run);
  const ledger = readLedger(world);
  const states = own.map(({ key }) => ledger[key]!.state);
  const under = states.filter((state) => state === 'doubtful').length;
  const rest = goingNow(openIntents(world), world) + under;
  if (rest === 0) return null;
  const first = own.reduce((earliest, { at }) => (at < earliest ? at : earliest), last);
  const each = (Date.parse(last) - Date.parse(first)) / Math.max(1, own.length - 1);
  const done = states.filter((state) => state === 'done').length;
  return { done, all: done + rest, seconds: Math.ceil((rest * each) / 1000) };
}

/** How many of these Google lets go out today; what it lets another account send, whoever looks cannot see. */
function goingNow(keys: readonly string[], { me, owner, mailLeft }: World): number {
  const mails = keys.filter((key) => key.indexOf('mail:') === 0).length;
  return keys.length - mails + Math.min(mails, me === owner ? mailLeft : mails);
}

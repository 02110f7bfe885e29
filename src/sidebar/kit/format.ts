/** How numbers, times and counts read in the panel. Pure: data in, words out. */
import type { EffectView, PairingView, StepView, View } from '../../api/types.js';

/** 1234 as "1,234". */
export function thousands(n: number): string {
  return String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** "1 mail", "2 mails", "1,000 people". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${thousands(n)} ${n === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
}

/** 7 s, 1 min 05 s. */
export function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  if (seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A wall time `2027-03-01T09:30:00` as "Mon 1 Mar 2027, 09:30"; anything else unchanged. */
export function wallTime(time: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?$/.exec(time);
  if (!match) return time;
  const [, year, month, day, clock] = match as unknown as [string, string, string, string, string];
  const weekday = DAYS[new Date(Date.UTC(+year, +month - 1, +day)).getUTCDay()];
  return `${weekday} ${+day} ${MONTHS[+month - 1]} ${year}, ${clock}`;
}

/** An instant in UTC as wall time where the browser is. */
export function localTime(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const two = (n: number) => String(n).padStart(2, '0');
  const clock = `${two(at.getHours())}:${two(at.getMinutes())}`;
  return `${DAYS[at.getDay()]} ${at.getDate()} ${MONTHS[at.getMonth()]} ${at.getFullYear()}, ${clock}`;
}

/** What stands in a cell, for the eye. */
export function cellWords(cell: string | number | boolean): string {
  if (cell === '') return '(empty)';
  return typeof cell === 'boolean' ? (cell ? 'ticked' : 'not ticked') : String(cell);
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly pairs: number;
}

/** Scores 0 to 100 counted in ten bins; 100 falls in the last. */
export function histogram(scores: readonly number[]): readonly Bin[] {
  const bins = Array.from({ length: 10 }, (_, i) => ({ from: i * 10, to: i === 9 ? 100 : i * 10 + 9, pairs: 0 }));
  for (const score of scores) {
    const bin = bins[Math.min(9, Math.max(0, Math.floor(score / 10)))];
    if (bin) bin.pairs += 1;
  }
  return bins;
}

export type PairFilter = 'all' | 'draft' | 'unmatched';

/** Pairings of one filter whose mentee or mentor contains every word searched for; unmatched people last. */
export function findPairings(
  pairings: readonly PairingView[],
  filter: PairFilter,
  search: string,
): readonly PairingView[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = pairings.filter((pairing) => {
    const names = `${pairing.mentee} ${pairing.mentor}`.toLowerCase();
    return (filter === 'all' || pairing.status === filter) && words.every((word) => names.includes(word));
  });
  const last = (pairing: PairingView) => (pairing.status === 'unmatched' ? 1 : 0);
  return found
    .map((p, i) => ({ p, i }))
    .sort((a, b) => last(a.p) - last(b.p) || a.i - b.i)
    .map(({ p }) => p);
}

/** The step to open first: what is next, else what needs attention. */
export function openStep(steps: readonly StepView[]): StepView | undefined {
  return steps.find((step) => step.state === 'next') ?? steps.find((step) => step.state === 'attention');
}

/** This is the step to work on, so its button may stand out. */
export function isDue(step: StepView): boolean {
  return step.state === 'next' || step.state === 'attention';
}

/** Where a person looks to see whether a doubtful effect happened. */
export function whereToLook(kind: EffectView['kind']): string {
  if (kind === 'mail') return 'your Sent folder';
  return kind === 'event' ? 'your calendar' : 'your Google Drive';
}

/** "100 mails, 57 invitations and 2 forms so far." */
export function sentSoFar(sent: View['sent']): string {
  if (sent.mails + sent.events + sent.forms === 0) return 'Nothing has been sent yet.';
  const parts = [count(sent.mails, 'mail'), count(sent.events, 'invitation'), count(sent.forms, 'form')];
  return `So far: ${list(parts)}.`;
}

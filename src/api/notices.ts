/** What stands in the way of the programme in this Sheet: shown at the top of the panel, and said to a run that must not be. */
import { Refusal } from '../core/job.js';
import type { World } from '../core/world.js';
import type { AreaJob } from '../programme/area.js';
import { copiedFrom } from '../programme/setup/settings.js';
import { words } from './words.js';

/** What an edge knows of the Sheet beside its tabs. */
export interface Circumstances {
  /** There was an Outbox, and it is gone. */
  readonly isOutboxGone: boolean;
  /** Where permissions that are missing can be given, or `''`. */
  readonly permission: string;
  /** When it last ran by itself (ISO, UTC), or was set up; `''` before that. */
  readonly lastRun: string;
  /** Triggers of this Sheet are missing. */
  readonly isOff: boolean;
  /** What has stopped the runs by themselves, and since when (ISO, UTC). */
  readonly halted: { readonly since: string; readonly sentence: string } | null;
}

export type Notice =
  /** `url`: the Sheet of which this is a copy. */
  | { readonly kind: 'copy'; readonly url: string }
  | { readonly kind: 'outboxGone' }
  | { readonly kind: 'permission'; readonly url: string }
  /** Google does not let this account mail; `message` is what it says. */
  | { readonly kind: 'mute'; readonly message: string }
  /** Everything goes out from another account. */
  | { readonly kind: 'account'; readonly owner: string }
  | { readonly kind: 'off' }
  | { readonly kind: 'halted'; readonly since: string; readonly sentence: string }
  | { readonly kind: 'silent'; readonly since: string };

/** Every hour is once; after three nobody can say that it was only late. */
const SILENT_AFTER = 3 * 60 * 60 * 1000;

export function isMine({ me, owner }: World): boolean {
  return me === owner;
}

/** Why nothing may be read or sent here, or null. */
function stop(world: World, { isOutboxGone }: Pick<Circumstances, 'isOutboxGone'>): Notice | null {
  const url = copiedFrom(world);
  return url !== '' ? { kind: 'copy', url } : isOutboxGone ? { kind: 'outboxGone' } : null;
}

/** The same as a sentence, or `''`. */
export function stopSentence(world: World, circumstances: Pick<Circumstances, 'isOutboxGone'>): string {
  const found = stop(world, circumstances);
  return found ? (found.kind === 'copy' ? words.isCopy : words.outboxGone) : '';
}

/** Throws a Refusal for a job that must not run here, or not from this account. */
export function refuseRun(
  job: AreaJob,
  world: World,
  { sends, ...circumstances }: Pick<Circumstances, 'isOutboxGone'> & { readonly sends: boolean },
): void {
  const stopped = stopSentence(world, circumstances);
  if (job.startsOver && stopped === '') throw new Refusal(words.noRestart);
  if (!job.startsOver && stopped !== '') throw new Refusal(stopped);
  if (!sends || job.takesOver || isMine(world)) return;
  throw new Refusal(world.me === '' ? words.notAllowed(world.refused) : words.otherAccount(world.owner));
}

export function noticesOf(world: World, circumstances: Circumstances): Notice[] {
  const { permission, lastRun, isOff, halted } = circumstances;
  const stopped = stop(world, circumstances);
  if (stopped) return [stopped];
  const isSilent = lastRun !== '' && Date.parse(world.now) - Date.parse(lastRun) > SILENT_AFTER;
  return [
    ...(permission !== '' ? [{ kind: 'permission', url: permission } as const] : []),
    ...(permission === '' && world.refused !== '' ? [{ kind: 'mute', message: world.refused } as const] : []),
    ...(world.me !== '' && !isMine(world) ? [{ kind: 'account', owner: world.owner } as const] : []),
    ...(isOff
      ? [{ kind: 'off' } as const]
      : halted
        ? [{ kind: 'halted', ...halted } as const]
        : isSilent
          ? [{ kind: 'silent', since: lastRun } as const]
          : []),
  ];
}

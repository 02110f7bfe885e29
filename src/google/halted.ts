/**
 * Runs that nobody sees. Google mails the owner of a trigger a summary of each run that threw, so what a person should read is
 * kept here, and the panel tells it until a run has come to its end.
 */
import { isForeseen, replyToError } from '../api/index.js';
import { forget, recall, remember } from './memory.js';

/** Document property: since when runs by themselves stop, and why. */
const HALTED = 'halted';

export interface Halted {
  /** ISO 8601, UTC. */
  readonly since: string;
  readonly sentence: string;
}

/** What nobody has foreseen is thrown the first time, so that Google tells of it even where nobody opens the panel. */
export function quietly(work: () => void): void {
  try {
    work();
  } catch (error) {
    const { sentence } = replyToError(error);
    const before = halted();
    const isKnown = before?.sentence === sentence;
    if (!isKnown) remember(HALTED, JSON.stringify({ since: before?.since || new Date().toISOString(), sentence }));
    if (!isKnown && !isForeseen(error)) throw new Error(sentence);
  }
}

export function halted(): Halted | null {
  const kept = recall(HALTED);
  return kept ? (JSON.parse(kept) as Halted) : null;
}

/** A run has come to its end. */
export function goesOn(): void {
  if (recall(HALTED) !== null) forget(HALTED);
}

/** What another job has to say against it is no reason to show nothing of this one. */
import { Refusal } from '../../core/job.js';

/** null where it is refused. */
export function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return null;
  }
}

/** Points for how far the mentor is ahead, in years or levels; shared by `distance` and `scale`. */
import { type CriterionContext, FORBIDDEN } from './kind.js';

/**
 * Without a direction: 1 when equal, falling evenly to 0 at the limit (or one `step` beyond it, for levels).
 * With one: 1 inside the band, falling to 0 over the band's own width outside it.
 */
export function bandPoints(ahead: number, step: number, { limit, span }: CriterionContext): number {
  const { must, low, high } = limit;
  if (low === null) {
    const most = high === null ? span : high;
    const apart = Math.abs(ahead);
    if (apart > most) return must ? FORBIDDEN : 0;
    return most + step > 0 ? 1 - apart / (most + step) : 1;
  }
  const short = low - ahead;
  const over = high === null ? 0 : ahead - high;
  const outside = Math.max(short, over);
  if (outside <= 0) return 1;
  if (must) return FORBIDDEN;
  return Math.max(0, 1 - outside / Math.max(1, high === null ? Math.abs(low) : high - low));
}

/** In English; it stands in the catalogue of each kind. */
export const BAND_LIMIT =
  '"5": alike, worth nothing from 5 apart. "2-10": the mentor is 2 to 10 ahead. "ahead 3": 1 to 3 ahead. "must ...": not allowed outside.';

/** Makes pairs the way the organiser chose. */
import { type MatchInput, type Suggestion, suggestByWishes, suggestPairs } from '../matching/index.js';
import type { Way } from './aims.js';

export function suggest(input: MatchInput, way: Way): Suggestion {
  return way === 'computed' ? suggestPairs(input) : suggestByWishes({ ...input, fill: way !== 'by wishes' });
}

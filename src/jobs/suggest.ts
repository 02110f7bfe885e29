/** Makes pairs the way the organiser chose. */
import { suggestChosen } from '../matching/modes/chosen.js';
import { type MatchInput, type Suggestion, suggestPairs } from '../matching/suggest.js';
import type { Way } from './aims.js';

export function suggest(input: MatchInput, way: Way): Suggestion {
  return way === 'computed' ? suggestPairs(input) : suggestChosen({ ...input, fill: way !== 'by wishes' });
}

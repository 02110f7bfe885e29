/** What each criterion gives a pair, of what it could give: shares of 100, the heaviest criterion first. */
import type { Part } from '../matching/suggest.js';

export interface Points {
  readonly criterion: string;
  readonly got: number;
  readonly of: number;
}

/** To a tenth; of 100 in all, as the weights share them out. */
export function pointsOf(parts: readonly Part[]): Points[] {
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  const share = (part: number) => Math.round((1000 * part) / whole) / 10;
  return [...parts]
    .sort((a, b) => b.weight - a.weight)
    .map(({ criterion, points, weight }) => ({ criterion, got: share(points * weight), of: share(weight) }));
}

/** "Topics 32 of 40, Languages 10 of 10". */
export function pointsText(parts: readonly Part[]): string {
  return pointsOf(parts)
    .map(({ criterion, got, of }) => `${criterion} ${got} of ${of}`)
    .join(', ');
}

/** What people write in passing that would change how they are paired: how many they take, and that it is for later. */
import { readCapacity } from '../cells/capacity.js';
import { sentencesOf } from '../cells/condition.js';
import { digits } from '../cells/number-words.js';
import { type Trouble, trouble } from '../cells/reading.js';
import { tidyLine } from '../cells/tidy.js';
import { longAgo } from '../languages/leaving-harmless.js';
import { postpones, tellsSeats } from '../languages/limits-words.js';
import { latestWritten, personal } from './conditions.js';
import type { Place, Signup } from './signup.js';

/** `seats`: how many are used for them, null of who is no mentor. */
export function limitsOf(signup: Signup, seats: number | null): [Trouble, Place][] {
  return latestWritten(signup).flatMap(({ text, use, delicate, place }): [Trouble, Place][] => {
    const sentences = sentencesOf(text).filter((sentence) => !longAgo.test(sentence));
    const counted = use === 'capacity' || seats === null ? undefined : sentences.find((one) => isOther(one, seats));
    const later = sentences.find((sentence) => postpones.test(sentence));
    if (delicate) return counted || later ? [[personal(place), place]] : [];
    return [
      ...(counted ? [trouble('warns', 'seats-written', tidyLine(counted, 200), seats!)] : []),
      ...(later ? [trouble('warns', 'postponed', tidyLine(later, 200))] : []),
    ].map((found): [Trouble, Place] => [found, place]);
  });
}

function isOther(sentence: string, seats: number): boolean {
  return tellsSeats.test(digits(sentence)) && readCapacity(sentence).value !== seats;
}

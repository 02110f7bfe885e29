/** Whose address came with another name, and nobody has said yet whose answers count. */
import { read } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { decided, namesToldIn } from '../../signups/index.js';

/** Each name that waits, and what People would say of it once that is decided. */
export function askedWhose(world: World) {
  return read(world, records.people)
    .filter(({ hold, answeredAs }) => hold !== '' && answeredAs !== '')
    .flatMap(({ id, name, email, answeredAs }) =>
      namesToldIn(answeredAs).open.map((other) => ({
        id,
        name: name || email,
        email,
        other,
        /** As the cell stands, for a way back. */
        before: answeredAs,
        keep: decided(answeredAs, other, 'keep'),
        instead: decided(answeredAs, other, 'instead'),
        one: decided(answeredAs, other, 'one'),
      })),
    );
}

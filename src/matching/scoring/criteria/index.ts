/** The one list that names every kind of criterion. */
import type { Criterion } from '../../model.js';
import { availability } from './availability.js';
import { different } from './different.js';
import { distance } from './distance.js';
import { earlier } from './earlier.js';
import { identity } from './identity.js';
import type { Kind } from './kind.js';
import { language } from './language.js';
import { manager } from './manager.js';
import { must } from './must.js';
import { overlap } from './overlap.js';
import { preference } from './preference.js';
import { same } from './same.js';
import { scale } from './scale.js';
import { text } from './text.js';
import { wishes } from './wishes.js';
import { zone } from './zone.js';

export const criterionKinds: readonly Kind<unknown>[] = [
  overlap,
  same,
  different,
  distance,
  scale,
  wishes,
  zone,
  availability,
  language,
  must,
  preference,
  earlier,
  manager,
  identity,
  text,
];

/** undefined when no kind has this name, as it stands in the Criteria tab. */
export function kindOf({ kind }: Pick<Criterion, 'kind'>): Kind<unknown> | undefined {
  const name = kind.trim().toLowerCase();
  return criterionKinds.find((one) => one.kind === name);
}

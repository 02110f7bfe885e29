/** What the parts of publishing have in common. */
import type { Row } from '../core/cell.js';
import type { World } from '../core/world.js';
import type { Criterion } from '../matching/index.js';
import type { Settings } from './settings.js';
import type { Wordings } from './texts.js';

export interface Wave {
  readonly world: World;
  readonly people: Readonly<Record<string, Row>>;
  readonly settings: Settings;
  readonly meetings: Readonly<Record<string, Row>>;
  /** What made the pairs. */
  readonly criteria: readonly Criterion[];
  readonly wording: Wordings;
}

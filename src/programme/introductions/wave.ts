/** What the mails of one publishing have in common. */
import type { World } from '../../core/world.js';
import type { MeetingRow, Person } from '../../records/index.js';
import type { ProgrammeSettings } from '../setup/settings.js';

export interface Wave {
  readonly world: World;
  readonly people: Readonly<Record<string, Person>>;
  readonly settings: ProgrammeSettings;
  /** By pairing. */
  readonly meetings: Readonly<Record<string, MeetingRow>>;
}

/** What the mails and invitations of one publishing have in common. */
import type { World } from '../../core/world.js';
import type { Criterion } from '../../matching/index.js';
import type { MeetingRow, Person } from '../../records/index.js';
import type { Misfits } from '../meetings/misfit.js';
import type { ProgrammeSettings } from '../setup/settings.js';
import type { Wordings } from '../wording.js';

export interface Wave {
  readonly world: World;
  readonly people: Readonly<Record<string, Person>>;
  readonly settings: ProgrammeSettings;
  /** First meetings have a video link. */
  readonly meet: boolean;
  /** Whoever sends is a guest of first meetings. */
  readonly organiserComes: boolean;
  /** What is to be said of the hours at which they meet. */
  readonly misfits: Misfits;
  /** By pairing: those that mails tell of, since whoever gets one is invited before. */
  readonly meetings: Readonly<Record<string, MeetingRow>>;
  /** What made the pairs. */
  readonly criteria: readonly Criterion[];
  readonly wording: Wordings;
}

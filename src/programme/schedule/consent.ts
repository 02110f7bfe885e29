/** Standing consent: what the organiser has agreed may go out without being asked again, until it becomes something else. */
import { indexBy } from '../../core/dict.js';
import { sha256 } from '../../core/hash.js';
import { read } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import type { Occasion } from '../occasion.js';
import { readProgramme } from '../setup/settings.js';
import { wordingsIn } from '../wording.js';

const MODES = ['off', 'ask me', 'automatic'] as const;

export type Mode = (typeof MODES)[number];

/** What somebody agrees to: who gets it, when, in what words, and from whom. */
export function printOf(world: World, occasion: Occasion): string {
  const wording = wordingsIn(world);
  const texts = occasion.texts.map((text) => {
    const { subject, preheader, text: body, footer } = wording(text).wording;
    return [subject, preheader, body, footer];
  });
  const { programme, organiser, replyTo } = readProgramme(world);
  const from = [world.owner, programme, organiser, replyTo];
  const agreed = [occasion.forWhom(), occasion.rule(world), occasion.args(world), texts, from];
  return `#${sha256(JSON.stringify(agreed)).slice(0, 12)}`;
}

export interface Agreement {
  readonly mode: Mode;
  /** It was to go out by itself, and its words or its rule have changed since. */
  readonly lapsed: boolean;
  /** No more than so many at once; none where the tab has no number. */
  readonly most: number;
  readonly row: records.ScheduleRow | undefined;
}

/** Titles of the occasions that were to go out by themselves, and wait for the organiser once it is as it is `then`. */
export function consentsLost(before: World, then: World, occasions: readonly Occasion[]): string[] {
  const agreed = read(before, records.schedule).filter(({ mode }) => mode === 'automatic');
  const [was, is] = [before, then].map(fromNobody);
  return occasions
    .filter((one) => agreed.some(({ id }) => id === one.id) && printOf(was!, one) !== printOf(is!, one))
    .map((one) => one.title());
}

/** Whoever saves a setting or a text sends nothing, and need not know from whom it goes out. */
function fromNobody({ now, language, zone, sheet, tabs, tabNames }: World): World {
  return { now, language, zone, sheet, tabs, tabNames, owner: '' } as World;
}

/** How each occasion may go out now. What the tab does not say, or says in words of its own, waits to be asked. */
export function agreementsIn(world: World): (occasion: Occasion) => Agreement {
  const rows = indexBy(read(world, records.schedule), ({ id }) => id);
  return (occasion) => {
    const row = rows[occasion.id];
    const wanted = MODES.find((mode) => mode === row?.mode) || 'ask me';
    const lapsed = wanted === 'automatic' && row!.print !== printOf(world, occasion);
    return { mode: lapsed ? 'ask me' : wanted, lapsed, most: row?.most || 0, row };
  };
}

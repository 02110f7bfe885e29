/** What the card shows: each occasion, when it is due next, and what waits for the organiser. */
import type { World } from '../../core/world.js';
import type { Area, Standing } from '../area.js';
import type { Occasion } from '../occasion.js';
import { agreementsIn, type Mode } from './consent.js';
import { forecast, inWeeks } from './forecast.js';
import { isDue, jobIn, occasionsOf, wavesDue, willGo } from './occasions.js';
import { words } from './words.js';

export interface OccasionView {
  readonly id: string;
  readonly title: string;
  readonly forWhom: string;
  readonly rule: string;
  readonly mode: Mode;
  /** The instant of what is next, and how many mails that is; `''` when nothing is to come. */
  readonly next: string;
  readonly mails: number;
  readonly last: string;
  readonly agreedBy: string;
  readonly agreed: string;
  /** Why it waits for the organiser, or `''`. */
  readonly waits: string;
  /** It was to go out by itself, and does not. */
  readonly stopped: boolean;
  /** What sends it. */
  readonly job: string;
  readonly args: Readonly<Record<string, unknown>>;
}

export function scheduleView(world: World, areas: readonly Area[]): readonly OccasionView[] {
  const agreementOf = agreementsIn(world);
  const going = willGo(world, areas).filter(({ toOrganiser }) => !toOrganiser);
  const stopped = wavesDue(world, areas).filter(({ tooMany }) => tooMany > 0);
  const coming = forecast(world, going, jobIn(areas), inWeeks(world));
  // A letter to the organiser looks at everything; that there is one is enough here.
  const timesOf = (occasion: Occasion) =>
    occasion.toOrganiser
      ? [Math.max(Date.parse(occasion.next(world)), Date.parse(world.now))]
      : coming.filter((one) => one.occasion.id === occasion.id).map(({ at }) => at);
  return occasionsOf(areas).map((occasion) => {
    const { mode, lapsed, most, row } = agreementOf(occasion);
    const times = mode === 'off' ? [] : timesOf(occasion);
    const first = times[0];
    const now = times.filter((at) => at === first);
    const tooMany = stopped.find((one) => one.occasion.id === occasion.id)?.tooMany || 0;
    const isWaiting = mode === 'ask me' && !occasion.toOrganiser && isDue(occasion, world) && times.length > 0;
    return {
      id: occasion.id,
      title: occasion.title(),
      forWhom: occasion.forWhom(),
      rule: occasion.rule(world),
      mode,
      next: first === undefined ? '' : new Date(first).toISOString(),
      mails: now.length,
      last: row?.last || '',
      agreedBy: row?.agreedBy || '',
      agreed: row?.agreed || '',
      waits:
        tooMany > 0
          ? words.waits.tooMany(tooMany, most)
          : lapsed
            ? words.waits.lapsed
            : isWaiting
              ? words.waits.due(now.length)
              : '',
      stopped: tooMany > 0 || lapsed,
      job: occasion.job,
      args: occasion.args(world),
    };
  });
}

export function scheduleStanding(occasions: readonly OccasionView[]): Standing {
  const automatic = occasions.filter(({ mode }) => mode === 'automatic').length;
  const waiting = occasions.filter(({ waits }) => waits !== '').length;
  const stopped = occasions.some((one) => one.stopped);
  const told = automatic > 0 ? words.standing.some(automatic, occasions.length) : words.standing.none;
  const sentence = waiting > 0 ? `${told} ${words.standing.waits(waiting)}` : told;
  return { done: true, wrong: stopped, open: waiting > 0, sentence };
}

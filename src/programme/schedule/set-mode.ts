/** The organiser decides whether an occasion is off, asks first, or goes out by itself: a consent that holds until it lapses. */
import * as z from 'zod/mini';
import type { Action } from '../../core/action.js';
import { wallTime } from '../../core/dates.js';
import { dict } from '../../core/dict.js';
import { Refusal } from '../../core/job.js';
import { write } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { type Area, defineJob, line } from '../area.js';
import type { Occasion } from '../occasion.js';
import { readProgramme } from '../setup/settings.js';
import { agreementsIn, printOf } from './consent.js';
import { readsOf } from './due.js';
import { type Coming, forecast, inWeeks, perDay, WEEKS } from './forecast.js';
import { jobIn, occasionRow, occasionsOf, willGo } from './occasions.js';
import { words } from './words.js';

/** So few are never odd. */
const FEW = 10;

const args = z.object({ occasion: line, mode: z.enum(['off', 'ask me', 'automatic']) });

export function setModeJob(areas: () => readonly Area[]) {
  const named = (id: string): Occasion => {
    const known = occasionsOf(areas());
    const found = known.find((one) => one.id === id);
    if (!found) throw new Refusal(words.noOccasion(known.map((one) => one.id)));
    return found;
  };
  // What others send before, such as a survey before its reminders, counts as sent.
  const comingFor = (world: World, occasion: Occasion) => {
    const others = willGo(world, areas()).filter(({ id, toOrganiser }) => id !== occasion.id && !toOrganiser);
    return forecast(world, [...others, occasion], jobIn(areas()), inWeeks(world)).filter(
      (one) => one.occasion.id === occasion.id,
    );
  };
  return defineJob({
    name: 'schedule',
    title: () => words.modeTitle,
    get reads() {
      return readsOf(areas());
    },
    readsResponses: true,
    readsTriggers: true,
    sends: true,
    signs: true,
    oneRound: true,
    args,
    actions(world, { occasion: id, mode }): Action[] {
      const occasion = named(id);
      const agreement = agreementsIn(world)(occasion);
      if (agreement.row && agreement.mode === mode && !agreement.lapsed) return [];
      const base = { ...occasionRow(world, occasion), mode, agreedBy: world.me || world.owner, agreed: world.now };
      if (mode !== 'automatic') return [write(records.schedule, [{ ...base, print: '' }])];
      const most = mostOf(occasion, comingFor(world, occasion));
      return [write(records.schedule, [{ ...base, most, print: printOf(world, occasion) }])];
    },
    foretells(world, todo, { occasion: id, mode }) {
      if (todo.length === 0) return [];
      const occasion = named(id);
      if (mode !== 'automatic') return [words.modeSet[mode](occasion.title())];
      const coming = comingFor(world, occasion);
      const { zone } = readProgramme(world);
      const days = perDay(coming, zone);
      return [
        words.willGo(occasion.title(), occasion.forWhom()),
        days.length > 0 ? words.nextWeeks(WEEKS, coming.length, days) : words.nothingForeseen(WEEKS),
        words.atMost(mostOf(occasion, coming)),
        words.lapses,
      ];
    },
    foresees: (world, { occasion: id, mode }) =>
      mode === 'automatic' ? comingFor(world, named(id)).map(({ mail, at }) => ({ day: dayIn(world, at), mail })) : [],
    says: () => words.said,
  });
}

function dayIn(world: World, at: number): string {
  return wallTime(at, readProgramme(world).zone).slice(0, 10);
}

/** A tenth more than is foreseen. */
function mostOf(occasion: Occasion, coming: readonly Coming[]): number {
  return Math.max(occasion.burst || FEW, Math.ceil(1.1 * mostAtOnce(coming)));
}

function mostAtOnce(coming: readonly Coming[]): number {
  const at = dict<number>();
  for (const one of coming) at[one.at] = (at[one.at] || 0) + 1;
  return Math.max(0, ...Object.keys(at).map((moment) => at[moment]!));
}

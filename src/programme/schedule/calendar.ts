/** "What happens until June?": day by day what would go out as things stand, and where a day takes more than the account may send. */
import * as z from 'zod/mini';
import { addDays, instantOf, isDay, wallTime } from '../../core/dates.js';
import { dict } from '../../core/dict.js';
import { Refusal } from '../../core/job.js';
import type { World } from '../../core/world.js';
import type { AnswerView } from '../answer-view.js';
import { type Area, defineQuestion, line } from '../area.js';
import { allowanceOf } from '../mail-days.js';
import { readProgramme } from '../setup/settings.js';
import { readsOf } from './due.js';
import { type Expected, forecast, perDay } from './forecast.js';
import { jobIn, willGo } from './occasions.js';
import { words } from './words.js';

/** Nobody's plans hold for longer. */
const DAYS = 400;

export function calendarQuestion(areas: () => readonly Area[]) {
  return defineQuestion({
    about: 'calendar',
    args: z.object({ until: line }),
    needs: {
      get reads() {
        return readsOf(areas(), true);
      },
      sends: true,
      signs: true,
    },
    answer: (world, { until }): AnswerView => calendar(world, areas(), until),
  });
}

function calendar(world: World, areas: readonly Area[], until: string): AnswerView {
  const { zone } = readProgramme(world);
  const today = wallTime(Date.parse(world.now), zone).slice(0, 10);
  if (!isDay(until) || until <= today || until > addDays(today, DAYS)) throw new Refusal(words.needsLaterDay(DAYS));
  const occasions = willGo(world, areas).filter(({ toOrganiser }) => !toOrganiser);
  const end = instantOf(`${addDays(until, 1)}T00:00:00`, zone);
  const expected = perDay(forecast(world, occasions, jobIn(areas), end), zone);
  if (expected.length === 0) return { sections: [{ sentences: [words.noneUntil(until)] }] };
  const most = Math.max(...expected.map(({ mails }) => mails));
  const total = expected.reduce((sum, { mails }) => sum + mails, 0);
  const over = daysOver(expected, allowanceOf(world).daily);
  return {
    sections: [
      {
        sentences: [
          words.until(total, until),
          ...(over.length > 0 ? [words.overQuota(over, allowanceOf(world).daily)] : []),
        ],
        bars: expected.map(({ day, occasion, mails }) => ({
          label: words.onDay(day, occasion.title()),
          value: mails,
          of: most,
          note: words.mails(mails),
        })),
      },
    ],
  };
}

/** Days on which more is due than the account may send. */
function daysOver(expected: readonly Expected[], daily: number): string[] {
  const sums = dict<number>();
  for (const { day, mails } of expected) sums[day] = (sums[day] || 0) + mails;
  return Object.keys(sums).filter((day) => sums[day]! > daily);
}

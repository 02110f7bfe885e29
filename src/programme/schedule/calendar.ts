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
import { forecast } from './forecast.js';
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
  const dayIn = (at: number) => wallTime(at, zone).slice(0, 10);
  const today = dayIn(Date.parse(world.now));
  if (!isDay(until) || until <= today || until > addDays(today, DAYS)) throw new Refusal(words.needsLaterDay(DAYS));
  const occasions = willGo(world, areas).filter(({ toOrganiser }) => !toOrganiser);
  const end = instantOf(`${addDays(until, 1)}T00:00:00`, zone);
  const numbers = dict<number>();
  const perDay = dict<number>();
  for (const { occasion, at } of forecast(world, occasions, jobIn(areas), end)) {
    const label = words.onDay(dayIn(at), occasion.title());
    numbers[label] = (numbers[label] || 0) + 1;
    perDay[dayIn(at)] = (perDay[dayIn(at)] || 0) + 1;
  }
  const labels = Object.keys(numbers);
  if (labels.length === 0) return { sections: [{ sentences: [words.noneUntil(until)] }] };
  const most = Math.max(...labels.map((label) => numbers[label]!));
  const { daily } = allowanceOf(world);
  const over = Object.keys(perDay).filter((day) => perDay[day]! > daily);
  const total = labels.reduce((sum, label) => sum + numbers[label]!, 0);
  return {
    sections: [
      {
        sentences: [words.until(total, until), ...(over.length > 0 ? [words.overQuota(over, daily)] : [])],
        bars: labels.map((label) => ({ label, value: numbers[label]!, of: most, note: words.mails(numbers[label]!) })),
      },
    ],
  };
}

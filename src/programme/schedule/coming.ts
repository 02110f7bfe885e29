/** What of one occasion would go out: what others send before, such as a survey before its reminders, counts as sent. */
import type { World } from '../../core/world.js';
import type { Area } from '../area.js';
import type { Occasion } from '../occasion.js';
import { type Coming, forecast } from './forecast.js';
import { jobIn, willGo } from './occasions.js';

/** `until`: milliseconds since 1970. */
export function comingWith(world: World, areas: readonly Area[], occasion: Occasion, until: number): Coming[] {
  const others = willGo(world, areas).filter(({ id, toOrganiser }) => id !== occasion.id && !toOrganiser);
  return forecast(world, [...others, occasion], jobIn(areas), until).filter((one) => one.occasion.id === occasion.id);
}

/** When somebody may be written to without a person having pressed anything: not at night, at weekends or on holidays. */
import { addDays, dayOf, instantOf, wallTime, weekday, zoneOr } from '../../core/dates.js';
import { dict } from '../../core/dict.js';
import { readLedger } from '../../core/ledger.js';
import { read } from '../../core/rows.js';
import { items } from '../../core/text.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { readSettings } from '../settings.js';
import { readProgramme } from '../setup/settings.js';
import { awakeHours, settings } from './settings.js';

const DAY = 86400000;

export interface Calm {
  /** The first moment from `at` (milliseconds since 1970) at which this address may be written to. */
  from(address: string, at: number): number;
  /** Whether this address has had its mails of the week before `at`. */
  hasEnough(address: string, at: number): boolean;
  /** One more has gone, or is foreseen. */
  note(address: string, at: number): void;
}

export function calmIn(world: World): Calm {
  const { awake, weekends, holidays, weekly } = readSettings(world, settings);
  const [opens, closes] = awakeHours(awake)!;
  const free = items(holidays);
  const { zone } = readProgramme(world);
  const zones = dict<string>();
  for (const person of read(world, records.people)) zones[person.email.toLowerCase()] = zoneOr(person.zone, zone);
  const isOff = (day: string) =>
    free.indexOf(day) >= 0 || (weekends === 'no' && (weekday(day) === 0 || weekday(day) === 6));
  const times = dict<number[]>();
  const note = (address: string, at: number) => {
    const to = address.toLowerCase();
    times[to] = [...(times[to] || []), at];
  };
  const ledger = readLedger(world);
  for (const key of Object.keys(ledger)) {
    const { state, line } = ledger[key]!;
    if (state === 'done' && line!.kind === 'mail') note(line!.to, Date.parse(line!.at));
  }
  return {
    from(address, at) {
      const own = zones[address.toLowerCase()] || zone;
      const wall = wallTime(at, own);
      const minute = Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));
      let day = dayOf(wall);
      if (!isOff(day) && minute >= opens && minute < closes) return at;
      if (minute >= closes) day = addDays(day, 1);
      // A year of nothing but holidays is no programme.
      for (let tried = 0; isOff(day) && tried < 366; tried++) day = addDays(day, 1);
      return Math.max(at, instantOf(`${day}T${clock(opens)}:00`, own));
    },
    hasEnough: (address, at) =>
      (times[address.toLowerCase()] || []).filter((one) => one > at - 7 * DAY).length >= Number(weekly),
    note,
  };
}

function clock(minute: number): string {
  const two = (number: number) => (number < 10 ? `0${number}` : String(number));
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

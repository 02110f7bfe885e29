/** Who was asked and reminded, as the receipts say, and when somebody is due for it. */
import { readLedger, unknownEffect } from '../../core/ledger.js';
import { read } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import type { Instrument, Member } from '../instrument.js';

/** Nobody is reminded sooner, after being asked or after the last reminders. */
const DAYS_BETWEEN = 3;

/** Ids of those who were asked, as the receipts say, and of those who have answered. */
export function askedIds(world: World, { id }: Pick<Instrument, 'id'>): ReadonlySet<string> {
  const ledger = readLedger(world);
  const prefix = `mail:survey:${id}:`;
  const mailed = Object.keys(ledger).filter((key) => key.indexOf(prefix) === 0 && ledger[key]!.state === 'done');
  const answered = read(world, records.answers).filter(({ survey }) => survey === id);
  return new Set([...mailed.map((key) => key.slice(prefix.length)), ...answered.map(({ personId }) => personId)]);
}

/** Those who were asked by mail and have not answered. */
export function silentMembers(world: World, instrument: Instrument): Member[] {
  const ledger = readLedger(world);
  const answered = read(world, records.answers)
    .filter((row) => row.survey === instrument.id)
    .map(({ personId }) => personId);
  return instrument
    .audience(world)
    .filter(({ person }) => ledger[invitationKey(instrument, person.id)]?.state === 'done')
    .filter(({ person }) => answered.indexOf(person.id) < 0);
}

/** Of this wave something is confirmed and still to go: until it has, or is called off, no other begins. */
export function isUnderWay(world: World, instrument: Instrument, wave: number): boolean {
  const ledger = readLedger(world);
  return silentMembers(world, instrument).some(({ person }) => {
    const { planned, state } = ledger[reminderKey(instrument, wave, person.id)] || unknownEffect;
    return planned && state === 'open';
  });
}

/** When a person last heard of the survey before this wave of reminders. */
export function lastMailedBefore(world: World, instrument: Instrument, wave: number): (personId: string) => string {
  const ledger = readLedger(world);
  return (personId) => {
    const keys = [invitationKey(instrument, personId)];
    for (let earlier = 1; earlier < wave; earlier++) keys.push(reminderKey(instrument, earlier, personId));
    const sent = keys.flatMap((key) => (ledger[key]?.state === 'done' ? [ledger[key]!.line!.at] : []));
    return sent.reduce((latest, at) => (at > latest ? at : latest), '');
  };
}

/** How often a person has been reminded before this wave. */
export function reminded(world: World, instrument: Instrument, wave: number, personId: string): number {
  const ledger = readLedger(world);
  let times = 0;
  for (let earlier = 1; earlier < wave; earlier++)
    if (ledger[reminderKey(instrument, earlier, personId)]?.state === 'done') times++;
  return times;
}

/** When somebody who is to be asked falls due for it, so many days after being introduced; `''` when nobody is to come. */
export function nextAsked(world: World, instrument: Instrument, days: number): string {
  if (rowOf(world, instrument)?.state === 'closed') return '';
  return earliest(
    instrument
      .audience(world)
      .filter((one) => !wasAsked(world, instrument, one))
      .map(({ since }) => laterBy(days, since)),
  );
}

/** When somebody who is silent may be reminded by itself; `''` when nobody is to come. */
export function nextReminded(world: World, instrument: Instrument, most: number): string {
  const row = rowOf(world, instrument);
  if (row?.state !== 'open') return '';
  const wave = (row.reminders || 0) + 1;
  const lastMailed = lastMailedBefore(world, instrument, wave);
  return earliest(
    silentMembers(world, instrument)
      .filter(({ person }) => reminded(world, instrument, wave, person.id) < most)
      .map(({ person }) => againFrom(lastMailed(person.id))),
  );
}

function earliest(instants: readonly string[]): string {
  return instants.reduce((first, at) => (at !== '' && (first === '' || at < first) ? at : first), '');
}

export function isAfter(world: World, days: number, since: string): boolean {
  const from = laterBy(days, since);
  return days === 0 || (from !== '' && world.now >= from);
}

export function wasAsked(world: World, instrument: Instrument, { person }: Member): boolean {
  return (readLedger(world)[invitationKey(instrument, person.id)]?.state || 'open') !== 'open';
}

export function invitationKey({ id }: Instrument, personId: string): string {
  return `mail:survey:${id}:${personId}`;
}

export function reminderKey({ id }: Instrument, wave: number, personId: string): string {
  return `mail:reminder:${id}:${wave}:${personId}`;
}

export function rowOf(world: World, { id }: Instrument): records.SurveyRow | undefined {
  return read(world, records.surveys).find((row) => row.id === id);
}

/** The instant from which those who are silent may be reminded (again); `''` when it is not known when they were asked. */
export function remindFrom({ reminded, opened }: Pick<records.SurveyRow, 'reminded' | 'opened'>): string {
  return againFrom(reminded || opened);
}

/** When somebody who heard of it then may be reminded. */
export function againFrom(instant: string): string {
  return laterBy(DAYS_BETWEEN, instant);
}

/** Of what is no instant as we write it `''`: a day that a person has typed may be read in two ways. */
function laterBy(days: number, instant: string): string {
  const from = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(instant) ? Date.parse(instant) : Number.NaN;
  return Number.isNaN(from) ? '' : new Date(from + days * 86400000).toISOString();
}

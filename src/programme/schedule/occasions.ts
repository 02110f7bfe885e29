/** The occasions of all areas, and what each wants at a time. */
import { type Action, isEffect, type MailAction } from '../../core/action.js';
import { type Job, Refusal } from '../../core/job.js';
import { isOpen, readLedger, unknownEffect } from '../../core/ledger.js';
import { write } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import type { Area } from '../area.js';
import type { Occasion } from '../occasion.js';
import { calmIn } from './calm.js';
import { type Agreement, agreementsIn } from './consent.js';

export function occasionsOf(areas: readonly Area[]): Occasion[] {
  return areas.flatMap((area) => area.occasions?.() || []);
}

export function jobIn(areas: readonly Area[]): (occasion: Occasion) => Job {
  const jobs = areas.flatMap((area): readonly Job[] => area.jobs || []);
  return ({ job }) => jobs.find(({ name }) => name === job)!;
}

export function isDue(occasion: Occasion, world: World): boolean {
  const next = occasion.next(world);
  return next !== '' && next <= world.now;
}

/** What goes out now without anybody's word. */
export interface Wave {
  readonly occasion: Occasion;
  readonly agreement: Agreement;
  readonly actions: readonly Action[];
  /** More fell due at once than was agreed to: nothing goes out. */
  readonly tooMany: number;
}

/** Of the occasions that may go out by themselves and are due: what may reach its receivers at this hour. */
export function wavesDue(world: World, areas: readonly Area[]): Wave[] {
  const agreementOf = agreementsIn(world);
  const jobOf = jobIn(areas);
  const calm = calmIn(world);
  const ledger = readLedger(world);
  const now = Date.parse(world.now);
  return occasionsOf(areas).flatMap((occasion): Wave[] => {
    const agreement = agreementOf(occasion);
    if (agreement.mode !== 'automatic' || !isDue(occasion, world)) return [];
    const isNew = ({ key }: { readonly key: string }) => isOpen(ledger[key], world);
    const wanted = wantedBy(jobOf(occasion), occasion, world).filter(
      (action) => !isEffect(action) || !isNew(action) || isOurs(ledger[action.key]),
    );
    const open = wanted.flatMap((action) => (action.kind === 'mail' && isNew(action) ? [action] : []));
    if (open.length > agreement.most) return [{ occasion, agreement, actions: [], tooMany: open.length }];
    const mayGo = (mail: MailAction) => {
      if (occasion.toOrganiser || !isNew(mail)) return true;
      if (calm.from(mail.to, now) > now || calm.hasEnough(mail.to, now)) return false;
      calm.note(mail.to, now);
      return true;
    };
    return [{ occasion, agreement, actions: wanted.filter((one) => one.kind !== 'mail' || mayGo(one)), tooMany: 0 }];
  });
}

/** Nobody has confirmed it, which would have it go out as it was then, or called it off. */
function isOurs({ planned, standing, calledOff } = unknownEffect): boolean {
  return !calledOff && (!planned || standing);
}

/** Those that go out by themselves, or when the organiser says so. */
export function willGo(world: World, areas: readonly Area[]): Occasion[] {
  const agreementOf = agreementsIn(world);
  return occasionsOf(areas).filter((occasion) => agreementOf(occasion).mode !== 'off');
}

/** Nothing where the job refuses: its card says why. */
function wantedBy(job: Job, occasion: Occasion, world: World): readonly Action[] {
  try {
    return job.actions(world, occasion.args(world));
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

/** As the Schedule tab has it, without what somebody decides. */
export function occasionRow(world: World, occasion: Occasion) {
  return { id: occasion.id, what: occasion.title(), who: occasion.forWhom(), rule: occasion.rule(world) };
}

/** Rows that are missing, and the texts of all that are there. */
export function occasionRows(world: World, occasions: readonly Occasion[]): Action {
  const agreementOf = agreementsIn(world);
  return write(
    records.schedule,
    occasions.map((occasion) => ({
      ...occasionRow(world, occasion),
      ...(agreementOf(occasion).row ? {} : { mode: 'ask me' as const }),
    })),
  );
}

/** The organiser's week: what went out by itself, what comes next, and what needs a person. */
import { type Action, mailAction } from '../../core/action.js';
import { addDays, dayOf, instantOf, wallTime, weekday } from '../../core/dates.js';
import { dict } from '../../core/dict.js';
import { readLedger } from '../../core/ledger.js';
import type { World } from '../../core/world.js';
import { type Fact, renderTemplate, type Value } from '../../mailkit/index.js';
import * as records from '../../records/index.js';
import { type Area, defineJob } from '../area.js';
import type { Occasion } from '../occasion.js';
import { fromWhom } from '../sender.js';
import { homeOf, readProgramme } from '../setup/settings.js';
import { type Text, wordingsIn } from '../wording.js';
import { forecast, inWeeks, perDay } from './forecast.js';
import { jobIn, willGo } from './occasions.js';
import { words } from './words.js';

export const digest: Text = { id: 'digest', wording: words.digest, keys: /^mail:digest:/, needs: [] };

const DAY = 86400000;
/** A letter that was missed is written later in the week, not at its end. */
const LATE = 3;

export const digestOccasion: Occasion = {
  id: 'digest',
  title: () => words.digestOccasion,
  forWhom: () => words.digestFor,
  rule: () => words.digestWhen,
  job: 'digest',
  args: () => ({}),
  next: nextDigest,
  texts: [digest],
  toOrganiser: true,
};

export function digestJob(areas: () => readonly Area[]) {
  return defineJob({
    name: 'digest',
    title: () => words.digestOccasion,
    reads: records.holding,
    readsResponses: true,
    readsTriggers: true,
    sends: true,
    signs: true,
    actions(world): Action[] {
      const { organiser, replyTo } = readProgramme(world);
      const addressed = {
        key: digestKey(dayIn(world, world.now)),
        occasion: words.digestOccasion,
        to: replyTo,
        senderName: organiser,
        replyTo,
      };
      return [mailAction(addressed, () => letter(world, areas()))];
    },
  });
}

/** Monday at eight of this week, or of the next once this week's has gone or is too late. */
function nextDigest(world: World): string {
  const { zone } = readProgramme(world);
  const monday = mondayOf(dayIn(world, world.now));
  const at = instantOf(`${monday}T08:00:00`, zone);
  const isGone = (readLedger(world)[digestKey(monday)]?.state || 'open') !== 'open';
  const isLate = Date.parse(world.now) > at + LATE * DAY;
  return new Date(isGone || isLate ? instantOf(`${addDays(monday, 7)}T08:00:00`, zone) : at).toISOString();
}

function letter(world: World, areas: readonly Area[]) {
  const settings = readProgramme(world);
  return renderTemplate(wordingsIn(world)(digest), settings.programme, {
    ...fromWhom(settings),
    'went out': facts(wentOut(world), words.nothingWentOut),
    'comes next': facts(comesNext(world, areas), words.nothingComes),
    'needs you': list(needsYou(world, areas)),
    sheet: { text: homeOf(world), link: homeOf(world), label: words.openSheet },
  });
}

/** Of the last seven days, by day. */
function wentOut(world: World): Fact[] {
  const ledger = readLedger(world);
  const from = new Date(Date.parse(world.now) - 7 * DAY).toISOString();
  const perDay = dict<number>();
  for (const key of Object.keys(ledger)) {
    const { state, standing, line } = ledger[key]!;
    if (state !== 'done' || !standing || line!.kind !== 'mail' || line!.at < from) continue;
    const day = dayIn(world, line!.at);
    perDay[day] = (perDay[day] || 0) + 1;
  }
  return Object.keys(perDay)
    .sort()
    .map((day) => ({ label: words.day(day), value: words.mails(perDay[day]!) }));
}

/** Of the coming seven days, by day and occasion. */
function comesNext(world: World, areas: readonly Area[]): Fact[] {
  const occasions = willGo(world, areas).filter(({ id }) => id !== digestOccasion.id);
  const coming = forecast(world, occasions, jobIn(areas), inWeeks(world, 1));
  return perDay(coming, readProgramme(world).zone).map(({ day, occasion, mails }) => ({
    label: words.onDay(day, occasion.title()),
    value: words.mails(mails),
  }));
}

/** What each card says that needs a person. */
function needsYou(world: World, areas: readonly Area[]): string[] {
  return areas.flatMap(({ card }) => {
    const standing = card?.standing(card.view(world), world);
    return standing?.wrong ? [`${card!.title()}: ${standing.sentence}`] : [];
  });
}

function facts(found: readonly Fact[], none: string): Value {
  if (found.length === 0) return { text: none };
  return {
    text: found.map(({ label, value }) => `${label}: ${value}`).join('; '),
    blocks: [{ kind: 'facts', facts: found }],
  };
}

function list(items: readonly string[]): Value {
  if (items.length === 0) return { text: words.nothingNeedsYou };
  return { text: items.join(' '), blocks: [{ kind: 'list', items }] };
}

function digestKey(day: string): string {
  return `mail:digest:${mondayOf(day)}`;
}

function mondayOf(day: string): string {
  return addDays(day, -((weekday(day) + 6) % 7));
}

function dayIn(world: World, instant: string): string {
  return dayOf(wallTime(Date.parse(instant), readProgramme(world).zone));
}

/** Surveys: asking people how it is going, and what they answered. */
import type { Action } from '../../core/action.js';
import { dayOf, wallTime } from '../../core/dates.js';
import { indexBy } from '../../core/dict.js';
import { read, write } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { type Area, defineArea, defineCard, type Standing } from '../area.js';
import type { Instrument } from '../instrument.js';
import { readSettings } from '../settings.js';
import { readProgramme } from '../setup/settings.js';
import { answersJob, SOURCE, wantHelp } from './answers.js';
import { askedIds, nextAsked, remindFrom, silentMembers } from './asked.js';
import { surveyInvitation, surveyReminder } from './mails.js';
import { surveyOccasions } from './occasions.js';
import { pulse } from './pulse.js';
import { settings } from './settings.js';
import { remindJob, surveyJob } from './survey.js';
import { words } from './words.js';

export interface SurveyView {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly state: 'not open' | 'open' | 'closed';
  readonly url: string;
  /** As the receipts say. */
  readonly asked: number;
  /** Paired, and not known to have been asked. */
  readonly toAsk: number;
  readonly answered: number;
  readonly unknown: number;
  /** People who have answered more than once. */
  readonly revised: number;
  /** Mean of the 1 to 5 questions, or null. */
  readonly mean: number | null;
  readonly helpWanted: readonly string[];
  /** Asked, and silent so far. */
  readonly silent: number;
  /** The instant from which the silent ones may be reminded; `''` while it is not open. */
  readonly remindFrom: string;
  /** When somebody falls due to be asked, in days after being introduced: an instant, or `''` when nobody is to come. */
  readonly due: string;
  readonly days: number;
}

/** `areas`: all of the programme; each may have instruments of its own. */
export function surveysArea(areas: () => readonly Area[]) {
  const instruments = () => areas().flatMap((area): readonly Instrument[] => area.instruments || []);
  return defineArea({
    name: 'surveys',
    phase: 'run',
    jobs: [surveyJob(instruments), remindJob(instruments), answersJob(instruments)],
    settings,
    instruments: [pulse],
    occasions: () => surveyOccasions(instruments()),
    mails: [surveyInvitation, surveyReminder],
    finds: [SOURCE],
    setsUp: (world) => [setsUp(world, instruments())],
    card: defineCard({
      title: () => words.title,
      needs: {
        reads: [
          records.surveys,
          records.answers,
          records.people,
          records.questions,
          records.pairings,
          records.problems,
        ],
        sends: true,
      },
      view: (world) => instruments().map((instrument) => surveyView(world, instrument)),
      standing,
    }),
  });
}

function setsUp(world: World, instruments: readonly Instrument[]): Action {
  const present = indexBy(read(world, records.surveys), ({ id }) => id);
  const missing = instruments.filter(({ id }) => !present[id]);
  return write(
    records.surveys,
    missing.map(({ id, title }) => ({ id, title: title(), state: 'not open' })),
  );
}

function surveyView(world: World, instrument: Instrument): SurveyView {
  const { id, title, about } = instrument;
  const row = read(world, records.surveys).find((one) => one.id === id);
  const answers = read(world, records.answers).filter(({ survey }) => survey === id);
  const asked = askedIds(world, instrument);
  const days = Number(readSettings(world, settings).checkInDays);
  return {
    id,
    title: title(),
    about: about(),
    state: (row?.state || 'not open') as SurveyView['state'],
    url: row?.link || '',
    asked: asked.size,
    toAsk: row?.state === 'open' ? instrument.audience(world).filter(({ person }) => !asked.has(person.id)).length : 0,
    answered: row?.answered || 0,
    unknown: row?.unknown || 0,
    revised: answers.filter(({ version }) => (version || 1) > 1).length,
    mean: row?.mean ?? null,
    helpWanted: wantHelp(instrument, answers),
    silent: silentMembers(world, instrument).length,
    remindFrom: row ? remindFrom(row) : '',
    due: nextAsked(world, instrument, days),
    days,
  };
}

function standing(surveys: readonly SurveyView[], world: World): Standing {
  const open = surveys.filter(({ state }) => state !== 'not open');
  if (open.length === 0) {
    const first = surveys.filter(({ due }) => due !== '').sort((a, b) => (a.due < b.due ? -1 : 1))[0];
    if (!first) return { done: false, sentence: words.notYet };
    const { zone } = readProgramme(world);
    const on = dayOf(wallTime(Date.parse(first.due), zone));
    return first.due > world.now
      ? { done: false, waits: true, sentence: words.dueOn(first.title, on, first.days) }
      : { done: false, sentence: words.dueNow(first.title) };
  }
  const sum = (of: (survey: SurveyView) => number) => open.reduce((all, survey) => all + of(survey), 0);
  const help = sum(({ helpWanted }) => helpWanted.length);
  const told = words.answered(
    sum(({ answered }) => answered),
    sum(({ asked }) => asked),
  );
  const toAsk = sum((survey) => survey.toAsk);
  const more = [...(toAsk > 0 ? [words.toAsk(toAsk)] : []), ...(help > 0 ? [words.wantHelp(help)] : [])];
  const isOpen = open.some(({ state, answered, asked }) => state === 'open' && answered < asked);
  return { done: true, wrong: help > 0, open: isOpen, sentence: [told, ...more].join(' ') };
}

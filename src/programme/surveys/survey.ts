/** Sends an instrument: makes its form and mails each person a link of their own; later reminds those who are silent. */
import * as z from 'zod/mini';
import type { Action, MailAction } from '../../core/action.js';
import { Refusal } from '../../core/job.js';
import { readLedger } from '../../core/ledger.js';
import { firstName } from '../../core/names.js';
import { read, write } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import { render } from '../../messages/index.js';
import * as records from '../../records/index.js';
import { defineJob, line } from '../area.js';
import { type Instrument, type Member, personalCode } from '../instrument.js';
import { readProgramme } from '../setup/settings.js';
import { type Template, wordingOf } from '../wording.js';
import { surveyForm } from './form.js';
import { words } from './words.js';

/** Nobody is reminded again, or so soon after being asked. */
const DAYS_BETWEEN = 3;

const reads = (instruments: readonly Instrument[]) => [
  records.settings,
  records.surveys,
  records.templates,
  ...instruments.flatMap((instrument) => instrument.reads),
];
const args = z.object({ survey: line });

export function surveyJob(instruments: () => readonly Instrument[]) {
  return defineJob({
    name: 'survey',
    title: () => words.sendTitle,
    get reads() {
      return reads(instruments());
    },
    sends: true,
    signs: true,
    args,
    get usually() {
      return { survey: instruments()[0]!.id };
    },
    resumes: (world) => open(world).map(({ id }) => ({ survey: id })),
    actions(world, { survey }): Action[] {
      const instrument = instrumentNamed(survey, instruments());
      const members = instrument.audience(world);
      if (members.length === 0) throw new Refusal(instrument.nobody());
      const form = surveyForm(world, instrument);
      const made = readLedger(world)[form.key];
      if (made?.state !== 'done') return [form];
      const row = {
        id: instrument.id,
        title: instrument.title(),
        state: 'open' as const,
        opened: rowOf(world, instrument)?.opened || world.now,
        asked: members.length,
        link: made.data.url || '',
        sheetId: made.data.sheetId || '',
      };
      return [
        form,
        write(records.surveys, [row]),
        ...mails(world, instrument, members, {
          template: instrument.invitation,
          occasion: words.occasion,
          keyFor: (id) => `mail:survey:${instrument.id}:${id}`,
        }),
      ];
    },
  });
}

export function remindJob(instruments: () => readonly Instrument[]) {
  return defineJob({
    name: 'remind',
    title: () => words.remindTitle,
    get reads() {
      return [...reads(instruments()), records.answers];
    },
    sends: true,
    signs: true,
    args,
    resumes: (world) =>
      open(world)
        .filter(({ reminders }) => reminders)
        .map(({ id }) => ({ survey: id })),
    actions(world, { survey }): Action[] {
      const instrument = instrumentNamed(survey, instruments());
      const row = rowOf(world, instrument);
      if (row?.state !== 'open') throw new Refusal(words.notOpen(instrument.title()));
      const silent = silentMembers(world, instrument);
      if (silent.length === 0) return [];
      const from = remindFrom(row);
      const isDue = from !== '' && world.now >= from;
      const wave = (row.reminders || 0) + (isDue ? 1 : 0);
      if (wave === 0) return [];
      return [
        ...(isDue ? [write(records.surveys, [{ id: row.id, reminders: wave, reminded: world.now }])] : []),
        ...mails(world, instrument, silent, {
          template: instrument.reminder,
          occasion: words.reminderOccasion,
          keyFor: (id) => `mail:reminder:${instrument.id}:${wave}:${id}`,
        }),
      ];
    },
  });
}

/** Those who were asked by mail and have not answered. */
export function silentMembers(world: World, instrument: Instrument): Member[] {
  const ledger = readLedger(world);
  const answered = read(world, records.answers)
    .filter((row) => row.survey === instrument.id)
    .map(({ personId }) => personId);
  return instrument
    .audience(world)
    .filter(({ person }) => ledger[`mail:survey:${instrument.id}:${person.id}`]?.state === 'done')
    .filter(({ person }) => answered.indexOf(person.id) < 0);
}

function instrumentNamed(id: string, instruments: readonly Instrument[]): Instrument {
  const found = instruments.find((one) => one.id === id);
  if (!found)
    throw new Refusal(
      words.unknownSurvey(
        id,
        instruments.map((one) => one.id),
      ),
    );
  return found;
}

function rowOf(world: World, { id }: Instrument): records.SurveyRow | undefined {
  return read(world, records.surveys).find((row) => row.id === id);
}

function open(world: World): records.SurveyRow[] {
  return read(world, records.surveys).filter(({ state }) => state === 'open');
}

/** The instant from which those who are silent may be reminded (again); `''` when it is not known when they were asked. */
export function remindFrom({ reminded, opened }: Pick<records.SurveyRow, 'reminded' | 'opened'>): string {
  const last = Date.parse(reminded || opened);
  return Number.isNaN(last) ? '' : new Date(last + DAYS_BETWEEN * 86400000).toISOString();
}

function mails(
  world: World,
  { id, title, minutes }: Instrument,
  members: readonly Member[],
  mail: { readonly template: Template; readonly occasion: string; readonly keyFor: (personId: string) => string },
): MailAction[] {
  const { programme, organiser, replyTo } = readProgramme(world);
  const wording = wordingOf(world, mail.template);
  const { prefill = '', url = '' } = readLedger(world)[`form:survey:${id}`]?.data || {};
  return members.map(({ person, words: own }) => {
    const rendered = render(wording, {
      programme,
      organiser,
      'first name': firstName(person.name),
      survey: title(),
      minutes: String(minutes),
      link: (prefill || url).replace('REFERENCE', personalCode(world.secret, id, person.id)),
      ...own,
    });
    return {
      kind: 'mail',
      key: mail.keyFor(person.id),
      occasion: mail.occasion,
      to: person.email,
      ...rendered,
      senderName: organiser,
      replyTo,
    };
  });
}

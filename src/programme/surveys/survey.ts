/** Sends an instrument: makes its form and mails each person a link of their own; later reminds those who are silent. */
import * as z from 'zod/mini';
import { type Action, type MailAction, mailAction } from '../../core/action.js';
import { Refusal } from '../../core/job.js';
import { readLedger, unknownEffect } from '../../core/ledger.js';
import { firstName } from '../../core/names.js';
import { read, write } from '../../core/rows.js';
import type { Todo } from '../../core/step.js';
import type { World } from '../../core/world.js';
import { renderTemplate, type Value } from '../../mailkit/index.js';
import * as records from '../../records/index.js';
import { defineJob, line } from '../area.js';
import { type Instrument, type Member, personalCode } from '../instrument.js';
import { fromWhom } from '../sender.js';
import { readProgramme } from '../setup/settings.js';
import { basisIsOpen, requireBasis } from '../signup/consent.js';
import { type Template, wordingsIn } from '../wording.js';
import { formKey, surveyForm } from './form.js';
import { words } from './words.js';

/** Nobody is reminded sooner, after being asked or after the last reminders. */
const DAYS_BETWEEN = 3;

const reads = (instruments: readonly Instrument[]) => [
  records.settings,
  records.surveys,
  records.templates,
  records.people,
  records.questions,
  ...instruments.flatMap((instrument) => instrument.reads),
];
const args = z.object({
  survey: line,
  /** Nobody is asked sooner after being introduced. */
  days: z.optional(z.number()),
  /** Nobody is reminded more often. */
  most: z.optional(z.number()),
});

type Asked = z.infer<typeof args>;

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
    get usually(): Asked {
      return { survey: instruments()[0]!.id };
    },
    resumes: (world): Asked[] => open(world).map(({ id }) => ({ survey: id })),
    foretells: (_world, todo) => foretold(todo, words.foretold.asked),
    actions(world, { survey, days = 0 }): Action[] {
      requireBasis(world);
      const instrument = instrumentNamed(survey, instruments());
      const audience = instrument.audience(world);
      const members = audience.filter((one) => wasAsked(world, instrument, one) || isAfter(world, days, one.since));
      if (members.length === 0) throw new Refusal(audience.length > 0 ? words.nobodyYet(days) : instrument.nobody());
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
        sheetId: made.data.sheetId || rowOf(world, instrument)?.sheetId || '',
      };
      return [
        form,
        write(records.surveys, [row]),
        ...mails(world, instrument, members, {
          template: instrument.invitation,
          occasion: words.occasion,
          keyFor: (id) => invitationKey(instrument, id),
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
    get usually(): Asked {
      return { survey: instruments()[0]!.id };
    },
    resumes: (world): Asked[] =>
      open(world)
        .filter(({ reminders }) => reminders)
        .map(({ id }) => ({ survey: id })),
    foretells: (_world, todo) => foretold(todo, words.foretold.reminded),
    actions(world, { survey, most = Number.POSITIVE_INFINITY }): Action[] {
      requireBasis(world);
      const instrument = instrumentNamed(survey, instruments());
      const row = rowOf(world, instrument);
      if (row?.state !== 'open') throw new Refusal(words.notOpen(instrument.title()));
      const from = remindFrom(row);
      if (from === '') throw new Refusal(words.askedWhen(instrument.title(), row.reminded || row.opened));
      const isDue = world.now >= from && !isUnderWay(world, instrument, row.reminders || 0);
      const wave = (row.reminders || 0) + (isDue ? 1 : 0);
      const lastMailed = lastMailedBefore(world, instrument, wave);
      const silent = silentMembers(world, instrument).filter(
        ({ person }) =>
          world.now >= laterBy(DAYS_BETWEEN, lastMailed(person.id)) &&
          reminded(world, instrument, wave, person.id) < most,
      );
      if (wave === 0 || silent.length === 0) return [];
      return [
        ...(isDue ? [write(records.surveys, [{ id: row.id, reminders: wave, reminded: world.now }])] : []),
        ...mails(world, instrument, silent, {
          template: instrument.reminder,
          occasion: words.reminderOccasion,
          keyFor: (id) => reminderKey(instrument, wave, id),
        }),
      ];
    },
  });
}

/** Ids of those who were asked, as the receipts say, and of those who have answered. */
export function askedIds(world: World, { id }: Pick<Instrument, 'id'>): ReadonlySet<string> {
  const ledger = readLedger(world);
  const prefix = `mail:survey:${id}:`;
  const mailed = Object.keys(ledger).filter((key) => key.indexOf(prefix) === 0 && ledger[key]!.state === 'done');
  const answered = read(world, records.answers).filter(({ survey }) => survey === id);
  return new Set([...mailed.map((key) => key.slice(prefix.length)), ...answered.map(({ personId }) => personId)]);
}

function foretold(todo: readonly Todo[], told: (people: number) => string): string[] {
  const number = (kind: Todo['kind']) => todo.filter((item) => item.kind === kind).length;
  return [...(number('form') > 0 ? [words.foretold.form] : []), ...(number('mail') > 0 ? [told(number('mail'))] : [])];
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
function isUnderWay(world: World, instrument: Instrument, wave: number): boolean {
  const ledger = readLedger(world);
  return silentMembers(world, instrument).some(({ person }) => {
    const { planned, state } = ledger[reminderKey(instrument, wave, person.id)] || unknownEffect;
    return planned && state === 'open';
  });
}

/** When a person last heard of the survey before this wave of reminders. */
function lastMailedBefore(world: World, instrument: Instrument, wave: number): (personId: string) => string {
  const ledger = readLedger(world);
  return (personId) => {
    const keys = [invitationKey(instrument, personId)];
    for (let earlier = 1; earlier < wave; earlier++) keys.push(reminderKey(instrument, earlier, personId));
    const sent = keys.flatMap((key) => (ledger[key]?.state === 'done' ? [ledger[key]!.line!.at] : []));
    return sent.reduce((latest, at) => (at > latest ? at : latest), '');
  };
}

/** How often a person has been reminded before this wave. */
function reminded(world: World, instrument: Instrument, wave: number, personId: string): number {
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
      .map(({ person }) => laterBy(DAYS_BETWEEN, lastMailed(person.id))),
  );
}

function earliest(instants: readonly string[]): string {
  return instants.reduce((first, at) => (at !== '' && (first === '' || at < first) ? at : first), '');
}

function isAfter(world: World, days: number, since: string): boolean {
  const from = laterBy(days, since);
  return days === 0 || (from !== '' && world.now >= from);
}

function wasAsked(world: World, instrument: Instrument, { person }: Member): boolean {
  return (readLedger(world)[invitationKey(instrument, person.id)]?.state || 'open') !== 'open';
}

function invitationKey({ id }: Instrument, personId: string): string {
  return `mail:survey:${id}:${personId}`;
}

function reminderKey({ id }: Instrument, wave: number, personId: string): string {
  return `mail:reminder:${id}:${wave}:${personId}`;
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

/** Those that may go on. */
function open(world: World): records.SurveyRow[] {
  return basisIsOpen(world) ? [] : read(world, records.surveys).filter(({ state }) => state === 'open');
}

/** The instant from which those who are silent may be reminded (again); `''` when it is not known when they were asked. */
export function remindFrom({ reminded, opened }: Pick<records.SurveyRow, 'reminded' | 'opened'>): string {
  return laterBy(DAYS_BETWEEN, reminded || opened);
}

/** Of what is no instant as we write it `''`: a day that a person has typed may be read in two ways. */
function laterBy(days: number, instant: string): string {
  const from = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(instant) ? Date.parse(instant) : Number.NaN;
  return Number.isNaN(from) ? '' : new Date(from + days * 86400000).toISOString();
}

function mails(
  world: World,
  instrument: Instrument,
  members: readonly Member[],
  mail: { readonly template: Template; readonly occasion: string; readonly keyFor: (personId: string) => string },
): MailAction[] {
  const { id, title, minutes } = instrument;
  const settings = readProgramme(world);
  const wording = wordingsIn(world)(mail.template);
  const { prefill = '', url = '', entry = '' } = readLedger(world)[formKey(instrument)]?.data || {};
  const { organiser: senderName, replyTo } = settings;
  return members.map(({ person, words: own }) => {
    const addressed = { key: mail.keyFor(person.id), occasion: mail.occasion, to: person.email, senderName, replyTo };
    return mailAction(addressed, () => {
      const link = (prefill || url).replace('REFERENCE', personalCode(world.secret, id, person.id));
      return renderTemplate(wording, settings.programme, {
        ...fromWhom(settings),
        'first name': firstName(person.name),
        survey: title(),
        minutes: String(minutes),
        link: { text: link, link, label: words.answerButton },
        'first question': firstQuestion(instrument, link, entry),
        ...own,
      });
    });
  });
}

/** As links that answer it, one for each choice; the button where the form's first question has none. */
function firstQuestion({ items }: Instrument, link: string, entry: string): Value {
  const question = items[0]!.question();
  if (entry === '' || !('choices' in question)) return { text: link, link, label: words.answerButton };
  // In a preview the form is still to be made.
  const choices = question.choices.map((label) => ({
    label,
    link: entry === link ? link : `${link}&${entry}=${encodeURIComponent(label)}`,
  }));
  return { text: link, link, blocks: [{ kind: 'choices', question: question.title, hint: words.pressOne, choices }] };
}

/** Sends an instrument: makes its form and mails each person a link of their own; later reminds those who are silent. */
import * as z from 'zod/mini';
import { type Action, type MailAction, mailAction } from '../../core/action.js';
import { Refusal } from '../../core/job.js';
import { readLedger } from '../../core/ledger.js';
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
import {
  againFrom,
  invitationKey,
  isAfter,
  isUnderWay,
  lastMailedBefore,
  reminded,
  reminderKey,
  remindFrom,
  rowOf,
  silentMembers,
  wasAsked,
} from './asked.js';
import { formKey, surveyForm } from './form.js';
import { words } from './words.js';

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
          world.now >= againFrom(lastMailed(person.id)) && reminded(world, instrument, wave, person.id) < most,
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

function foretold(todo: readonly Todo[], told: (people: number) => string): string[] {
  const number = (kind: Todo['kind']) => todo.filter((item) => item.kind === kind).length;
  return [...(number('form') > 0 ? [words.foretold.form] : []), ...(number('mail') > 0 ? [told(number('mail'))] : [])];
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

/** Those that may go on. */
function open(world: World): records.SurveyRow[] {
  return basisIsOpen(world) ? [] : read(world, records.surveys).filter(({ state }) => state === 'open');
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

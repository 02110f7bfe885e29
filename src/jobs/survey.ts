/** Survey: opens a survey's form and mails each person a link of their own. */
import type { Action, FormAction, MailAction } from '../core/action.js';
import { text } from '../core/cell.js';
import { dict } from '../core/dict.js';
import { signature } from '../core/hash.js';
import { type Job, Refusal } from '../core/job.js';
import { readLedger } from '../core/outbox.js';
import { readRows } from '../core/rows.js';
import { outboxTable } from '../core/tables/outbox.js';
import { pairingsTable } from '../core/tables/pairings.js';
import { peopleTable } from '../core/tables/people.js';
import { settingsTable } from '../core/tables/settings.js';
import { surveysTable } from '../core/tables/surveys.js';
import { templatesTable } from '../core/tables/templates.js';
import { list } from '../core/text.js';
import type { World } from '../core/world.js';
import { renderTemplate } from '../mailkit/index.js';
import { messageWords, surveyInvitation } from '../messages/index.js';
import { type Instrument, instruments, surveyForm } from '../surveys/index.js';
import { readPairings, withStatus } from './pairings.js';
import { firstName, isActive, peopleById } from './people.js';
import { fromWhom } from './sender.js';
import { readSettings } from './settings.js';
import { wordingsIn } from './texts.js';

/** args: {survey: string} */
export const survey: Job = {
  name: 'survey',
  reads: [settingsTable, peopleTable, pairingsTable, surveysTable, templatesTable, outboxTable].map(
    (table) => table.name,
  ),
  actions(world, args): Action[] {
    const instrument = instruments.find(({ id }) => id === args.survey);
    if (!instrument)
      throw new Refusal(
        `There is no survey "${String(args.survey)}". Known: ${list(instruments.map(({ id }) => id))}.`,
      );
    const partners = partnersOf(world);
    if (Object.keys(partners).length === 0)
      throw new Refusal('No pairing is published yet, so there is nobody to ask. Publish pairings first.');
    const form = formAction(world, instrument);
    const made = readLedger(world)[form.key];
    if (made?.state !== 'done') return [form];
    const present = readRows(surveysTable, world.tabs[surveysTable.name]).find((row) => text(row.id) === instrument.id);
    return [
      form,
      {
        kind: 'rows',
        tab: surveysTable.name,
        rows: [
          {
            id: instrument.id,
            title: instrument.title,
            state: 'open',
            opened: text(present?.opened) || world.now,
            asked: Object.keys(partners).length,
            link: made.data.url || '',
            sheetId: made.data.sheetId || '',
          },
        ],
      },
      ...invitations(world, instrument, partners, made.data.prefill || made.data.url || ''),
    ];
  },
};

/** The personal code in a person's link: it tells who answers and carries neither name nor address. */
export function personalCode(secret: string, survey: string, personId: string): string {
  return signature(secret, `survey ${survey} ${personId}`).slice(0, 20);
}

/** Names of the people that each active person is paired with now, by the person's id. */
export function partnersOf(world: World): Record<string, string[]> {
  const people = peopleById(world);
  const partners = dict<string[]>();
  for (const { menteeId, mentorId } of withStatus(readPairings(world), 'published')) {
    for (const [own, other] of [
      [menteeId, mentorId],
      [mentorId, menteeId],
    ] as const) {
      if (!people[own] || !people[other] || !isActive(people[own]!)) continue;
      partners[own] = [...(partners[own] || []), text(people[other]!.name)];
    }
  }
  return partners;
}

function formAction(world: World, instrument: Instrument): FormAction {
  const { programme, organiser } = readSettings(world);
  return {
    kind: 'form',
    key: `form:survey:${instrument.id}`,
    occasion: 'Survey',
    form: surveyForm(instrument, programme, organiser),
  };
}

function invitations(
  world: World,
  instrument: Instrument,
  partners: Readonly<Record<string, readonly string[]>>,
  prefill: string,
): MailAction[] {
  const settings = readSettings(world);
  const people = peopleById(world);
  const wording = wordingsIn(world)(surveyInvitation);
  return Object.keys(partners).map((id) => {
    const link = prefill.replace('REFERENCE', personalCode(world.secret, instrument.id, id));
    const mail = renderTemplate(wording, settings.programme, {
      ...fromWhom(settings),
      'first name': firstName(text(people[id]!.name)),
      survey: instrument.title,
      minutes: String(instrument.minutes),
      partners: messageWords.list(partners[id]!),
      link: { text: link, link, label: messageWords.answerButton },
    });
    return {
      kind: 'mail',
      key: `mail:survey:${instrument.id}:${id}`,
      occasion: 'Survey',
      to: text(people[id]!.email),
      ...mail,
      senderName: settings.organiser,
      replyTo: settings.replyTo,
    };
  });
}

/** What the sidebar shows: where the programme stands, folded from the tabs. */
import type { EffectAction } from '../core/action.js';
import { text } from '../core/cell.js';
import { type EffectState, type Ledger, readLedger } from '../core/ledger.js';
import { readRows } from '../core/rows.js';
import { answersTable } from '../core/tables/answers.js';
import { meetingsTable } from '../core/tables/meetings.js';
import { surveysTable } from '../core/tables/surveys.js';
import type { World } from '../core/world.js';
import { readCriteria } from '../jobs/matching.js';
import { type Pairing, readPairings, withStatus } from '../jobs/pairings.js';
import { participants } from '../jobs/people.js';
import { readProblems } from '../jobs/problems.js';
import { readQuestions } from '../jobs/questions.js';
import { responseTabs } from '../jobs/responses.js';
import {
  type Definition,
  definitions,
  readSettings,
  type SettingKey,
  settingKeys,
  settingsProblems,
} from '../jobs/settings.js';
import { SIGNUP_FORM_KEY } from '../jobs/setup.js';
import { uses } from '../signups/index.js';
import { instruments } from '../surveys/index.js';
import { balanceSentence } from './balance.js';
import { matchView } from './match-view.js';
import { stepsOf } from './steps.js';
import type { EffectView, SurveyView, View } from './types.js';

export function viewOf(world: World): View {
  const ledger = readLedger(world);
  const settings = readSettings(world);
  const pairings = readPairings(world);
  const facts: Omit<View, 'steps'> = {
    programme: settings.programme,
    now: world.now,
    settings: settingKeys.map((key) => ({
      id: key,
      ...settingView(key),
      value: storedValue(key, settings[key], world),
    })),
    signups: signupsView(world, ledger),
    problems: [...settingsProblems(world), ...readProblems(world)],
    match: matchView(world),
    publish: {
      approved: withStatus(pairings, 'approved').length,
      waiting: waitingIntroductions(pairings, ledger),
      published: withStatus(pairings, 'published').length,
      meetings: readRows(meetingsTable, world.tabs[meetingsTable.name]).length,
    },
    surveys: surveyViews(world),
    doubts: effectViews(ledger, 'doubtful'),
    failures: effectViews(ledger, 'failed'),
    sent: { mails: sent(ledger, 'mail'), events: sent(ledger, 'event'), forms: sent(ledger, 'form') },
    mailLeft: world.mailLeft,
  };
  return { ...facts, steps: stepsOf(facts, world) };
}

function settingView(key: SettingKey): Pick<View['settings'][number], 'label' | 'help' | 'choices' | 'card'> {
  const { label, help, choices, card }: Definition = definitions[key];
  return { label, help, card: card || 'setup', ...(choices ? { choices } : {}) };
}

/** Blank settings that stand for "of this Sheet" or "the account that sends" are shown blank. */
function storedValue(key: string, value: string, world: World): string {
  return (key === 'replyTo' && value === world.owner) || (key === 'zone' && value === world.zone) ? '' : value;
}

function signupsView(world: World, ledger: Ledger): View['signups'] {
  const people = participants(world);
  const mentors = people.filter((person) => person.mentor);
  const counts = {
    people: people.length,
    mentees: people.filter((person) => person.mentee).length,
    mentors: mentors.length,
    both: mentors.filter((person) => person.mentee).length,
    seats: mentors.reduce((sum, person) => sum + person.capacity, 0),
  };
  return {
    formUrl: ledger[SIGNUP_FORM_KEY]?.data.url || '',
    tabs: responseTabs(world).map((tab) => ({ name: tab.name, responses: tab.rows.length })),
    ...counts,
    balance: balanceSentence(counts),
    questions: readQuestions(world).map((question) => ({ ...question })),
    uses: uses.map(({ use, label, of }) => ({ use, label, of })),
    criteria: readCriteria(world).map(({ name }) => name),
  };
}

/** Published pairings whose mentee has not been written to, and is in no doubt. */
function waitingIntroductions(pairings: readonly Pairing[], ledger: Ledger): number {
  return withStatus(pairings, 'published').filter(
    ({ id }) => (ledger[`mail:introduction:${id}`]?.state || 'open') === 'open',
  ).length;
}

function surveyViews(world: World): SurveyView[] {
  const rows = readRows(surveysTable, world.tabs[surveysTable.name]);
  const answers = readRows(answersTable, world.tabs[answersTable.name]);
  return instruments.map((instrument) => {
    const row = rows.find((one) => text(one.id) === instrument.id);
    const help = instrument.items.find((item) => item.helpAnswer);
    return {
      id: instrument.id,
      title: instrument.title,
      about: instrument.about,
      state: (text(row?.state) || 'not open') as SurveyView['state'],
      url: text(row?.link),
      asked: Number(row?.asked) || 0,
      answered: Number(row?.answered) || 0,
      unknown: Number(row?.unknown) || 0,
      mean: row && text(row.mean) !== '' ? Number(row.mean) : null,
      helpWanted: answers
        .filter((one) => text(one.survey) === instrument.id && help && text(one[help.column]) === help.helpAnswer)
        .map((one) => text(one.person)),
    };
  });
}

function effectViews(ledger: Ledger, state: EffectState['state']): EffectView[] {
  return Object.keys(ledger)
    .filter((key) => ledger[key]!.state === state)
    .map((key) => ledger[key]!.line!)
    .filter((line) => !(state === 'doubtful' && line.kind === 'event'))
    .map(({ key, kind, to, what, at, note }) => ({ key, kind: kind as EffectAction['kind'], to, what, at, note }));
}

function sent(ledger: Ledger, kind: string): number {
  return Object.keys(ledger).filter((key) => ledger[key]!.state === 'done' && key.split(':')[0] === kind).length;
}

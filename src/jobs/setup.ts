/** Set up: the tabs, the settings, the criteria, the texts, the sign-up form and the triggers. Twice changes nothing. */
import type { Action } from '../core/action.js';
import { text } from '../core/cell.js';
import { indexBy } from '../core/dict.js';
import type { Job } from '../core/job.js';
import { readLedger } from '../core/outbox.js';
import { readRows } from '../core/rows.js';
import { criteriaTable } from '../core/tables/criteria.js';
import { tables } from '../core/tables/index.js';
import { settingsTable } from '../core/tables/settings.js';
import { surveysTable } from '../core/tables/surveys.js';
import { templatesTable } from '../core/tables/templates.js';
import { items } from '../core/text.js';
import type { World } from '../core/world.js';
import { templates } from '../messages/index.js';
import { defaultCriteria, signupForm } from '../signups/index.js';
import { instruments } from '../surveys/index.js';
import { responseTabs } from './responses.js';
import { readSettings, settingsRows } from './settings.js';

export const SIGNUP_FORM_KEY = 'form:sign-up';

export const setup: Job = {
  name: 'setup',
  reads: tables.map((table) => table.name),
  readsResponses: true,
  makesTabs: true,
  readsTriggers: true,
  actions(world): Action[] {
    const made: Action[] = tables.map((table) => ({ kind: 'tab', table }));
    made.push(
      { kind: 'rows', tab: settingsTable.name, rows: settingsRows(world) },
      { kind: 'rows', tab: criteriaTable.name, rows: missingCriteria(world) },
      { kind: 'rows', tab: templatesTable.name, rows: missingTemplates(world) },
      { kind: 'rows', tab: surveysTable.name, rows: missingSurveys(world) },
      { kind: 'trigger', handler: 'onFormSubmitted', on: 'form submit' },
      { kind: 'trigger', handler: 'onEveryHour', on: 'every hour' },
    );
    if (wantsForm(world)) made.push(signupFormAction(world));
    return made;
  },
};

/** With a form of the organiser's own, the criteria come with its questions. */
function missingCriteria(world: World) {
  const present = readRows(criteriaTable, world.tabs[criteriaTable.name]);
  return present.length > 0 || !wantsForm(world) ? [] : defaultCriteria().map((criterion) => ({ ...criterion }));
}

/** A form is made unless the organiser has one, or the Sheet already holds responses of another. */
function wantsForm(world: World): boolean {
  if (readLedger(world)[SIGNUP_FORM_KEY]) return true;
  return readSettings(world).form === 'make one' && responseTabs(world).length === 0;
}

function signupFormAction(world: World): Action {
  const settings = readSettings(world);
  const form = signupForm({
    programme: settings.programme,
    topics: items(settings.topics),
    departments: items(settings.departments),
    languages: items(settings.languages),
    consentText: settings.consent,
    commitment: settings.commitment,
  });
  return { kind: 'form', key: SIGNUP_FORM_KEY, occasion: 'Sign-up form', form };
}

function missingTemplates(world: World) {
  const present = indexBy(readRows(templatesTable, world.tabs[templatesTable.name]), (row) => text(row.id));
  return templates
    .filter((template) => !present[template.id])
    .map(({ id, subject, text: body, words }) => ({ id, subject, text: body, help: helpOf(words) }));
}

function helpOf(words: Readonly<Record<string, string>>): string {
  return Object.keys(words)
    .map((word) => `{${word}}: ${words[word]}`)
    .join('\n');
}

function missingSurveys(world: World) {
  const present = indexBy(readRows(surveysTable, world.tabs[surveysTable.name]), (row) => text(row.id));
  return instruments.filter(({ id }) => !present[id]).map(({ id, title }) => ({ id, title, state: 'not open' }));
}

/** The sign-up form that is made for a programme that has none, and the criteria that go with its questions. */
import type { Action, FormAction } from '../../core/action.js';
import { readLedger } from '../../core/ledger.js';
import { read, write } from '../../core/rows.js';
import { items } from '../../core/text.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { defaultCriteria, signupForm } from '../../signups/index.js';
import { readSettings } from '../settings.js';
import { readProgramme } from '../setup/settings.js';
import { possibleSignups } from './responses.js';
import { settings } from './settings.js';
import { words } from './words.js';

export const SIGNUP_FORM_KEY = 'form:sign-up';

/** With a form of the organiser's own, the criteria come with its questions. */
export function setsUpSignup(world: World): Action[] {
  const wanted = wantsForm(world);
  const untouched = read(world, records.criteria).length === 0;
  return [
    write(records.criteria, wanted && untouched ? defaultCriteria().map((criterion) => ({ ...criterion })) : []),
    ...(wanted ? [formAction(world)] : []),
  ];
}

/** Its address, or `''` while there is none. */
export function signupFormUrl(world: World): string {
  return readLedger(world)[SIGNUP_FORM_KEY]?.data.url || '';
}

/** A form is made unless the organiser has one, or the Sheet already holds responses of another. */
function wantsForm(world: World): boolean {
  if (readLedger(world)[SIGNUP_FORM_KEY]) return true;
  return readSettings(world, settings).form === 'make' && possibleSignups(world).length === 0;
}

function formAction(world: World): FormAction {
  const { topics, departments, languages, consent, commitment } = readSettings(world, settings);
  const form = signupForm({
    programme: readProgramme(world).programme,
    topics: items(topics),
    departments: items(departments),
    languages: items(languages),
    consentText: consent,
    commitment,
  });
  return { kind: 'form', key: SIGNUP_FORM_KEY, occasion: words.form, form };
}

/** The sign-up form that is made for a programme that has none, and the criteria that go with its questions. */
import type { Action, FormAction } from '../../core/action.js';
import type { FormSpec } from '../../core/form.js';
import { readLedger } from '../../core/ledger.js';
import { splitList } from '../../core/list-cell.js';
import { read, write } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { defaultCriteria, type SignupFormSettings, signupForm } from '../../signups/index.js';
import { readSettings } from '../settings.js';
import { settings as ofProgramme } from '../setup/settings.js';
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

/** The form as it was made or last brought up to date. */
export interface MadeForm {
  readonly formId: string;
  /** How often it was brought up to date, and the next time's number. */
  readonly updates: number;
  /** From what; null when an earlier version of this add-on has made it. */
  readonly from: FormSettings | null;
  readonly consentVersion: number;
  /** Questions that the last update did not find as we had made them. */
  readonly missing: string;
}

export function madeForm(world: World): MadeForm | null {
  const ledger = readLedger(world);
  const made = ledger[SIGNUP_FORM_KEY];
  if (made?.state !== 'done') return null;
  let updates = 0;
  while (ledger[updateKey(updates + 1)]?.state === 'done') updates++;
  const { data } = updates > 0 ? ledger[updateKey(updates)]! : made;
  return {
    formId: made.data.formId || '',
    updates,
    from: data.settings ? (JSON.parse(data.settings) as FormSettings) : null,
    consentVersion: Number(data.consentVersion) || 1,
    missing: data.missing || '',
  };
}

export function updateKey(number: number): string {
  return `update:sign-up:${number}`;
}

/** What the form is made from, as the organiser typed it. */
export type FormSettings = ReturnType<typeof formSettings>;

export function formSettings(world: World) {
  const { topics, departments, languages, consent, keep, commitment } = readSettings(world, settings);
  const { programme, organiser, replyTo } = readSettings(world, ofProgramme);
  return { programme, organiser, replyTo, topics, departments, languages, consent, keep, commitment };
}

/** `owner`: whom people ask where the settings name nobody. */
export function formFrom(from: FormSettings, consentVersion: number, owner: string): FormSpec {
  const { topics, departments, languages, consent, replyTo, ...others } = from;
  const asked: SignupFormSettings = {
    ...others,
    contact: replyTo || owner,
    topics: splitList(topics),
    departments: splitList(departments),
    languages: splitList(languages),
    consentText: consent,
    consentVersion,
  };
  return signupForm(asked);
}

/** For `madeForm` to find in the receipt. */
export function remembered(from: FormSettings, consentVersion: number): Readonly<Record<string, string>> {
  return { settings: JSON.stringify(from), consentVersion: String(consentVersion) };
}

/** A form is made unless the organiser has one, or the Sheet already holds responses of another. */
function wantsForm(world: World): boolean {
  if (readLedger(world)[SIGNUP_FORM_KEY]) return true;
  return readSettings(world, settings).form === 'make' && possibleSignups(world).length === 0;
}

function formAction(world: World): FormAction {
  const from = formSettings(world);
  return {
    kind: 'form',
    key: SIGNUP_FORM_KEY,
    occasion: words.form,
    form: formFrom(from, 1, world.owner),
    remember: remembered(from, 1),
  };
}

/** The sign-up form once the settings have changed: how it differs, and bringing it up to date in place. */
import type { Action, UpdateAction } from '../../core/action.js';
import { Refusal } from '../../core/job.js';
import { readLedger } from '../../core/ledger.js';
import { splitList } from '../../core/list-cell.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { asksOtherConsent, changedQuestions } from '../../signups/index.js';
import { defineJob } from '../area.js';
import { type FormSettings, formFrom, formSettings, madeForm, remembered, updateKey } from './sign-up-form.js';
import { words } from './words.js';

export const updateForm = defineJob({
  name: 'form',
  title: () => words.updateTitle,
  reads: [records.settings],
  sends: true,
  resumes(world) {
    const made = madeForm(world);
    const next = made && readLedger(world)[updateKey(made.updates + 1)];
    return next?.planned && next.state !== 'failed' ? [{}] : [];
  },
  foretells: (before) => [words.foretold.updates, ...formDiffers(before)],
  actions(world): Action[] {
    if (!madeForm(world)) throw new Refusal(words.noFormToUpdate);
    const action = updateAction(world);
    return action ? [action] : [];
  },
});

/** How the settings differ from what the form was made from, in sentences; none when they do not. */
export function formDiffers(world: World): string[] {
  const made = madeForm(world);
  if (!made) return [];
  const now = formSettings(world);
  const { from } = made;
  if (from === null) return [words.differs.unknown];
  const keys = (Object.keys(now) as (keyof FormSettings)[]).filter((key) => now[key] !== (from[key] ?? ''));
  const { consentVersion } = updated(world, '');
  return [
    ...keys.map((key) => differs(key, from[key] ?? '', now[key])),
    ...(consentVersion === made.consentVersion ? [] : [words.differs.version(consentVersion)]),
  ];
}

function differs(key: keyof FormSettings, before: string, after: string): string {
  const { label } = words.differs;
  const isList = key === 'topics' || key === 'departments' || key === 'languages';
  if (after === '') return isList ? words.differs.noLonger(label[key]) : words.differs.blank(label[key]);
  if (!isList) return words.differs.text(label[key], after);
  const [old, young] = [splitList(before), splitList(after)];
  const added = young.filter((one) => old.indexOf(one) < 0);
  const taken = old.filter((one) => young.indexOf(one) < 0);
  return added.length + taken.length === 0
    ? words.differs.order(label[key])
    : words.differs.list(label[key], added, taken);
}

/** What the form was and will be; `owner`: whom people ask where the settings name nobody. Of a form whose settings are not known, everything that settings decide is written. */
function updated(world: World, owner: string) {
  const made = madeForm(world)!;
  const now = formSettings(world);
  const before = formFrom(made.from || blank(now), made.consentVersion, owner);
  const same = formFrom(now, made.consentVersion, owner);
  const isOther = made.from !== null && asksOtherConsent(before, same);
  const consentVersion = made.consentVersion + (isOther ? 1 : 0);
  return { made, now, before, consentVersion, after: isOther ? formFrom(now, consentVersion, owner) : same };
}

function updateAction(world: World): UpdateAction | null {
  const { made, now, before, consentVersion, after } = updated(world, world.owner);
  const heading = before.title !== after.title || before.description !== after.description;
  const questions = changedQuestions(before, after);
  if (made.from !== null && formDiffers(world).length === 0) return null;
  return {
    kind: 'update',
    key: updateKey(made.updates + 1),
    occasion: words.formUpdate,
    formId: made.formId,
    form: after,
    heading,
    questions,
    remember: remembered(now, consentVersion),
  };
}

function blank(settings: FormSettings): FormSettings {
  return Object.assign({}, ...Object.keys(settings).map((key) => ({ [key]: '?' })));
}

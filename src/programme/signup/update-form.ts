/** The sign-up form once the settings have changed: how it differs, and bringing it up to date in place. */
import type { Action, FormAction } from '../../core/action.js';
import { Refusal } from '../../core/job.js';
import { items } from '../../core/text.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { changedQuestions } from '../../signups/index.js';
import { defineJob } from '../area.js';
import { type FormSettings, formFrom, formSettings, madeForm, remembered, updateKey } from './sign-up-form.js';
import { words } from './words.js';

export const updateForm = defineJob({
  name: 'form',
  title: () => words.updateTitle,
  reads: [records.settings],
  sends: true,
  resumes: (world) => (formDiffers(world).length > 0 ? [{}] : []),
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
  return (Object.keys(now) as (keyof FormSettings)[])
    .filter((key) => now[key] !== (from[key] ?? ''))
    .map((key) => differs(key, from[key] ?? '', now[key], made.consentVersion + 1));
}

function differs(key: keyof FormSettings, before: string, after: string, version: number): string {
  const { label } = words.differs;
  if (key === 'consent') return words.differs.consent(version);
  if (key !== 'topics' && key !== 'departments' && key !== 'languages') return words.differs.text(label[key], after);
  const [old, young] = [items(before), items(after)];
  const added = young.filter((one) => old.indexOf(one) < 0);
  const taken = old.filter((one) => young.indexOf(one) < 0);
  return added.length + taken.length === 0
    ? words.differs.order(label[key])
    : words.differs.list(label[key], added, taken);
}

function updateAction(world: World): FormAction | null {
  const { formId, updates, from, consentVersion } = madeForm(world)!;
  const now = formSettings(world);
  // Of a form whose settings are not known, everything that settings decide is written.
  const before = formFrom(from || blank(now), consentVersion, world.owner);
  const version = from && from.consent !== now.consent ? consentVersion + 1 : consentVersion;
  const after = formFrom(now, version, world.owner);
  const heading = before.title !== after.title || before.description !== after.description;
  const questions = changedQuestions(before, after);
  if (!heading && questions.length === 0) return null;
  return {
    kind: 'form',
    key: updateKey(updates + 1),
    occasion: words.formUpdate,
    form: after,
    remember: remembered(now, version),
    changes: { formId, heading, questions },
  };
}

function blank(settings: FormSettings): FormSettings {
  return Object.assign({}, ...Object.keys(settings).map((key) => ({ [key]: '?' })));
}

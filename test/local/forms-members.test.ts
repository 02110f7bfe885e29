/** Forms, mail and calendar show scripts no member that Google's own type declarations do not list. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFormObject } from '../../src/local/forms/form.js';
import { formEditor } from '../../src/local/forms/form-editor.js';
import { newForm } from '../../src/local/forms/form-store.js';
import { type ScriptObject, SERVICE, visibleMembers } from '../../src/local/script-object.js';
import { services } from '../../src/local/services.js';
import { hostOf } from './forms-project.js';

const types = join(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'), '..');

/** In Google's reference, and not yet in the declarations. */
const later: Readonly<Record<string, readonly string[]>> = {
  'FormApp.Form': ['setPublished', 'isPublished', 'supportsAdvancedResponderPermissions'],
};

/** Names of members by interface, read from the declarations as text. */
function declared(file: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  let members: Set<string> | undefined;
  for (const line of readFileSync(join(types, file), 'utf8').split('\n')) {
    const start = /^\s*interface (\w+)/.exec(line);
    if (start) {
      members = found.get(start[1]!) ?? new Set();
      found.set(start[1]!, members);
    }
    const member = /^\s+(\w+)\??\s*[(:]/.exec(line);
    if (member && members) members.add(member[1]!);
  }
  return found;
}

const forms = declared('google-apps-script.forms.d.ts');
const mail = declared('google-apps-script.mail.d.ts');
const calendar = declared('apis/calendar_v3.d.ts');

function objects(): ScriptObject[] {
  const host = hostOf('');
  const execution = { host } as never;
  const roots = services.flatMap((one) => Object.entries(one.roots ?? {}));
  const mine = roots.filter(([name]) => ['FormApp', 'MailApp', 'Calendar'].includes(name));
  expect(mine).toHaveLength(3);
  const editor = formEditor(host, newForm(host.store, host.owner, 0, 'F', true).id);
  const form = newFormObject(editor) as ScriptObject & Readonly<Record<string, (...args: unknown[]) => ScriptObject>>;
  const adders = visibleMembers(form).filter((name) => name.startsWith('add'));
  const items = adders.map((name) => form[name]!());
  expect(items).toHaveLength(12);
  const text = form.addTextItem!() as unknown as {
    createResponse(text: string): ScriptObject & { getItem(): ScriptObject };
  };
  const list = form.addListItem!() as unknown as { createChoice(text: string): ScriptObject };
  const answer = text.createResponse('x');
  const made = mine.map(([, make]) => make(execution));
  const collections = made.flatMap((one) => Object.values(one)).filter((one) => one && typeof one === 'object');
  return [
    ...made,
    ...(collections.filter((one) => SERVICE in one && /^Calendar\./.test(one[SERVICE])) as ScriptObject[]),
    form,
    form.createResponse!(),
    answer,
    answer.getItem(),
    list.createChoice('a'),
    ...items,
  ];
}

test('every member is one of Google’s', () => {
  const seen = new Set<string>();
  for (const object of objects()) {
    const name = object[SERVICE];
    const short = name.slice(name.lastIndexOf('.') + 1);
    const source = name.startsWith('Calendar') ? calendar : name.startsWith('MailApp') ? mail : forms;
    const known =
      name === 'Calendar'
        ? new Set(['Events', 'Calendars'])
        : name.startsWith('Calendar.')
          ? source.get(`${short}Collection`)
          : source.get(short);
    expect(known, name).toBeDefined();
    const strange = visibleMembers(object).filter((one) => !known!.has(one) && !later[name]?.includes(one));
    expect(strange, name).toEqual([]);
    seen.add(name);
  }
  expect(seen.size).toBe(22);
});

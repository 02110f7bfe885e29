/** What becomes of forms by the defaults of their owner's organisation, and how quickly. */
import { describe, expect, test } from 'vitest';
import type { SomeCircumstances } from '../../src/local/circumstances.js';
import { formModel } from '../../src/local/forms/page-model.js';
import { submitForm } from '../../src/local/forms/submit.js';
import type { Host } from '../../src/local/kernel.js';
import { formShape } from '../../src/local/server/adapter/forms.js';
import { sheetModel } from '../../src/local/spreadsheet/page-model.js';
import { answer, failure, workspace, wrap } from './workspace.js';

const ann = 'ann@school.example';
const withForms = (forms: SomeCircumstances['forms']) => ({ owner: ann, circumstances: { forms } });
const refused = 'Exception: Operation not supported on unpublished form';

describe('what is made', () => {
  test.each([
    ['published', "create('F')", true],
    ['unpublished', "create('F')", false],
    ['unpublished', "create('F', true)", true],
    ['published', "create('F', false)", false],
    ['never published', "create('F', true)", false],
  ] as const)('%s: %s', (created, call, expected) => {
    expect(answer(`return FormApp.${call}.isPublished()`, {}, withForms({ created }))).toBe(expected);
  });

  const uses = [
    ['getPublishedUrl()', 'refused'],
    ['createResponse().toPrefilledUrl()', 'refused'],
    ['setAcceptingResponses(true)', 'always'],
    ['setAcceptingResponses(false)', 'never'],
    ['getEditUrl()', 'never'],
  ] as const;
  test.each(uses)('of an unpublished one, %s is refused: %s', (call, when) => {
    const body = `FormApp.create('F', false).${call}`;
    for (const unpublishedAddress of ['refused', 'given'] as const) {
      const isRefused = when === 'always' || (when === 'refused' && unpublishedAddress === 'refused');
      const expected = isRefused ? refused : 'no failure: completed';
      expect(failure(body, {}, withForms({ unpublishedAddress }))).toBe(expected);
    }
    expect(failure(`FormApp.create('F', true).${call}`)).toBe('no failure: completed');
  });

  test.each([
    [true, [true, true]],
    [false, [false, 'Operation not supported on this form']],
  ])('that it can be published: %s', (publishing, expected) => {
    const body = `const form = FormApp.create('F', false); const can = form.supportsAdvancedResponderPermissions();
      try { return [can, form.setPublished(true).isPublished()]; } catch (e) { return [can, e.message]; }`;
    expect(answer(body, {}, withForms({ publishing }))).toEqual(expected);
  });

  test('one of the old kind is open', () => {
    const body = "const form = FormApp.create('F'); form.getPublishedUrl(); return form.isAcceptingResponses()";
    expect(answer(body, {}, withForms({ publishing: false, created: 'unpublished' }))).toBe(true);
  });
});

/** A form with one question, whose address says who collects what. */
function open(forms: SomeCircumstances['forms'], collects: boolean): { host: Host; id: string } {
  const host = workspace(
    wrap(`const form = FormApp.create('F', true).setCollectEmail(${collects});
      form.addTextItem().setTitle('Name');
      form.setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId());
      return form.getId();`),
    withForms(forms),
  );
  return { host, id: host.run('main').value as string };
}

describe('who may answer', () => {
  const signIn = 'Sign in to continue. To fill out this form, you must be signed in.';
  const permission = "You need permission. This form can only be viewed by users in the owner's organization.";
  test.each([
    ['anyone', '', undefined],
    ['signed in', '', signIn],
    ['signed in', 'x@else.example', undefined],
    ['domain', '', signIn],
    ['domain', 'x@else.example', permission],
    ['domain', 'Bob@School.example', undefined],
  ] as const)('%s, as "%s"', (responders, account, sentence) => {
    const { host, id } = open({ responders }, false);
    const done = submitForm(host, id, { account, answers: { Name: 'A' } });
    expect(done.ok ? undefined : done.problems[0]?.sentence).toBe(sentence);
    const shape = formShape(host, id, new URLSearchParams({ authuser: account }))!;
    expect([shape.open, shape.open ? undefined : shape.closedMessage]).toEqual([sentence === undefined, sentence]);
  });

  test('the default of the day counts at which the form was made', () => {
    const { host, id } = open({ responders: 'anyone' }, false);
    host.arrange({ forms: { responders: 'domain' } });
    expect(submitForm(host, id, { answers: { Name: 'A' } }).ok).toBe(true);
  });
});

describe('addresses that a form collects', () => {
  test.each([
    ['typed', { email: 'typed@else.example' }, 'typed@else.example'],
    ['typed', { email: 'typed@else.example', account: 'mine@else.example' }, 'typed@else.example'],
    ['verified', { email: 'typed@else.example', account: 'mine@else.example' }, 'mine@else.example'],
    ['verified', { email: 'typed@else.example' }, undefined],
  ] as const)('%s: %j', (collects, who, expected) => {
    const { host, id } = open({ collects }, true);
    const done = submitForm(host, id, { ...who, answers: { Name: 'A' } });
    expect(done.ok).toBe(expected !== undefined);

    if (done.ok) expect(values(host)?.[1]).toBe(expected);
    expect(formModel(host, id)!.asksEmail).toBe(collects === 'typed');
  });

  test('a form that collects none asks nobody to sign in', () => {
    const { host, id } = open({ collects: 'verified' }, false);
    expect(submitForm(host, id, { answers: { Name: 'A' } }).ok).toBe(true);
  });
});

/** What a second row of the first tab holds. */
function values(host: Host): readonly unknown[] | undefined {
  const tab = sheetModel(host).tabs[0]!;
  return host.store
    .all<{ cells: string }>('SELECT cells FROM sheet_rows WHERE sheet = ? AND row = 1', tab.id)
    .map(({ cells }) => JSON.parse(cells)[0] as unknown[])[0];
}

describe('the tab of responses', () => {
  const body = (before: string): string => `const form = FormApp.create('F', true);
    form.addTextItem().setTitle('Name');
    form.setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId());
    ${before}
    return [ss.getNumSheets(), ss.getSheets().length, Boolean(ss.getSheetByName('Form Responses 1')), Boolean(ss.getFormUrl())];`;
  const there = [2, 2, true, true];
  const absent = [1, 1, false, false];
  test.each([
    [{}, '', there],
    [{ tabAfterMs: 3_000 }, '', absent],
    [{ tabAfterMs: 3_000 }, 'Utilities.sleep(3000);', there],
    [{ tabAfterMs: 10_000 }, 'Utilities.sleep(3000);', absent],
    [{ tabAfterFlush: true }, '', absent],
    [{ tabAfterFlush: true }, 'SpreadsheetApp.flush();', there],
    [{ tabAfterFlush: true, tabAfterMs: 3_000 }, 'SpreadsheetApp.flush();', absent],
  ])('%j %s', (forms, before, expected) => {
    expect(answer(body(before), {}, withForms(forms))).toEqual(expected);
  });

  test('comes after the run at the latest, and holds what was answered meanwhile', () => {
    const { host, id } = open({ tabAfterMs: 60_000, tabAfterFlush: true }, false);
    expect(submitForm(host, id, { answers: { Name: 'Early' } }).ok).toBe(true);
    expect(sheetModel(host).tabs.map(({ name }) => name)).toEqual(['Sheet1']);
    host.advance(60_000);
    expect(sheetModel(host).tabs.map(({ name }) => name)).toEqual(['Form Responses 1', 'Sheet1']);
    expect(values(host)?.[1]).toBe('Early');
  });
});

/** Set up: what is missing is added, what stands there is left alone. */
import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../../src/core/action.js';
import { areas } from '../../../src/programme/index.js';
import { inOrder } from '../../../src/records/index.js';
import { named } from '../../cases.js';
import { after, edited, newSheet, rowsOf, todo, wants, withoutColumns, world } from '../../worlds.js';
import { jobNamed, responses, stages } from '../sample.js';

const setUp = jobNamed('setup');
const { setUp: ready } = stages;
const ownForm = [{ setting: 'Sign-up form', value: 'I have my own' }];
const criteria = ['Topics', 'Availability', 'Years of experience', 'Languages', 'Time zone', 'Department', 'Wishes'];

describe('set-up wants', () => {
  it.each(
    named([
      [newSheet(), 'tab', inOrder.map(({ name }) => `tab ${name}`), 'every tab, in the order of the Sheet'],
      [
        newSheet(),
        'trigger',
        ['trigger onFormSubmitted form submit', 'trigger onEveryHour every hour'],
        'both triggers',
      ],
      [newSheet(), 'form', ['form:sign-up "Mentoring programme: sign up"'], 'a form'],
      [newSheet(), 'Criteria', criteria.map((name) => `Criteria ${name}`), 'the criteria that go with its questions'],
      [newSheet(), 'Surveys', ['Surveys check-in-1: title First check-in, state not open'], 'a row for each survey'],
      [
        world({ Settings: [{ setting: 'Programme', value: 'York' }] }),
        'form',
        ['form:sign-up "York: sign up"'],
        'a form by the name that the programme has in Settings',
      ],
      [world({ Settings: ownForm }), 'form', [], 'no form, when the organiser has one'],
      [world({ Settings: ownForm }), 'Criteria', [], 'no criteria then: they come with its questions'],
      [
        world({ Settings: [{ setting: 'Sign-up form', value: 'own' }] }),
        'form',
        [],
        'no form, by the key of the choice',
      ],
      [world({ 'Form Responses 1': responses }), 'form', [], 'no form, when responses of another are there'],
      [
        edited(ready, 'Settings', 'Sign-up form', { Value: 'I have my own' }),
        'form',
        ['form:sign-up "Mentoring programme: sign up"'],
        'the form that it has made, whatever the setting says afterwards',
      ],
      [world({ Criteria: [{ name: 'Hobbies', weight: 1 }] }), 'Criteria', [], 'no criteria beside the organiser’s own'],
      [
        world({ Settings: [{ setting: 'Organiser', value: 'Dee' }] }),
        'Settings Organiser',
        ['Settings Organiser', 'Settings Organiser is invited too'],
        'nothing for a setting that has a value but its help',
      ],
      [
        world({ Surveys: [{ id: 'check-in-1', title: 'How is it?', state: 'open' }] }),
        'Surveys',
        [],
        'no row for a survey that has one',
      ],
    ]),
  )('%s', (_name, [before, of, expected]) => {
    expect(wants(setUp, before, {}, ['title', 'state']).filter((line) => line.startsWith(of))).toEqual(expected);
  });
});

describe('what was just typed', () => {
  const typed = (id: string, value: string) => ({ settings: [{ id, value }] });

  const made = 'Sign-up form: Mentoring programme: sign up';

  it.each(
    named([
      [
        newSheet(),
        typed('programme', 'York'),
        ['Programme', 'York'],
        ['Sign-up form: York: sign up'],
        'makes the form',
      ],
      [newSheet(), typed('form', 'own'), ['Sign-up form', 'I have my own'], [], 'may be that no form is wanted'],
      [ready, typed('programme', 'York'), ['Programme', 'York'], [made], 'is saved where all is there'],
    ]),
  )('%s', (_name, [before, given, [setting, value], forms]) => {
    const then = after(before, setUp, given);
    expect(rowsOf(then, 'Settings').find((row) => row.setting === setting)?.value).toBe(value);
    const sent = rowsOf(then, 'Outbox').filter(({ state }) => state === 'sent');
    expect(sent.map(({ what }) => what)).toEqual(forms);
    expect([...todo(setUp, then, given), ...todo(setUp, then)]).toEqual([]);
  });

  it('stops everything when a setting cannot have it', () => {
    expect(() => after(newSheet(), setUp, typed('replyTo', 'nobody'))).toThrow(/Reply to.*nobody.*not saved/);
  });
});

describe('set-up has still to do', () => {
  const reworded = edited(ready, 'Templates', String(ready.tabs.Templates!.rows[0]![0]), { Subject: 'Look!' });
  const earlier = withoutColumns(ready, 'Surveys', ['Reminders', 'Last reminder']);
  const { Rounds: _, ...tabs } = ready.tabs;

  it.each(
    named([
      [ready, [], 'nothing, once it is done'],
      [edited(ready, 'Settings', 'Programme', { Value: 'York' }), [], 'nothing, when a setting was changed'],
      [reworded, [], 'nothing, when a text was reworded'],
      [edited(ready, 'Criteria', 'Wishes', { Weight: 0 }), [], 'nothing, when a weight was changed'],
      [
        { ...ready, triggers: [] },
        ['trigger onFormSubmitted form submit', 'trigger onEveryHour every hour'],
        'triggers',
      ],
      [{ ...ready, tabs, tabNames: ready.tabNames.filter((name) => name !== 'Rounds') }, ['tab Rounds'], 'a lost tab'],
      [earlier, ['tab Surveys'], 'columns that a Sheet of an earlier version lacks'],
    ]),
  )('%s', (_name, [before, expected]) => {
    expect(todo(setUp, before)).toEqual(expected);
  });

  it('adds those columns at the right and keeps what stands in the others', () => {
    const { header, rows } = after(earlier, setUp).tabs.Surveys!;
    expect(header.slice(-2)).toEqual(['Reminders', 'Last reminder']);
    expect(rows).toEqual(earlier.tabs.Surveys!.rows);
  });
});

describe('its card', () => {
  const made = (state: Receipt['state']) => after(newSheet(), setUp, {}, () => state);
  it.each(
    named([
      [ready, 'Ready. The sign-up form is open.', 'a form'],
      [made('unsure'), 'It is not known whether the sign-up form was made: see above.', 'a form in doubt'],
      [
        made('failed'),
        'The sign-up form is not made yet. Set up again, or try again above where it says why.',
        'a form that failed',
      ],
      [
        after(made('returned'), setUp, {}, () => 'returned'),
        'The sign-up form is not made yet. Set up again, or try again above where it says why.',
        'a form that was put off',
      ],
      [
        after(world({ Settings: ownForm }), setUp),
        'Ready. Responses come from a form or list of your own.',
        'no form wanted',
      ],
    ] as const),
  )('says no more of the form than the receipt: %s', (_name, [now, sentence]) => {
    const { view, standing } = areas[0].card;
    expect(standing(view(now), now).sentence).toContain(sentence);
  });
});

/** Settings: kept by the key of the setting, under the label that stands in the Sheet; read whatever language they are in. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read } from '../../../src/core/rows.js';
import { addLanguage, type Sentences, speak } from '../../../src/core/words.js';
import { settings as meetings } from '../../../src/programme/meetings/settings.js';
import { settings as pairing } from '../../../src/programme/pairing/settings.js';
import { readSettings, settingsProblems } from '../../../src/programme/settings.js';
import { settings as programme } from '../../../src/programme/setup/settings.js';
import { isActive, pairings, people } from '../../../src/records/index.js';
import { named } from '../../cases.js';
import { newSheet, todo, wants, world } from '../../worlds.js';
import { jobNamed, stages } from '../sample.js';

const save = jobNamed('settings');
const { setUp: ready } = stages;
const typed = (setting: string, value: string) => world({ Settings: [{ setting, value }] });

describe('saving a setting wants', () => {
  it.each(
    named([
      [ready, 'programme', 'York', ['Settings Programme: Value York'], 'the value in its row'],
      [ready, 'programme', 'Mentoring programme', [], 'nothing, when it is so already'],
      [ready, 'programme', ' York\n2027 ', ['Settings Programme: Value York 2027'], 'one line'],
      [ready, 'way', 'chosen', ['Settings How pairs are made: Value by wishes'], 'a choice by key, shown by its label'],
      [ready, 'way', 'by wishes', ['Settings How pairs are made: Value by wishes'], 'a choice by its English label'],
      [ready, 'replyTo', 'dee@example.org', ['Settings Reply to: Value dee@example.org'], 'an address'],
      [ready, 'replyTo', '', [], 'a blank that means the account that sends'],
      [ready, 'banana', 'x', ['refused: There is no setting "banana".'], 'no unknown setting'],
      [
        ready,
        'meetingInDays',
        'soon',
        ['refused: The setting "First meeting after (days)" needs a whole number from 1 to 90; "soon" was not saved.'],
        'no words for a number',
      ],
      [
        ready,
        'meetingInDays',
        '91',
        ['refused: The setting "First meeting after (days)" needs a whole number from 1 to 90; "91" was not saved.'],
        'no number that is too high',
      ],
      [
        ready,
        'way',
        'by lot',
        [
          'refused: The setting "How pairs are made" needs one of: computed, by wishes, by wishes, then computed; "by lot" was not saved.',
        ],
        'no choice that is none',
      ],
      [
        ready,
        'replyTo',
        'dee@example.org, ed@example.org',
        [
          'refused: The setting "Reply to" needs one e-mail address or nothing; "dee@example.org, ed@example.org" was not saved.',
        ],
        'no two addresses',
      ],
      [
        ready,
        'zone',
        'London',
        [
          'refused: The setting "Time zone" needs a time zone such as Europe/London or nothing; "London" was not saved.',
        ],
        'no city for a zone',
      ],
      [
        ready,
        'topics',
        'Writing',
        ['refused: The setting "Topics" needs at least two topics, separated by commas; "Writing" was not saved.'],
        'no single topic',
      ],
      [
        ready,
        'language',
        'xx',
        ['refused: The setting "Language" needs one of: English; "xx" was not saved.'],
        'no language that is not known',
      ],
    ]),
  )('%s', (_name, [before, id, value, expected]) => {
    expect(todo(save, before, { settings: [{ id, value }] }, ['Value'])).toEqual(expected);
  });

  it('the tab and every setting, before set-up', () => {
    const lines = wants(save, newSheet(), { settings: [{ id: 'programme', value: 'York' }] }, ['value']);
    expect([lines[0], lines[1], lines[lines.length - 1]]).toEqual([
      'tab Settings',
      'Settings Programme: value Mentoring programme',
      'Settings Programme: value York',
    ]);
  });
});

describe('a setting is read', () => {
  it.each(
    named([
      [world(), 'computed', 'as its fallback, when there is none'],
      [typed('How pairs are made', 'chosen'), 'chosen', 'by its key'],
      [
        typed('How pairs are made', 'by wishes, then computed'),
        'hybrid',
        'by its English label, as older Sheets have it',
      ],
      [typed('How pairs are made', ''), 'computed', 'as its fallback, when it is blank'],
      [typed('How pairs are made', 'by lot'), 'computed', 'as its fallback, when it is none of the choices'],
      [typed('how pairs are made', 'chosen'), 'computed', 'from the row under its label alone'],
    ]),
  )('%s', (_name, [before, way]) => {
    expect(readSettings(before, pairing).way).toBe(way);
  });

  it.each(
    named([
      [ready, [], 'nothing of a Sheet as it is set up'],
      [
        typed('How pairs are made', 'by lot'),
        ['Settings 2 Value: "How pairs are made" needs one of: computed, by wishes, by wishes, then computed.'],
        'a choice that is none',
      ],
      [
        world({
          Settings: [
            { setting: 'My own', value: 'x' },
            { setting: 'Length of a meeting (minutes)', value: '5' },
          ],
        }),
        ['Settings 3 Value: "Length of a meeting (minutes)" needs a whole number from 10 to 240.'],
        'a number too low, at its row',
      ],
    ]),
  )('and as a problem is told %s', (_name, [before, expected]) => {
    const found = [pairing, meetings].flatMap((group) => settingsProblems(before, group));
    expect(found.map(({ tab, row, column, reason }) => `${tab} ${row} ${column}: ${reason}`)).toEqual(expected);
  });
});

describe('in a second language', () => {
  const german: Readonly<Record<string, Sentences>> = {
    setup: { settings: { programme: { label: 'Programm' } } },
    pairing: { settings: { way: { label: 'Paarung', choices: { chosen: 'nach Wunsch' } } } },
    records: { choices: { peopleStatus: { paused: 'pausiert' }, pairingsStatus: { draft: 'Entwurf' } } },
  };
  beforeAll(() => addLanguage('de', (room) => german[room]));
  afterAll(() => speak('en'));

  const cases = named([
    ['de', 'Programm', 'Paarung', 'nach Wunsch', 'pausiert', 'labels of that language'],
    ['de', 'Programme', 'How pairs are made', 'by wishes', 'paused', 'English labels while that language is spoken'],
    ['en', 'Programm', 'Paarung', 'nach Wunsch', 'pausiert', 'labels of that language while English is spoken'],
    ['de', 'Programme', 'Paarung', 'by wishes', 'Pausiert', 'both in one Sheet'],
  ]);

  it.each(cases)('settings are known by %s', (_name, [code, name, way, value]) => {
    const settings = { [name]: 'York', [way]: value };
    const sheet = world({ Settings: Object.entries(settings).map(([setting, value]) => ({ setting, value })) });
    speak(code);
    expect(readSettings(sheet, programme).programme).toBe('York');
    expect(readSettings(sheet, pairing).way).toBe('chosen');
    const saved = todo(save, sheet, { settings: [{ id: 'programme', value: 'Bath' }] }, ['Value']);
    expect(saved).toContain(`Settings ${name}: Value Bath`);
  });

  it.each(cases)('statuses are known by %s', (_name, [code, , , , status]) => {
    const sheet = world({ People: [{ id: 'p-1', email: 'ann@example.org', status }] });
    speak(code);
    expect(read(sheet, people).map(isActive)).toEqual([false]);
  });

  it('a status is written as it is called in the language spoken, and one that says the same stays', () => {
    const sheet = world({
      Pairings: [
        { id: 'a/1', status: 'approved' },
        { id: 'b/1', status: 'draft' },
      ],
    });
    speak('de');
    expect(todo(jobNamed('approve'), sheet, { ids: 'all', approve: false })).toEqual(['Pairings a/1: Status Entwurf']);
    expect(read(sheet, pairings).map(({ status }) => status)).toEqual(['approved', 'draft']);
  });
});

/** Read answers: each person's last word, by survey; what bears no code is told, never counted. */
import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '../../../src/core/words.js';
import type { World } from '../../../src/core/world.js';
import { pulse } from '../../../src/programme/surveys/pulse.js';
import { words as surveys } from '../../../src/programme/surveys/words.js';
import { named } from '../../cases.js';
import { after, edited, later, renamed, rowsOf, todo, wants, withoutColumns, world } from '../../worlds.js';
import { abe, ann, ben, pairing } from '../sample.js';
import { answered, answers, checkIn, survey, trial, words } from './instruments.js';

afterEach(() => speak('en'));

const published = world({ People: [ann, abe, ben], Pairings: [pairing(ann, 'published'), pairing(abe, 'published')] });
const sent = after(published, survey, { survey: pulse.id });
const tab = sent.tabNames[sent.tabNames.length - 1]!;
const { useful, help, meetings } = surveys.pulse;
const annSays = answered(sent, pulse, 'p-ann', checkIn({ [surveys.pulse.inTheirWords]: 'All well.' }));
const count = (before: World) => {
  const { answered: number, unknown, mean, help: names } = rowsOf(after(before, answers), 'Surveys')[0]!;
  return `${number} answered, ${unknown} unknown, mean ${mean}, help ${names || 'nobody'}`;
};
const code = (value: string) => ({ [surveys.form.code]: value });

describe('an answer', () => {
  const read = after(annSays, answers);
  const closed = edited(read, 'Surveys', pulse.id, { State: 'closed' });
  const again = (before: World) => answered(later(before, 1), pulse, 'p-ann', checkIn({ [useful.title]: '1' }));
  const first = (before: World) => rowsOf(after(before, answers), 'Answers')[0]!;
  const told = (before: World) => rowsOf(after(before, answers), 'Problems').map(({ reason }) => reason);

  it('that comes again is a second version, however often it is read, and also when it was changed in its place', () => {
    expect(first(annSays).version).toBe('');
    expect(first(again(read)).version).toBe(2);
    expect(first(again(annSays)).version).toBe(2);
    expect(first(after(again(read), answers)).version).toBe(2);
    const inPlace = { ...read.tabs[tab]!, rows: again(sent).tabs[tab]!.rows };
    expect(first({ ...read, tabs: { ...read.tabs, [tab]: inPlace } }).version).toBe(2);
  });

  it('to a survey that is closed is told and not counted; those that were counted stay as they are', () => {
    expect(todo(answers, closed)).toEqual([]);
    const late = answered(again(closed), pulse, 'p-ben', checkIn());
    expect(todo(answers, late).filter((line) => !line.startsWith('Problems'))).toEqual([]);
    expect(told(late)).toEqual([
      '2 answers to "First check-in" came or changed after it was closed and are not counted.',
    ]);
    expect(count(edited(late, 'Surveys', pulse.id, { State: 'open' }))).toBe(
      '2 answered, 0 unknown, mean 3.5, help nobody',
    );
  });

  it('is found though the tab came later than its form: by the address of the form, or as the only one that asks this', () => {
    const unseen = edited(annSays, 'Surveys', pulse.id, { 'Response tab': '' });
    const elsewhere = { ...unseen.tabs[tab]!, formUrl: '' };
    for (const before of [unseen, { ...unseen, tabs: { ...unseen.tabs, [tab]: elsewhere } }]) {
      const then = after(before, answers);
      expect(rowsOf(then, 'Answers').length).toBe(1);
      expect(rowsOf(then, 'Surveys')[0]!.sheetId).toBe(String(sent.tabs[tab]!.sheetId));
      expect(rowsOf(after(then, survey, { survey: pulse.id }), 'Surveys')[0]!.sheetId).not.toBe('');
    }
  });
});

describe('Answers are to have', () => {
  const brief = ['personId', 'Meetings so far', 'Useful', 'Help', 'In their words'];

  it.each(
    named([
      [published, [], 'nothing before a survey was sent'],
      [sent, [], 'nothing before anybody has answered'],
      [
        annSays,
        [
          'Answers check-in-1/p-ann: personId p-ann, Meetings so far 2, Useful 4, Help No, all is well, In their words All well.',
        ],
        'a row for each person, a column for each question',
      ],
      [
        answered(later(annSays, 1), pulse, 'p-ann', checkIn({ [useful.title]: '1' })),
        [
          "Answers check-in-1/p-ann: personId p-ann, Meetings so far 2, Useful 1, Help No, all is well, In their words ''",
        ],
        'the last answer of a person, whole',
      ],
      [
        answered(later(annSays, 1), pulse, 'p-ann', checkIn({ [useful.title]: '1', Timestamp: '2027-01-10T09:00:00' })),
        [
          'Answers check-in-1/p-ann: personId p-ann, Meetings so far 2, Useful 4, Help No, all is well, In their words All well.',
        ],
        'the last by its time, though the tab was sorted',
      ],
      [
        answered(sent, pulse, 'p-ann', { ...checkIn(), ...code('0123456789abcdef0123') }),
        [],
        'no answer under a code that is nobody’s',
      ],
      [answered(sent, pulse, 'p-ann', { ...checkIn(), ...code('') }), [], 'no answer without a code'],
      [answered(sent, pulse, 'p-ann', checkIn(), trial.id), [], 'no answer under the code of another survey'],
      [
        edited(annSays, 'People', 'p-ann', { Status: 'left' }),
        [
          'Answers check-in-1/p-ann: personId p-ann, Meetings so far 2, Useful 4, Help No, all is well, In their words All well.',
        ],
        'the answer of somebody who has left since',
      ],
      [
        renamed(annSays, tab, meetings.title, 'Reworded?'),
        [
          "Answers check-in-1/p-ann: personId p-ann, Meetings so far '', Useful 4, Help No, all is well, In their words All well.",
        ],
        'a blank where a question was reworded in the form; the others stay',
      ],
      [
        answered(sent, pulse, 'p-ann', { [useful.title]: 'very' }),
        ["Answers check-in-1/p-ann: personId p-ann, Meetings so far '', Useful very, Help '', In their words ''"],
        'blanks and odd cells as they stand',
      ],
    ]),
  )('%s', (_name, [before, expected]) => {
    const lines = wants(answers, before, {}, brief);
    expect(lines.filter((line) => line.startsWith('Answers'))).toEqual(expected);
  });
});

describe('Surveys are to have', () => {
  it.each(
    named([
      [annSays, '1 answered, 0 unknown, mean 4, help nobody', 'who answered and the mean'],
      [
        answered(annSays, pulse, 'p-ben', checkIn({ [useful.title]: '1', [help.title]: help.yes })),
        '2 answered, 0 unknown, mean 3.5, help Ben Birch',
        'who would like help',
      ],
      [
        answered(annSays, pulse, 'p-ann', checkIn({ [useful.title]: '1' })),
        '1 answered, 0 unknown, mean 3, help nobody',
        'a revision in the place of the first answer',
      ],
      [
        answered(answered(annSays, pulse, 'p-ben', checkIn({ [help.title]: help.yes })), pulse, 'p-ben', checkIn()),
        '2 answered, 0 unknown, mean 4, help nobody',
        'no help wanted by somebody who has taken it back',
      ],
      [
        answered(annSays, pulse, 'p-ben', checkIn({ [useful.title]: 'very', [surveys.pulse.atEase.title]: '' })),
        '2 answered, 0 unknown, mean 3.75, help nobody',
        'a mean of what can be read',
      ],
      [
        answered(annSays, pulse, 'p-ben', { ...checkIn(), ...code('wrong') }),
        '1 answered, 1 unknown, mean 4, help nobody',
        'how many were not recognised',
      ],
      [sent, '0 answered, 0 unknown, mean , help nobody', 'no mean before anybody has answered'],
    ]),
  )('%s', (_name, [before, expected]) => {
    expect(count(before)).toBe(expected);
  });
});

describe('Problems are to have', () => {
  const stray = answered(annSays, pulse, 'p-ben', { ...checkIn(), ...code('wrong') });
  const reasons = (before: World) =>
    rowsOf(after(before, answers), 'Problems').map(({ tab: where, reason }) => `${where}: ${reason}`);

  it.each(
    named([
      [annSays, [], 'none'],
      [
        stray,
        [
          `${tab}: 1 answer to "First check-in" came by no personal link, so nobody knows whose it is. It is not counted.`,
        ],
        'an answer under an unknown code',
      ],
      [
        withoutColumns(stray, tab, [surveys.form.code]),
        [
          `${tab}: 2 answers to "First check-in" came by no personal link, so nobody knows whose they are. They are not counted.`,
        ],
        'all answers, when the question for the code was taken out of the form',
      ],
    ]),
  )('%s', (_name, [before, expected]) => {
    expect(reasons(before)).toEqual(expected);
  });

  it('and none any more, once the stray row is gone', () => {
    const told = after(stray, answers);
    const rows = told.tabs[tab]!.rows.slice(0, 1);
    const mended = { ...told, tabs: { ...told.tabs, [tab]: { ...told.tabs[tab]!, rows } } };
    expect(reasons(mended)).toEqual([]);
    expect(count(mended)).toBe('1 answered, 0 unknown, mean 4, help nobody');
  });
});

describe('of that is still to do', () => {
  it.each(
    named([
      [after(annSays, answers), [], 'nothing, once it is read'],
      [published, [], 'nothing before a survey was sent'],
      [
        answered(after(annSays, answers), pulse, 'p-ben', checkIn()),
        ['Answers check-in-1/p-ben: Person id p-ben', 'Surveys check-in-1'],
        'what has come in since',
      ],
    ]),
  )('%s', (_name, [before, expected]) => {
    expect(todo(answers, before, {}, ['Person id'])).toEqual(expected);
  });
});

describe('two surveys with questions of their own', () => {
  const bothSent = (language: string) => after({ ...sent, language }, survey, { survey: trial.id });
  const english = { [words.goOn.title]: words.goOn.talk, [words.fit]: '2' };
  const german = { 'Soll es weitergehen?': 'Ich möchte erst sprechen', 'Wie gut passt es?': '2' };
  const expected = [
    'check-in-1 p-ann: Useful 4, Go on , Fit ',
    'check-in-1 p-ben: Useful 1, Go on , Fit ',
    'trial p-ann: Useful , Go on %, Fit 2',
  ];

  it.each(
    named([
      ['en', 'en', english, 'Ann Ash', 'in English'],
      ['de', 'de', german, 'Ann Ash', 'the second form in German'],
      ['de', 'en', german, 'Ann Ash', 'the second form in German, read in English'],
      ['en', 'de', english, 'Ann Ash', 'the second form in English, read in German'],
    ]),
  )('keep both their answers: %s', (_name, [made, read, given, wantsHelp]) => {
    let now = answered(bothSent(made), pulse, 'p-ann', checkIn());
    now = after({ ...answered(now, trial, 'p-ann', given), language: read }, answers);
    now = after(answered(now, pulse, 'p-ben', checkIn({ [useful.title]: '1' })), answers);
    const rows = rowsOf(now, 'Answers').map(
      (row) => `${row.survey} ${row.personId}: Useful ${row.Useful}, Go on ${row['Go on']}, Fit ${row.Fit}`,
    );
    const goOn = Object.values(given)[0]!;
    expect(rows.sort()).toEqual(expected.map((line) => line.replace('%', goOn)));
    const [first, second] = rowsOf(now, 'Surveys');
    expect(first).toMatchObject({ answered: 2, unknown: 0, mean: 3.5, help: '' });
    expect(second).toMatchObject({ answered: 1, unknown: 0, mean: 2, help: wantsHelp });
    expect(todo(answers, now)).toEqual([]);
  });
});

it('runs by itself when a response tab has changed, and by nothing else', () => {
  const basis = (before: World) => JSON.stringify(answers.basis!(before));
  expect(basis(annSays)).not.toBe(basis(sent));
  expect(basis(edited(annSays, 'People', 'p-ann', { Name: 'Ann Oak' }))).toBe(basis(annSays));
  expect(answers.says!(after(annSays, answers), annSays)).toBe('First check-in: 1 of 3 people have answered.');
});

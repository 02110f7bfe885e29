/** A programme whose language changes: older Sheets keep what is theirs, nothing is doubled, and answers still read. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Row } from '../../src/core/cell.js';
import { drive } from '../../src/core/edge.js';
import type { Args } from '../../src/core/job.js';
import { read } from '../../src/core/rows.js';
import { run } from '../../src/core/run.js';
import { addLanguage, inLanguage, speak } from '../../src/core/words.js';
import type { World } from '../../src/core/world.js';
import type { JobName } from '../../src/programme/index.js';
import { personalCode } from '../../src/programme/instrument.js';
import { introductionMentee, introductionMentor } from '../../src/programme/introductions/mails.js';
import { settings as meetings } from '../../src/programme/meetings/settings.js';
import { wayOf } from '../../src/programme/pairing/settings.js';
import { readSettings } from '../../src/programme/settings.js';
import { languageOf, readProgramme } from '../../src/programme/setup/settings.js';
import { settings as signup } from '../../src/programme/signup/settings.js';
import { surveyForm } from '../../src/programme/surveys/form.js';
import { pulse } from '../../src/programme/surveys/pulse.js';
import { wordingsIn } from '../../src/programme/wording.js';
import * as records from '../../src/records/index.js';
import { named } from '../cases.js';
import { pretend } from '../core/pretend.js';
import { jobNamed, plenty } from '../core/samples.js';
import { pseudo, withoutMarks } from '../pseudo.js';
import { newSheet, rowsOf, world } from '../worlds.js';

addLanguage('xx', pseudo);
afterEach(() => speak('en'));

/** As an edge would: in the language that the Sheet is set to, and the job run until it wants no more. */
function after(sheet: World, job: JobName, args: Args = {}): World {
  const google = pretend(sheet);
  drive(run(jobNamed(job), args, { ...google.read(jobNamed(job)), language: languageOf(sheet) }, plenty), google);
  const now = google.read();
  return { ...now, language: languageOf(now) };
}

const inLanguageOf = (sheet: World, code: string) =>
  after(after(sheet, 'settings', { settings: [{ id: 'language', value: code }] }), 'setup');

/** What the first version of the add-on left: labels, choices and names of texts as it wrote them. */
const older = world({
  Settings: [
    { setting: 'Programme', value: 'Our Circle', help: '' },
    { setting: 'Organiser', value: 'the mentoring team', help: '' },
    { setting: 'Sign-up form', value: 'I have my own', help: '' },
    { setting: 'How pairs are made', value: 'by wishes', help: '' },
    { setting: 'Google Meet link', value: 'no', help: '' },
    { setting: 'A line of my own', value: 'kept', help: 'mine' },
  ],
  Templates: [
    { id: 'Introduction, mentee', subject: 'Meet {mentor}', text: 'Dear {first name}', help: '' },
    { id: 'Introduction, mentor', subject: '', text: '', help: '' },
  ],
  Criteria: [
    {
      name: 'Topics',
      kind: 'overlap',
      weight: 40,
      menteeColumn: 'Topics wanted',
      mentorColumn: 'Topics offered',
      missing: 'none',
    },
  ],
  People: [
    { id: 'p-1', name: 'Ann', email: 'ann@example.org', role: 'mentee', status: 'active' },
    { id: 'p-2', name: 'Ben', email: 'ben@example.org', role: 'mentor', status: 'Paused' },
  ],
  Pairings: [
    { id: 'p-1/1', menteeId: 'p-1', mentorId: 'p-2', mentee: 'Ann', mentor: 'Ben', status: 'draft' },
    { id: 'p-3/1', menteeId: 'p-3', mentorId: 'p-2', mentee: 'Cy', mentor: 'Ben', status: 'ended' },
  ],
  Surveys: [{ id: 'check-in-1', title: 'First check-in', state: 'not open' }],
  Problems: [{ id: 'x', weight: 'warns', tab: 'People', row: 2, reason: 'Odd.', mend: 'Look.', source: 'matching' }],
});

const TABS = ['Settings', 'Templates', 'Criteria', 'People', 'Pairings', 'Surveys', 'Problems'];
const idsOf = (sheet: World, tab: string) => rowsOf(sheet, tab).map((row) => Object.values(row)[0]);
const cellsOf = (sheet: World, tab: string, column: string) => rowsOf(sheet, tab).map((row) => row[column]);

type Of = (now: World) => string;

describe('an older Sheet', () => {
  const english = after(older, 'setup');
  const marked = inLanguageOf(english, 'xx');
  const back = inLanguageOf(marked, 'en');

  it.each(TABS)('has the rows of %s that it had, in another language and back', (tab) => {
    expect(new Set(idsOf(english, tab)).size).toBe(idsOf(english, tab).length);
    expect(idsOf(marked, tab)).toEqual(idsOf(english, tab));
    expect(rowsOf(back, tab)).toEqual(rowsOf(english, tab));
  });

  it.each(
    named<readonly [string, Of, string]>([
      ['Our Circle', (now) => readProgramme(now).programme, 'what was typed'],
      ['chosen', wayOf, 'a choice of three under its old label'],
      ['no', (now) => readSettings(now, meetings).meet, 'a no'],
      ['own', (now) => readSettings(now, signup).form, 'a choice of two under its old label'],
      ['Dear {first name}', (now) => wordingsIn(now)(introductionMentee).wording.text, 'a text under its old name'],
      [
        'kept',
        (now) => String(rowsOf(now, 'Settings').find(({ help }) => help === 'mine')?.value),
        'a line of their own',
      ],
    ]),
  )('counts in every language: %s', (_name, [wanted, of]) => {
    const told = [english, marked, back].map((now) => inLanguage(now.language, () => of(now)));
    expect(told).toEqual([wanted, wanted, wanted]);
  });

  it.each(
    named<readonly [string, Of, string]>([
      ['the mentoring team', (now) => readProgramme(now).organiser, 'a setting that nobody has typed'],
      [
        '{your mentees} in {programme}: {mentees}',
        (now) => wordingsIn(now)(introductionMentor).wording.subject,
        'a text that nobody has reworded',
      ],
    ]),
  )('follows the language: %s', (_name, [text, of]) => {
    const told = [english, marked, back].map((now) => inLanguage(now.language, () => of(now)));
    expect([told[0], withoutMarks(told[1]!), told[2]]).toEqual([text, text, text]);
    expect(told[1]).not.toBe(text);
  });

  it.each([
    ['Settings', 'value', 'a value of ours'],
    ['Settings', 'help', 'what a setting does'],
    ['Templates', 'text', 'a text of ours'],
    ['Templates', 'help', 'the words of a text'],
  ])('shows in %s %s the new language once it is set up again: %s', (tab, column) => {
    const isMarked = (cell: unknown) => String(cell) !== withoutMarks(String(cell));
    expect(cellsOf(english, tab, column).some(isMarked)).toBe(false);
    expect(cellsOf(marked, tab, column).some(isMarked)).toBe(true);
  });

  it('has its choices read by their old names, and writes them by the new ones', () => {
    expect(read(marked, records.pairings).map(({ status }) => status)).toEqual(['draft', 'ended']);
    expect(read(marked, records.people).map(records.isActive)).toEqual([true, false]);
    expect(read(marked, records.problems).map(({ source, weight }) => [source, weight])).toEqual([
      ['matching', 'warns'],
    ]);
    const approved = after(marked, 'approve', { ids: 'all', approve: true });
    expect(cellsOf(approved, 'Pairings', 'status')).toEqual(['\u27e6approved\u27e7', 'ended']);
    expect(read(inLanguageOf(approved, 'en'), records.pairings).map(({ status }) => status)).toEqual([
      'approved',
      'ended',
    ]);
  });
});

describe('a new Sheet', () => {
  const begun = inLanguageOf(newSheet(), 'xx');

  it('of which the language is chosen first is in that language', () => {
    expect(cellsOf(begun, 'Settings', 'setting').filter((label) => !String(label).startsWith('\u27e6'))).toEqual([]);
    expect(idsOf(begun, 'Settings')).toHaveLength(new Set(idsOf(begun, 'Settings')).size);
  });

  it('has the same rows when its language is changed', () => {
    const changed = inLanguageOf(begun, 'en');
    for (const tab of TABS) expect(idsOf(changed, tab)).toEqual(idsOf(begun, tab));
    expect(readProgramme(changed).programme).toBe('Mentoring programme');
  });

  it('refuses in the language that is spoken, not in the one that it was to be', () => {
    const args = { settings: [{ id: 'language', value: 'tlh' }] };
    expect(() => after(begun, 'settings', args)).toThrow(/\u27e6/);
    expect(() => after(newSheet(), 'settings', args)).toThrow(
      'The setting "Language" needs one of: English, xx; "tlh"',
    );
  });
});

describe('answers to a form', () => {
  const sheet = world({
    People: [
      { id: 'p-1', name: 'Ann', email: 'ann@example.org', role: 'mentee', status: 'active' },
      { id: 'p-2', name: 'Ben', email: 'ben@example.org', role: 'mentor', status: 'active' },
    ],
    Surveys: [{ id: 'check-in-1', title: 'First check-in', state: 'open', sheetId: '1013' }],
  });

  /** Two answers, one of which asks for help, in the tab of the form as it is made in this language. */
  function answeredIn(code: string): World {
    return inLanguage(code, () => {
      const { questions } = surveyForm(sheet, pulse).form;
      const answer = (person: string, help: number): Row =>
        Object.fromEntries(
          questions.map((question) => {
            if (question.type === 'scale') return [question.title, '4'];
            if (question.type === 'choice') return [question.title, question.choices[help]!];
            if (question.type === 'list') return [question.title, question.choices[0]!];
            return [question.title, question.type === 'text' ? personalCode('secret', pulse.id, person) : ''];
          }),
        );
      const rows = [answer('p-1', 0), answer('p-2', 1)].map((row) => ({ Timestamp: '2027-02-01T09:00:00', ...row }));
      const tab = world({ 'Form Responses 1': rows }).tabs['Form Responses 1']!;
      return {
        ...sheet,
        tabs: { ...sheet.tabs, [tab.name]: { ...tab, sheetId: 1013 } },
        tabNames: [...sheet.tabNames, tab.name],
      };
    });
  }

  it.each([
    ['en', 'en', 'that was never in another language'],
    ['en', 'xx', 'that was made in English'],
    ['xx', 'en', 'that was made in another language'],
    ['xx', 'xx', 'that was made in the language of now'],
  ])('made in %s and read in %s: a form %s', (made, now) => {
    const answered = after(inLanguageOf(answeredIn(made), now), 'answers');
    const [row] = read(answered, records.surveys);
    expect(row).toMatchObject({ answered: 2, unknown: 0, mean: 4, help: 'Ben' });
    expect(read(answered, records.answers).map(({ others }) => others.Useful)).toEqual(['4', '4']);
  });
});

describe('sign-ups by a form made in English', () => {
  const signUps = world({
    'Form Responses 1': [
      ['Ann Lee', 'Mentee', 'Leadership, Writing', ''],
      ['Ben Ray', 'Mentor', '', 'Writing'],
    ].map(([name, role, wanted, offered]) => ({
      Timestamp: '2027-01-04T10:00:00',
      'Email Address': `${name!.slice(0, 3).toLowerCase()}@example.org`,
      'Your name': name!,
      'I would like to take part as': role!,
      'Years of experience': '7',
      'When could you usually meet? [Monday]': 'Morning, Evening',
      'Topics you would like help with': wanted!,
      'Topics you could help others with': offered!,
      'How many mentees could you take on?': role === 'Mentor' ? '2' : '',
      'Your consent': 'I agree',
    })),
  });
  const whoIn = (sheet: World) =>
    read(sheet, records.people).map(({ id, name, email, role, capacity, consent, status }) => {
      return { id, name, email, role, capacity, consent, status };
    });
  const before = after(signUps, 'intake');

  it.each(
    named([
      [after(inLanguageOf(before, 'xx'), 'intake'), 'read before and after'],
      [after(inLanguageOf(signUps, 'xx'), 'intake'), 'read for the first time after'],
    ]),
  )('are the same people when the language has changed: %s', (_name, [now]) => {
    expect(whoIn(before)).toMatchObject([
      { name: 'Ann Lee', role: 'mentee', capacity: 0, consent: 'yes' },
      { name: 'Ben Ray', role: 'mentor', capacity: 2, consent: 'yes' },
    ]);
    expect(whoIn(now)).toEqual(whoIn(before));
  });

  it('keep the columns and criteria that they have', () => {
    const now = after(inLanguageOf(before, 'xx'), 'intake');
    expect(now.tabs.People!.header).toEqual(before.tabs.People!.header);
    expect(now.tabs.People!.rows.length).toBe(before.tabs.People!.rows.length);
    expect(idsOf(now, 'Criteria')).toEqual(idsOf(before, 'Criteria'));
    expect(idsOf(now, 'Questions')).toEqual(idsOf(before, 'Questions'));
  });
});

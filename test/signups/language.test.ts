/** The sign-ups in another language: every sentence is of it, and every answer is understood as it is in English. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { weekEntries } from '../../src/core/week-times.js';
import { addLanguage, ENGLISH, type Sentence, type Sentences, speak } from '../../src/core/words.js';
import { sampleSettings, sampleSignups } from '../../src/sample/index.js';
import { readPronouns } from '../../src/signups/cells/about.js';
import { readDecision } from '../../src/signups/cells/decision.js';
import { readRole } from '../../src/signups/cells/role.js';
import { readZone } from '../../src/signups/cells/time-zone.js';
import {
  choices,
  criteriaCalledFor,
  decideQuestions,
  defaultCriteria,
  german,
  headerIsLost,
  isOurForm,
  lostHeader,
  questionFaults,
  readSignups,
  readYesNo,
  signupForm,
  titles,
  useNamed,
  uses,
} from '../../src/signups/index.js';
import { csvTab, fixed, responseTab, tabOf } from './tabs.js';

const marked = /^«.*»$/s;

/** Marks, and letters turned by thirteen: nothing of it can be taken for English. */
function turn(text: string): string {
  const turned = text.replace(/[a-z]/gi, (letter) => {
    const first = letter < 'a' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
  });
  return `«${turned}»`;
}

function turnAll(sentences: Sentences): Sentences {
  const wrap = (one: Sentence | Sentences): Sentence | Sentences =>
    typeof one === 'string'
      ? turn(one)
      : typeof one === 'function'
        ? (...facts: never[]) => turn(one(...facts))
        : turnAll(one);
  return Object.fromEntries(Object.entries(sentences).map(([name, one]) => [name, wrap(one)]));
}

beforeAll(() => {
  const rooms = new Map<string, Sentences>();
  addLanguage('x-turned', (room, english) => {
    if (!rooms.has(room)) rooms.set(room, turnAll(english));
    return rooms.get(room);
  });
  addLanguage('de', (room) => (room === 'signups' ? german : undefined));
});
afterEach(() => speak(ENGLISH));

/** Languages in a cell of People are called as the language that is spoken calls them. */
const LANGUAGES = {
  English: 'Englisch',
  German: 'Deutsch',
  French: 'Französisch',
  Spanish: 'Spanisch',
  Portuguese: 'Portugiesisch',
};

/** What people send in with the form, made and filled in the language that is spoken. */
function formTab(responses = 60) {
  const signups = sampleSignups().slice(0, responses);
  const agreed = `${choices.agree} They may use my answers.`;
  for (const { answers } of signups) answers[titles.consent] = [agreed];
  return { ...responseTab(signupForm(sampleSettings), signups), formUrl: 'https://forms.example.com/1' };
}

function readTabs(tabs: readonly ReturnType<typeof tabOf>[], people: ReturnType<typeof readSignups>['people'] = []) {
  const questions = decideQuestions(tabs, []);
  return { questions, ...readSignups({ tabs, questions, people, fixed }) };
}

describe('in another language', () => {
  test('the sign-up form is of it', () => {
    const plain = signupForm(sampleSettings).questions;
    speak('x-turned');
    const form = signupForm(sampleSettings);
    for (const text of [form.title, form.description, form.confirmation]) expect(text).toMatch(marked);
    form.questions.forEach((question, at) => {
      expect(question.title).toBe(turn(plain[at]!.title));
      if (question.help && question.help !== sampleSettings.commitment) expect(question.help).toMatch(marked);
      if ('rows' in question)
        for (const choice of [...question.rows, ...question.columns]) expect(choice).toMatch(marked);
    });
    expect(form.questions[3]).toMatchObject({ choices: ['Mentee', 'Mentor', 'Both'].map(turn) });
    expect(signupForm({ ...sampleSettings, consentText: 'Meine Daten' }).questions[1]).toMatchObject({
      choices: [turn(`${turn('I agree.')} Meine Daten (version 1).`)],
    });
  });

  test.each(['x-turned', 'de'])('answers to that form are read as they are in English: %s', (spoken) => {
    const english = readTabs([formTab()]);
    speak(spoken);
    const tab = formTab();
    const { questions, people, columns, problems } = readTabs([tab]);
    expect(isOurForm(tab)).toBe(true);
    expect(questions.map(({ use, side, kind, sure }) => [use, side, kind, sure])).toEqual(
      english.questions.map(({ use, side, kind, sure }) => [use, side, kind, sure]),
    );
    expect(columns.every((column) => spoken === 'de' || marked.test(column))).toBe(true);
    const cells = (row: (typeof people)[number], names: readonly string[]) => names.map((name) => row[name]);
    const keys = ['id', 'name', 'role', 'capacity', 'manager', 'zone', 'wishes', 'consent', 'signedUp'];
    const languages = Object.entries(spoken === 'de' ? LANGUAGES : {});
    const named = (cell: unknown) =>
      typeof cell === 'string' ? languages.reduce((all, [from, to]) => all.split(from).join(to), cell) : cell;
    expect(people.map((row) => cells(row, [...keys, ...columns]))).toEqual(
      english.people.map((row) => cells(row, [...keys, ...english.columns]).map(named)),
    );
    expect(problems.map(({ code, row }) => [code, row])).toEqual(english.problems.map(({ code, row }) => [code, row]));
  });

  test('criteria have names of it, in columns that the form fills', () => {
    speak('x-turned');
    const { questions, columns } = readTabs([formTab()]);
    const criteria = defaultCriteria();
    for (const { name } of criteria) expect(name).toMatch(marked);
    for (const { menteeColumn, mentorColumn } of criteria)
      for (const column of [menteeColumn, mentorColumn]) expect([...columns, 'Time zone', 'Wishes']).toContain(column);
    for (const { use, criterion } of questions) if (use === 'criterion') expect(criterion).toMatch(marked);
  });

  test('what is wrong with answers is told in it', () => {
    const tabs = ['broken', 'community-mixed', 'university'].map((name, at) => csvTab(`${name}.csv`, name, at + 1));
    const english = readTabs(tabs).problems;
    expect(english.length).toBeGreaterThan(12);
    speak('x-turned');
    const { problems } = readTabs(tabs);
    // Read before in English, and remembered: the sentence must not be.
    expect(problems.map(({ code, row }) => [code, row])).toEqual(english.map(({ code, row }) => [code, row]));
    const lost = tabOf('Sorted', 9, [['ann@x.example.org', 'Ann']]);
    expect(headerIsLost(lost)).toBe(true);
    const faults = questionFaults([
      {
        id: 'q',
        tab: 'T',
        question: 'Q',
        use: 'fun' as 'nothing',
        criterion: '',
        side: 'both',
        kind: '',
        examples: '',
      },
      { id: 'r', tab: 'T', question: 'R', use: 'criterion', criterion: '', side: 'both', kind: '', examples: '' },
    ]);
    expect(faults.map(({ code }) => code)).toEqual(['use-unknown', 'criterion-unnamed']);
    for (const { reason, mend } of [...problems, lostHeader(lost), ...faults]) {
      expect(reason).toMatch(marked);
      expect(mend).toMatch(marked);
    }
  });

  test.each([
    ['Time zone', 'zone', 'the English label'],
    [turn('Time zone'), 'zone', 'the label of the language'],
    ['zone', 'zone', 'the key'],
    ['имя', '', 'a word in other letters says nothing, and is not taken for a blank'],
  ])('the use "%s" is "%s": %s', (word, use) => {
    speak('x-turned');
    for (const { label, help } of uses) expect([label, help].every((one) => marked.test(one))).toBe(true);
    expect(useNamed(word)).toBe(use);
  });
});

describe('what German sentences ask for is understood', () => {
  test.each([
    ['Mentee', 'mentee'],
    ['Mentor', 'mentor'],
    ['Mentor/in', 'mentor'],
    ['beides', 'both'],
  ])('the role %s', (typed, role) => {
    expect(readRole(typed).value).toBe(role);
  });

  test.each([
    ['angenommen', 'accepted'],
    ['Warteliste', 'waitlisted'],
    ['abgelehnt', 'declined'],
  ])('the decision %s', (typed, decision) => {
    expect(readDecision(typed).value).toBe(decision);
  });

  test.each([
    ['ja', 'yes'],
    ['nein', 'no'],
  ])('the answer %s', (typed, answer) => {
    expect(readYesNo(typed)).toBe(answer);
  });

  test('the pronouns, the zone and the time of its examples', () => {
    expect(readPronouns('sie/ihr').value).toBe('sie/ihr');
    expect(readZone('Europe/Berlin').value).toBe('Europe/Berlin');
    expect(weekEntries(['Montag 18:00-20:00'])[0]!.spans).toEqual([{ from: 2520, to: 2640 }]);
  });
});

test('a Sheet that began in English keeps the names that stand in it when another language is spoken', () => {
  // Few enough answers for the guess to be made anew.
  const tabs = [formTab(20)];
  const english = readTabs(tabs);
  const criteria = defaultCriteria().map((criterion) => ({ ...criterion }));
  speak('x-turned');
  const questions = decideQuestions(tabs, english.questions);
  expect(questions.map(({ criterion }) => criterion)).toEqual(english.questions.map(({ criterion }) => criterion));
  const { people, columns } = readSignups({ tabs, questions, people: english.people, fixed });
  expect(columns).toEqual(english.columns);
  expect(people.map(({ source, ...row }) => row)).toEqual(english.people.map(({ source, ...row }) => row));
  const header = [...fixed.map((column) => column.header), ...columns];
  expect(criteriaCalledFor({ tabs, questions, criteria, people: { header, rows: people }, columns, fixed })).toEqual(
    [],
  );
});

/** A yes, a role or a box that says more, or less, than it seems: what is not understood beside an answer holds back. */
import { describe, expect, test } from 'vitest';
import type { Cell, Row } from '../../src/core/cell.js';
import { decideQuestions, readSignups } from '../../src/signups/index.js';
import { fixed, tabOf } from './tabs.js';

const names = ['Ann Ash', 'Bo Birch', 'Cy Cedar', 'Di Dog', 'Ed Elm', 'Fay Fir', 'Gus Gum', 'Hal Hop'];
const email = (name: string) => `${name.split(' ')[0]!.toLowerCase()}@x.example.org`;

/** Rows of Name, Email and what is given of each. */
function read(header: readonly string[], answers: readonly (readonly Cell[])[], people: readonly Row[] = []) {
  const rows = answers.map((row, at) => [names[at]!, email(names[at]!), ...row]);
  const tab = { ...tabOf('Answers', 1, [['Name', 'Email', ...header]]), rows };
  const questions = decideQuestions([tab], []);
  return { ...readSignups({ tabs: [tab], questions, people, fixed }), questions };
}

/** Whether the last of the rows takes part: nothing of theirs is turned down or held. */
function lastTakesPart({ people }: ReturnType<typeof read>, rows: number): boolean {
  const last = people.find((one) => one.email === email(names[rows - 1]!));
  return last !== undefined && last.hold === '' && last.decision !== 'declined';
}

describe('a tick box that is empty is a no where a no decides', () => {
  test.each<[string, string, Cell, Cell, boolean]>([
    ['Taking new mentees', 'Mentor', true, false, false],
    ['Taking new mentees', 'Mentee', true, false, true],
    ['Taking new mentees', 'Mentor', true, true, true],
    ['Active', 'Mentee', true, false, false],
    ['Has your manager approved?', 'Mentee', true, false, false],
    ['Accepted', 'Mentee', 1, 0, false],
    ['Accepted', 'Mentee', 1, 1, true],
    ['Not this year', 'Mentee', true, false, true],
    ['Car', 'Mentee', true, false, true],
  ])('%s of a %s, %j beside %j: takes part %s', (header, role, others, last, takesPart) => {
    const rows = [
      ['Mentor', others],
      ['Mentor', header === 'Not this year' ? '' : others],
      ['Mentee', header === 'Accepted' ? 0 : others],
      [role, last],
    ];
    expect(lastTakesPart(read(['I take part as', header], rows), 4)).toBe(takesPart);
  });

  test('noughts and ones decide as yes and no do', () => {
    const { questions } = read(
      ['I take part as', 'wants_mentor'],
      [
        ['Mentor', 0],
        ['Mentee', 0],
        ['Mentee', 1],
      ],
    );
    expect(questions.find(({ question }) => question === 'wants_mentor')).toMatchObject({ sure: 'unsure' });
  });
});

describe('a yes with something beside it', () => {
  const asked = 'I agree to take part';
  test.each<[string, string, boolean]>([
    [asked, 'Yes (cancelled 3 Feb)', false],
    [asked, 'Yes to the newsletter', false],
    [asked, 'Agree with the terms, cannot join', false],
    [asked, 'Yes for next year', false],
    ['Ich stimme der Teilnahme zu', 'Ja (zurückgezogen am 3.2.)', false],
    ['Ich stimme der Teilnahme zu', 'Ja, sobald ich aus der Elternzeit zurück bin', false],
    ['Согласны ли вы на участие?', 'Да (отказался 3 февраля)', false],
    ['Katılmayı kabul ediyorum', 'Evet, müdürüm izin verirse', false],
    ['Potwierdzam udział', 'Tak, za rok', false],
    ['Do you confirm that you will attend all four sessions?', 'I can attend none of them', false],
    [asked, 'Yes, happy to!', true],
    [asked, 'Yes please, looking forward to it', true],
    [asked, 'Yes, I agree to the terms and the privacy policy', true],
    [asked, 'Yes, no problem', true],
    ['Ich stimme der Teilnahme zu', 'Ja, sehr gerne', true],
    ['Wyrażam zgodę na udział', 'Tak, wyrażam zgodę', true],
    ['Souhlasím s účastí', 'Ano, souhlasím', true],
    ['参加に同意しますか', 'はい、同意します', true],
    [
      asked,
      'I agree that what I write here is kept until the end of the programme and shown to the person I am matched with',
      true,
    ],
  ])('%s: %s says so: %s', (header, answer, says) => {
    const yes = /[а-я]/.test(header) ? 'Да' : answer.split(/[ ,、]/)[0] === 'I' ? 'Yes' : answer.split(/[ ,、]/)[0]!;
    const rows = [...['Mentor', 'Mentor', 'Mentee', 'Mentee'].map((role) => [role, yes]), ['Mentee', answer]];
    const { people } = read(['I take part as', header], rows);
    expect(people.filter(({ consent }) => consent === 'yes')).toHaveLength(says ? 5 : 4);
  });

  test('is an option of the form where several people gave it', () => {
    const option = 'Yes, and the newsletter';
    const rows = [
      ['Mentor', option],
      ['Mentee', 'Yes'],
      ['Mentee', option],
      ['Mentee', 'Yes, and nothing weekly'],
    ];
    const { people } = read(['I take part as', asked], rows);
    expect(people.map(({ name }) => name)).toEqual(names.slice(0, 3));
  });
});

describe('a role with something beside it', () => {
  test.each<[string, boolean]>([
    ['Mentee (withdrawn 1/20)', false],
    ['Mentor (on hold)', false],
    ['Former mentor', false],
    ['Mentor next year', false],
    ['Mentee (abgemeldet)', false],
    ['Mentee (dado de baja)', false],
    ['Mentor, please', true],
    ['Mentor only', true],
    ['Mentor only if you are short of people', false],
    ['Mentor and mentee', true],
    ['Both mentor & mentee', true],
    ['I would like to be a mentee', true],
    ['Find a mentor', true],
    ['Quiero ser mentee', true],
  ])('%s is understood: %s', (answer, isUnderstood) => {
    const result = read(['I take part as'], [['Mentor'], ['Mentee'], ['Mentee'], ['Mentor'], [answer]]);
    expect(lastTakesPart(result, 5)).toBe(isUnderstood);
  });

  test('is an option where several gave it, unless it says that they are out', () => {
    const rows = [
      'Mentor',
      'Mentor (first time)',
      'Mentor (first time)',
      'Mentee',
      'Mentee (on hold)',
      'Mentee (on hold)',
    ];
    const { people } = read(
      ['I take part as'],
      rows.map((role) => [role]),
    );
    expect(people.map(({ name }) => name)).toEqual(names.slice(0, 4));
  });

  test('counts when the organiser has said what it means', () => {
    const tab = tabOf('Answers', 1, [
      ['Name', 'Email', 'I take part as'],
      ['Ann Ash', 'a@x.example.org', 'Mentor'],
      ['Bo Birch', 'b@x.example.org', 'Backup mentor'],
    ]);
    const questions = decideQuestions([tab], []).map((one) =>
      one.use === 'role' ? { ...one, means: 'Backup mentor = mentor' } : one,
    );
    expect(readSignups({ tabs: [tab], questions, people: [], fixed }).people).toHaveLength(2);
  });
});

describe('whom the organiser has paused', () => {
  const header = ['Name', 'Email', 'I take part as'];
  const ann = ['Ann Lee', 'ann.lee@x.example.org', 'Mentee'];
  const again = ['Ann Lee', 'ann@home.example.com', 'Mentee'];
  const bo = ['Bo Birch', 'bo@x.example.org', 'Mentor'];
  const from = (rows: readonly (readonly string[])[], people: readonly Row[] = []) => {
    const tab = tabOf('Answers', 1, [header, ...rows]);
    return readSignups({ tabs: [tab], questions: decideQuestions([tab], []), people, fixed }).people;
  };
  const setTo = (people: readonly Row[], address: string, cells: Row): Row[] =>
    people.map((row): Row => ({ status: 'active', ...row, ...(row.email === address ? cells : {}) }));
  const holdOf = (people: readonly Row[]) => people.find((row) => row.email === again[1])!.hold;

  test('comes back under another address only when the organiser says so', () => {
    const paused = setTo(from([ann, bo]), ann[1]!, { status: 'paused' });
    const back = from([ann, bo, again], paused);
    expect(holdOf(back)).toContain('was set to paused or left in People, with ann.lee@x.example.org');
    expect(holdOf(from([ann, bo, again], setTo(back, 'nobody', {})))).not.toBe('');
    const freed = setTo(back, again[1]!, { hold: '' });
    expect(holdOf(from([ann, bo, again], freed))).toBe('');
    expect(holdOf(from([ann, bo, again], setTo(back, ann[1]!, { status: 'active' })))).toBe('');
  });

  test('holds nobody who stood beside them already', () => {
    const both = setTo(from([ann, bo, again]), ann[1]!, { status: 'left' });
    expect(holdOf(from([ann, bo, again], both))).toBe('');
  });
});

describe('a wish in words of their own', () => {
  test.each<[string, boolean]>([
    ['everyone else than Ann', false],
    ['alle andre enn Ann', false],
    ['Ann Ash', true],
    ['somebody who knows the law', true],
    ['maakt niet uit', true],
    ['alle ok', true],
  ])('%s lets them be paired: %s', (said, isPaired) => {
    const rows = [
      ['Mentor', ''],
      ['Mentor', ''],
      ['Mentee', 'Ann Ash'],
      ['Mentee', said],
    ];
    expect(lastTakesPart(read(['I take part as', 'Who would you like to be paired with?'], rows), 4)).toBe(isPaired);
  });
});

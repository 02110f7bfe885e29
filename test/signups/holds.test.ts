/** A row that stops holds its person back, whatever was known before; nobody agrees by an older word, or by half of one. */
import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/core/cell.js';
import { readDecision } from '../../src/signups/cells/decision.js';
import { isWithdrawal } from '../../src/signups/cells/withdrawal.js';
import type { QuestionRow } from '../../src/signups/question-row.js';
import { questionIds, tabId } from '../../src/signups/question-row.js';
import { readSignups } from '../../src/signups/read/read-signups.js';
import { fixed, tabOf } from './tabs.js';

type Uses = Readonly<Record<string, QuestionRow['use']>>;
type Sides = Readonly<Record<string, QuestionRow['side']>>;

const uses: Uses = {
  Email: 'email',
  Name: 'name',
  Role: 'role',
  Agree: 'consent',
  Rules: 'consent',
  Newsletter: 'nothing',
  Outcome: 'decision',
  Approval: 'decision',
  Pronouns: 'pronouns',
  About: 'about',
};
const header = ['Timestamp', ...Object.keys(uses)];
const day = (number: number) => `2027-03-0${number}T09:00:00`;
const cy = {
  Timestamp: day(1),
  Email: 'cy@x.example.org',
  Name: 'Cy Cedar',
  Role: 'Mentee',
  Agree: 'Yes',
  Rules: 'Yes',
  Newsletter: 'No',
};
const again = (more: Readonly<Record<string, string>>) => ({ ...cy, Timestamp: day(2), ...more });

function read(rows: readonly Readonly<Record<string, string>>[], people: readonly Row[] = [], sides: Sides = {}) {
  const tab = tabOf('Answers', 4, [header, ...rows.map((row) => header.map((title) => row[title] ?? ''))]);
  const ids = questionIds(tab);
  const blank = { tab: tab.name, criterion: '', side: 'both', kind: '', examples: '' } as const;
  const questions: QuestionRow[] = [
    { ...blank, id: tabId(tab), question: '(whole tab)', use: 'sign-ups (role question)' },
    ...header.map((question, at): QuestionRow => {
      const side = sides[question] || 'both';
      return { ...blank, id: ids[at]!, question, use: uses[question] || 'nothing', side };
    }),
  ];
  return readSignups({ tabs: [tab], questions, people, fixed });
}
const first = read([cy]).people;

describe('a no from another address', () => {
  const no = (more: Readonly<Record<string, string>>) => ({ ...cy, Timestamp: day(2), Agree: 'No', ...more });

  test.each<[Readonly<Record<string, string>>, string, string]>([
    [
      { Email: 'cy@home.example.com' },
      '"Cy Cedar" said no from cy@home.example.com (Answers row 3), and this may be the same person; they are left out until that is clear.',
      'made of their name',
    ],
    [
      { Email: 'cy+mentors@x.example.org', Name: 'C. Cedar' },
      '"C. Cedar" said no from cy+mentors@x.example.org (Answers row 3), and this may be the same person; they are left out until that is clear.',
      'that leads to the same inbox',
    ],
    [
      { Email: 'cedar77@home.example.com', Name: 'Cedar, Cy', Timestamp: '2027-02-01T09:00:00' },
      '"Cy Cedar" said no from cedar77@home.example.com (Answers row 3), and this may be the same person; they are left out until that is clear.',
      'though they said yes later',
    ],
    [
      { Email: '' },
      '"Cy Cedar" said no from Answers row 3, and this may be the same person; they are left out until that is clear.',
      'that is missing',
    ],
    [
      { Email: 'c@home.example.com' },
      '"Cy Cedar" said no from c@home.example.com (Answers row 3), and this may be the same person; they are left out until that is clear.',
      'that is their initial',
    ],
    [{ Email: 'sunny@home.example.com' }, '', 'with nothing but the name in common is told'],
    [{ Email: 'cy.moor@home.example.com', Name: 'Cy Moor' }, '', 'of somebody else'],
    [{ Email: 'cy@home.example.com', Agree: 'Yes' }, '', 'is none where it is a yes'],
  ])('%j holds them: %j (%s)', (more, hold) => {
    const found = read([cy, no(more)]).people.find(({ email }) => email === cy.Email);
    expect(found).toMatchObject({ consent: 'yes', hold });
  });

  test('is told where nothing but the name is in common', () => {
    const { problems } = read([cy, no({ Email: 'sunny@home.example.com' })]);
    expect(problems.map(({ code, weight }) => `${weight} ${code}`)).toContain('warns refused-namesake');
  });

  test('is not lifted by a yes', () => {
    const refused = no({ Email: cy.Email });
    const yes = { ...cy, Timestamp: day(3), Email: 'cy@home.example.com' };
    const { people } = read([refused, yes]);
    expect(people.map(({ email, hold }) => [email, hold === ''])).toEqual([['cy@home.example.com', false]]);
    expect(read([cy, refused, yes], first).people).toMatchObject([
      { email: 'cy@x.example.org', consent: 'no', hold: 'They did not consent.' },
      { email: 'cy@home.example.com', hold: expect.stringContaining('said no from cy@x.example.org') },
    ]);
  });

  test('holds until the organiser says, and again when another no comes', () => {
    const lines = [cy, no({ Email: 'cy@home.example.com' })];
    const cleared = read(lines).people.map((row) => ({ ...row, hold: '' }));
    expect(read(lines, cleared).people).toEqual(cleared);
    const again = no({ Email: 'cy@home.example.com', Timestamp: day(5) });
    expect(read([...lines, again], cleared).people[0]!.hold).toContain('said no');
  });
});

describe('a no to a question that is not used', () => {
  /** `guess`: what we made of the question before the organiser said that it is used for nothing. */
  const without = (question: string, answer: string, more: Readonly<Record<string, string>> = {}, guess?: string) => {
    const row = { ...cy, [question]: answer, ...more };
    const asked = ['Timestamp', 'Email', 'Name', 'Role', ...Object.keys(more), question];
    const tab = tabOf('List', 5, [asked, asked.map((title) => (row as Record<string, string>)[title] ?? '')]);
    const ids = questionIds(tab);
    const blank = { tab: tab.name, criterion: '', side: 'both', kind: '', examples: '' } as const;
    const questions: QuestionRow[] = [
      { ...blank, id: tabId(tab), question: '(whole tab)', use: 'sign-ups (role question)' },
      ...asked.map(
        (title, at): QuestionRow => ({
          ...blank,
          id: ids[at]!,
          question: title,
          use: title === question ? 'nothing' : uses[title] || 'nothing',
          ...(title === question && guess && { guess }),
        }),
      ),
    ];
    return readSignups({ tabs: [tab], questions, people: [], fixed });
  };

  test.each<[string, string, boolean]>([
    ['I agree to take part', 'No', true],
    ['Do you consent to the use of your data?', 'no', true],
    ['GDPR', 'Declined', true],
    ['Do you object to the use of your data?', 'Yes', true],
    ['Do you object to the use of your data?', 'No', false],
    ['Will you participate in the programme?', 'No', true],
    ['Do you still want to join the mentoring programme?', 'No thanks', true],
    ['Nehmen Sie teil? (Einwilligung)', 'Nein', true],
    ['I agree to the code of conduct', 'No', true],
    ['I agree to the code of conduct', 'Not yet read', true],
    ["J'ai lu et j'adhère au code d'éthique", 'Non', true],
    ["J'ai lu et j'adhère au code d'éthique", 'Pas encore lu', true],
    ["J'ai lu et j'adhère au code d'éthique", "J'adhère", false],
    ["J'accepte le code d'éthique et je confirme mon adhésion", "Oui, sous réserve de l'accord de mon associé", true],
    ['I agree to the code of conduct', 'Yes, all of it', false],
    ['Would you like to join the programme channel?', 'Maybe', false],
    ['¿Confirmas tu participación en el programa?', 'Todavía no', true],
    ['I agree to take part', 'Yes', false],
    ['I agree to take part', '', false],
    ['May we publish your photo?', 'No', false],
    ['Have you taken part in a mentoring programme before?', 'No', false],
    ['Do you have a car?', 'No', false],
    ['Are you in Kingston for the fall semester?', 'No', false],
    ['Are you in for the next round?', 'No', true],
    ['Newsletter', 'No', false],
  ])('%j, answered with %j, holds them: %s', (question, answer, holds) => {
    const { people, problems } = without(question, answer);
    expect(people.map(({ hold }) => hold !== '')).toEqual([holds]);
    expect(problems.some(({ code }) => code === 'consent-elsewhere')).toBe(holds);
  });

  test.each<[string, string, boolean]>([
    ['I agree to the code of conduct', 'No', true],
    ['I agree to the code of conduct', 'Yes', false],
    ['I have read the house rules', 'Not yet', true],
    ['GDPR', 'No', true],
    ['Do you object to the use of your data?', 'No', false],
    ['Are you participating in the book club?', 'No', false],
    ['I agree to the use of my data [Comments]', 'only if it is virtual', true],
    ['Einverständnis zur Datennutzung (Kommentar)', 'aber nicht meine Telefonnummer', true],
    ['I agree to the use of my data [Comments]', 'Thanks for doing this', false],
    ['I agree to the use of my data [Comments]', 'No', false],
  ])('beside one that is: %j, answered with %j, holds them: %s', (question, answer, holds) => {
    const { people, problems } = without(question, answer, { Agree: 'Yes' });
    expect(people.map(({ consent, hold }) => [consent, hold !== ''])).toEqual([['yes', holds]]);
    expect(problems.some(({ code }) => code === 'agreement-refused')).toBe(holds);
  });

  test.each<[string, Readonly<Record<string, string>>, boolean]>([
    ['GDPR', { Agree: 'Yes' }, false],
    ['GDPR', {}, true],
    ['Will you take part?', {}, true],
    ['Will you take part in the summer school?', {}, false],
    ['Bestätigen Sie Ihre Teilnahme am Sommerfest?', {}, false],
  ])(
    'of which the organiser has said that it is used for nothing: a no to %j beside %j holds them: %s',
    (question, more, holds) => {
      expect(without(question, 'No', more, 'consent (unsure)').people.map(({ hold }) => hold !== '')).toEqual([holds]);
    },
  );
});

describe('somebody who is known, and whose new row', () => {
  test.each<[Readonly<Record<string, string>>, string, string, string]>([
    [{ Agree: 'No' }, 'no', 'They did not consent.', 'refuses'],
    [{ Rules: 'No' }, 'no', 'They did not consent.', 'refuses one of two boxes'],
    [{ Agree: 'Yes', Rules: '' }, '', 'The consent is missing.', 'leaves one of two boxes blank'],
    [{ Agree: '', Rules: '' }, '', 'The consent is missing.', 'leaves both blank, though an older one said yes'],
    [{ Agree: 'hm, ask me' }, '', '"hm, ask me" does not say whether they consent.', 'says neither'],
    [
      { Agree: 'I withdraw my consent' },
      'no',
      'They do not want to take part any more: "I withdraw my consent".',
      'takes it back',
    ],
    [
      { Agree: 'I want to withdraw' },
      'no',
      'They do not want to take part any more: "I want to withdraw".',
      'takes it back in words that begin like a yes',
    ],
    [
      { Agree: 'Please remove me from the programme' },
      'no',
      'They do not want to take part any more: "Please remove me from the programme".',
      'asks to be removed',
    ],
    [{ Role: 'Neither' }, 'yes', '"Neither" does not say which role is meant.', 'has no role'],
    [
      { Name: 'Win at www.prize.example.com' },
      'yes',
      'The name "Win at www.prize.example.com" holds a web address, which would be mailed to others.',
      'carries an advert',
    ],
    [{ Newsletter: 'No' }, 'yes', '', 'refuses only the newsletter is not held'],
  ])('%j: consent %j, held because of %j (%s)', (more, consent, hold) => {
    expect(read([cy, again(more)], first).people).toMatchObject([{ consent, hold, name: 'Cy Cedar', role: 'mentee' }]);
  });

  test('stops is left out while nobody knows them', () => {
    expect(read([again({ Agree: 'No' })]).people).toEqual([]);
  });

  test('stops keeps what the organiser corrected, and comes back when the row is mended', () => {
    const corrected = first.map((row) => ({ ...row, name: 'Cyrus Cedar' }));
    const held = read([cy, again({ Role: 'Neither' })], corrected).people;
    expect(held).toMatchObject([{ name: 'Cyrus Cedar', hold: expect.stringContaining('role') }]);
    expect(read([cy, again({ Role: 'Neither' })], held).people).toEqual(held);
    expect(read([cy, again({})], held).people).toMatchObject([{ name: 'Cyrus Cedar', hold: '', consent: 'yes' }]);
  });

  test('stops goes on when the organiser says so, until something new is read', () => {
    const stopped = [cy, again({ Role: 'Neither' })];
    const goesOn = read(stopped, first).people.map((row) => ({ ...row, hold: '' }));
    expect(read(stopped, goesOn).people).toEqual(goesOn);
    const anew = read([...stopped, { ...cy, Timestamp: day(3), Role: 'Neither' }], goesOn).people;
    expect(anew).toMatchObject([{ hold: '"Neither" does not say which role is meant.' }]);
  });
});

describe('boxes', () => {
  const sided: Sides = { Agree: 'mentee', Rules: 'mentor' };

  test.each<[Readonly<Record<string, string>>, Sides, number, string]>([
    [{ Rules: '' }, {}, 0, 'each must be ticked'],
    [{ Rules: '' }, sided, 1, 'one that only mentors are shown asks a mentee nothing'],
    [{ Role: 'Mentor', Agree: '' }, sided, 1, 'nor one for mentees a mentor'],
    [{ Role: 'Both', Agree: '' }, sided, 0, 'who is both is asked by both'],
    [{ Rules: 'No' }, sided, 0, 'a no counts whoever was meant to give it'],
  ])('%j, %j: %i taken (%s)', (more, sides, taken) => {
    expect(read([{ ...cy, ...more }], [], sides).people).toHaveLength(taken);
  });
});

describe('what is read beside', () => {
  test.each<[Readonly<Record<string, string>>, Row, string]>([
    [{ Outcome: 'Accepted' }, { decision: 'accepted', hold: '' }, 'who was accepted'],
    [{ Outcome: 'Waiting list' }, { decision: 'waitlisted', hold: '' }, 'who waits'],
    [{ Outcome: '' }, { decision: '', hold: '' }, 'who was not decided about'],
    [{ Outcome: 'not needed' }, { decision: '', hold: '' }, 'who needs no decision'],
    [{ Outcome: 'Accepted', Approval: 'Approved by Jane' }, { decision: 'accepted', hold: '' }, 'who has two yeses'],
    [{ Outcome: 'Accepted', Approval: 'No' }, { decision: 'declined' }, 'whose manager says no'],
    [{ Outcome: 'Accepted', Approval: 'Waiting list' }, { decision: 'waitlisted' }, 'who has a yes and waits'],
    [
      { Outcome: 'Accepted', Approval: 'noch offen' },
      { hold: '"noch offen" does not say whether they are accepted, so they are held back.' },
      'who has one yes of two',
    ],
    ...['genehmigt', 'approuvé', 'zatwierdzone', 'Одобрено', '承認済み', '已批准'].map(
      (yes): [Readonly<Record<string, string>>, Row, string] => [
        { Approval: yes },
        { decision: 'accepted', hold: '' },
        'a yes in other languages',
      ],
    ),
    ...['未承認', '待审批', 'не согласен', 'ausstehend', 'Not yet', 'en attente'].map(
      (open): [Readonly<Record<string, string>>, Row, string] => [
        { Approval: open },
        { decision: '', hold: `"${open}" does not say whether they are accepted, so they are held back.` },
        'what is open in other languages',
      ],
    ),
    [
      { Outcome: 'interview first' },
      { decision: '', hold: '"interview first" does not say whether they are accepted, so they are held back.' },
      'a word that says neither',
    ],
    [{ Pronouns: 'she / her' }, { pronouns: 'she / her' }, 'pronouns'],
    [{ Pronouns: 'Call me at 5 www.x.example.com' }, { pronouns: '' }, 'what are no pronouns'],
    [{ About: 'I sail.\u202e\r\n\r\n\r\nAnd  read.' }, { about: 'I sail.\n\nAnd read.' }, 'a few words, cleaned'],
    [{ About: 'word '.repeat(300) }, { about: `${'word '.repeat(119)}word ...` }, 'too many of them'],
    [{ About: 'n/a' }, { about: '' }, 'nothing'],
  ])('%j gives %j (%s)', (more, expected) => {
    expect(read([{ ...cy, ...more }]).people).toMatchObject([expected]);
  });
});

test.each([
  ['Dee Cedar', true],
  ['Cy Moor', false],
  ['C. Cedar', false],
])('one address as Cy Cedar and as %j holds: %s', (Name, expected) => {
  expect(read([cy, again({ Name })]).people.map(({ hold }) => hold !== '')).toEqual([expected]);
});

test.each([
  ['I withdraw my consent', true],
  ['Ich widerrufe meine Einwilligung', true],
  ['Je retire mon consentement', true],
  ['Retiro mi consentimiento', true],
  ['I no longer wish to take part', true],
  ['Yes, but now please delete my data', true],
  ['I agree. I understand that I can withdraw my consent at any time.', false],
  ['I agree and may leave the programme whenever I like', false],
  ['Ich stimme zu und kann die Einwilligung jederzeit widerrufen', false],
  ['Yes', false],
  ['', false],
])('%j takes consent back: %s', (answer, expected) => {
  expect(isWithdrawal(answer)).toBe(expected);
});

test.each([
  ['accept', 'accepted'],
  ['Approved', 'accepted'],
  ['Yes', 'accepted'],
  ['A', 'accepted'],
  ['Zusage', 'accepted'],
  ['Admise', 'accepted'],
  ['aceptada', 'accepted'],
  ['Aangenomen', 'accepted'],
  ['Active', 'accepted'],
  ['Inactive', ''],
  ['Not active', 'declined'],
  ['Waitlist', 'waitlisted'],
  ['wait-listed', 'waitlisted'],
  ["Liste d'attente", 'waitlisted'],
  ['Warteliste', 'waitlisted'],
  ['Lista de espera', 'waitlisted'],
  ['Deferred', 'waitlisted'],
  ['decline', 'declined'],
  ['Rejected', 'declined'],
  ['Not accepted', 'declined'],
  ['No', 'declined'],
  ['Absage', 'declined'],
  ['Nicht angenommen', 'declined'],
  ['refusée', 'declined'],
  ['Rechazada', 'declined'],
  ['To be confirmed', ''],
  ['In review', ''],
  ['not rejected', ''],
  ['accept or decline?', ''],
  ['see notes', ''],
  ['', ''],
])('the decision %j is %j', (cell, expected) => {
  const { value, trouble } = readDecision(cell);
  expect([value, trouble !== undefined]).toEqual([expected, expected === '' && cell !== '']);
});

const toldOf = (more: Readonly<Record<string, string>>) => {
  const { people, problems } = read([{ ...cy, Role: 'Mentor', ...more }]);
  expect(people).toMatchObject([{ hold: '', capacity: 1 }]);
  return problems.map(({ code }) => code).join();
};

test.each<[string, string]>([
  ['I can mentor up to three people', 'seats-written'],
  ['I can take two first years', 'seats-written'],
  ['Würde gerne zwei Jugendliche begleiten', 'seats-written'],
  ['Je peux accompagner deux étudiants', 'seats-written'],
  ['Puedo acompañar a dos personas', 'seats-written'],
  ['Jag kan ta emot två personer', 'seats-written'],
  ['两位学员都可以，我能指导2位', 'seats-written'],
  ['I can mentor one person', ''],
  ['Last year I could mentor three people', ''],
  ['I have worked here for three years and like to help people', ''],
  ["Probably leaving Queen's after fall, ask me again", 'postponed'],
  ['Happy to, but not before March', 'postponed'],
  ['Erst ab September', 'postponed'],
  ['Pas avant avril', 'postponed'],
  ['No antes de mayo', 'postponed'],
  ['Not before 6 pm', ''],
  ['Ask me anything', ''],
])('a mentor who writes %j in passing is told of: %j', (said, codes) => {
  expect(toldOf({ Newsletter: said })).toBe(codes);
});

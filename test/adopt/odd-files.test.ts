/** Files as people really bring them: other languages and encodings, missing and doubled headers, formulas for names. */
import { describe, expect, test } from 'vitest';
import { fromCsv } from '../../src/cli/tabs.js';
import { sheetModel, tabModel } from '../../src/local/index.js';
import { openProgramme, type Programme, signupRows } from '../programme.js';
import { adopt, csv, line, lines, problems, type } from './adopted.js';

const shown = (programme: Programme, ...columns: string[]) =>
  lines(programme, 'People').map((one) => columns.map((column) => one[column]).join(' | '));

describe('odd files', () => {
  test('German questions, semicolons, Windows-1252, days with dots', () => {
    const programme = adopt(['german-windows-1252.csv']);
    expect(shown(programme, 'Name', 'Role', 'Seats', 'Years of experience', 'Topics wanted', 'Topics offered')).toEqual(
      [
        'Anna Müller | mentee | 0 | 2.5 | Führung, Verhandeln | ',
        'Bernd Vogel | mentor | 2 | 12 |  | Führung, Datenanalyse',
        'Clara Schön | mentor | 3 | 20 |  | Verhandeln, Führung',
        'Dirk Weiß | mentee | 0 | 1 | Datenanalyse | ',
      ],
    );
    expect(problems(programme)).toEqual(['stops 6 Einwilligung zur Datenverarbeitung: They did not consent.']);
    expect(line(programme, 'People', 'Name', 'Anna Müller')['Signed up']).toBe('11 Jan 2027 10:03');
    programme.close();
  });

  test('everything in one free text: every row is told, and the organiser can say what the question is for', () => {
    const programme = adopt(['one-free-text.csv']);
    const [tab, ...rows] = problems(programme);
    expect(tab).toMatch(/^warns No question of this tab tells who is a mentor and who a mentee/);
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(row).toMatch(/^stops \d Nothing in this row tells whether/);
    type(programme, 'Questions', ['Id', lines(programme, 'Questions')[3]!.Id!], 'Use', 'role');
    programme.run('intake');
    expect(shown(programme, 'E-mail', 'Role')).toEqual([
      'a@x.example.org | mentee',
      'b@x.example.org | mentor',
      'd@x.example.org | mentee',
    ]);
    programme.run('confirm');
    programme.run('intake');
    expect(problems(programme)).toHaveLength(1);
    programme.close();
  });

  test('a Qualtrics export: a role in two questions, previews, words under Other, a manager in French, conditions', () => {
    const programme = openProgramme();
    let count = 0;
    const imported = (id: string) => `{"ImportId":"${id}"}`;
    const said = (
      name: string,
      mentor: string,
      mentee: string,
      topics: string,
      more: Readonly<Record<'status' | 'other' | 'boss' | 'comment' | 'finished', string>> | object = {},
    ) => {
      const told = { status: 'IP Address', other: '', boss: '', comment: '', finished: 'True', ...more };
      const first = name.split(' ')[0]!;
      const offered = mentor === 'Oui' ? topics : '';
      const wanted = mentee === 'Oui' ? topics : '';
      return [
        told.status,
        told.finished,
        `2027-01-04 10:${10 + count++}:00`,
        `R_${first}`,
        name,
        `${first.toLowerCase()}@q.example.org`,
        mentor,
        mentee,
        wanted,
        told.other,
        offered,
        told.boss,
        told.comment,
        'Oui',
      ];
    };
    const questions = [
      'Response Type',
      'Finished',
      'Recorded Date',
      'Response ID',
      'Nom et prénom',
      'Courriel',
      'Souhaitez-vous être mentor ?',
      'Souhaitez-vous avoir un mentor ?',
      'Sur quels sujets souhaitez-vous être accompagné·e ? - Selected Choice',
      'Sur quels sujets souhaitez-vous être accompagné·e ? - Autre - Text',
      'Sur quels sujets souhaitez-vous accompagner ?',
      'N+1',
      'Autre chose ?',
      "J'accepte le traitement de mes données",
    ];
    programme.importRows('Inscriptions', [
      ['Status', 'Finished', 'RecordedDate', 'ResponseId', ...questions.slice(4).map((_, at) => `Q${at + 1}`)],
      questions,
      questions.map((_, at) => imported(`QID${at}`)),
      said('Test Preview', 'Oui', 'Non', 'Droit', { status: 'Survey Preview' }),
      said('Abe Ash', 'Non', 'Oui', 'Droit · Vente · Autre', { other: 'Chant', boss: 'Bo Birch' }),
      said('Bo Birch', 'Oui', 'Non', 'Droit · Vente'),
      said('Cy Cedar', 'Oui', 'Oui', 'Vente', { comment: 'Uniquement une femme, merci.' }),
      said('Di Dogwood', 'Non', 'Non', ''),
      said('Ed Elm', 'Oui', 'Non', 'Droit', { finished: 'False' }),
      said('Flo Fir', 'Non', 'Oui', 'Vente', { comment: 'De préférence une personne de mon département' }),
      said('Gus Gale', 'Oui', 'Non', 'Vente', { comment: 'Merci !' }),
    ]);
    programme.run('setup');
    programme.run('intake');
    expect(shown(programme, 'Name', 'Role', 'Manager', 'Topics wanted', 'Topics offered')).toEqual([
      'Abe Ash | mentee | Bo Birch | Droit, Vente, Chant | ',
      'Bo Birch | mentor |  |  | Droit, Vente',
      'Cy Cedar | both |  | Vente | Vente',
      'Flo Fir | mentee |  | Vente | ',
      'Gus Gale | mentor |  |  | Vente',
    ]);
    expect(problems(programme)).toEqual([
      'warns 4 Response Type: This is a preview or a test of the form and nobody sent it, so it is not a sign-up.',
      'stops 7 Autre chose ?: They wrote "Uniquement une femme, merci". That is not kept by itself, so they are not paired until you have decided.',
      'stops 8 Souhaitez-vous être mentor ?: "Non" does not say which role is meant.',
      'warns 9 Finished: Somebody began the form and did not send it, so it is not a sign-up.',
      'warns 10 Autre chose ?: They wrote "De préférence une personne de mon département". That is not kept by itself, and counts for nothing.',
    ]);
    expect(lines(programme, 'Questions').filter((one) => one['How sure'] === 'unsure')).toEqual([]);
    expect(line(programme, 'People', 'Name', 'Cy Cedar')['Held back']).toMatch(/^They wrote/);
    programme.run('remarks');
    programme.run('pair');
    const pairs = lines(programme, 'Pairings').map((one) => `${one.Mentee} ${one.Mentor}`);
    expect(pairs.join()).not.toMatch(/Cy/);
    type(programme, 'People', ['Name', 'Cy Cedar'], 'Held back', '');
    programme.run('intake');
    expect(line(programme, 'People', 'Name', 'Cy Cedar')['Held back']).toBe('');
    programme.close();
  });

  test('three hundred columns: those that matter are found', () => {
    const programme = openProgramme();
    const rows = signupRows(12, 6).map((row, at) => [
      ...row,
      ...Array.from({ length: 292 }, (_, column) =>
        at === 0 ? `Item ${column + 1}` : String(((at * column) % 5) + 1),
      ),
    ]);
    programme.importRows('Wide', rows);
    programme.run('setup');
    programme.run('intake');
    expect(programme.view().cards.signup.data).toMatchObject({ people: 18, mentees: 12, mentors: 6 });
    expect(lines(programme, 'Criteria').map((one) => one.Criterion)).toEqual(['Topics', 'Years of experience']);
    expect(lines(programme, 'Questions')).toHaveLength(302);
    expect(problems(programme)).toEqual([]);
    programme.close();
  });

  test('headers only: the questions are there, nobody yet', () => {
    const programme = adopt(['header-only.csv']);
    expect(lines(programme, 'Questions').map((one) => one.Use)).toEqual([
      'sign-ups (role question)',
      'nothing',
      'email',
      'name',
      'role',
      'criterion',
    ]);
    expect(lines(programme, 'People')).toEqual([]);
    expect(problems(programme)).toEqual([]);
    expect(() => programme.run('pair')).toThrow('no active mentees');
    programme.close();
  });

  test('twin headers, a byte order mark, emoji, a column without a name', () => {
    const programme = adopt(['twin-headers.csv']);
    expect(shown(programme, 'Name', 'Role', 'Topics wanted')).toEqual([
      'Zoë 👩‍🚀 Ó Briain | mentee | Writing, Data',
      'Yan 李 | mentor | ',
      'Ola Nord | mentee | Writing',
    ]);
    expect(problems(programme)).toEqual(['stops 4 Email Address: The e-mail address is missing.']);
    programme.close();
  });

  test('one person', () => {
    const programme = adopt(['one-person.csv']);
    expect(shown(programme, 'Name', 'Role', 'Seats')).toEqual(['Solo Kim | mentor | 2']);
    expect(problems(programme)).toEqual([]);
    programme.close();
  });

  test('a tab that is about something else is left alone', () => {
    const programme = openProgramme();
    programme.importRows('Budget', [
      ['Item', 'Paid by', 'Amount'],
      ['Room', 'ann@x.example.org', '120'],
    ]);
    programme.importRows('Newsletter', [
      ['Name', 'Email'],
      ['Ann Lee', 'ann@x.example.org'],
      ['Bob Kim', 'bob@x.example.org'],
    ]);
    const signups = () => programme.view().cards.signup.data;
    programme.run('setup');
    programme.run('intake');
    // A list of people may be the sign-ups: no form is made on top of it until somebody has said that it is none.
    expect([signups().tabs, signups().unused]).toEqual([[], [{ name: 'Newsletter', rows: 2 }]]);
    expect(programme.view().outbox.sent.forms).toBe(0);
    expect(problems(programme)).toEqual([expect.stringMatching(/^warns This tab lists people with their addresses/)]);
    type(programme, 'Questions', ['Question', '(whole tab)'], 'How sure', 'sure');
    programme.run('setup');
    programme.run('intake');
    expect(problems(programme)).toEqual([]);
    expect(signups().tabs.map(({ name }) => name)).toEqual(['Form Responses 1']);
    expect(programme.view().outbox.sent.forms).toBe(1);
    programme.close();
  });

  test.each([
    [
      'a;b\r\n"1, x; y";2\r\n\r\n3;4\r\n',
      [['a', 'b'], ['1, x; y', '2'], [''], ['3', '4']],
      'blank rows keep their place',
    ],
    [
      'a\tb\n1\t2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
      'tabs',
    ],
    [
      'a,b\r\n"1\r\n2",3\r\n',
      [
        ['a', 'b'],
        ['1\r\n2', '3'],
      ],
      'line ends inside quotes',
    ],
  ])('CSV %j', (text, expected, _name) => {
    expect(fromCsv(text, 'file')).toEqual(expected);
  });

  test('CSV bytes that are no UTF-8 are read as Windows-1252', () => {
    expect(csv('german-windows-1252.csv')[1]![3]).toBe('Müller');
  });
});

describe('text that looks like a formula', () => {
  // As Forms stores it: text, whatever it begins with. An import needs the apostrophe to keep it so.
  const hostile = [
    '=HYPERLINK("http://x.example","you")',
    '+44 7700 900123',
    '-1',
    '@x Lee',
    '＝1＋1 Wide',
    "'=quoted",
  ];
  const fill = (text: string) => `'${text}`;
  const rows = [
    [
      'Timestamp',
      'Email Address',
      'Your name',
      'I would like to be a',
      'Department',
      'Topics I want',
      'Topics I offer',
    ],
    ...hostile.map((text, at) => [
      '2027-01-04 10:00:00',
      `h${at}@bad.example.org`,
      fill(text.replace('http://x.example', 'x')),
      at % 2 ? 'Mentor' : 'Mentee',
      fill(text),
      fill(`${text}, Writing`),
      fill(`${text}, Writing`),
    ]),
  ];

  test('never becomes one in our tabs, keeps its words, and is written once', () => {
    const programme = openProgramme();
    programme.importRows('Form Responses 1', rows);
    programme.run('setup');
    programme.run('intake');
    programme.run('confirm');
    programme.run('pair');
    expect(programme.run('intake')).toMatchObject({ rows: 0 });
    expect(programme.run('pair')).toMatchObject({ rows: 0 });
    programme.run('approve', { ids: 'all', approve: true });
    programme.run('publish');
    for (const { id, name } of sheetModel(programme.host).tabs) {
      for (const cell of tabModel(programme.host, id)!.rows.flat()) {
        expect(cell?.formula, `${name}: ${cell?.display}`).toBeUndefined();
      }
    }
    const departments = lines(programme, 'People').map((one) => one.Department!.replace(/^'/, ''));
    expect(departments).toEqual(expect.arrayContaining(['+44 7700 900123', '-1', '@x Lee', '＝1＋1 Wide']));
    const mails = programme.host.store.all<{ data: string }>('SELECT data FROM mails');
    expect(mails.length).toBeGreaterThan(0);
    for (const { data } of mails) expect(JSON.parse(data).text).not.toMatch(/'[@+＝-]/);
    programme.close();
  });

  test('a name that the Sheet took for a formula is asked for again', () => {
    const programme = openProgramme();
    programme.importRows('Form Responses 1', [rows[0]!, [...rows[1]!.slice(0, 2), '=Ann', ...rows[1]!.slice(3)]]);
    programme.run('setup');
    programme.run('intake');
    expect(problems(programme)[0]).toMatch(
      /^warns 2 Your name: This cell shows #NAME\?: the answer was taken for a formula/,
    );
    expect(shown(programme, 'Name')).toEqual(['h0']);
    programme.close();
  });
});

/** A tab as it stands in the Sheet, and as it is read: titles, second header rows, columns of form tools, spread options. */
import { describe, expect, test } from 'vitest';
import { timeColumn } from '../../src/signups/languages/time-column.js';
import { answerTab, rowInSheet } from '../../src/signups/tabs/answer-tab.js';
import { tabOf } from './tabs.js';

const read = (lines: readonly string[], separator = ',') =>
  answerTab(
    tabOf(
      'Tab',
      1,
      lines.map((line) => line.split(separator)),
    ),
  );

const header = ['Timestamp', 'Email Address', 'Name', 'Role'].join();
const first = '1/4/2027 10:00,a@t.example.org,Abe Ash,Mentee';
const second = '1/4/2027 10:01,b@t.example.org,Bo Birch,Mentor';

describe('the row of questions', () => {
  test.each<[string, readonly string[], readonly number[]]>([
    ['in row 1', [header, first, second], [2, 3]],
    ['below a title and a note', ['Applications 2027,,,', 'Exported 5 January 2027,,,', header, first, second], [4, 5]],
    ['below pairs of names and values', ['Exported,5/1/2027,,', 'Responses,2,,', header, first, second], [4, 5]],
    ['below an empty row', [',,,', header, first, second], [3, 4]],
    ['below what Excel reads', ['sep=;,,,', header, first, second], [3, 4]],
    ['below a row of sections', ['About you,About you,About you,Wishes', header, first, second], [3, 4]],
    ['above empty rows and between them', [header, ',,,', first, ',,,', second, ',,,'], [3, 5]],
    ['again where exports were put below each other', [header, first, header, second], [2, 4]],
  ])('%s', (_name, lines, rows) => {
    const tab = read(lines);
    expect(tab.header).toEqual(header.split(','));
    expect(tab.rows.map((row) => row[2])).toEqual(['Abe Ash', 'Bo Birch']);
    expect(tab.rows.map((_, at) => rowInSheet(tab, at))).toEqual(rows);
  });

  test.each([
    ['חותמת זמן,כתובת אימייל,שם מלא'],
    ['الطابع الزمني,البريد الإلكتروني,الاسم'],
    ['时间戳记,邮箱,姓名'],
    ['タイムスタンプ,メールアドレス,氏名'],
    ['Отметка времени,Электронная почта,Имя'],
    ['Zaman damgası,E-posta adresi,Ad soyad'],
  ])('%s below a title', (line) => {
    const tab = read([
      'Mentoring 2027,,',
      line,
      '1/4/2027 10:00,a@t.example.org,X Y',
      '1/4/2027 10:01,b@t.example.org,Z',
    ]);
    expect([tab.header.join(), tab.rows.length, timeColumn(tab)]).toEqual([line, 2, 0]);
  });

  test('answers above it: nobody knows what was asked', () => {
    expect(read([first, header, second]).header).toEqual(first.split(','));
  });

  test('a form fills the tab: row 1, whatever stands there', () => {
    const linked = {
      ...tabOf('Tab', 1, [
        ['A', ''],
        ['Email', 'Name'],
        ['x', 'y'],
      ]),
      formUrl: 'https://forms.example.com/1',
    };
    expect(answerTab(linked)).toMatchObject({
      header: ['A', ''],
      rows: [
        ['Email', 'Name'],
        ['x', 'y'],
      ],
    });
  });

  test('nothing to do: the same tab', () => {
    const tab = tabOf('Tab', 1, [header.split(','), first.split(',')]);
    expect(answerTab(tab)).toBe(tab);
  });
});

describe('exports of form tools', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    [
      'SurveyMonkey: options in the row below the question',
      [
        'Respondent ID|Collector ID|Start Date|End Date|IP Address|Email Address|First Name|Last Name|Custom Data 1|Contact details|||Are you a mentor or a mentee?|Which topics?||||How many mentees?',
        '|||||||||Name|Company|Email Address|Response|Leadership|Data|Writing|Other (please specify)|Open-Ended Response',
        '11|5|01/04/2027 10:00:00|01/04/2027 10:05:00|192.0.2.1|||||Ann Lee|ACME|ann@s.example.org|Mentee|Leadership||Writing||',
        '12|5|01/04/2027 11:00:00|01/04/2027 11:05:00|192.0.2.2|||||Bob Kim|ACME|bob@s.example.org|Mentor||Data||Chess|2',
      ],
      [
        'End Date',
        'Name',
        'Contact details [Company]',
        'Email Address',
        'Are you a mentor or a mentee?',
        'Which topics?',
        'How many mentees?',
      ],
      ['01/04/2027 11:05:00', 'Bob Kim', 'ACME', 'bob@s.example.org', 'Mentor', 'Data, Chess', '2'],
    ],
    [
      'Qualtrics: codes, questions, imports',
      [
        'StartDate|EndDate|Status|IPAddress|Progress|Duration (in seconds)|Finished|RecordedDate|ResponseId|RecipientEmail|UserLanguage|Q1|Q2|Q3_1|Q3_2|Q3_4|Q3_4_TEXT',
        'Start Date|End Date|Response Type|IP Address|Progress|Duration (in seconds)|Finished|Recorded Date|Response ID|Recipient Email|User Language|What is your name?|E-mail|Which topics? - Selected Choice - Data|Which topics? - Selected Choice - Writing|Which topics? - Selected Choice - Other|Which topics? - Other - Text',
        [
          'startDate',
          'endDate',
          'status',
          'ipAddress',
          'progress',
          'duration',
          'finished',
          'recordedDate',
          '_recordId',
          'recipientEmail',
          'userLanguage',
          'QID1_TEXT',
          'QID2_TEXT',
          'QID3',
          'QID3',
          'QID3',
          'QID3_4_TEXT',
        ]
          .map((id) => `{"ImportId":"${id}"}`)
          .join('|'),
        '2027-01-04 10:00:00|2027-01-04 10:05:00|IP Address|192.0.2.1|100|300|True|2027-01-04 10:05:01|R_1||EN|Ann Lee|ann@q.example.org|Data|||',
        '2027-01-04 11:00:00|2027-01-04 11:05:00|IP Address|192.0.2.2|100|300|True|2027-01-04 11:05:01|R_2||EN|Bob Kim|bob@q.example.org||Writing|Other|Chess',
      ],
      ['Recorded Date', 'What is your name?', 'E-mail', 'Which topics?'],
      ['2027-01-04 11:05:01', 'Bob Kim', 'bob@q.example.org', 'Writing, Chess'],
    ],
    [
      'LimeSurvey: codes in front, Yes and No',
      [
        'id. Response ID|submitdate. Date submitted|lastpage. Last page|startlanguage. Start language|seed. Seed|Q01. Your name|Q02. E-mail|Q03[SQ001]. Which topics? [Data]|Q03[SQ002]. Which topics? [Writing]|Q03[other]. Which topics? [Other]',
        '1|2027-01-04 10:00:00|3|en|123|Ann Lee|ann@l.example.org|Yes|No|',
        '2|2027-01-04 11:00:00|3|en|124|Bob Kim|bob@l.example.org|Yes|Yes|Chess',
      ],
      ['Date submitted', 'Your name', 'E-mail', 'Which topics?'],
      ['2027-01-04 11:00:00', 'Bob Kim', 'bob@l.example.org', 'Data, Writing, Chess'],
    ],
    [
      'LimeSurvey in French, and a response that was not sent',
      [
        'ID de la réponse|Date de soumission|Dernière page|Langue de départ|Nom|Courriel|Thèmes [Droit]|Thèmes [Art]',
        '1|2027-01-04 10:00:00|3|fr|Ann Lee|ann@l.example.org|Oui|Non',
        '2||1|fr|Cy Moor|cy@l.example.org||',
        '3|2027-01-04 11:00:00|3|fr|Bob Kim|bob@l.example.org|Oui|Oui',
      ],
      ['Date de soumission', 'Nom', 'Courriel', 'Thèmes'],
      ['2027-01-04 11:00:00', 'Bob Kim', 'bob@l.example.org', 'Droit, Art'],
    ],
    [
      'Kobo: 0 and 1 beside what was chosen',
      [
        'start|end|your_email|full_name|topics|topics/data|topics/writing|_id|_uuid|_submission_time|__version__|_index',
        '2027-01-04T10:00:00|2027-01-04T10:05:00|ann@k.example.org|Ann Lee|data|1|0|1|u1|2027-01-04T10:05:01|v1|1',
        '2027-01-04T11:00:00|2027-01-04T11:05:00|bob@k.example.org|Bob Kim|data writing|1|1|2|u2|2027-01-04T11:05:01|v1|2',
      ],
      ['your_email', 'full_name', 'topics', '_submission_time'],
      ['bob@k.example.org', 'Bob Kim', 'data, writing', '2027-01-04T11:05:01'],
    ],
    [
      'Microsoft Forms: what it knows of nobody, and the language of the form',
      [
        'ID|Start time|Completion time|Email|Name|Last modified time|Your work email|Your full name|Topics|Language',
        '1|1/4/27 10:00:00|1/4/27 10:03:00|anonymous|||ann@m.example.org|Ann Lee|Data;|English (United States)\u200e',
        '2|1/4/27 11:00:00|1/4/27 11:03:00|anonymous|||bob@m.example.org|Bob Kim|Data;Writing;|Deutsch (Deutschland)',
      ],
      ['Completion time', 'Your work email', 'Your full name', 'Topics'],
      ['1/4/27 11:03:00', 'bob@m.example.org', 'Bob Kim', 'Data;Writing;'],
    ],
    [
      'Microsoft Forms: what it knows of people, and languages that they speak',
      [
        'ID|Start time|Completion time|Email|Name|Language',
        '1|1/4/27 10:00:00|1/4/27 10:03:00|ann@m.example.org|Ann Lee|English, German',
        '2|1/4/27 11:00:00|1/4/27 11:03:00|bob@m.example.org|Bob Kim|French',
      ],
      ['Completion time', 'Email', 'Name', 'Language'],
      ['1/4/27 11:03:00', 'bob@m.example.org', 'Bob Kim', 'French'],
    ],
    [
      'Typeform: a column for each option',
      [
        "#|What's your *name*?|Your email|Leadership|Data|Other|Start Date (UTC)|Submit Date (UTC)|Network ID",
        'k1|Ann Lee|ann@y.example.org|Leadership|||2027-01-04 10:00:00|2027-01-04 10:01:00|x1',
        'k2|Bob Kim|bob@y.example.org|Leadership|Data|Chess|2027-01-04 11:00:00|2027-01-04 11:01:00|x2',
      ],
      ["What's your *name*?", 'Your email', 'Topics (Leadership, Data, Other)', 'Submit Date (UTC)'],
      ['Bob Kim', 'bob@y.example.org', 'Leadership, Data, Chess', '2027-01-04 11:01:00'],
    ],
    [
      'Jotform',
      [
        'Submission Date|Name|E-mail|Topics|Submission IP|Submission ID|Last Update Date',
        '2027-01-04 10:00:00|Ann Lee|ann@j.example.org|Data|192.0.2.1|1|',
        '2027-01-04 11:00:00|Bob Kim|bob@j.example.org|Writing|192.0.2.2|2|',
      ],
      ['Submission Date', 'Name', 'E-mail', 'Topics'],
      ['2027-01-04 11:00:00', 'Bob Kim', 'bob@j.example.org', 'Writing'],
    ],
  ])('%s', (_name, lines, questions, last) => {
    const tab = read(lines, '|');
    expect(tab.header).toEqual(questions);
    expect(tab.rows[tab.rows.length - 1]).toEqual(last);
    expect(tab.rows).toHaveLength(2);
    expect(tab.exported).toBe(true);
  });
});

describe('responses that nobody sent', () => {
  const qualtrics = (...rows: readonly string[]) => [
    'Status|Progress|Finished|RecordedDate|ResponseId|DistributionChannel|Q1|Q2',
    'Response Type|Progress|Finished|Recorded Date|Response ID|Distribution Channel|Name|E-mail',
    ['status', 'progress', 'finished', 'recordedDate', '_recordId', 'distributionChannel', 'QID1', 'QID2']
      .map((id) => `{"ImportId":"${id}"}`)
      .join('|'),
    ...rows,
    'IP Address|100|True|2027-01-04 10:05:01|R_9|anonymous|Ann Lee|ann@q.example.org',
  ];
  const lime = (...rows: readonly string[]) => ['Response ID|Date submitted|Last page|Name|E-mail', ...rows];
  test.each<[string, readonly string[], number, string]>([
    ['Qualtrics', qualtrics('Survey Preview|100|True|2027-01-04|R_1|preview|T T|t@q.example.org'), 4, 'preview'],
    ['Qualtrics', qualtrics('Survey Test|100|True|2027-01-04|R_1|test|T T|t@q.example.org'), 4, 'preview'],
    ['Qualtrics', qualtrics('1|100|1|2027-01-04|R_1|anonymous|T T|t@q.example.org'), 4, 'preview'],
    ['Qualtrics', qualtrics('Umfragevorschau|100|True|2027-01-04|R_1|preview|T T|t@q.example.org'), 4, 'preview'],
    ['Qualtrics', qualtrics('IP Address|40|False|2027-01-04|R_1|anonymous|T T|t@q.example.org'), 4, 'unfinished'],
    ['Qualtrics', qualtrics('0|40|0|2027-01-04|R_1|email|T T|t@q.example.org'), 4, 'unfinished'],
    ['Qualtrics', qualtrics('IP Address|40||2027-01-04|R_1|anonymous|T T|t@q.example.org'), 4, 'unfinished'],
    [
      'SurveyMonkey',
      [
        'Respondent ID|Collector ID|Response Status|Name|E-mail',
        '1|2|Partial|T T|t@s.example.org',
        '2|2|Completed|Ann Lee|ann@s.example.org',
      ],
      2,
      'unfinished',
    ],
    [
      'Typeform',
      [
        '#|Name|E-mail|Response Type|Start Date (UTC)|Submit Date (UTC)',
        'k1|T T|t@y.example.org|partial|2027-01-04 10:00:00|',
        'k2|Ann Lee|ann@y.example.org|completed|2027-01-04 10:00:00|2027-01-04 10:01:00',
      ],
      2,
      'unfinished',
    ],
    [
      'LimeSurvey',
      lime('1||2|T T|t@l.example.org', '2|2027-01-04 11:00:00|3|Ann Lee|ann@l.example.org'),
      2,
      'unfinished',
    ],
  ])('%s: %j is left out', (_tool, lines, row, why) => {
    const tab = read(lines, '|');
    expect(tab.leftOut!.map((one) => [one.row, one.why])).toEqual([[row, why]]);
    expect(tab.rows).toHaveLength(1);
    expect(rowInSheet(tab, 0)).toBe(row + 1);
    expect(tab.rows[0]!.join()).toMatch(/Ann Lee,ann@/);
  });

  test('a column Status or Progress of the organiser’s own says nothing of the kind', () => {
    const tab = read(['Name,E-mail,Status,Progress', 'Ann Lee,ann@t.example.org,preview,40']);
    expect([tab.leftOut, tab.rows.length]).toEqual([undefined, 1]);
  });
});

describe('words of one’s own under "Other"', () => {
  const first = ['Law, Other', 'Tax', 'Other', 'Law; x'];
  test.each<[string, readonly string[], readonly (readonly string[])[], string, readonly string[]]>([
    [
      'Qualtrics',
      ['Topics? - Selected Choice', 'Topics? - Other (please specify) - Text'],
      [
        ['Law,Other (please specify)', 'Chess'],
        ['Tax', ''],
        ['Other (please specify)', 'Go'],
      ],
      'Topics?',
      ['Law, Chess', 'Tax', 'Go'],
    ],
    [
      'Qualtrics with the bare question',
      ['Topics', 'Topics - Other - Text'],
      [
        ['Law,Other', 'Chess'],
        ['Tax', ''],
      ],
      'Topics',
      ['Law, Chess', 'Tax'],
    ],
    [
      'LimeSurvey',
      ['Role in the programme', 'Role in the programme [Other]'],
      [
        ['Mentor', ''],
        ['Other', 'Both'],
      ],
      'Role in the programme',
      ['Mentor', 'Both'],
    ],
    [
      'SurveyMonkey, in a column beside',
      ['Topics', 'Other (please specify)'],
      [
        ['Law; Other (please specify)', 'Chess'],
        ['Tax; Law', ''],
      ],
      'Topics',
      ['Law; Chess', 'Tax; Law'],
    ],
    [
      'a hand',
      ['Department', 'If other, please specify'],
      [
        ['Other', 'Canteen'],
        ['Sales', ''],
      ],
      'Department',
      ['Canteen', 'Sales'],
    ],
  ])('%s', (_tool, headers, rows, question, answers) => {
    const tab = answerTab(
      tabOf('Tab', 1, [
        ['Email', 'Name', ...headers],
        ...rows.map((row, at) => [`p${at}@t.example.org`, `Person ${'ABCD'.charAt(at)}`, ...row]),
      ]),
    );
    expect(tab.header).toEqual(['Email', 'Name', question]);
    expect(tab.rows.map((row) => row[2])).toEqual(answers);
  });

  test('stay a question of their own where nobody had chosen it', () => {
    const tab = answerTab(
      tabOf('Tab', 1, [
        ['Email', 'Topics', 'Other comments (please specify)'],
        ...first.map((topics, at) => [`p${at}@t.example.org`, topics, at === 1 ? 'Hello there' : '']),
      ]),
    );
    expect(tab.header).toHaveLength(3);
  });
});

describe('one question in several columns', () => {
  const spread = (headers: readonly string[], ...rows: readonly (readonly string[])[]) =>
    answerTab(
      tabOf('Tab', 1, [
        ['Email', 'Name', ...headers],
        ...rows.map((row, at) => [`p${at}@t.example.org`, `Person ${'ABCD'.charAt(at)}`, ...row]),
      ]),
    );

  test.each<[string, readonly string[], readonly (readonly string[])[], string, readonly string[]]>([
    [
      '0 and 1',
      ['Topics [Data]', 'Topics [Law]'],
      [
        ['1', '0'],
        ['1', '1'],
        ['0', '0'],
      ],
      'Topics',
      ['Data', 'Data, Law', ''],
    ],
    [
      'Yes and No',
      ['Help: Data', 'Help: Law'],
      [
        ['Yes', 'No'],
        ['Yes', 'Yes'],
      ],
      'Help',
      ['Data', 'Data, Law'],
    ],
    [
      'TRUE and FALSE',
      ['topics/data', 'topics/law'],
      [
        ['TRUE', 'FALSE'],
        ['TRUE', 'TRUE'],
      ],
      'topics',
      ['data', 'data, law'],
    ],
    [
      'crosses',
      ['Data', 'Law', 'Art'],
      [
        ['x', '', ''],
        ['x', 'x', ''],
        ['', '', 'x'],
      ],
      'Topics (Data, Law, Art)',
      ['Data', 'Data, Law', 'Art'],
    ],
    [
      'Checked',
      ['Topics (Data)', 'Topics (Law)'],
      [
        ['Checked', 'Unchecked'],
        ['Checked', 'Checked'],
      ],
      'Topics',
      ['Data', 'Data, Law'],
    ],
    [
      'ones alone, under names of some length',
      ['Career growth', 'Leadership', 'Technical knowledge', 'Talks and workshops in front of many people'],
      [
        ['1', '', '', '1'],
        ['', '1', '1', ''],
      ],
      'Topics (Career growth, Leadership, Technical knowledge, Talks and workshops in front of many people)',
      ['Career growth, Talks and workshops in front of many people', 'Leadership, Technical knowledge'],
    ],
    [
      'slashes in the question',
      ['Topics to give/get', 'Topics to give/get/Data', 'Topics to give/get/Law'],
      [
        ['Data', '1', '0'],
        ['Data Law', '1', '1'],
      ],
      'Topics to give/get',
      ['Data', 'Data, Law'],
    ],
    [
      'its own text with a slash',
      ['Data', 'UI/UX'],
      [
        ['Data', ''],
        ['Data', 'UI/UX'],
      ],
      'Topics (Data, UI/UX)',
      ['Data', 'Data, UI/UX'],
    ],
    [
      'more than yes and no',
      ['Would you meet at this site? [York]', 'Would you meet at this site? [Hull]'],
      [
        ['Definitely yes', "Perhaps, if I'm asked"],
        ['No', 'Definitely yes'],
      ],
      'Would you meet at this site?',
      ['York', 'Hull'],
    ],
    [
      'ranks by number',
      ['Your top 3 of the evening [1]', 'Your top 3 of the evening [2]'],
      [
        ['Ann', 'Bob'],
        ['Cy', 'Di'],
      ],
      'Your top 3 of the evening',
      ['Ann, Bob', 'Cy, Di'],
    ],
    [
      'its own text',
      ['Data', 'Law'],
      [
        ['Data', ''],
        ['Data', 'Law'],
      ],
      'Topics (Data, Law)',
      ['Data', 'Data, Law'],
    ],
    [
      'a title without answers in front',
      ['Which topics?', 'Data', 'Law'],
      [
        ['', 'Data', ''],
        ['', 'Data', 'Law'],
      ],
      'Which topics?',
      ['Data', 'Data, Law'],
    ],
    [
      'days',
      ['Monday', 'Tuesday'],
      [
        ['x', ''],
        ['x', 'x'],
      ],
      'Availability (Monday, Tuesday)',
      ['Monday', 'Monday, Tuesday'],
    ],
    [
      'commas in options',
      ['T [Law, tax]', 'T [Art]'],
      [
        ['1', '0'],
        ['1', '1'],
      ],
      'T',
      ['Law, tax;', 'Law, tax;Art;'],
    ],
    [
      'ranks',
      ['Rank topics [Data]', 'Rank topics [Law]', 'Rank topics [Art]'],
      [
        ['2', '1', '3'],
        ['1', '3', '2'],
      ],
      'Rank topics',
      ['Law, Data, Art', 'Data, Art, Law'],
    ],
    [
      'places',
      ['Topics [First choice]', 'Topics [Second choice]'],
      [
        ['Data', 'Law'],
        ['Law', 'Data'],
      ],
      'Topics',
      ['Data, Law', 'Law, Data'],
    ],
    [
      'roles',
      ['Mentor', 'Mentee'],
      [
        ['x', ''],
        ['', 'x'],
        ['x', 'x'],
      ],
      'I would like to take part as (Mentor, Mentee)',
      ['Mentor', 'Mentee', 'Mentor, Mentee'],
    ],
  ])('%s', (_name, headers, rows, question, answers) => {
    const tab = spread(headers, ...rows);
    expect(tab.header).toEqual(['Email', 'Name', question]);
    expect(tab.rows.map((row) => row[2])).toEqual(answers);
  });

  test.each<[string, readonly string[], readonly (readonly string[])[]]>([
    [
      'what people agree to',
      ['Consent [photos]', 'Consent [programme]'],
      [
        ['Yes', 'No'],
        ['No', 'Yes'],
      ],
    ],
    [
      'whether they take part',
      ['Would you like to [take part]', 'Would you like to [come to the party]'],
      [
        ['Yes', 'No'],
        ['No', 'Yes'],
      ],
    ],
    [
      'with whom people would not be paired',
      [
        'Would you be comfortable with a mentor of this gender? [Female]',
        'Would you be comfortable with a mentor of this gender? [Male]',
      ],
      [
        ['Yes', 'No'],
        ['Yes', 'Yes'],
      ],
    ],
    [
      'of health among them',
      ['Managing a chronic illness', 'Disability', 'Talks'],
      [
        ['1', '', '1'],
        ['', '1', '1'],
      ],
    ],
    [
      'questions of yes and no',
      ['Have you been a mentor before?', 'Would you travel?', 'Do you drive?'],
      [
        ['Yes', 'No', 'Yes'],
        ['No', 'Yes', 'Yes'],
      ],
    ],
    [
      'a scale for each',
      ['Skills [Data]', 'Skills [Law]', 'Skills [Art]'],
      [
        ['3', '3', '2'],
        ['1', '2', '3'],
      ],
    ],
    [
      'times on each day',
      ['When? [Monday]', 'When? [Tuesday]'],
      [
        ['Morning', 'Evening'],
        ['', 'Morning'],
      ],
    ],
    [
      'numbers',
      ['Seats', 'Years', 'Level'],
      [
        ['1', '1', '0'],
        ['1', '0', '1'],
      ],
    ],
  ])('not %s', (_name, headers, rows) => {
    expect(spread(headers, ...rows).header).toEqual(['Email', 'Name', ...headers]);
  });
});

/** FormApp and the respondent's way: every question type, the response tab, triggers, edits, prefilled links. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { earlierResponse, formList, formModel, prefill } from '../../src/local/forms/page-model.js';
import { submitForm } from '../../src/local/forms/submit.js';
import type { Host } from '../../src/local/kernel.js';
import { hostOf, outcome, result } from './forms-project.js';

const code = `
function make() {
  const form = FormApp.create('Sign-up', true);
  form.setTitle('Mentoring sign-up').setDescription('Join us').setConfirmationMessage('Thank you')
    .setCollectEmail(true).setAllowResponseEdits(true).setShowLinkToRespondAgain(false).setProgressBar(true);
  form.addTextItem().setTitle('Name').setRequired(true);
  form.addMultipleChoiceItem().setTitle('Role').setChoiceValues(['Mentor', 'Mentee']).showOtherOption(true);
  form.addListItem().setTitle('Zone').setChoiceValues(['Europe/London', 'Asia/Kolkata']);
  const skills = form.addCheckboxItem().setTitle('Skills');
  skills.setChoices([skills.createChoice('Go'), skills.createChoice('SQL'), skills.createChoice('Talks, big')]);
  form.addPageBreakItem().setTitle('More');
  form.addSectionHeaderItem().setTitle('About you').setHelpText('Only if you like');
  form.addScaleItem().setTitle('Experience').setBounds(1, 5).setLabels('New', 'Old hand').setRequired(true);
  form.addGridItem().setTitle('When').setRows(['Mon', 'Tue']).setColumns(['Morning', 'Evening']);
  form.addCheckboxGridItem().setTitle('Can').setRows(['Teach', 'Learn']).setColumns(['Go', 'SQL']);
  form.addDateItem().setTitle('From');
  form.addTimeItem().setTitle('At');
  form.addParagraphTextItem().setTitle('Story');
  form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  ScriptApp.newTrigger('onSubmit').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onFormSubmit().create();
  return {id: form.getId(), url: form.getPublishedUrl(), tab: sheet.getName(), formUrl: sheet.getFormUrl()};
}
function onSubmit(e) {
  const log = PropertiesService.getScriptProperties();
  const all = JSON.parse(log.getProperty('seen') || '[]');
  const row = e.range.getSheet().getRange(e.range.getRow(), 1, 1, e.range.getNumColumns()).getDisplayValues()[0];
  all.push({values: e.values, named: e.namedValues, a1: e.range.getA1Notation(), tab: e.range.getSheet().getName(),
    mode: String(e.authMode), uid: typeof e.triggerUid, row});
  log.setProperty('seen', JSON.stringify(all));
}
function seen() { return JSON.parse(PropertiesService.getScriptProperties().getProperty('seen') || '[]'); }
function tab(name) { return SpreadsheetApp.getActive().getSheetByName(name || 'Form Responses 1').getDataRange().getDisplayValues(); }
function types() {
  return tab() && SpreadsheetApp.getActive().getSheetByName('Form Responses 1').getDataRange().getValues()[1]
    .map((v) => v instanceof Date ? 'date' : typeof v);
}
function read(id) {
  return FormApp.openById(id).getResponses().map((r) => ({email: r.getRespondentEmail(), id: r.getId(),
    at: r.getTimestamp().toISOString(), answers: r.getItemResponses().map((i) => [i.getItem().getTitle(), i.getResponse()])}));
}
function script(id) {
  const form = FormApp.openById(id);
  const items = form.getItems();
  const response = form.createResponse()
    .withItemResponse(items[0].asTextItem().createResponse('Script'))
    .withItemResponse(form.getItems(FormApp.ItemType.SCALE)[0].asScaleItem().createResponse(3))
    .submit();
  return [response.getId() !== null, response.getEditResponseUrl()];
}
function rename(id, at, title) { FormApp.openById(id).getItems()[at].setTitle(title); }
function remove(id, at) { FormApp.openById(id).deleteItem(at); }
function add(id, title) { FormApp.openById(id).addTextItem().setTitle(title); }
function sort() { SpreadsheetApp.getActive().getSheetByName('Form Responses 1').getRange('A2:M100').sort({column: 3, ascending: false}); }
`;

const ann = {
  email: 'ann@x.org',
  answers: {
    Name: 'Ann',
    Role: 'Both',
    Zone: 'Asia/Kolkata',
    Skills: ['Talks, big', 'Go'],
    Experience: '4',
    When: { Tue: 'Evening' },
    Can: { Teach: ['Go', 'SQL'] },
    From: '2027-03-01',
    At: '16:30',
    Story: 'One\nTwo',
  },
};

const header = [
  'Timestamp',
  'Email Address',
  'Name',
  'Role',
  'Zone',
  'Skills',
  'Experience',
  'When [Mon]',
  'When [Tue]',
  'Can [Teach]',
  'Can [Learn]',
  'From',
  'At',
  'Story',
];

const annRow = [
  '1/11/2027 9:00:00',
  'ann@x.org',
  'Ann',
  'Both',
  'Asia/Kolkata',
  'Go, Talks, big',
  '4',
  '',
  'Evening',
  'Go, SQL',
  '',
  '3/1/2027',
  '4:30:00 PM',
  'One\nTwo',
];

interface Made {
  readonly id: string;
  readonly url: string;
  readonly tab: string;
  readonly formUrl: string;
}

function made(): Made & { host: Host } {
  const host = hostOf(code);
  const at = host.clock.now();
  const form = result(host, 'make') as Made;
  host.clock.set(at);
  return { host, ...form };
}

function accepted(host: Host, id: string, submission: Parameters<typeof submitForm>[2]) {
  const reply = submitForm(host, id, submission);
  if (!reply.ok) throw new Error(JSON.stringify(reply.problems));
  return reply;
}

function problems(host: Host, id: string, submission: Parameters<typeof submitForm>[2]): string[] {
  const reply = submitForm(host, id, submission);
  return reply.ok ? [] : reply.problems.map((one) => one.sentence);
}

describe('a form with every question type', () => {
  test('its tab comes first and is known by the address of its form', () => {
    const { host, id, url, tab, formUrl } = made();
    expect(tab).toBe('Form Responses 1');
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:4816\/forms\/d\/e\/1FAIpQLS[\w-]+\/viewform$/);
    expect(formUrl).toBe(`http://127.0.0.1:4816/forms/d/${id}/viewform`);
    expect(result(host, 'tab')).toEqual([header]);
    host.store.setMeta('base_url', 'http://127.0.0.1:5000');
    expect(formModel(host, id)?.url.startsWith('http://127.0.0.1:5000/forms/d/e/')).toBe(true);
  });

  test('a response is stored, its row written, and the trigger runs exactly once', () => {
    const { host, id } = made();
    const reply = accepted(host, id, ann);
    expect(reply.runs.map((run) => run.status)).toEqual(['completed']);
    expect(result(host, 'tab')).toEqual([header, annRow]);
    expect(result(host, 'types')).toEqual(
      'date string string string string string number string string string string date date string'.split(' '),
    );
    const [event, ...more] = result(host, 'seen') as Record<string, unknown>[];
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      values: annRow,
      row: annRow,
      a1: 'A2:N2',
      tab: 'Form Responses 1',
      mode: 'FULL',
      uid: 'string',
    });
    expect(event!.named).toEqual(Object.fromEntries(header.map((name, at) => [name, [annRow[at]]])));
    expect(result(host, 'read', id)).toEqual([
      {
        email: 'ann@x.org',
        id: reply.responseId,
        at: '2027-01-11T09:00:00.000Z',
        answers: [
          ['Name', 'Ann'],
          ['Role', 'Both'],
          ['Zone', 'Asia/Kolkata'],
          ['Skills', ['Go', 'Talks, big']],
          ['Experience', '4'],
          ['When', ['', 'Evening']],
          ['Can', [['Go', 'SQL'], []]],
          ['From', '2027-03-01'],
          ['At', '16:30'],
          ['Story', 'One\nTwo'],
        ],
      },
    ]);
  });

  test('what a script submits is stored and runs no trigger', () => {
    const { host, id } = made();
    expect(result(host, 'script', id)).toEqual([true, expect.stringContaining('viewform?edit2=2_ABaOnu')]);
    expect((result(host, 'tab') as string[][])[1]!.slice(1, 7)).toEqual(['', 'Script', '', '', '', '3']);
    expect(result(host, 'seen')).toEqual([]);
    expect(formList(host)[0]!.responses).toBe(1);
  });

  test.each([
    [{ Name: ' ' }, ['This is a required question'], 'required, only blanks'],
    [{ Zone: 'Mars' }, ['"Mars" is not one of the choices.'], 'no such choice'],
    [{ Skills: ['Go', 'Chess'] }, ['"Chess" is not one of the choices.'], 'no such box'],
    [{ Experience: '6' }, ['Choose a whole number from 1 to 5.'], 'beyond the scale'],
    [{ Experience: 'three' }, ['Choose a whole number from 1 to 5.'], 'no number'],
    [{ When: { Wed: 'Evening' } }, ['The question has no row "Wed".'], 'no such row'],
    [{ When: { Mon: 'Night' } }, ['"Night" is not one of the columns.'], 'no such column'],
    [{ From: '2027-02-30' }, ['Invalid date'], 'impossible day'],
    [{ At: '25:00' }, ['Invalid time'], 'impossible time'],
    [{ Shoe: '44' }, ['The form has no question "Shoe".'], 'nothing of that name'],
  ])('%j is refused', (changes, sentences, _name) => {
    const { host, id } = made();
    expect(problems(host, id, { ...ann, answers: { ...ann.answers, ...changes } })).toEqual(sentences);
    expect(problems(host, id, { ...ann, email: 'ann' })).toEqual(['Must be a valid email address']);
    expect(result(host, 'tab')).toEqual([header]);
    expect(result(host, 'seen')).toEqual([]);
    expect(result(host, 'read', id)).toEqual([]);
  });

  test('answers may be given by item id', () => {
    const { host, id } = made();
    const [name] = formModel(host, id)!.items;
    const { Name: _, ...rest } = ann.answers;
    accepted(host, id, { ...ann, answers: { ...rest, [name!.id]: 'Anna' } });
    expect((result(host, 'tab') as string[][])[1]![2]).toBe('Anna');
  });
});

describe('the response tab', () => {
  test('text that looks like a number or a day is read as one, a formula never', () => {
    const host = hostOf(`${code}
      function simple() {
        const form = FormApp.create('F');
        for (const title of ['A', 'B', 'C', 'D']) form.addTextItem().setTitle(title);
        form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
        return form.getId();
      }
      function cells() {
        const range = SpreadsheetApp.getActive().getSheets()[0].getRange('B2:E2');
        return [range.getValues()[0].map((v) => v instanceof Date ? 'date' : v), range.getFormulas()[0]];
      }`);
    const id = result(host, 'simple') as string;
    accepted(host, id, { answers: { A: '007', B: '1-2', C: '=HYPERLINK("http://x")', D: '+SUM(A1)' } });
    expect(result(host, 'cells')).toEqual([
      [7, 'date', '=HYPERLINK("http://x")', '+SUM(A1)'],
      ['', '', '', ''],
    ]);
  });

  test('headers follow renamed questions, deleted ones keep their column, new ones are appended', () => {
    const { host, id } = made();
    accepted(host, id, ann);
    result(host, 'rename', id, 0, 'Full name');
    result(host, 'remove', id, 1);
    result(host, 'add', id, 'Role');
    const { Name, Role, ...rest } = ann.answers;
    accepted(host, id, { ...ann, answers: { ...rest, 'Full name': 'Ann', Role: 'Mentor' } });
    const [names, first, second] = result(host, 'tab') as string[][];
    expect(names).toEqual([...header.map((name) => (name === 'Name' ? 'Full name' : name)), 'Role']);
    expect(first).toEqual([...annRow, '']);
    expect(second).toEqual([...annRow.map((text, at) => (at === 3 ? '' : text)), 'Mentor']);
  });

  test('an edited response rewrites its own row, also after sorting, and tells only what changed', () => {
    const { host, id } = made();
    const first = accepted(host, id, ann);
    accepted(host, id, { email: 'bob@x.org', answers: { Name: 'Bob', Experience: '2' } });
    result(host, 'sort');
    expect((result(host, 'tab') as string[][]).map((row) => row[2])).toEqual(['Name', 'Bob', 'Ann']);
    host.advance(3_600_000);
    const answers = { ...ann.answers, Zone: 'Europe/London' };
    const again = accepted(host, id, { ...ann, answers, responseId: first.responseId });
    expect(again.responseId).toBe(first.responseId);
    const rows = result(host, 'tab') as string[][];
    expect(rows.map((row) => [row[2], row[4]])).toEqual([
      ['Name', 'Zone'],
      ['Bob', ''],
      ['Ann', 'Europe/London'],
    ]);
    const events = result(host, 'seen') as { values: string[]; a1: string; row: string[] }[];
    expect(events).toHaveLength(3);
    expect(events[2]!.a1).toBe('A3:N3');
    expect(events[2]!.values.slice(1)).toEqual(['', '', '', 'Europe/London', ...new Array(9).fill('')]);
    expect(events[2]!.row[2]).toBe('Ann');
    expect(earlierResponse(host, id, first.responseId)?.email).toBe('ann@x.org');
    expect(formModel(host, id)?.responses).toBe(2);
  });

  test('a second form gets a tab of its own, and each response goes to its form’s tab', () => {
    const { host, id } = made();
    const other = result(host, 'make') as Made;
    expect(other.tab).toBe('Form Responses 2');
    accepted(host, other.id, ann);
    expect(result(host, 'tab', 'Form Responses 1')).toHaveLength(1);
    expect(result(host, 'tab', 'Form Responses 2')).toHaveLength(2);
    expect(formList(host).map((form) => [form.id, form.responses])).toEqual([
      [id, 0],
      [other.id, 1],
    ]);
  });
});

describe('what FormApp itself does', () => {
  test.each([
    ["return FormApp.create('Name').getTitle()", '', 'the name is not the title'],
    [
      "return FormApp.create('F').addListItem().getChoices().map((c) => c.getValue())",
      [''],
      'one empty choice at first',
    ],
    ["return FormApp.create('F').isAcceptingResponses()", true, 'published unless asked otherwise'],
    [
      "const f = FormApp.create('F', false); return [f.isPublished(), f.isAcceptingResponses()]",
      [false, false],
      'unpublished',
    ],
    [
      "const f = FormApp.create('F', false).setPublished(true); return [f.isPublished(), f.isAcceptingResponses()]",
      [true, true],
      'publishing opens it',
    ],
    [
      "const f = FormApp.create('F'); return FormApp.openByUrl(f.getEditUrl()).getId() === f.getId()",
      true,
      'by edit address',
    ],
    ["return String(FormApp.create('F').addScaleItem().getType())", 'SCALE', 'enums print their name'],
    ['return JSON.stringify({t: FormApp.ItemType.TEXT})', '{"t":"TEXT"}', 'also in JSON'],
    ["return FormApp.create('F').getItemById(7)", null, 'no such item'],
    ['return FormApp.getActiveForm()', null, 'the project belongs to a Sheet'],
    [
      "const f = FormApp.create('F'); f.addTextItem(); f.addDateItem(); f.moveItem(1, 0); return f.getItems().map((i) => String(i.getType()))",
      ['DATE', 'TEXT'],
      'moving',
    ],
    ["return FormApp.create('F').createResponse().getEditResponseUrl()", null, 'no address before it is submitted'],
  ])('%s', (body, expected, _name) => expect(outcome(body)).toEqual(expected));

  const submit = "const f = FormApp.create('F'); f.addTextItem().setTitle('A').setRequired(true);";
  test.each([
    ["FormApp.create('')", 'Exception: Invalid argument: title', 'no name'],
    [
      'FormApp.create()',
      "Exception: The parameters () don't match the method signature for FormApp.create.",
      'nothing',
    ],
    ["FormApp.openById('nope')", 'Exception: No item with the given ID could be found.', 'unknown id'],
    ["FormApp.openByUrl(FormApp.create('F').getPublishedUrl())", 'No item with the given ID', 'the public address'],
    ["FormApp.create('F').getDestinationId()", 'The form currently has no response destination.', 'no destination'],
    [
      "FormApp.create('F').setDestination(FormApp.DestinationType.SPREADSHEET, 'x')",
      'Invalid response destination',
      'no such Sheet',
    ],
    ["FormApp.create('F').addListItem().setChoiceValues([])", 'Array is empty', 'no choices'],
    [
      "FormApp.create('F').addListItem().setChoiceValues(['a', 'a'])",
      'cannot have duplicate choice values',
      'twice the same',
    ],
    ["FormApp.create('F').addScaleItem().setBounds(2, 5)", 'lower bound must be 0 or 1', 'scale from 2'],
    [
      "FormApp.create('F').addTextItem().setRequired('yes')",
      "don't match the method signature for FormApp.TextItem.setRequired",
      'no flag',
    ],
    [
      "FormApp.create('F').addListItem().showOtherOption(true)",
      'TypeError: FormApp.create(...).addListItem(...).showOtherOption is not a function',
      'a list has no own answer',
    ],
    ["FormApp.create('F').addImageItem()", 'NotEmulated: FormApp.Form.addImageItem', 'a kind that is lacking'],
    ["FormApp.create('F').addFileUploadItem()", 'addFileUploadItem is not a function', 'not a member'],
    ["FormApp.create('F').addTextItem().createResponse(7)", "don't match the method signature", 'a number as text'],
    [
      "FormApp.create('F').addGridItem().setRows(['a', 'b']).setColumns(['x']).createResponse(['x'])",
      'Wrong number of responses: 1. Expected exactly: 2.',
      'a row too few',
    ],
    [
      "FormApp.create('F').addListItem().setChoiceValues(['a']).createResponse('b')",
      'Invalid response submitted to list question.',
      'no such choice',
    ],
    [`${submit} f.createResponse().submit()`, 'The required question "A" has no answer.', 'required'],
    [
      `${submit} f.setAcceptingResponses(false).createResponse().submit()`,
      'not currently accepting responses',
      'closed',
    ],
    [
      `${submit} f.setLimitOneResponsePerUser(true).createResponse().submit()`,
      'A script cannot respond',
      'one per user',
    ],
    ["FormApp.create('F').addTextItem().asTextItem()", 'asTextItem is not a function', 'already that'],
    [
      "const f = FormApp.create('F'); f.addTextItem(); f.getItems()[0].asListItem()",
      'Invalid conversion for item type',
      'another type',
    ],
  ])('%s throws', (body, sentence, _name) => expect(() => outcome(body)).toThrow(sentence));

  test('without the scope no form is made', () => {
    const scopes = ['https://www.googleapis.com/auth/spreadsheets.currentonly'];
    expect(() => outcome("FormApp.create('F')", { scopes })).toThrow('Specified permissions are not sufficient');
  });
});

describe('who may respond', () => {
  const code = `
    function main(calls) { const f = FormApp.create('F'); f.addTextItem().setTitle('A'); eval(calls); return f.getId(); }`;
  test.each([
    ['f.setAcceptingResponses(false)', 'The form F is no longer accepting responses.', 'closed'],
    ["f.setPublished(false).setCustomClosedFormMessage('Come back in May')", 'Come back in May', 'closed in own words'],
    ['f.setCollectEmail(true)', 'This is a required question', 'the address is asked for'],
    [
      'f.setLimitOneResponsePerUser(true)',
      'Sign in to continue: this form takes one response from each person.',
      'nobody known',
    ],
  ])('%s', (calls, sentence, _name) => {
    const host = hostOf(code.replace('eval(calls)', calls));
    const id = result(host) as string;
    expect(problems(host, id, { answers: { A: 'x' } })).toEqual([sentence]);
  });

  test('one response from each person', () => {
    const host = hostOf(code.replace('eval(calls)', 'f.setLimitOneResponsePerUser(true)'));
    const id = result(host) as string;
    expect(problems(host, id, { email: 'ann@x.org', answers: { A: 'x' } })).toEqual([]);
    expect(problems(host, id, { email: 'Ann@X.org', answers: { A: 'y' } })[0]).toContain("You've already responded.");
    expect(problems(host, id, { email: 'bob@x.org', answers: { A: 'y' } })).toEqual([]);
  });

  test('a response is edited only where the form allows it', () => {
    const host = hostOf(code);
    const id = result(host, 'main', '') as string;
    const { responseId } = accepted(host, id, { answers: { A: 'x' } });
    expect(problems(host, id, { answers: { A: 'y' }, responseId })).toEqual([
      'Editing responses is disabled for this form.',
    ]);
    expect(problems(host, 'nowhere', { answers: {} })).toEqual(['This form does not exist.']);
  });
});

describe('prefilled links', () => {
  const body = `
    const f = FormApp.create('F');
    const answers = [
      f.addTextItem().setTitle('A').createResponse('a&b=c é'),
      f.addCheckboxItem().setTitle('B').setChoiceValues(['x', 'y']).showOtherOption(true).createResponse(['x', 'own']),
      f.addGridItem().setTitle('C').setRows(['r', 's']).setColumns(['1', '2']).createResponse(['', '2']),
      f.addDateItem().setTitle('D').createResponse(new Date(2027, 6, 1)),
      f.addTimeItem().setTitle('E').createResponse(9, 5),
    ];
    const r = answers.reduce((all, one) => all.withItemResponse(one), f.createResponse());
    return [f.getId(), r.toPrefilledUrl()];`;

  test('bring the answers back', () => {
    const host = hostOf(`function main() { ${body} }`);
    const [id, url] = result(host) as [string, string];
    expect(url).toMatch(
      /\/viewform\?usp=pp_url&entry\.\d+=a%26b%3Dc%20%C3%A9&entry\.\d+=x&entry\.\d+=__other_option__&/,
    );
    const items = formModel(host, id)!.items;
    const found = prefill(host, id, new URL(url).searchParams);
    expect(items.map((item) => found[item.id])).toEqual(['a&b=c é', ['x', 'own'], ['', '2'], '2027-07-01', '09:05']);
  });

  test('whatever text is filled in comes back, and is never more than one answer', () => {
    const host = hostOf(`function main(text) {
      const f = FormApp.create('F');
      const item = f.addTextItem();
      return [f.getId(), f.createResponse().withItemResponse(item.createResponse(text)).toPrefilledUrl()];
    }`);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const [id, url] = result(host, 'main', text) as [string, string];
        expect(Object.values(prefill(host, id, new URL(url).searchParams))).toEqual([text]);
      }),
      { numRuns: 30 },
    );
  });
});

test('a trigger on the form itself is told the response', () => {
  const host = hostOf(`
    function main() {
      const f = FormApp.create('F');
      f.addTextItem().setTitle('A');
      ScriptApp.newTrigger('onSubmit').forForm(f).onFormSubmit().create();
      return f.getId();
    }
    function onSubmit(e) { return [e.response.getItemResponses()[0].getResponse(), e.source.getId()]; }`);
  const id = result(host) as string;
  expect(accepted(host, id, { answers: { A: 'x' } }).runs.map((run) => run.value)).toEqual([['x', id]]);
});

test('a form of forty questions costs the calls that were made, each counted once', () => {
  const host = hostOf(`function main() {
    const f = FormApp.create('F');
    for (let i = 0; i < 40; i++) f.addTextItem().setTitle('Q' + i);
  }`);
  const run = host.run('main');
  expect(run.calls).toEqual({ 'FormApp.create': 1, 'FormApp.Form.addTextItem': 40, 'FormApp.TextItem.setTitle': 40 });
});

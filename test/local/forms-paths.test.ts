/** Forms whose answers lead from page to page: what scripts set and read, which questions are asked, what is kept. */
import { describe, expect, test } from 'vitest';
import { formModel } from '../../src/local/forms/page-model.js';
import { submitForm } from '../../src/local/forms/submit.js';
import { hostOf, outcome, result } from './forms-project.js';

/** Four pages: A and B with choices on the first, one required question on each of the others. */
const FOUR = `
  const T = FormApp.PageNavigationType;
  const f = FormApp.create('F');
  const a = f.addMultipleChoiceItem().setTitle('A').setChoiceValues(['x', 'y']);
  const b = f.addListItem().setTitle('B').setChoiceValues(['x', 'y']);
  const page = (n) => {
    const made = f.addPageBreakItem().setTitle('Page ' + n);
    f.addTextItem().setTitle('Q' + n).setRequired(true);
    return made;
  };
  const [two, three, four] = [2, 3, 4].map(page);
  const lead = (item, x, y) => item.setChoices([item.createChoice('x', x), item.createChoice('y', y)]);`;

/** Titles of the questions that stop a respondent who answers no more than this, or sentences about the whole form. */
function asked(setting: string, answers: Record<string, string>): string[] {
  const host = hostOf(`function main() { ${FOUR} ${setting}; return f.getId(); }`);
  const id = result(host) as string;
  const reply = submitForm(host, id, { answers });
  const { items } = formModel(host, id)!;
  if (reply.ok) return [];
  return reply.problems.map(({ itemId, sentence }) => items.find((one) => one.id === itemId)?.title ?? sentence);
}

const CIRCLE = 'These answers lead round in a circle and never to the end of the form.';

describe('the pages that a respondent comes through', () => {
  test.each([
    ['', {}, ['Q2', 'Q3', 'Q4'], 'one after the other'],
    ['lead(a, three, T.CONTINUE)', { A: 'x' }, ['Q3', 'Q4'], 'to the page of the choice'],
    ['lead(a, three, T.CONTINUE)', { A: 'y' }, ['Q2', 'Q3', 'Q4'], 'to the next'],
    ['lead(a, three, T.CONTINUE)', {}, ['Q2', 'Q3', 'Q4'], 'without an answer to the next'],
    ['lead(b, four, T.SUBMIT)', { B: 'x' }, ['Q4'], 'from a drop-down too'],
    ['lead(b, four, T.SUBMIT)', { B: 'y' }, [], 'to the end at once'],
    ['lead(a, three, four); lead(b, four, three)', { A: 'x', B: 'x' }, ['Q4'], 'the last question that leads counts'],
    ['lead(a, three, four); lead(b, four, three)', { A: 'y' }, ['Q4'], 'if it was answered'],
    ['lead(b, four, three); f.moveItem(b, 0); lead(a, three, four)', { A: 'x', B: 'x' }, ['Q3', 'Q4'], 'as they stand'],
    ['two.setGoToPage(three)', {}, ['Q3', 'Q4'], 'the page break says where the page before it leads'],
    ['two.setGoToPage(T.SUBMIT)', {}, [], 'the page before it to the end'],
    ['three.setGoToPage(T.SUBMIT)', {}, ['Q2'], 'the page between to the end'],
    ['two.setGoToPage(three); three.setGoToPage(T.SUBMIT)', {}, ['Q3', 'Q4'], 'not who is led to its own page'],
    ['three.setGoToPage(T.SUBMIT); three.setGoToPage(T.CONTINUE)', {}, ['Q2', 'Q3', 'Q4'], 'until that is taken back'],
    ['lead(a, three, T.CONTINUE); two.setGoToPage(T.SUBMIT)', { A: 'x' }, ['Q3', 'Q4'], 'a choice overrules it'],
    ['lead(a, three, T.CONTINUE); two.setGoToPage(T.SUBMIT)', { A: 'y' }, ['Q2', 'Q3', 'Q4'], 'going on overrules it'],
    ['lead(a, three, T.CONTINUE); two.setGoToPage(T.SUBMIT)', {}, [], 'no answer does not'],
    [
      'lead(a, four, two); f.moveItem(a, f.getItems().length - 1)',
      { A: 'y' },
      ['Q2', 'Q3', 'Q4'],
      'the last page ends',
    ],
    ['lead(a, two, three); f.moveItem(two, 5)', { A: 'x' }, ['Q2', 'Q4'], 'a page is known wherever it is moved'],
    ['lead(a, T.RESTART, two)', { A: 'x' }, [CIRCLE], 'back to the beginning, and never on'],
    ['four.setGoToPage(two)', {}, [CIRCLE], 'back to an earlier page, and never on'],
  ])('%s with %j asks %j: %s', (setting, answers, questions, _name) => {
    expect(asked(setting, answers)).toEqual(questions);
  });
});

describe('what is kept of a response', () => {
  const code = `
    function main() {
      ${FOUR} lead(a, three, T.SUBMIT);
      f.setAllowResponseEdits(true).setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
      return f.getId();
    }
    function rows() { return SpreadsheetApp.getActive().getSheets()[0].getDataRange().getDisplayValues().map((r) => r.slice(1)) }
    function answers(id) {
      return FormApp.openById(id).getResponses().map((r) => r.getItemResponses().map((i) => i.getResponse()).join());
    }`;

  test.each([
    [{ A: 'x', Q3: '3', Q4: '4' }, ['x', '', '', '3', '4'], 'what was not shown is blank'],
    [{ A: 'x', Q2: 'typed, then gone back', Q3: '3', Q4: '4' }, ['x', '', '', '3', '4'], 'and what was left again'],
    [{ A: 'x', B: 'y', Q2: '', Q3: '3', Q4: '4' }, ['x', 'y', '', '3', '4'], 'with all of the first page'],
    [{ A: 'y', Q4: '4' }, ['y', '', '', '', ''], 'sent from the first page'],
  ])('%j: %j, %s', (answers, row, _name) => {
    const host = hostOf(code);
    const id = result(host) as string;
    expect(submitForm(host, id, { answers })).toMatchObject({ ok: true });
    expect(result(host, 'rows')).toEqual([['A', 'B', 'Q2', 'Q3', 'Q4'], row]);
    expect(result(host, 'answers', id)).toEqual([row.filter((text, at) => at > 1 || text !== '').join()]);
  });

  test.each([
    ['x', ['x', '', 'same', ''], 'the page that was come through'],
    ['y', ['y', 'same', '', ''], 'whichever it was'],
  ])('an answer by a title that several pages have goes to %s: %j, %s', (choice, row, _name) => {
    const host = hostOf(`function main() {
      const f = FormApp.create('F');
      const a = f.addMultipleChoiceItem().setTitle('A');
      const [one, two, last] = ['one', 'two', 'last'].map((title) => {
        const page = f.addPageBreakItem().setTitle(title);
        f.addTextItem().setTitle(title === 'last' ? 'Z' : 'Q');
        return page;
      });
      a.setChoices([a.createChoice('x', two), a.createChoice('y', one)]);
      two.setGoToPage(last);
      f.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
      return f.getId();
    }
    function rows() { return SpreadsheetApp.getActive().getSheets()[0].getDataRange().getDisplayValues().map((r) => r.slice(1)) }`);
    const id = result(host) as string;
    expect(submitForm(host, id, { answers: { A: choice, Q: 'same' } })).toMatchObject({ ok: true });
    expect(result(host, 'rows')).toEqual([['A', 'Q', 'Q', 'Z'], row]);
  });

  test('an edited response loses the answers of pages that it no longer comes through', () => {
    const host = hostOf(code);
    const id = result(host) as string;
    const first = submitForm(host, id, { answers: { A: 'x', Q3: '3', Q4: '4' } });
    const responseId = first.ok ? first.responseId : '';
    submitForm(host, id, { answers: { A: 'y', Q3: '3', Q4: '4' }, responseId });
    expect((result(host, 'rows') as string[][])[1]).toEqual(['y', '', '', '', '']);
  });
});

describe('what scripts read', () => {
  test.each([
    [
      'lead(a, three, T.SUBMIT); return a.getChoices().map((c) => [String(c.getPageNavigationType()), c.getGotoPage() && c.getGotoPage().getTitle()])',
      [
        ['GO_TO_PAGE', 'Page 3'],
        ['SUBMIT', null],
      ],
      'of choices that lead',
    ],
    [
      'lead(b, T.RESTART, T.CONTINUE); return f.getItemById(b.getId()).asListItem().getChoices().map((c) => c.getPageNavigationType() === T.RESTART)',
      [true, false],
      'of a drop-down, as values of the enum',
    ],
    [
      'return a.getChoices().map((c) => [c.getPageNavigationType(), c.getGotoPage()])',
      [
        [null, null],
        [null, null],
      ],
      'of choices that do not',
    ],
    [
      "lead(a, three, four); return a.setChoiceValues(['x', 'z']).getChoices().map((c) => c.getPageNavigationType())",
      [null, null],
      'choices set as texts lead nowhere',
    ],
    [
      'lead(a, three, four); return a.setChoices(a.getChoices()).getChoices().map((c) => c.getGotoPage().getIndex())',
      [4, 6],
      'choices read and set again lead where they did',
    ],
    ['return [String(two.getPageNavigationType()), two.getGoToPage()]', ['CONTINUE', null], 'of a new page break'],
    [
      'two.setGoToPage(four); const p = f.getItems(FormApp.ItemType.PAGE_BREAK)[0].asPageBreakItem(); return [String(p.getPageNavigationType()), p.getGoToPage().getId() === four.getId()]',
      ['GO_TO_PAGE', true],
      'of one that leads to a page',
    ],
    [
      'two.setGoToPage(four); two.setGoToPage(T.RESTART); return [String(two.getPageNavigationType()), two.getGoToPage()]',
      ['RESTART', null],
      'of one that leads to the beginning',
    ],
    [
      "return [two.setHelpText('Help').setGoToPage(three).setTitle('T').getTitle(), two.getHelpText()]",
      ['T', 'Help'],
      'each gives the item back',
    ],
    [
      "lead(a, three, four); a.setChoiceValues(['x']); f.deleteItem(three); return f.getItems(FormApp.ItemType.PAGE_BREAK).length",
      2,
      'a page to which nothing leads any more can be deleted',
    ],
    [
      'return JSON.stringify(T)',
      '{"CONTINUE":"CONTINUE","GO_TO_PAGE":"GO_TO_PAGE","RESTART":"RESTART","SUBMIT":"SUBMIT"}',
      'the enum',
    ],
    [
      "lead(a, three, T.SUBMIT); return f.createResponse().withItemResponse(a.createResponse('y')).submit().getId() !== null",
      true,
      'a script need not answer what its answers skip',
    ],
  ])('%s: %j, %s', (body, expected, _name) => expect(outcome(`${FOUR} ${body}`)).toEqual(expected));
});

describe('what scripts are refused', () => {
  test.each([
    [
      "a.setChoices([a.createChoice('x', two), a.createChoice('y')])",
      'Exception: Choices that use page',
      'some choices lead, some do not',
    ],
    [
      'lead(a.showOtherOption(true), two, three)',
      'NotEmulated: FormApp.MultipleChoiceItem with both page',
      'an own answer leads nowhere',
    ],
    [
      'lead(a, two, three).showOtherOption(true)',
      'NotEmulated: FormApp.MultipleChoiceItem with both page',
      'the other way round',
    ],
    [
      "a.createChoice('x', T.GO_TO_PAGE)",
      'NotEmulated: FormApp.MultipleChoiceItem.createChoice with GO_TO_PAGE',
      'to which page?',
    ],
    [
      'two.setGoToPage(T.GO_TO_PAGE)',
      'NotEmulated: FormApp.PageBreakItem.setGoToPage with GO_TO_PAGE',
      'to which page?',
    ],
    [
      "b.createChoice('x', true)",
      'NotEmulated: FormApp.ListItem.createChoice with isCorrect',
      'right answers of a quiz',
    ],
    [
      "a.createChoice('x', b)",
      "don't match the method signature for FormApp.MultipleChoiceItem.createChoice",
      'a question is no page',
    ],
    ["two.setGoToPage('x')", "don't match the method signature for FormApp.PageBreakItem.setGoToPage", 'nor is a text'],
    [
      "f.addCheckboxItem().createChoice('x', two)",
      "don't match the method signature for FormApp.CheckboxItem.createChoice",
      'check boxes do not lead',
    ],
    [
      "f.addCheckboxItem().setChoices([a.createChoice('x', two)])",
      'NotEmulated: FormApp.CheckboxItem with page navigation',
      'nor with choices of others',
    ],
    [
      "FormApp.create('G').addListItem().createChoice('x', two)",
      'Exception: Invalid argument: item',
      'a page of another form',
    ],
    [
      "const c = a.createChoice('x', two); f.deleteItem(two); a.setChoices([c])",
      'Exception: The item was deleted from the form.',
      'a page deleted meanwhile',
    ],
    [
      'two.setGoToPage(three); f.deleteItem(three)',
      'NotEmulated: FormApp.Form.deleteItem of a page that others lead to',
      'a page that is led to',
    ],
    [
      'lead(a, three, T.SUBMIT); f.deleteItem(three.getIndex())',
      'NotEmulated: FormApp.Form.deleteItem of a page that others',
      'by a choice',
    ],
    ['two.setRequired(true)', 'setRequired is not a function', 'not a question'],
    [
      "lead(a, three, T.SUBMIT); f.createResponse().withItemResponse(a.createResponse('x')).submit()",
      'The required question "Q3" has no answer.',
      'unanswered on its path',
    ],
    [
      "lead(a, three, T.SUBMIT); f.createResponse().withItemResponse(a.createResponse('y')).withItemResponse(f.getItems()[3].asTextItem().createResponse('2')).submit()",
      'NotEmulated: FormApp.FormResponse.submit with an answer',
      'answered beside its path',
    ],
    [
      "lead(a, T.RESTART, T.SUBMIT); f.createResponse().withItemResponse(a.createResponse('x')).submit()",
      `NotEmulated: ${CIRCLE}`,
      'in a circle',
    ],
  ])('%s: %s, %s', (body, sentence, _name) => {
    expect(() => outcome(`${FOUR} ${body}`)).toThrow(sentence);
  });
});

test('a form that has answers is changed in place: they stay, and so do their columns', () => {
  const host = hostOf(`
    function main() {
      const f = FormApp.create('F');
      f.addTextItem().setTitle('Name');
      f.addListItem().setTitle('Zone').setChoiceValues(['London', 'Delhi']);
      f.addTextItem().setTitle('Note');
      f.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
      return f.getId();
    }
    function change(id) {
      const f = FormApp.openById(id).setDescription('New words').setConfirmationMessage('Thanks');
      const items = f.getItems();
      const zone = f.getItemById(items[1].getId());
      zone.asListItem().setChoiceValues(['Paris']).setTitle('Where');
      f.moveItem(zone, 0);
      f.deleteItem(items[2]);
      f.addTextItem().setTitle('More');
      f.moveItem(2, 1);
      return [f.getDescription(), f.getConfirmationMessage(), zone.getIndex(), f.getItems().map((i) => i.getTitle() + ' ' + i.getType())];
    }
    function rows() { return SpreadsheetApp.getActive().getSheets()[0].getDataRange().getDisplayValues().map((r) => r.slice(1)) }
    function read(id) { return FormApp.openById(id).getResponses().map((r) => r.getItemResponses().map((i) => i.getResponse()).join()) }`);
  const id = result(host) as string;
  const old = submitForm(host, id, { answers: { Name: 'Ann', Zone: 'London', Note: 'n' } });
  expect(result(host, 'change', id)).toEqual(['New words', 'Thanks', 0, ['Where LIST', 'More TEXT', 'Name TEXT']]);
  expect(submitForm(host, id, { answers: { Name: 'Bob', Where: 'London' } })).toMatchObject({ ok: false });
  submitForm(host, id, { answers: { Name: 'Bob', Where: 'Paris', More: 'm' } });
  expect(result(host, 'rows')).toEqual([
    ['Name', 'Where', 'Note', 'More'],
    ['Ann', 'London', 'n', ''],
    ['Bob', 'Paris', '', 'm'],
  ]);
  expect(result(host, 'read', id)).toEqual(['London,,Ann', 'Paris,m,Bob']);
  expect(old.ok).toBe(true);
});

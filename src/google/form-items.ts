/** Questions as items of a Google Form, and which page follows which. */
import { dict } from '../core/dict.js';
import type { FormSpec, Question } from '../core/form.js';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;
type Page = GoogleAppsScript.Forms.PageBreakItem;
type Branching = GoogleAppsScript.Forms.MultipleChoiceItem | GoogleAppsScript.Forms.ListItem;
type Titled = { setTitle(title: string): Titled; setHelpText(text: string): Titled };

/** Adds them in order, then leads from page to page. */
export function addQuestions(form: Form, { questions }: FormSpec): void {
  const items = questions.map((question) => addQuestion(form, question));
  const pages = dict<Page>();
  questions.forEach(({ type, title }, at) => {
    if (type === 'page') pages[title] = items[at] as unknown as Page;
  });
  questions.forEach((question, at) => {
    if (question.type === 'page' && question.next) {
      // Google keeps at a page break where the page before it leads (PageBreakItem.setGoToPage).
      const after = questions.findIndex(({ type }, other) => type === 'page' && other > at);
      if (after >= 0) (items[after] as unknown as Page).setGoToPage(pages[question.next]!);
    }
    if ('leadsTo' in question && question.leadsTo) {
      const { choices, leadsTo } = question;
      const item = items[at] as unknown as Branching;
      item.setChoices(choices.map((choice) => item.createChoice(choice, pages[leadsTo[choice]!]!)));
    }
  });
}

/** Gives an item of a form that is there the choices that the question has now. */
export function setChoices(item: Item, question: Question): void {
  if (question.type === 'checkboxes') item.asCheckboxItem().setChoiceValues([...question.choices]);
  if (question.type === 'list') item.asListItem().setChoiceValues([...question.choices]);
}

function addQuestion(form: Form, question: Question): Titled {
  const item = itemFor(form, question).setTitle(question.title);
  if (question.help) item.setHelpText(question.help);
  if ('required' in question && question.required) (item as GoogleAppsScript.Forms.TextItem).setRequired(true);
  return item;
}

function itemFor(form: Form, question: Question): Titled {
  switch (question.type) {
    case 'section':
      return form.addSectionHeaderItem() as Titled;
    case 'page':
      return form.addPageBreakItem() as Titled;
    case 'text':
      return form.addTextItem() as Titled;
    case 'paragraph':
      return form.addParagraphTextItem() as Titled;
    case 'date':
      return form.addDateItem() as Titled;
    case 'list':
      return form.addListItem().setChoiceValues([...question.choices]) as Titled;
    case 'choice':
      return form
        .addMultipleChoiceItem()
        .setChoiceValues([...question.choices])
        .showOtherOption(!!question.other) as Titled;
    case 'checkboxes':
      return form
        .addCheckboxItem()
        .setChoiceValues([...question.choices])
        .showOtherOption(!!question.other) as Titled;
    case 'scale': {
      const scale = form.addScaleItem().setBounds(question.low, question.high);
      return scale.setLabels(question.lowLabel || '', question.highLabel || '') as Titled;
    }
    case 'grid':
      return form
        .addGridItem()
        .setRows([...question.rows])
        .setColumns([...question.columns]) as Titled;
    case 'checkbox grid':
      return form
        .addCheckboxGridItem()
        .setRows([...question.rows])
        .setColumns([...question.columns]) as Titled;
  }
}

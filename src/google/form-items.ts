/** Questions as items of a Google Form, and which page follows which. */
import { dict } from '../core/dict.js';
import type { FormSpec, Question } from '../core/form.js';

type Form = GoogleAppsScript.Forms.Form;
type Page = GoogleAppsScript.Forms.PageBreakItem;
type Branching = GoogleAppsScript.Forms.MultipleChoiceItem | GoogleAppsScript.Forms.ListItem;
type Titled = { setTitle(title: string): Titled; setHelpText(text: string): Titled };

/** Adds them in order, then leads from page to page. */
export function addQuestions(form: Form, { questions }: FormSpec): void {
  const first = questions.findIndex(({ type }) => type === 'page');
  const before = first < 0 ? questions : questions.slice(0, first + 1);
  const items = before.map((question) => addQuestion(form, question));
  if (first < 0) return;
  // Documented, and reported to be missing for some: then everybody sees all pages, and is asked each question once.
  const leads = typeof (items[first] as unknown as Partial<Page>).setGoToPage === 'function';
  const after = (leads ? questions : eachOnce(questions)).slice(first + 1);
  items.push(...after.map((question) => addQuestion(form, question)));
  if (leads) lead(questions, items);
}

function lead(questions: readonly Question[], items: readonly Titled[]): void {
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

/** Without what was asked before, and without pages on which nothing is left. */
export function eachOnce(questions: readonly Question[]): Question[] {
  const isFirst = ({ title }: Question, at: number) => questions.findIndex((one) => one.title === title) === at;
  const once = questions.filter(isFirst);
  return once.filter(({ type }, at) => type !== 'page' || (once[at + 1] && once[at + 1]!.type !== 'page'));
}

export function addQuestion(form: Form, question: Question): Titled {
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

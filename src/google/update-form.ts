/** Brings a form that was made earlier up to date: no question is taken away, and answers that have come in stay. */
import type { UpdateAction } from '../core/action.js';
import type { Question } from '../core/form.js';
import { addQuestion } from './form-items.js';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;

/** Returns the receipt's data: which form it is, and the questions that are not in it any more as we made them. */
export function updateForm({ form: spec, formId, heading, questions }: UpdateAction): Record<string, string> {
  const form = FormApp.openById(formId);
  if (heading) form.setTitle(spec.title).setDescription(spec.description);
  const missing: string[] = [];
  for (const { titles, isNew } of questions) {
    const question = spec.questions.find(({ title }) => titles.indexOf(title) >= 0)!;
    const found = form.getItems().filter((item) => titles.indexOf(item.getTitle()) >= 0);
    if (found.length === 0 && isNew) insert(form, question, spec.questions);
    else if (found.length === 0 || !found.every((item) => change(item, question))) missing.push(question.title);
  }
  return { formId, ...(missing.length > 0 ? { missing: missing.join(', ') } : {}) };
}

/** After what stands before it in the form as it would be made now. */
function insert(form: Form, question: Question, all: readonly Question[]): void {
  const before = all.slice(0, all.indexOf(question)).map(({ title }) => title);
  const places = form.getItems().map((item) => before.indexOf(item.getTitle()));
  const item = addQuestion(form, question) as unknown as Item;
  const latest = Math.max(-1, ...places);
  form.moveItem(item, latest < 0 ? 0 : places.lastIndexOf(latest) + 1);
}

/** Whether it could be done: the organiser may have made another kind of question out of it. */
function change(item: Item, question: Question): boolean {
  item.setHelpText(question.help || '');
  if (!('choices' in question)) return true;
  const choices = [...question.choices];
  const type = item.getType();
  if (type === FormApp.ItemType.CHECKBOX) item.asCheckboxItem().setChoiceValues(choices);
  else if (type === FormApp.ItemType.LIST) item.asListItem().setChoiceValues(choices);
  else if (type === FormApp.ItemType.MULTIPLE_CHOICE) item.asMultipleChoiceItem().setChoiceValues(choices);
  else return false;
  return true;
}

/** Brings a form that was made earlier up to date: no question is taken away, and answers that have come in stay. */
import type { FormAction } from '../core/action.js';
import { setChoices } from './form-items.js';

/** Returns the receipt's data: which form it is, and the questions that the organiser has taken out of it meanwhile. */
export function updateForm({ form: spec, changes }: FormAction): Record<string, string> {
  const { formId, heading, questions } = changes!;
  const form = FormApp.openById(formId);
  if (heading) form.setTitle(spec.title).setDescription(spec.description);
  const items = form.getItems();
  const missing: string[] = [];
  for (const titles of questions) {
    const question = spec.questions.find(({ title }) => titles.indexOf(title) >= 0)!;
    const found = items.filter((item) => titles.indexOf(item.getTitle()) >= 0);
    if (found.length === 0) missing.push(question.title);
    for (const item of found) {
      item.setHelpText(question.help || '');
      setChoices(item, question);
    }
  }
  return { formId, ...(missing.length > 0 ? { missing: missing.join(', ') } : {}) };
}

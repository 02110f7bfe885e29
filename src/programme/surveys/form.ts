/** The form of an instrument, with the question that carries the personal code. */
import type { FormAction } from '../../core/action.js';
import type { World } from '../../core/world.js';
import { columnOf, type Instrument } from '../instrument.js';
import { readProgramme } from '../setup/settings.js';
import { words } from './words.js';

/** Where a response tab has the personal code; -1 for a tab of another form. */
export function codeColumn(tab: { readonly header: readonly string[] }): number {
  return columnOf(tab, () => words.form.code);
}

/** Key of an instrument's form. */
export function formKey({ id }: Pick<Instrument, 'id'>): string {
  return `form:survey:${id}`;
}

export function surveyForm(world: World, instrument: Instrument): FormAction {
  const { title, minutes, items } = instrument;
  const { programme, organiser } = readProgramme(world);
  const code = words.form.code;
  return {
    kind: 'form',
    key: formKey(instrument),
    occasion: words.occasion,
    form: {
      title: words.form.title(title(), programme),
      description: words.form.description(minutes, organiser),
      confirmation: words.form.confirmation,
      collectEmail: false,
      allowEdits: true,
      questions: [
        ...items.map(({ question }) => question()),
        { type: 'text', title: code, help: words.form.codeHelp, required: true },
      ],
      referenceQuestion: code,
      ...(items[0]!.question().type === 'list' ? { answeredQuestion: items[0]!.question().title } : {}),
    },
  };
}

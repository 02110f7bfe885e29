/** Makes a Google Form whose responses go to a new tab of this Sheet. */
import type { FormAction } from '../core/action.js';
import type { FormSpec, Question } from '../core/form.js';

type Form = GoogleAppsScript.Forms.Form;
/** Members that Google has and the types package lacks: Forms service, `Form.setPublished` and `FormApp.create(title, isPublished)`. */
type Publishable = Form & { supportsAdvancedResponderPermissions(): boolean; setPublished(published: boolean): Form };

/** Returns the receipt's data. */
export function makeForm(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  action: FormAction,
): Record<string, string> {
  const { form: spec } = action;
  const before = spreadsheet.getSheets().map((sheet) => sheet.getSheetId());
  const form = (FormApp.create as (title: string, published: boolean) => Form)(spec.title, true) as Publishable;
  form.setTitle(spec.title).setDescription(spec.description).setConfirmationMessage(spec.confirmation);
  form.setCollectEmail(spec.collectEmail).setAllowResponseEdits(spec.allowEdits);
  for (const question of spec.questions) addQuestion(form, question);
  const prefill = prefilledLink(form, spec);
  form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheet.getId());
  if (form.supportsAdvancedResponderPermissions()) form.setPublished(true);
  SpreadsheetApp.flush();
  const tab = spreadsheet.getSheets().find((sheet) => before.indexOf(sheet.getSheetId()) < 0);
  return {
    formId: form.getId(),
    url: form.getPublishedUrl(),
    prefill,
    sheetId: tab ? String(tab.getSheetId()) : '',
    tab: tab ? tab.getName() : '',
  };
}

/** The link with the word REFERENCE where each person's code goes. */
function prefilledLink(form: Form, spec: FormSpec): string {
  if (!spec.referenceQuestion) return '';
  const item = form.getItems(FormApp.ItemType.TEXT).find((one) => one.getTitle() === spec.referenceQuestion);
  if (!item) return '';
  return form.createResponse().withItemResponse(item.asTextItem().createResponse('REFERENCE')).toPrefilledUrl();
}

function addQuestion(form: Form, question: Question): void {
  const item = itemFor(form, question).setTitle(question.title);
  if (question.help) item.setHelpText(question.help);
  if ('required' in question && question.required) (item as GoogleAppsScript.Forms.TextItem).setRequired(true);
}

type Titled = { setTitle(title: string): Titled; setHelpText(text: string): Titled };

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

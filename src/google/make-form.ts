/** Makes a Google Form whose responses go to a new tab of this Sheet. */
import type { FormAction } from '../core/action.js';
import type { FormSpec } from '../core/form.js';
import { addQuestions } from './form-items.js';

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
  // Addresses and prefilled links are there of published forms alone.
  if (form.supportsAdvancedResponderPermissions()) form.setPublished(true);
  form.setTitle(spec.title).setDescription(spec.description).setConfirmationMessage(spec.confirmation);
  form.setCollectEmail(spec.collectEmail).setAllowResponseEdits(spec.allowEdits);
  addQuestions(form, spec);
  const prefill = prefilledLink(form, spec);
  form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheet.getId());
  SpreadsheetApp.flush();
  const tab = spreadsheet.getSheets().find((sheet) => before.indexOf(sheet.getSheetId()) < 0);
  return {
    formId: form.getId(),
    url: form.getPublishedUrl(),
    prefill,
    ...(prefill === '' ? {} : entryOf(form, spec)),
    sheetId: tab ? String(tab.getSheetId()) : '',
    tab: tab ? tab.getName() : '',
  };
}

/** The name that the question to be answered has in prefilled links, which Google tells by making one. */
function entryOf(form: Form, { answeredQuestion: title, questions }: FormSpec): Record<string, string> {
  const asked = questions.find((one) => one.title === title);
  if (asked?.type !== 'list') return {};
  const item = form.getItems(FormApp.ItemType.LIST).find((one) => one.getTitle() === title)!;
  const answer = item.asListItem().createResponse(asked.choices[0]!);
  const link = form.createResponse().withItemResponse(answer).toPrefilledUrl();
  const found = /[?&](entry\.\d+)=/.exec(link);
  return found ? { entry: found[1]! } : {};
}

/** The link with the word REFERENCE where each person's code goes. */
function prefilledLink(form: Form, spec: FormSpec): string {
  if (!spec.referenceQuestion) return '';
  const item = form.getItems(FormApp.ItemType.TEXT).find((one) => one.getTitle() === spec.referenceQuestion);
  if (!item) return '';
  return form.createResponse().withItemResponse(item.asTextItem().createResponse('REFERENCE')).toPrefilledUrl();
}

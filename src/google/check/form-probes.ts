/** A form of this account: made, looked at as a stranger would, and let go of. */
import { CHECK_ANSWERS } from '../../records/index.js';
import { forget, recall, remember } from '../memory.js';
import { bad, type Facts, factsOf, good, messageOf, type Probe, tried } from './probe.js';
import { words } from './words.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Milliseconds after which the response tab of a new form is looked for. */
const LOOKS = [0, 1000, 3000, 10000];
/** Document property with the id of the form that the check has made and not yet let go. */
const FORM = 'check form';

type CheckForm = GoogleAppsScript.Forms.Form & {
  supportsAdvancedResponderPermissions?(): boolean;
  isPublished?(): boolean;
  setPublished?(published: boolean): GoogleAppsScript.Forms.Form;
};

/** The form stays until the check is ended: the organiser looks at it as a stranger would, mends it, and answers it. */
const form: Probe = {
  id: 'form',
  title: () => words.form.title,
  run(spreadsheet) {
    const before = formOfCheck();
    if (before && answersTab(spreadsheet, before.getId()))
      return { state: 'look', came: words.form.still, mend: words.form.open(before.getPublishedUrl()), facts: {} };
    letGoOfForm(spreadsheet);
    const made = (FormApp.create as (title: string, published: boolean) => CheckForm)(words.form.name, true);
    remember(FORM, made.getId());
    made.setCollectEmail(true);
    const question = made.addTextItem().setTitle(words.form.question);
    const published = tried(() => made.isPublished!());
    const prefilled = tried(() =>
      made.createResponse().withItemResponse(question.createResponse('x')).toPrefilledUrl(),
    );
    const { tab, after } = tabMadeFor(spreadsheet, made);
    // By its name the answers are known as nobody's sign-up.
    if (tab) tab.setName(CHECK_ANSWERS);
    const facts: Facts = {
      advancedPermissions: made.supportsAdvancedResponderPermissions?.() === true,
      ...('value' in published ? { published: published.value } : factsOf(published.thrown, 'published')),
      ...('value' in prefilled ? { prefilled: true } : factsOf(prefilled.thrown, 'prefilled')),
      tabAfter: after,
      linked: tab ? (tab.getFormUrl() || '').indexOf(made.getId()) >= 0 : false,
      header: tab ? tab.getDataRange().getValues()[0]!.map(String) : [],
    };
    if ('thrown' in prefilled) return bad(words.form.noLink(messageOf(prefilled.thrown)), words.form.publish, facts);
    if (!tab) return bad(words.form.noTab, words.form.tabMend, facts);
    return { state: 'look', came: words.form.made, mend: words.form.open(made.getPublishedUrl()), facts };
  },
  ask: {
    question: () => words.form.ask,
    choices: () => choicesOf(words.form.answers),
    told: (answer) =>
      answer === 'opened'
        ? { state: 'good', came: words.form.opened }
        : { state: 'mend', came: words.form.refused, mend: words.form.share },
  },
};

function formOfCheck(): CheckForm | null {
  const id = recall(FORM);
  if (!id) return null;
  const known = tried(() => FormApp.openById(id));
  return 'value' in known ? (known.value as CheckForm) : null;
}

function answersTab(spreadsheet: Spreadsheet, formId: string): Sheet | undefined {
  return spreadsheet.getSheets().find((sheet) => (sheet.getFormUrl() || '').indexOf(formId) >= 0);
}

/** The tab, and after how many milliseconds it was there; -1 when it does not come. */
function tabMadeFor(spreadsheet: Spreadsheet, made: CheckForm): { readonly tab?: Sheet; readonly after: number } {
  const before = spreadsheet.getSheets().map((sheet) => sheet.getSheetId());
  made.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheet.getId());
  const began = Date.now();
  for (const wait of LOOKS) {
    Utilities.sleep(Math.max(0, began + wait - Date.now()));
    SpreadsheetApp.flush();
    const tab = spreadsheet.getSheets().find((sheet) => before.indexOf(sheet.getSheetId()) < 0);
    if (tab) return { tab, after: wait };
  }
  return { after: -1 };
}

function choicesOf(labels: Readonly<Record<string, string>>) {
  return Object.keys(labels).map((value) => ({ value, label: labels[value]! }));
}

const addresses: Probe = {
  id: 'addresses',
  title: () => words.addresses.title,
  run: () => ({ state: 'look', came: words.addresses.look, mend: words.addresses.how, facts: {} }),
  ask: {
    question: () => words.addresses.ask,
    choices: () => choicesOf(words.addresses.answers),
    told: (answer) =>
      answer === 'typed'
        ? { state: 'good', came: words.addresses.typed }
        : { state: 'mend', came: words.addresses.recorded, mend: words.addresses.mend },
  },
};

const answered: Probe = {
  id: 'answer',
  title: () => words.answer.title,
  run(spreadsheet) {
    const id = recall(FORM);
    if (!id) return bad(words.answer.noForm, words.answer.first);
    const tab = answersTab(spreadsheet, id);
    // One that came late.
    if (tab && tab.getName() !== CHECK_ANSWERS) tab.setName(CHECK_ANSWERS);
    const rows = tab ? tab.getLastRow() - 1 : 0;
    if (rows < 1) {
      const mend = words.answer.how(FormApp.openById(id).getPublishedUrl());
      return { state: 'look', came: words.answer.none, mend, facts: { rows } };
    }
    return good(words.answer.good(rows), { rows });
  },
};

/** Takes the form of the check from this Sheet, with its tab. A form can be thrown away by a person only. */
export function letGoOfForm(spreadsheet: Spreadsheet): boolean {
  const id = recall(FORM);
  const made = formOfCheck();
  const tab = (id && answersTab(spreadsheet, id)) || spreadsheet.getSheetByName(CHECK_ANSWERS);
  if (made) {
    tried(() =>
      made.supportsAdvancedResponderPermissions?.() ? made.setPublished!(false) : made.setAcceptingResponses(false),
    );
    tried(() => made.removeDestination());
    SpreadsheetApp.flush();
  }
  if (tab) tried(() => spreadsheet.deleteSheet(tab));
  forget(FORM);
  return id !== null;
}

export function hasForm(): boolean {
  return recall(FORM) !== null;
}

export const formProbes = { form, addresses, answered };

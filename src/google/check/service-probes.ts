/** What Google's services allow this account: permissions, triggers, forms, Calendar, mail. */
import { CHECK_ANSWERS } from '../../records/index.js';
import { forget, recall, remember } from '../memory.js';
import { readTriggers } from '../read-world.js';
import { bad, type Facts, type Finding, factsOf, good, messageOf, type Probe, tried } from './probe.js';
import { words } from './words.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const DAY = 24 * 60 * 60 * 1000;
/** Milliseconds after which the response tab of a new form is looked for. */
const LOOKS = [0, 1000, 3000, 10000];
/** Document property with the id of the form that the check has made and not yet let go. */
export const FORM = 'check form';

const permissions: Probe = {
  id: 'permissions',
  title: () => words.permissions.title,
  run() {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    const required = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
    const scopes = tried(() => (info as { getAuthorizedScopes?(): string[] | null }).getAuthorizedScopes!() || []);
    const facts: Facts = { required, ...('value' in scopes ? { scopes: scopes.value.map(lastPart) } : {}) };
    if (!required) return good(words.permissions.good, facts);
    return bad(words.permissions.missing, words.permissions.mend(info.getAuthorizationUrl() || ''), facts);
  },
};

function lastPart(scope: string): string {
  return scope.slice(scope.lastIndexOf('/') + 1);
}

const triggers: Probe = {
  id: 'triggers',
  title: () => words.triggers.title,
  run(spreadsheet) {
    const names = readTriggers(spreadsheet);
    const once = (handler: string) => names.filter((name) => name.indexOf(`${handler}|`) === 0).length;
    const facts = { triggers: names };
    const [submit, hour] = [once('onFormSubmitted'), once('onEveryHour')];
    if (submit === 1 && hour === 1) return good(words.triggers.good, facts);
    return bad(
      words.triggers.bad(submit, hour),
      submit + hour > 2 ? words.triggers.tooMany : words.triggers.mend,
      facts,
    );
  },
};

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

export function answersTab(spreadsheet: Spreadsheet, formId: string): Sheet | undefined {
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

const calendar: Probe = {
  id: 'calendar',
  title: () => words.calendar.title,
  run() {
    if (typeof Calendar === 'undefined') return bad(words.calendar.absent, words.calendar.mend, { service: 'absent' });
    const events = Calendar.Events!;
    const listed = tried(() => events.list('primary', { maxResults: 1 }));
    if ('thrown' in listed)
      return bad(words.calendar.refused(messageOf(listed.thrown)), words.calendar.mend, factsOf(listed.thrown, 'list'));
    const id = `check${Date.now()}`;
    const start = Date.now() + DAY;
    const event = {
      id,
      summary: words.calendar.event,
      start: { dateTime: new Date(start).toISOString() },
      end: { dateTime: new Date(start + DAY / 48).toISOString() },
      conferenceData: { createRequest: { requestId: id, conferenceSolutionKey: { type: 'hangoutsMeet' } } },
    };
    const insert = () => events.insert(event, 'primary', { sendUpdates: 'none', conferenceDataVersion: 1 });
    const first = tried(insert);
    if ('thrown' in first)
      return bad(words.calendar.refused(messageOf(first.thrown)), words.calendar.mend, factsOf(first.thrown, 'insert'));
    const second = tried(insert);
    const meet = tried(() => Boolean(events.get('primary', id).hangoutLink));
    const remove = () => events.remove('primary', id, { sendUpdates: 'none' });
    const removed = tried(remove);
    const third = tried(insert);
    if ('value' in third) tried(remove);
    const facts: Facts = {
      service: 'on',
      twice: 'thrown' in second ? 'refused' : 'accepted',
      ...('thrown' in second ? factsOf(second.thrown, 'twice') : {}),
      meet: 'value' in meet && meet.value,
      removed: 'value' in removed,
      again: 'thrown' in third ? 'refused' : 'accepted',
      ...('thrown' in third ? factsOf(third.thrown, 'again') : {}),
    };
    if ('value' in second) return bad(words.calendar.twice, words.calendar.twiceMend, facts);
    return good(facts.meet ? words.calendar.good : words.calendar.noMeet, facts);
  },
};

const mail: Probe = {
  id: 'mail',
  title: () => words.mail.title,
  run() {
    const left = tried(() => MailApp.getRemainingDailyQuota());
    if ('thrown' in left)
      return bad(words.mail.refused(messageOf(left.thrown)), words.mail.mend, factsOf(left.thrown, 'quota'));
    if (left.value === 0) return bad(words.mail.none, words.mail.tomorrow, { left: 0 });
    const own = Session.getEffectiveUser().getEmail();
    const send = (to: string) =>
      tried(() =>
        MailApp.sendEmail({ to, subject: words.mail.subject, body: words.mail.body, name: 'Pairwright', replyTo: own }),
      );
    const sent: Finding | null = resultOf(send(own));
    const wrong = send('john');
    const none = send('');
    const facts: Facts = {
      left: left.value,
      account: left.value > 100 ? 'workspace' : /@(gmail|googlemail)\.com$/i.test(own) ? 'gmail' : 'unknown',
      ...('thrown' in wrong ? factsOf(wrong.thrown, 'wrongAddress') : { wrongAddress: 'accepted' }),
      ...('thrown' in none ? factsOf(none.thrown, 'noAddress') : { noAddress: 'accepted' }),
    };
    return sent ? { ...sent, facts: { ...facts, ...sent.facts } } : good(words.mail.good(left.value), facts);
  },
};

function resultOf(sent: ReturnType<typeof tried>): Finding | null {
  if ('value' in sent) return null;
  return bad(words.mail.refused(messageOf(sent.thrown)), words.mail.mend, factsOf(sent.thrown, 'mail'));
}

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

export const serviceProbes = { permissions, triggers, form, addresses, calendar, mail };

/** What Google's services allow this account: permissions, triggers, forms, Calendar, mail. */
import { CHECK_ANSWERS } from '../../records/index.js';
import { bad, type Facts, type Finding, factsOf, good, messageOf, type Probe, tried } from './probe.js';
import { words } from './words.js';

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
  run() {
    const names = ScriptApp.getProjectTriggers().map((one) => `${one.getHandlerFunction()}|${one.getEventType()}`);
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

/** The form stays until the check is ended: the organiser looks at it as a stranger would, and answers it. */
const form: Probe = {
  id: 'form',
  title: () => words.form.title,
  run(spreadsheet) {
    letGoOfForm(spreadsheet);
    const before = spreadsheet.getSheets().map((sheet) => sheet.getSheetId());
    const create = FormApp.create as (title: string, published: boolean) => GoogleAppsScript.Forms.Form;
    const made = create(words.form.name, true) as GoogleAppsScript.Forms.Form & {
      supportsAdvancedResponderPermissions?(): boolean;
      isPublished?(): boolean;
    };
    PropertiesService.getDocumentProperties().setProperty(FORM, made.getId());
    made.setCollectEmail(true);
    const question = made.addTextItem().setTitle(words.form.question);
    const published = tried(() => made.isPublished!());
    const prefilled = tried(() =>
      made.createResponse().withItemResponse(question.createResponse('x')).toPrefilledUrl(),
    );
    made.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheet.getId());
    const began = Date.now();
    let tab: GoogleAppsScript.Spreadsheet.Sheet | undefined;
    let after = -1;
    for (const wait of LOOKS) {
      Utilities.sleep(Math.max(0, began + wait - Date.now()));
      SpreadsheetApp.flush();
      tab = spreadsheet.getSheets().find((sheet) => before.indexOf(sheet.getSheetId()) < 0);
      after = wait;
      if (tab) break;
    }
    const facts: Facts = {
      advancedPermissions: made.supportsAdvancedResponderPermissions?.() === true,
      ...('value' in published ? { published: published.value } : factsOf(published.thrown, 'published')),
      ...('value' in prefilled ? { prefilled: true } : factsOf(prefilled.thrown, 'prefilled')),
      tabAfter: tab ? after : -1,
      linked: tab ? (tab.getFormUrl() || '').indexOf(made.getId()) >= 0 : false,
      header: tab ? tab.getDataRange().getValues()[0]!.map(String) : [],
    };
    if ('thrown' in prefilled) return bad(words.form.noLink(messageOf(prefilled.thrown)), words.form.publish, facts);
    // By its name the answers are known as nobody's sign-up.
    if (tab) tab.setName(CHECK_ANSWERS);
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
export function letGoOfForm(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): boolean {
  const store = PropertiesService.getDocumentProperties();
  const id = store.getProperty(FORM);
  if (!id) return false;
  const known = tried(() => FormApp.openById(id));
  if ('value' in known) {
    const tab = spreadsheet.getSheets().find((sheet) => (sheet.getFormUrl() || '').indexOf(id) >= 0);
    tried(() => known.value.setAcceptingResponses(false));
    tried(() => known.value.removeDestination());
    if (tab) spreadsheet.deleteSheet(tab);
  }
  store.deleteProperty(FORM);
  return true;
}

export const serviceProbes = { permissions, triggers, form, addresses, calendar, mail };

/** What Google's services allow this account: permissions, triggers, Calendar, mail. */
import { readTriggers } from '../read-world.js';
import { bad, type Facts, type Finding, factsOf, good, messageOf, type Probe, tried } from './probe.js';
import { words } from './words.js';

const DAY = 24 * 60 * 60 * 1000;

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
    const elsewhere = otherSheets(spreadsheet.getId());
    const facts = { triggers: names, elsewhere };
    const [submit, hour] = [once('onFormSubmitted'), once('onEveryHour')];
    if (submit === 1 && hour === 1) return good(words.triggers.good, facts);
    if (submit === 1 && hour > 1 && elsewhere > 0) return good(words.triggers.shared(elsewhere), facts);
    return bad(
      words.triggers.bad(submit, hour),
      submit + hour > 2 ? words.triggers.tooMany : words.triggers.mend,
      facts,
    );
  },
};

/** In how many other Sheets triggers of this script stand. */
function otherSheets(here: string): number {
  const sources = ScriptApp.getProjectTriggers().map((trigger) => trigger.getTriggerSourceId() || here);
  return new Set(sources.filter((id) => id !== here)).size;
}

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

export const serviceProbes = { permissions, triggers, calendar, mail };

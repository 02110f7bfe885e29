/** Performs one effect with Google's services and says what became of it. */
import {
  type EffectAction,
  type EventAction,
  isOfCalendar,
  type MailAction,
  type Receipt,
  type WithdrawalAction,
} from '../core/action.js';
import { makeForm } from './make-form.js';
import { updateForm } from './update-form.js';

/**
 * `attempt`: of a later one it may have happened already. `mailsLeft`: how many more mails Google lets this account send
 * today when this one has gone out, so far as is known.
 */
export function perform(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  effect: EffectAction,
  attempt: number,
  mailsLeft: number,
): Receipt {
  const receipt = (end: Pick<Receipt, 'state' | 'data' | 'error'>): Receipt => ({
    key: effect.key,
    at: new Date().toISOString(),
    ...end,
  });
  try {
    return receipt({ state: 'done', data: done(spreadsheet, effect, attempt) });
  } catch (error) {
    return receipt(refusal(error as ServiceError, effect, mailsLeft));
  }
}

function done(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  effect: EffectAction,
  attempt: number,
): Record<string, string> {
  if (effect.kind === 'form') return makeForm(spreadsheet, effect);
  if (effect.kind === 'update') return updateForm(effect);
  if (effect.kind === 'mail') return sendMail(effect);
  if (effect.kind === 'withdrawal') return withdraw(effect);
  return (attempt > 1 && invited(effect)) || invite(effect);
}

function sendMail({ to, subject, text, html, senderName, replyTo }: MailAction): Record<string, string> {
  MailApp.sendEmail({ to, subject, body: text, htmlBody: html, name: senderName, replyTo });
  return {};
}

/** The event's id is ours: a second insert meets the first (409) and sends nothing. Calendar API v3, Events: insert. */
function invite(event: EventAction): Record<string, string> {
  const resource = {
    id: event.eventId,
    summary: event.title,
    description: event.description,
    start: { dateTime: event.start, timeZone: event.zone },
    end: { dateTime: event.end, timeZone: event.zone },
    attendees: event.guests.map((email) => ({ email })),
    guestsCanModify: true,
    extendedProperties: { private: { pairwright: event.key } },
    ...(event.meet
      ? {
          conferenceData: {
            createRequest: { requestId: event.eventId, conferenceSolutionKey: { type: 'hangoutsMeet' } },
          },
        }
      : {}),
  };
  try {
    Calendar!.Events!.insert(resource, 'primary', { sendUpdates: 'all', conferenceDataVersion: event.meet ? 1 : 0 });
    return { eventId: event.eventId };
  } catch (error) {
    if (codeOf(error as ServiceError) !== 409 || hasReason(error as ServiceError, /^conflict$/)) throw error;
    return invited(event) || { eventId: event.eventId, found: 'existing' };
  }
}

/** What an earlier attempt has left; a person may have cancelled it meanwhile, then it stays so. */
function invited({ eventId }: EventAction): Record<string, string> | null {
  try {
    const { status } = Calendar!.Events!.get('primary', eventId);
    return { eventId, found: status === 'cancelled' ? 'cancelled' : 'existing' };
  } catch (error) {
    if (codeOf(error as ServiceError) !== 404) throw error;
    return null;
  }
}

/** Where it is gone already, by whosever hand, nothing is left to do. Calendar API v3, Events: delete. */
function withdraw({ eventId }: WithdrawalAction): Record<string, string> {
  try {
    Calendar!.Events!.remove('primary', eventId, { sendUpdates: 'all' });
    return { eventId };
  } catch (error) {
    if ([404, 410].indexOf(codeOf(error as ServiceError)) < 0) throw error;
    return { eventId, found: 'gone' };
  }
}

type ServiceError = Error & {
  readonly details?: { readonly code?: number; readonly errors?: readonly { readonly reason?: string }[] };
};

function codeOf(error: ServiceError): number {
  return error.details?.code || 0;
}

function hasReason(error: ServiceError, pattern: RegExp): boolean {
  return (error.details?.errors || []).some(({ reason }) => pattern.test(reason || ''));
}

/** What became of a call that threw. */
function refusal(
  error: ServiceError,
  effect: EffectAction,
  mailsLeft: number,
): Pick<Receipt, 'state' | 'data' | 'error'> {
  const { message } = error;
  const state = classOf(error, effect);
  const stopped = stoppedBy(error, effect);
  if (stopped) return { state: 'returned', data: { stopped } };
  if (state === 'unsure' && isNotAllowed(effect)) return { state: 'returned', data: { stopped: 'permission' } };
  if (state === 'unsure' && effect.kind === 'mail' && mailsLeft > 0 && quotaIsUsedUp())
    return { state: 'returned', data: {}, error: message };
  // Google gives the fault a number unless the service itself is out of reach.
  const data: Record<string, string> =
    state === 'unsure' && isOfCalendar(effect.kind) && codeOf(error) === 0 ? { stopped: 'calendar' } : {};
  return { state, data, error: message };
}

/**
 * Whether a failed call may be tried later, never, or cannot be known. Messages may be in the account's language, so
 * anything that is not recognised counts as unknown and is not sent again by itself.
 */
export function classOf(error: ServiceError, effect: EffectAction): Receipt['state'] {
  const code = codeOf(error);
  const { message } = error;
  const limited = code === 429 || hasReason(error, /rateLimit|quota/i);
  // What is too large for one mail today is too large tomorrow (Google: Quotas for Google services, per message).
  if (effect.kind === 'mail' && /limit exceeded: email (?!recipients per day)/i.test(message)) return 'failed';
  if (limited || /invoked too many times|limit exceeded|too much computer time|running simultaneously/i.test(message))
    return 'returned';
  // Another 409 than "this id is taken" passes; asking again is harmless (Calendar API, Handle API errors).
  if (code >= 400 && code < 500 && code !== 409) return 'failed';
  if (effect.kind === 'mail' && /Invalid (email|argument)|no recipient/i.test(message)) return 'failed';
  return 'unsure';
}

/** What nothing of this kind gets past until a person has seen to it. It has not happened. */
export function stoppedBy(error: ServiceError, { kind }: EffectAction): '' | 'calendar' | 'permission' {
  const { message } = error;
  const off = /Calendar is not defined|has not been (used|enabled)|is disabled/i;
  if (isOfCalendar(kind) && (hasReason(error, /accessNotConfigured|SERVICE_DISABLED/) || off.test(message)))
    return 'calendar';
  const refused = /permission to call|authorization is required|insufficient (authentication|permission)/i;
  return codeOf(error) === 401 || hasReason(error, /^insufficientPermissions$/) || refused.test(message)
    ? 'permission'
    : '';
}

const SCOPES = {
  mail: 'script.send_mail',
  event: 'calendar.events.owned',
  withdrawal: 'calendar.events.owned',
  form: 'forms',
  update: 'forms',
};

/** Texts may be in any language, and other permissions than that for this effect do not matter to it. */
function isNotAllowed({ kind }: EffectAction): boolean {
  try {
    const scopes = [`https://www.googleapis.com/auth/${SCOPES[kind]}`];
    const info = (ScriptApp as unknown as ByScope).getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes);
    return info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
  } catch (_) {
    return false;
  }
}

/** As Google has it, and the types package not. */
interface ByScope {
  getAuthorizationInfo(
    mode: GoogleAppsScript.Script.AuthMode,
    scopes: readonly string[],
  ): GoogleAppsScript.Script.AuthorizationInfo;
}

function quotaIsUsedUp(): boolean {
  try {
    return MailApp.getRemainingDailyQuota() <= 0;
  } catch (_) {
    return false;
  }
}

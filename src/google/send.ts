/** Performs one effect with Google's services and says what became of it. */
import type { EffectAction, EventAction, MailAction, Receipt } from '../core/action.js';
import { makeForm } from './make-form.js';
import { updateForm } from './update-form.js';

export function perform(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, effect: EffectAction): Receipt {
  const receipt = (state: Receipt['state'], data: Record<string, string>, error?: string): Receipt => {
    const base = { key: effect.key, state, at: new Date().toISOString(), data };
    return error === undefined ? base : { ...base, error };
  };
  try {
    if (effect.kind === 'form') return receipt('done', makeForm(spreadsheet, effect));
    if (effect.kind === 'update') return receipt('done', updateForm(effect));
    if (effect.kind === 'mail') return receipt('done', sendMail(effect));
    return receipt('done', invite(effect));
  } catch (error) {
    const { message } = error as Error;
    return receipt(classOf(error as ServiceError, effect), {}, message);
  }
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
    return {
      eventId: event.eventId,
      // A person may have cancelled it meanwhile; then it is left so.
      found: wasCancelled(event.eventId) ? 'cancelled' : 'existing',
    };
  }
}

/** For the record only: whatever the answer, the id is taken and nothing is sent. */
function wasCancelled(eventId: string): boolean {
  try {
    return Calendar!.Events!.get('primary', eventId).status === 'cancelled';
  } catch (_) {
    return false;
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

/**
 * Whether a failed call may be tried later, never, or cannot be known. Messages may be in the account's language, so
 * anything that is not recognised counts as unknown and is not sent again by itself.
 */
export function classOf(error: ServiceError, effect: EffectAction): Receipt['state'] {
  const code = codeOf(error);
  const limited = code === 429 || hasReason(error, /rateLimit|quota/i);
  // What is too large for one mail today is too large tomorrow (Google: Quotas for Google services, per message).
  if (effect.kind === 'mail' && /limit exceeded: email (?!recipients per day)/i.test(error.message)) return 'failed';
  if (limited || /Service invoked too many times|Limit Exceeded/i.test(error.message)) return 'returned';
  // Another 409 than "this id is taken" passes; asking again is harmless (Calendar API, Handle API errors).
  if (code >= 400 && code < 500 && code !== 409) return 'failed';
  if (effect.kind === 'mail' && /Invalid email|no recipient/i.test(error.message)) return 'failed';
  return 'unsure';
}

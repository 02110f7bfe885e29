/** The advanced Calendar service (version 3) as scripts know it. */
import { ServiceError } from '../errors.js';
import type { Execution, GoogleService } from '../kernel.js';
import { requiredScopes, scopeUrl } from '../run/permissions.js';
import { type Members, reading, type ScriptObject, SERVICE } from '../script-object.js';
import { CALENDAR_FIELDS, calendarId, getCalendar, insertCalendar } from './calendars.js';
import { EVENT_FIELDS } from './check-event.js';
import { changeEvent, getEvent, insertEvent, removeEvent } from './events.js';
import { notifyGuests } from './invitation.js';
import { LIST_OPTIONS, type ListOptions, listEvents } from './list-events.js';
import { type CalendarEntry, CalendarError, type CalendarHost, calendarSchema, type Event } from './model.js';

type Options = Readonly<Record<string, unknown>> | null | undefined;

const WRITING = { optionalArgs: ['conferenceDataVersion', 'sendUpdates'], resource: EVENT_FIELDS };

class Calendar {
  readonly [SERVICE] = 'Calendar';
  readonly Events: ScriptObject;
  readonly Calendars: ScriptObject;
  constructor(execution: Execution) {
    this.Events = { [SERVICE]: 'Calendar.Events', ...eventMembers(execution) };
    this.Calendars = { [SERVICE]: 'Calendar.Calendars', ...calendarMembers(execution) };
  }
}

/** The calendars as the account has them that runs the script. */
function calendarsOf({ host, user }: Execution): CalendarHost {
  const { store, clock, zone, accountOf, circumstances } = host;
  return { store, clock, zone, owner: user, accountOf, circumstances };
}

function eventMembers(execution: Execution): Members {
  const host = calendarsOf(execution);
  const run = runner(execution);
  const change =
    (mode: 'patch' | 'update') =>
    (resource: Event, calendar: string, id: string, options: Options, headers: Options): Event =>
      run(`calendar.events.${mode}`, calendar, () => {
        const before = getEvent(host, calendar, id);
        const ifMatch = headers?.['If-Match'];
        const after = changeEvent(host, calendar, id, resource, {
          mode,
          withConference: hasConference(options),
          ...(typeof ifMatch === 'string' ? { ifMatch } : {}),
        });
        const was = before.status === 'cancelled' ? undefined : before;
        const is = after.status === 'cancelled' ? undefined : after;
        notifyGuests(host, calendarId(host, calendar), was, is, updatesOf(options));
        return after;
      });
  return {
    insert: reading(WRITING, (resource: Event, calendar: string, options: Options) =>
      run('calendar.events.insert', calendar, () => {
        const made = insertEvent(host, calendar, resource, hasConference(options));
        notifyGuests(host, calendarId(host, calendar), undefined, made, updatesOf(options));
        return made;
      }),
    ),
    get: (calendar: string, id: string) => run('calendar.events.get', calendar, () => getEvent(host, calendar, id)),
    list: reading({ optionalArgs: LIST_OPTIONS }, (calendar: string, options: ListOptions | null) =>
      run('calendar.events.list', calendar, () => listEvents(host, calendar, options ?? {})),
    ),
    patch: reading({ ...WRITING, headers: ['If-Match'] }, change('patch')),
    update: reading({ ...WRITING, headers: ['If-Match'] }, change('update')),
    remove: reading({ optionalArgs: ['sendUpdates'] }, (calendar: string, id: string, options: Options) =>
      run('calendar.events.delete', calendar, () => {
        const removed = removeEvent(host, calendar, id);
        notifyGuests(host, calendarId(host, calendar), removed, undefined, updatesOf(options));
      }),
    ),
  };
}

function calendarMembers(execution: Execution): Members {
  const host = calendarsOf(execution);
  const run = runner(execution);
  return {
    get: (calendar: string) => run('calendar.calendars.get', calendar, () => getCalendar(host, calendar)),
    insert: reading({ resource: CALENDAR_FIELDS }, (resource: CalendarEntry) =>
      run('calendar.calendars.insert', null, () => insertCalendar(host, resource)),
    ),
  };
}

export const calendarService: GoogleService = {
  schema: calendarSchema,
  advanced: true,
  roots: { Calendar: (execution) => new Calendar(execution) },
  costs: { 'Calendar.Events': 400, 'Calendar.Events.get': 150, 'Calendar.Events.list': 200, 'Calendar.Calendars': 400 },
  needs: { Calendar: 'FULL' },
};

type Runner = <T>(call: string, calendar: string | null, work: () => T) => T;

const FULL = ['calendar', 'https://www.google.com/calendar/feeds'];
const READ = ['calendar.readonly', 'calendar.events.readonly', 'calendar.events.owned.readonly'];

/** Does all or nothing, and gives refusals the form in which an advanced service throws them. */
function runner(execution: Execution): Runner {
  return (call, calendar, work) => {
    try {
      checkEnabled(execution);
      checkScope(execution, call, calendar);
      return execution.host.store.transaction(work);
    } catch (error) {
      if (!(error instanceof CalendarError)) throw error;
      const { code, reason, message } = error;
      throw new ServiceError(`API call to ${call} failed with error: ${message}`, {
        name: 'GoogleJsonResponseException',
        details: { code, message, errors: [{ domain: 'global', reason, message }] },
      });
    }
  };
}

/**
 * The service that the manifest names need not be switched on in the Cloud project behind the script. Then Apps Script
 * refuses by itself, with a text alone, or the API does, with its details.
 */
function checkEnabled({ host }: Execution): void {
  const { service } = host.circumstances.calendar;
  if (service === 'off')
    throw new ServiceError(
      'Service Calendar API has not been enabled for your Apps Script-managed Cloud Platform project. If you recently ' +
        'turned on this advanced Google service, wait a few minutes for the action to propagate to our systems and retry.',
    );
  if (service === 'disabled')
    throw new CalendarError(
      403,
      'accessNotConfigured',
      'Google Calendar API has not been used in project 123456789012 before or it is disabled. Enable it by visiting ' +
        'https://console.developers.google.com/apis/api/calendar-json.googleapis.com/overview?project=123456789012 then ' +
        'retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.',
    );
}

/** With explicit scopes in the manifest one of those must be there, and granted, that Google accepts for the call. */
function checkScope(execution: Execution, call: string, calendar: string | null): void {
  const { host, user } = execution;
  const { granted } = host.accountOf(user);
  const required = requiredScopes(host);
  const listed = granted ? (required ?? granted).filter((scope) => granted.includes(scope)) : required;
  if (!listed) return;
  const isOwn = calendar === 'primary' || calendar?.toLowerCase() === user.toLowerCase();
  const reads = call.endsWith('.get') || call.endsWith('.list') ? READ : [];
  const events = ['calendar.events', 'calendar.events.owned', ...reads];
  const narrow = call.startsWith('calendar.events') ? events : ['calendar.calendars', ...reads.slice(0, 1)];
  // Calendars other than the account's own were all made by the script here.
  const accepted = [...FULL, ...narrow, ...(isOwn ? [] : ['calendar.app.created'])];
  if (accepted.some((scope) => listed.includes(scopeUrl(scope)))) return;
  throw new CalendarError(403, 'insufficientPermissions', 'Request had insufficient authentication scopes.');
}

function updatesOf(options: Options): string | undefined {
  const sendUpdates = options?.sendUpdates;
  if (sendUpdates === undefined || sendUpdates === null) return undefined;
  if (sendUpdates === 'all' || sendUpdates === 'externalOnly' || sendUpdates === 'none') return sendUpdates;
  throw new CalendarError(400, 'invalidParameter', `Invalid string value: '${sendUpdates}'.`);
}

function hasConference(options: Options): boolean {
  return Number(options?.conferenceDataVersion ?? 0) === 1;
}

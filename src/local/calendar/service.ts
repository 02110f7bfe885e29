/** The advanced Calendar service (version 3) as scripts know it. */
import { NotEmulated, ServiceError } from '../errors.js';
import type { Execution, GoogleService } from '../kernel.js';
import { scopeUrl } from '../run/permissions.js';
import { SERVICE } from '../script-object.js';
import { calendarId, getCalendar, insertCalendar } from './calendars.js';
import { unknownFields } from './check.js';
import { changeEvent, getEvent, insertEvent, removeEvent } from './events.js';
import { notifyGuests } from './invitation.js';
import { LIST_OPTIONS, type ListOptions, listEvents } from './list.js';
import { type CalendarEntry, CalendarError, calendarSchema, type Event } from './model.js';

type Options = Readonly<Record<string, unknown>> | null | undefined;

class Calendar {
  readonly [SERVICE] = 'Calendar';
  readonly Events: EventsCollection;
  readonly Calendars: CalendarsCollection;
  constructor(execution: Execution) {
    this.Events = new EventsCollection(execution);
    this.Calendars = new CalendarsCollection(execution);
  }
}

class EventsCollection {
  readonly [SERVICE] = 'Calendar.Events';
  readonly #run: Runner;
  readonly #execution: Execution;
  constructor(execution: Execution) {
    this.#execution = execution;
    this.#run = runner(execution);
  }

  insert(resource: Event, calendar: string, options?: Options): Event {
    const known = checked('calendar.events.insert', options, ['conferenceDataVersion', 'sendUpdates', 'maxAttendees']);
    return this.#run('calendar.events.insert', calendar, () => {
      fields('calendar.events.insert', resource);
      const { host } = this.#execution;
      const made = insertEvent(host, calendar, resource, Number(known.conferenceDataVersion ?? 0) === 1);
      notifyGuests(host, calendarId(host, calendar), undefined, made, updatesOf(known));
      return made;
    });
  }

  get(calendar: string, id: string, options?: Options): Event {
    checked('calendar.events.get', options, ['maxAttendees']);
    return this.#run('calendar.events.get', calendar, () => getEvent(this.#execution.host, calendar, id));
  }

  list(calendar: string, options?: Options): unknown {
    const known = checked('calendar.events.list', options, LIST_OPTIONS) as ListOptions;
    return this.#run('calendar.events.list', calendar, () => listEvents(this.#execution.host, calendar, known));
  }

  patch(resource: Event, calendar: string, id: string, options?: Options, headers?: Options): Event {
    return this.#change('patch', resource, calendar, id, options, headers);
  }

  update(resource: Event, calendar: string, id: string, options?: Options, headers?: Options): Event {
    return this.#change('update', resource, calendar, id, options, headers);
  }

  remove(calendar: string, id: string, options?: Options): void {
    const known = checked('calendar.events.delete', options, ['sendUpdates']);
    this.#run('calendar.events.delete', calendar, () => {
      const { host } = this.#execution;
      const removed = removeEvent(host, calendar, id);
      notifyGuests(host, calendarId(host, calendar), removed, undefined, updatesOf(known));
    });
  }

  #change(
    mode: 'patch' | 'update',
    resource: Event,
    calendar: string,
    id: string,
    options?: Options,
    headers?: Options,
  ) {
    const call = `calendar.events.${mode}`;
    const known = checked(call, options, ['conferenceDataVersion', 'sendUpdates', 'maxAttendees']);
    return this.#run(call, calendar, () => {
      fields(call, resource);
      const { host } = this.#execution;
      const before = getEvent(host, calendar, id);
      const ifMatch = headers?.['If-Match'];
      const after = changeEvent(host, calendar, id, resource, {
        mode,
        withConference: Number(known.conferenceDataVersion ?? 0) === 1,
        ...(typeof ifMatch === 'string' ? { ifMatch } : {}),
      });
      const was = before.status === 'cancelled' ? undefined : before;
      const is = after.status === 'cancelled' ? undefined : after;
      notifyGuests(host, calendarId(host, calendar), was, is, updatesOf(known));
      return after;
    });
  }
}

class CalendarsCollection {
  readonly [SERVICE] = 'Calendar.Calendars';
  readonly #execution: Execution;
  constructor(execution: Execution) {
    this.#execution = execution;
  }

  get(calendar: string): CalendarEntry {
    return runner(this.#execution)('calendar.calendars.get', calendar, () =>
      getCalendar(this.#execution.host, calendar),
    );
  }

  insert(resource: CalendarEntry): CalendarEntry {
    return runner(this.#execution)('calendar.calendars.insert', null, () =>
      insertCalendar(this.#execution.host, resource),
    );
  }
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

/** With explicit scopes in the manifest one of those must be there that Google accepts for the call. */
function checkScope(execution: Execution, call: string, calendar: string | null): void {
  const listed = execution.host.project.manifest.oauthScopes;
  if (!listed) return;
  const { owner } = execution.host;
  const isOwn = calendar === 'primary' || calendar?.toLowerCase() === owner.toLowerCase();
  const reads = call.endsWith('.get') || call.endsWith('.list') ? READ : [];
  const events = ['calendar.events', 'calendar.events.owned', ...reads];
  const narrow = call.startsWith('calendar.events') ? events : ['calendar.calendars', ...reads.slice(0, 1)];
  // Calendars other than the account's own were all made by the script here.
  const accepted = [...FULL, ...narrow, ...(isOwn ? [] : ['calendar.app.created'])];
  if (accepted.some((scope) => listed.includes(scopeUrl(scope)))) return;
  throw new CalendarError(403, 'insufficientPermissions', 'Request had insufficient authentication scopes.');
}

function updatesOf(options: Readonly<Record<string, unknown>>): string | undefined {
  const { sendUpdates } = options;
  if (sendUpdates === undefined || sendUpdates === null) return undefined;
  if (sendUpdates === 'all' || sendUpdates === 'externalOnly' || sendUpdates === 'none') return sendUpdates;
  throw new CalendarError(400, 'invalidParameter', `Invalid string value: '${sendUpdates}'.`);
}

function checked(call: string, options: Options, known: readonly string[]): Readonly<Record<string, unknown>> {
  for (const name of Object.keys(options ?? {})) {
    if (!known.includes(name)) throw new NotEmulated(`${call} with ${name}`);
  }
  return options ?? {};
}

function fields(call: string, resource: Event): void {
  const [unknown] = unknownFields(resource ?? {});
  if (unknown !== undefined) throw new NotEmulated(`${call} with ${unknown}`);
}

/** The mails by which a calendar invites guests and tells them of changes. */
import { type Address, oneLine } from '../mail/address.js';
import { deliver } from '../mail/mailboxes.js';
import { plainText } from '../mail/plain-text.js';
import type { Span } from './check-event.js';
import { meetLink } from './conference.js';
import { eventSpan } from './events.js';
import { calendarPart } from './ical.js';
import type { Attendee, CalendarHost, Event } from './model.js';
import { DAY, wallOf } from './wall-time.js';

type News = 'Invitation' | 'Updated invitation' | 'Canceled event';

/** Tells those whom the change concerns; `before` is absent for a new event, `after` for a removed one. */
export function notifyGuests(
  host: CalendarHost,
  calendar: string,
  before: Event | undefined,
  after: Event | undefined,
  sendUpdates: string | undefined,
): void {
  if (sendUpdates !== 'all' && sendUpdates !== 'externalOnly') return;
  const domain = host.owner.toLowerCase().split('@')[1];
  const reached = (guest: Attendee) =>
    !guest.organizer &&
    guest.email !== host.owner.toLowerCase() &&
    (sendUpdates === 'all' || guest.email!.split('@')[1] !== domain);
  const had = new Map((before?.attendees ?? []).filter(reached).map((guest) => [guest.email, guest]));
  const has = new Map((after?.attendees ?? []).filter(reached).map((guest) => [guest.email, guest]));
  const changed = before && after && visible(host, calendar, before) !== visible(host, calendar, after);
  for (const [email, guest] of has) {
    if (!had.has(email)) send(host, calendar, 'Invitation', after!, guest);
    else if (changed) send(host, calendar, 'Updated invitation', after!, guest);
  }
  for (const [email, guest] of had) if (!has.has(email)) send(host, calendar, 'Canceled event', before!, guest);
}

/** `Mon Mar 1, 2027 9:30am - 10:30am (Europe/London)` */
export function whenText(span: Span): string {
  if (span.allDay) {
    const last = span.end - DAY;
    return last > span.start ? `${dayText(span.start)} - ${dayText(last)}` : dayText(span.start);
  }
  const start = wallOf(span.start, span.zone);
  const end = wallOf(span.end, span.zone);
  const until = dayText(start) === dayText(end) ? hourText(end) : `${dayText(end)} ${hourText(end)}`;
  return `${dayText(start)} ${hourText(start)} - ${until} (${span.zone})`;
}

function send(host: CalendarHost, calendar: string, news: News, event: Event, guest: Attendee): void {
  const span = eventSpan(host, calendar, event);
  const when = whenText(span);
  const title = oneLine(event.summary ?? '') || '(no title)';
  const meet = meetLink(event);
  const description = written(event.description ?? '');
  const organizer = event.organizer!;
  const guests = (event.attendees ?? []).map((one) => one.email!);
  const details: readonly (readonly [string, string])[] = [
    ['When', when],
    ...(event.recurrence?.length ? [['Repeats', event.recurrence.join(' ')] as const] : []),
    ...(event.location ? [['Where', event.location] as const] : []),
    ...(meet ? [['Joining info', meet] as const] : []),
    ['Organizer', organizer.displayName || organizer.email!],
    ['Guests', [...new Set([organizer.email!, ...guests])].join(', ')],
  ];
  const to: Address = { address: guest.email!, name: oneLine(guest.displayName ?? '') };
  deliver(host.store, {
    at: host.clock.now(),
    from: { address: host.owner.toLowerCase(), name: oneLine(organizer.displayName ?? '') },
    to: [to],
    cc: [],
    bcc: [],
    replyTo: '',
    subject: `${news}: ${title} @ ${when} (${to.address})`,
    text: [`${news}: ${title}`, description, ...details.map(([name, value]) => `${name}: ${value}`)]
      .filter((part) => part !== '')
      .join('\n\n'),
    html:
      `<h2>${escaped(title)}</h2>${description === '' ? '' : `<p>${linked(description)}</p>`}<table>` +
      details.map(([name, value]) => `<tr><th align="left">${name}</th><td>${linked(value)}</td></tr>`).join('') +
      '</table>',
    kind: 'invitation',
    eventId: event.id!,
    calendar: calendarPart({
      method: news === 'Canceled event' ? 'CANCEL' : 'REQUEST',
      uid: event.iCalUID!,
      sequence: (event.sequence ?? 0) + (news === 'Canceled event' ? 1 : 0),
      stamp: host.clock.now(),
      ...span,
      summary: event.summary ?? '',
      description,
      location: event.location ?? '',
      organizer: { email: organizer.email!, name: organizer.displayName || organizer.email! },
      attendees: (event.attendees ?? []).map((one) => ({
        email: one.email!,
        name: one.displayName ?? '',
        status: one.responseStatus ?? 'needsAction',
      })),
      recurrence: event.recurrence ?? [],
      url: meet ?? '',
    }),
  });
}

/** What guests are told; other changes send no mail. */
function visible(host: CalendarHost, calendar: string, event: Event): string {
  const { start, end, allDay } = eventSpan(host, calendar, event);
  const { summary, description, location, recurrence } = event;
  return JSON.stringify([start, end, allDay, summary, description, location, recurrence, meetLink(event)]);
}

/** Google's descriptions may hold HTML. */
function written(description: string): string {
  return /<\/?[a-z][^>]*>/i.test(description) ? plainText(description) : description;
}

function linked(text: string): string {
  return escaped(text)
    .replace(/https?:\/\/[^\s<>"'\]]+[^\s<>"'\].,;:!?)]/g, '<a href="$&">$&</a>')
    .replace(/\r\n|\r|\n/g, '<br>');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function dayText(wall: number): string {
  const parts = { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric', timeZone: 'UTC' } as const;
  const found = new Map(new Intl.DateTimeFormat('en-US', parts).formatToParts(wall).map((p) => [p.type, p.value]));
  return `${found.get('weekday')} ${found.get('month')} ${found.get('day')}, ${found.get('year')}`;
}

function hourText(wall: number): string {
  const date = new Date(wall);
  const minute = date.getUTCMinutes();
  const hour = date.getUTCHours();
  return `${hour % 12 || 12}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}${hour < 12 ? 'am' : 'pm'}`;
}

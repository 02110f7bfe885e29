/** Calendars of the workspace, as the pages want them. */
import { answerInvitation, eventsOf, type Meeting, ownerOfCalendar } from '../../calendar/meetings.js';
import type { Host } from '../../kernel.js';
import type { EventShape, OutcomeShape, Rsvp, StartShape } from '../shapes.js';

export function eventShapes(host: Host, address: string): EventShape[] {
  return eventsOf(host, address).map(shapeOf);
}

export function answer(host: Host, address: string, eventId: string, choice: Rsvp): OutcomeShape {
  if (choice === 'needsAction') return { ok: false, message: 'Answer yes, maybe or no.' };
  try {
    host.hold(() => answerInvitation(host, address, eventId, choice));
    return { ok: true };
  } catch (thrown) {
    return { ok: false, message: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

/** Who has a calendar with something in it: those who made events, and their guests. */
export function calendarCounts(host: Host): StartShape['calendars'] {
  const owner = host.owner.toLowerCase();
  return host.store.all<{ address: string; events: number }>(
    `SELECT address, count(*) AS events FROM (
       SELECT ${ownerOfCalendar} AS address, calendar, id FROM calendar_events WHERE status <> 'cancelled'
       UNION SELECT g.address, g.calendar, g.event FROM calendar_guests AS g
         JOIN calendar_events AS e ON e.calendar = g.calendar AND e.id = g.event WHERE e.status <> 'cancelled')
     GROUP BY address ORDER BY address <> ?, address`,
    owner,
    owner,
  );
}

function shapeOf(meeting: Meeting): EventShape {
  const { eventId, title, start, end, allDay, zone, location, meet, description, organizer, answer: own } = meeting;
  return {
    // Meetings of a series share the event's id; the start tells them apart.
    id: `${eventId}@${start}`,
    eventId,
    title,
    start: new Date(start).toISOString(),
    end: new Date(end).toISOString(),
    allDay,
    zone,
    where: location,
    meet,
    description,
    organizer,
    cancelled: false,
    answer: own,
    guests: meeting.guests.map(({ email, answer: given }) => ({ email, answer: given, organizer: false })),
  };
}

/** Everything about one event: when, where, who comes, and this person's own answer. */
import type { EventShape } from '../../server/shapes.js';
import { Linked } from '../common/linked.js';
import { ANSWER_WORDS, Rsvp } from '../common/rsvp.js';
import { dayOf, FULL, shown, TIME } from '../common/when.js';

interface EventCardProps {
  readonly event: EventShape;
  readonly zone: string;
  readonly address: string;
  readonly onClose?: () => void;
}

export function EventCard({ event, zone, address, onClose }: EventCardProps) {
  return (
    <article class="panel event" aria-label={event.title}>
      <header>
        <div>
          <h2>{event.title || '(no title)'}</h2>
          <p class="lede">{spanOf(event, zone)}</p>
        </div>
        {onClose && (
          <button type="button" class="plain-button" aria-label="Close event" onClick={onClose}>
            ×
          </button>
        )}
      </header>
      {event.meet && (
        <p>
          <a href={event.meet} target="_blank" rel="noreferrer">
            Join with Google Meet
          </a>
        </p>
      )}
      {event.where && (
        <p>
          <Linked text={event.where} />
        </p>
      )}
      {event.description && (
        <p class="event-text">
          <Linked text={plainText(event.description)} />
        </p>
      )}
      {event.guests.length > 0 && (
        <ul class="guests" aria-label="Guests">
          {event.guests.map((guest) => (
            <li key={guest.email}>
              {guest.email}
              {guest.organizer && <em>organiser</em>}
              <span class={`answer answer-${guest.answer}`}>{ANSWER_WORDS[guest.answer]}</span>
            </li>
          ))}
        </ul>
      )}
      {event.guests.some((guest) => guest.email === address.toLowerCase()) && (
        <Rsvp address={address} eventId={event.eventId} answer={event.answer} />
      )}
    </article>
  );
}

function spanOf(event: EventShape, zone: string): string {
  if (event.allDay) return `${shown(`${event.start.slice(0, 10)}T12:00:00Z`, 'UTC', { dateStyle: 'full' })}, all day`;
  const sameDay = dayOf(event.start, zone) === dayOf(event.end, zone);
  return `${shown(event.start, zone, FULL)} to ${shown(event.end, zone, sameDay ? TIME : FULL)}`;
}

/** Descriptions may be HTML, as Calendar shows it: its text, with links by their address. */
function plainText(description: string): string {
  if (!/<[a-z][^>]*>/i.test(description)) return description;
  const parsed = new DOMParser().parseFromString(description.replace(/<(br|\/p|\/li)[^>]*>/gi, '$&\n'), 'text/html');
  for (const link of parsed.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (link.textContent !== href) link.append(` ${href}`);
  }
  return (parsed.body.textContent ?? '').trim();
}

/** Seven days side by side, events at their hour; events that overlap share the width. */
import type { EventShape } from '../../server/shapes.js';
import { dayOf, minuteOf, shown, TIME } from '../common/when.js';
import { addDays } from './days.js';

interface WeekProps {
  readonly monday: string;
  readonly events: readonly EventShape[];
  readonly zone: string;
  readonly now: string;
  readonly openId: string;
  readonly onOpen: (id: string) => void;
}

interface Placed {
  readonly event: EventShape;
  readonly from: number;
  readonly to: number;
  readonly lane: number;
  readonly lanes: number;
}

export function Week({ monday, events, zone, now, openId, onOpen }: WeekProps) {
  const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
  const columns = days.map((day) => placed(events, day, zone));
  const all = columns.flat();
  const first = Math.min(8, ...all.map(({ from }) => Math.floor(from / 60)));
  const last = Math.max(18, ...all.map(({ to }) => Math.ceil(to / 60)));
  const hours = Array.from({ length: last - first }, (_, index) => first + index);
  const top = (minute: number) => `${((minute / 60 - first) / hours.length) * 100}%`;
  return (
    <div class="panel week" style={{ '--hours': hours.length }}>
      <div class="week-corner" />
      {days.map((day) => (
        <div key={day} class={`week-day ${day === dayOf(now, zone) ? 'week-today' : ''}`}>
          <span>{shown(`${day}T12:00:00Z`, 'UTC', { weekday: 'short' })}</span>
          <strong>{Number(day.slice(8))}</strong>
          {events
            .filter((event) => event.allDay && event.start.slice(0, 10) <= day && day < event.end.slice(0, 10))
            .map((event) => (
              <button type="button" class="all-day" key={event.id} onClick={() => onOpen(event.id)}>
                {event.title}
              </button>
            ))}
        </div>
      ))}
      <div class="week-hours">
        {hours.map((hour) => (
          <span key={hour}>{hour === first ? '' : `${String(hour).padStart(2, '0')}:00`}</span>
        ))}
      </div>
      {columns.map((column, index) => (
        <div class="week-column" key={days[index]}>
          {column.map(({ event, from, to, lane, lanes }) => (
            <button
              type="button"
              key={event.id}
              class={`slot slot-${event.answer}`}
              aria-pressed={event.id === openId}
              style={{
                top: top(from),
                height: `calc(${((to - from) / 60 / hours.length) * 100}% - 2px)`,
                left: `${(lane / lanes) * 100}%`,
                width: `calc(${100 / lanes}% - 4px)`,
              }}
              onClick={() => onOpen(event.id)}
            >
              <strong>{event.title}</strong>
              <span>{shown(event.start, zone, TIME)}</span>
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}

/** The day's timed events with the minutes they fill on it and their place beside those they overlap. */
function placed(events: readonly EventShape[], day: string, zone: string): Placed[] {
  const there = events
    .filter((event) => !event.allDay && dayOf(event.start, zone) <= day && day <= dayOf(event.end, zone))
    .map((event) => ({
      event,
      from: dayOf(event.start, zone) < day ? 0 : minuteOf(event.start, zone),
      to: dayOf(event.end, zone) > day ? 24 * 60 : minuteOf(event.end, zone),
    }))
    .filter(({ from, to }) => to > from);
  const laneEnds: number[] = [];
  const laned = there.map((slot) => {
    const free = laneEnds.findIndex((end) => end <= slot.from);
    const lane = free === -1 ? laneEnds.length : free;
    laneEnds[lane] = slot.to;
    return { ...slot, lane };
  });
  return laned.map((slot) => {
    const beside = laned.filter((other) => other.from < slot.to && slot.from < other.to);
    return { ...slot, lanes: Math.max(...beside.map(({ lane }) => lane)) + 1 };
  });
}

/** One person's calendar, by week or as a list, with times in any zone. */
import { useEffect, useState } from 'preact/hooks';
import type { EventShape } from '../../server/shapes.js';
import { usePulse } from '../common/pulse.js';
import { show, Waiting } from '../common/shell.js';
import { useData } from '../common/use-data.js';
import { dayOf, shown } from '../common/when.js';
import { addDays, mondayOf } from './days.js';
import { EventCard } from './event-card.js';
import { Week } from './week.js';
import './calendar.css';

const address = decodeURIComponent(location.pathname.split('/')[2] ?? '');
const ZONES = Intl.supportedValuesOf('timeZone');

function Calendar() {
  const { data, error } = useData<EventShape[]>(`/data/calendar/${encodeURIComponent(address)}`);
  const clock = usePulse().pulse?.clock;
  const [view, setView] = useState<'week' | 'list'>('week');
  const [chosenZone, setZone] = useState('');
  const [chosenDay, setDay] = useState('');
  const [openId, setOpen] = useState('');
  useEffect(() => {
    document.title = `${address} - Calendar`;
  }, []);
  if (!data || !clock) return <Waiting error={error} />;
  const zone = chosenZone || clock.zone;
  const zones = [...new Set([clock.zone, 'UTC', ...data.map((event) => event.zone), ...ZONES])];
  const events = data.filter((event) => !event.cancelled).sort((a, b) => a.start.localeCompare(b.start));
  const next = events.find((event) => event.end >= clock.now) ?? events[0];
  const monday = mondayOf(chosenDay || dayOf(next?.start ?? clock.now, zone));
  const open = events.find((event) => event.id === openId);
  const sunday = addDays(monday, 6);
  const day = (value: string) => shown(`${value}T12:00:00Z`, 'UTC', { day: 'numeric', month: 'long', year: 'numeric' });
  return (
    <main class="calendar">
      <div class="calendar-head">
        <div>
          <h1>{address}</h1>
          <p class="lede">
            {view === 'week' ? `${day(monday)} to ${day(sunday)}` : `${events.length} events`} ·{' '}
            <a href={`/mail/${encodeURIComponent(address)}`}>Mailbox</a>
          </p>
        </div>
        {view === 'week' && (
          <fieldset class="steps" aria-label="Week">
            <button
              type="button"
              class="plain-button"
              aria-label="Week before"
              onClick={() => setDay(addDays(monday, -7))}
            >
              ‹
            </button>
            <button type="button" class="plain-button" onClick={() => setDay(dayOf(clock.now, zone))}>
              Today
            </button>
            <button
              type="button"
              class="plain-button"
              aria-label="Week after"
              onClick={() => setDay(addDays(monday, 7))}
            >
              ›
            </button>
          </fieldset>
        )}
        <fieldset class="steps" aria-label="View">
          <button type="button" class="plain-button" aria-pressed={view === 'week'} onClick={() => setView('week')}>
            Week
          </button>
          <button type="button" class="plain-button" aria-pressed={view === 'list'} onClick={() => setView('list')}>
            List
          </button>
        </fieldset>
        <label class="zone">
          Times in
          <select value={zone} onChange={(event) => setZone(event.currentTarget.value)}>
            {zones.map((name) => (
              <option key={name} value={name}>
                {name.replaceAll('_', ' ')}
              </option>
            ))}
          </select>
        </label>
      </div>
      {view === 'week' && (
        <div class={open && 'week-with-event'}>
          <Week monday={monday} events={events} zone={zone} now={clock.now} openId={openId} onOpen={setOpen} />
          {open && <EventCard event={open} zone={zone} address={address} onClose={() => setOpen('')} />}
        </div>
      )}
      {view === 'list' && events.length === 0 && <p class="waiting">No events yet.</p>}
      {view === 'list' && (
        <div class="event-list">
          {events.map((event) => (
            <EventCard key={event.id} event={event} zone={zone} address={address} />
          ))}
        </div>
      )}
    </main>
  );
}

show(<Calendar />);

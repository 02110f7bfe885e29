/** The list of people, to open a mailbox or a calendar from. */
import { useState } from 'preact/hooks';
import type { MailboxShape, StartShape } from '../../server/shapes.js';
import { counted } from '../common/clock.js';
import { usePulse } from '../common/pulse.js';
import { show, Waiting } from '../common/shell.js';
import { useData } from '../common/use-data.js';
import { briefly } from '../common/when.js';
import './mailboxes.css';

interface Person {
  readonly address: string;
  readonly name: string;
  readonly count: string;
  readonly latest: string;
}

function Mailboxes() {
  const { data, error } = useData<MailboxShape[]>('/data/mailboxes');
  const people = data?.map(({ mails, ...box }) => ({ ...box, count: counted(mails, 'mail') }));
  return <People title="Mail" lede="What each person was sent." way="/mail/" people={people} error={error} />;
}

function Calendars() {
  const { data, error } = useData<StartShape>('/data/start');
  const names = useData<MailboxShape[]>('/data/mailboxes').data ?? [];
  const people = data?.calendars.map(({ address, events }) => ({
    address,
    name: names.find((box) => box.address === address)?.name ?? '',
    count: counted(events, 'event'),
    latest: '',
  }));
  return <People title="Calendars" lede="Each person's meetings." way="/calendar/" people={people} error={error} />;
}

interface PeopleProps {
  readonly title: string;
  readonly lede: string;
  readonly way: string;
  readonly people: readonly Person[] | undefined;
  readonly error: string;
}

function People({ title, lede, way, people, error }: PeopleProps) {
  const [wanted, setWanted] = useState('');
  const clock = usePulse().pulse?.clock;
  if (!people) return <Waiting error={error} />;
  const words = wanted.toLowerCase().split(/\s+/);
  const found = people.filter((person) =>
    words.every((word) => `${person.name} ${person.address}`.toLowerCase().includes(word)),
  );
  return (
    <main class="main">
      <h1>{title}</h1>
      <p class="lede">{lede}</p>
      <input
        class="search people-search"
        type="search"
        placeholder="Search by name or address"
        aria-label="Search by name or address"
        value={wanted}
        onInput={(event) => setWanted(event.currentTarget.value)}
      />
      {found.length === 0 && (
        <p class="waiting">
          {people.length === 0
            ? 'Nobody yet. People appear here with the first mail or invitation.'
            : 'Nobody matches.'}
        </p>
      )}
      {found.length > 0 && (
        <ul class="panel people">
          {found.map(({ address, name, count, latest }) => (
            <li key={address}>
              <a href={way + encodeURIComponent(address)}>
                <span class="face" aria-hidden="true">
                  {(name || address).slice(0, 1).toUpperCase()}
                </span>
                <span class="who">
                  <strong>{name || address}</strong>
                  {name && <span>{address}</span>}
                </span>
                <span>{count}</span>
                <span class="latest">{latest && clock ? briefly(latest, clock.now, clock.zone) : ''}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}

show(location.pathname === '/calendar' ? <Calendars /> : <Mailboxes />);

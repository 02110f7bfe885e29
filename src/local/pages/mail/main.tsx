/** One person's mailbox: the list at the left, the open mail at the right. The address's hash names the open mail. */
import { useEffect, useState } from 'preact/hooks';
import type { MailLineShape } from '../../server/shapes.js';
import { counted } from '../common/clock.js';
import { usePulse } from '../common/pulse.js';
import { show, Waiting } from '../common/shell.js';
import { useData } from '../common/use-data.js';
import { briefly } from '../common/when.js';
import { Reader } from './reader.js';
import './mail.css';

const address = decodeURIComponent(location.pathname.split('/')[2] ?? '');

function Mailbox() {
  const { data, error } = useData<MailLineShape[]>(`/data/mail/${encodeURIComponent(address)}`);
  const clock = usePulse().pulse?.clock;
  const [open, setOpen] = useState(location.hash.slice(1));
  const [wanted, setWanted] = useState('');
  useEffect(() => {
    document.title = `${address} - Mail`;
    const follow = () => setOpen(location.hash.slice(1));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  if (!data || !clock) return <Waiting error={error} />;
  const found = data.filter((line) =>
    `${line.from} ${line.subject} ${line.snippet}`.toLowerCase().includes(wanted.toLowerCase()),
  );
  const chosen = data.some((line) => line.id === open) ? open : data[0]?.id;
  return (
    <main class="mailbox">
      <section class="inbox" aria-label="Inbox">
        <div class="inbox-head">
          <h1>{address}</h1>
          <p>
            {counted(data.length, 'mail')} · <a href={`/calendar/${encodeURIComponent(address)}`}>Calendar</a>
          </p>
          <input
            class="search"
            type="search"
            placeholder="Search this mailbox"
            aria-label="Search this mailbox"
            value={wanted}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
        </div>
        {found.length === 0 && <p class="waiting">{data.length === 0 ? 'No mail yet.' : 'No mail matches.'}</p>}
        <ul>
          {found.map((line) => (
            <li key={line.id}>
              <a class="line" href={`#${line.id}`} aria-current={line.id === chosen ? 'true' : undefined}>
                <span class="line-from">{line.from}</span>
                <time dateTime={line.when}>{briefly(line.when, clock.now, clock.zone)}</time>
                <strong>{line.subject || '(no subject)'}</strong>
                <span class="line-snippet">{line.snippet}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      {chosen ? <Reader key={chosen} address={address} id={chosen} zone={clock.zone} /> : <div class="reader" />}
    </main>
  );
}

show(<Mailbox />);

/** The first page: where everything is, with counts. */
import type { StartShape } from '../../server/shapes.js';
import { counted } from '../common/clock.js';
import { show, Waiting } from '../common/shell.js';
import { useData } from '../common/use-data.js';
import './start.css';

function Start() {
  const { data, error } = useData<StartShape>('/data/start');
  if (!data) return <Waiting error={error} />;
  const events = data.calendars.reduce((sum, { events: count }) => sum + count, 0);
  return (
    <main class="main">
      <h1>{data.name}</h1>
      <p class="lede">A workspace on this machine. You are {data.owner}; nothing here is sent to anyone outside.</p>
      <div class="doors">
        <Door
          href="/sheet"
          title="Sheet"
          text="Tabs, menu and sidebar: the organiser's place."
          count={counted(data.tabs, 'tab')}
        />
        <Door
          href="/mail"
          title="Mail"
          text="What each person was sent."
          count={`${counted(data.mails, 'mail')} in ${counted(data.mailboxes, 'mailbox').replace('boxs', 'boxes')}`}
        />
        <Door
          href="/calendar"
          title="Calendars"
          text="Each person's meetings and answers."
          count={`${counted(events, 'event')} in ${counted(data.calendars.length, 'calendar')}`}
        />
        <Door
          href="/runs"
          title="Executions"
          text="Every run of the add-on and what it asked of Google."
          count={counted(data.runs, 'run')}
        />
      </div>
      <h2 class="part">Forms</h2>
      {data.forms.length === 0 && <p class="lede">None yet. The add-on makes them; look in the Sheet's menu.</p>}
      {data.forms.length > 0 && (
        <ul class="panel form-list">
          {data.forms.map(({ id, title, responses }) => (
            <li key={id}>
              <a href={`/forms/d/e/${encodeURIComponent(id)}/viewform`}>{title || 'Form without a title'}</a>
              <span>{counted(responses, 'response')}</span>
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}

interface DoorProps {
  readonly href: string;
  readonly title: string;
  readonly text: string;
  readonly count: string;
}

function Door({ href, title, text, count }: DoorProps) {
  return (
    <a class="panel door" href={href}>
      <h2>{title}</h2>
      <p>{text}</p>
      <strong>{count}</strong>
    </a>
  );
}

show(<Start />);

/** The first page: what this is, how to begin, and where each person looks. */
import type { OutcomeShape, StartShape } from '../../server/shapes.js';
import { Account } from '../common/account.js';
import { post, sentence } from '../common/api.js';
import { chooseFile } from '../common/choose-file.js';
import { counted } from '../common/clock.js';
import { show, Waiting } from '../common/shell.js';
import { say } from '../common/toasts.js';
import { useData } from '../common/use-data.js';
import './start.css';

function Start() {
  const { data, error } = useData<StartShape>('/data/start');
  if (!data) return <Waiting error={error} />;
  const events = data.calendars.reduce((sum, { events: count }) => sum + count, 0);
  const isNew = data.forms.length === 0 && data.mails === 0;
  const boxes = data.mailboxes === 1 ? '1 mailbox' : `${data.mailboxes.toLocaleString('en')} mailboxes`;
  return (
    <main class="main">
      <h1>{data.name}</h1>
      <p class="lede">
        A Sheet with its forms, mailboxes and calendars, on this machine alone: nothing here is sent to anyone. Time
        stands still until a button above moves it on.
      </p>
      <p class="who-uses">
        You are <Account people={data.people} />
      </p>

      {isNew && <Ways ways={data.ways} />}

      <h2 class="part">What the organiser sees</h2>
      <div class="doors">
        <Door
          href="/sheet"
          title="Sheet"
          text="The tabs, and in its menu the panel. Everything begins here."
          count={counted(data.tabs, 'tab')}
          first
        />
        <Door
          href="/runs"
          title="Executions"
          text="Every run of the add-on and what it asked of Google."
          count={counted(data.runs, 'run')}
        />
      </div>

      <h2 class="part">What participants see</h2>
      <div class="doors">
        <Door
          href="/mail"
          title="Mail"
          text="What each person was sent, and their answers to invitations."
          count={`${counted(data.mails, 'mail')} in ${boxes}`}
        />
        <Door
          href="/calendar"
          title="Calendars"
          text="Each person's meetings."
          count={`${counted(events, 'event')} in ${counted(data.calendars.length, 'calendar')}`}
        />
      </div>
      <h3 class="part">Forms</h3>
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

      {data.copies.length > 0 && (
        <>
          <h3 class="part">Copies of this Sheet</h3>
          <ul class="panel form-list">
            {data.copies.map(({ name, folder }) => (
              <li key={folder}>
                <button type="button" class="plain-button" onClick={() => void openCopy(folder)}>
                  {name}
                </button>
                <span>{folder}</span>
              </li>
            ))}
          </ul>
        </>
      )}

      {!isNew && <Ways ways={data.ways} />}
    </main>
  );
}

/** In an empty workspace they stand first. */
function Ways({ ways }: Pick<StartShape, 'ways'>) {
  return (
    <>
      <h2 class="part">Ways to begin</h2>
      <ul class="ways">
        {ways.map(({ title, text, command }) => (
          <li key={title} class="panel way">
            <h3>{title}</h3>
            <p>{text}</p>
            <code>{command}</code>
          </li>
        ))}
        <li class="panel way">
          <h3>Your own list</h3>
          <p>A CSV or Excel file of people becomes a tab of this Sheet.</p>
          <button type="button" class="plain-button" onClick={() => void importList()}>
            Choose a file
          </button>
        </li>
      </ul>
    </>
  );
}

async function openCopy(folder: string): Promise<void> {
  try {
    location.assign((await post<{ url: string }>('/copies/open', { folder })).url);
  } catch (thrown) {
    say({ title: 'This copy was not opened', text: sentence(thrown), seconds: 20 });
  }
}

async function importList(): Promise<void> {
  const file = await chooseFile();
  if (!file) return;
  try {
    const outcome = await post<OutcomeShape>('/sheet/import', file);
    if (outcome.ok) location.assign(`/sheet#gid=${outcome.sheetId ?? 0}`);
    else say({ title: 'This file was not taken', text: outcome.message ?? '', seconds: 20 });
  } catch (thrown) {
    say({ title: 'This file was not taken', text: sentence(thrown), seconds: 20 });
  }
}

interface DoorProps {
  readonly href: string;
  readonly title: string;
  readonly text: string;
  readonly count: string;
  readonly first?: boolean;
}

function Door({ href, title, text, count, first }: DoorProps) {
  return (
    <a class={first ? 'panel door door-first' : 'panel door'} href={href}>
      <h3>{title}</h3>
      <p>{text}</p>
      <strong>{count}</strong>
    </a>
  );
}

show(<Start />);

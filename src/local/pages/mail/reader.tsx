/** The open mail: its heads, the invitation's buttons, and the body as HTML, as plain text or as it was sent. */
import { useState } from 'preact/hooks';
import type { MailShape } from '../../server/shapes.js';
import { Linked } from '../common/linked.js';
import { Rsvp } from '../common/rsvp.js';
import { Waiting } from '../common/shell.js';
import { useData } from '../common/use-data.js';
import { FULL, shown } from '../common/when.js';

type View = 'html' | 'text' | 'source';
const VIEWS: readonly { readonly view: View; readonly label: string }[] = [
  { view: 'html', label: 'HTML' },
  { view: 'text', label: 'Plain text' },
  { view: 'source', label: 'Source' },
];

interface ReaderProps {
  readonly address: string;
  readonly id: string;
  readonly zone: string;
}

export function Reader({ address, id, zone }: ReaderProps) {
  const path = `${encodeURIComponent(address)}/${encodeURIComponent(id)}`;
  const { data: mail, error } = useData<MailShape>(`/data/mail/${path}`);
  const [wanted, setView] = useState<View>('html');
  if (!mail) return <Waiting error={error} />;
  const view = wanted === 'html' && !mail.html ? 'text' : wanted;
  return (
    <article class="reader" aria-label="Mail">
      <header class="mail-head">
        <h2>{mail.subject || '(no subject)'}</h2>
        <dl>
          <dt>From</dt>
          <dd>{mail.from}</dd>
          <dt>To</dt>
          <dd>{mail.to}</dd>
          {mail.cc && <dt>Copy</dt>}
          {mail.cc && <dd>{mail.cc}</dd>}
          {mail.replyTo && <dt>Answer to</dt>}
          {mail.replyTo && <dd>{mail.replyTo}</dd>}
          <dt>Sent</dt>
          <dd>{shown(mail.when, zone, FULL)}</dd>
        </dl>
        <fieldset class="views" aria-label="How to show it">
          {VIEWS.map((choice) => (
            <button
              key={choice.view}
              type="button"
              class="plain-button"
              aria-pressed={view === choice.view}
              disabled={choice.view === 'html' && !mail.html}
              onClick={() => setView(choice.view)}
            >
              {choice.label}
            </button>
          ))}
        </fieldset>
      </header>
      {mail.invite && (
        <section class="invite" aria-label="Invitation">
          <div class="invite-what">
            <strong>{mail.invite.title}</strong>
            <span>{mail.invite.when}</span>
          </div>
          <Rsvp address={address} eventId={mail.invite.eventId} answer={mail.invite.answer} />
        </section>
      )}
      {view === 'html' && (
        <iframe
          class="mail-html"
          title="The mail's text"
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          src={`/mail-html/${path}`}
        />
      )}
      {view === 'text' && (
        <div class="mail-text">
          <Linked text={mail.text} />
        </div>
      )}
      {view === 'source' && <pre class="mail-source">{mail.source}</pre>}
      {mail.attachments.length > 0 && (
        <ul class="attached" aria-label="Attachments">
          {mail.attachments.map(({ name, bytes }) => (
            <li key={name}>
              {name} <span>{bytes < 1024 ? `${bytes} B` : `${Math.round(bytes / 1024)} KB`}</span>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** What a preview shows of what people will get: mails as they will see them, invitations, forms. */
import { useState } from 'preact/hooks';
import type { Preview } from '../../api/types.js';
import { useStore } from '../app/store.js';
import { Fold, Line, Long } from '../kit/blocks.js';
import { Button } from '../kit/button.js';
import { dayText, wallTime } from '../kit/format.js';
import { words as textsWords } from '../texts/words.js';
import { words } from '../words.js';

type Mail = Preview['mails'][number] & { readonly day?: string };

export function Mails({ mails }: { readonly mails: readonly Mail[] }) {
  return (
    <Long
      items={mails}
      show={(mail, i) => (
        <li key={`${i}${mail.to}`} class="item" data-test="preview-mail">
          <Fold
            test="preview-mail-open"
            title={
              <>
                {mail.day && <Line text={dayText(mail.day)} />}
                <Line text={mail.to} />
                <Line text={mail.subject} strong />
              </>
            }
          >
            <MailBody mail={mail} />
            <TestMail mail={mail} />
          </Fold>
        </li>
      )}
    />
  );
}

export function MailBody({ mail }: { readonly mail: Preview['mails'][number] }) {
  const [plain, show] = useState(mail.html === '');
  return (
    <div class="mail">
      {mail.html !== '' && (
        <fieldset class="segments two">
          <legend class="aside">{words.preview.showMail}</legend>
          <button type="button" aria-pressed={!plain} onClick={() => show(false)}>
            {words.preview.asSent}
          </button>
          <button type="button" aria-pressed={plain} data-test="plain-text" onClick={() => show(true)}>
            {words.preview.plainText}
          </button>
        </fieldset>
      )}
      {plain ? (
        <pre data-test="mail-text">{mail.text}</pre>
      ) : (
        <iframe
          sandbox=""
          srcdoc={mailDocument(mail.html)}
          title={words.preview.mailTo(mail.to)}
          data-test="mail-html"
        />
      )}
    </div>
  );
}

/** To the organiser alone, of the wave that is shown. */
function TestMail({ mail: { to, subject } }: { readonly mail: Preview['mails'][number] }) {
  const { pending, test } = useStore();
  if (!pending) return null;
  const { job, args } = pending;
  return (
    <Button test="test-mail" id={to} onClick={() => test(`test-mail:${to}`, { to, subject, job, args })}>
      {textsWords.test}
    </Button>
  );
}

/** The mail alone on a page that may load nothing and run nothing. */
function mailDocument(html: string): string {
  const rule = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  const look =
    'body{font:13px/1.5 system-ui,sans-serif;margin:10px;overflow-wrap:anywhere;zoom:.87}img{max-width:100%}';
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${rule}">`;
  return `<!doctype html>${head}<base target="_blank"><style>${look}</style>${html}`;
}

export function Invitations({ events }: { readonly events: Preview['events'] }) {
  return (
    <Long
      items={events}
      show={(event, i) => (
        <li key={`${i}${event.title}`} class="item" data-test="preview-event">
          <Fold
            test="preview-event-open"
            title={
              <>
                <Line text={event.title} strong />
                <Line text={wallTime(event.start)} />
                <Line text={event.zone} />
              </>
            }
          >
            <ul class="names">
              {event.guests.map((guest) => (
                <li key={guest} class="line" title={guest}>
                  {guest}
                </li>
              ))}
            </ul>
            {event.description && <pre>{event.description}</pre>}
          </Fold>
        </li>
      )}
    />
  );
}

export function Withdrawals({ events }: { readonly events: Preview['withdrawals'] }) {
  return (
    <Long
      items={events}
      show={({ title, start, zone, guests }, i) => (
        <li key={`${i}${title}`} class="item" data-test="preview-withdrawal">
          <Line text={title} strong />
          {start && <Line text={wallTime(start)} />}
          {start && <Line text={zone} />}
          <Line text={guests.join(', ')} />
        </li>
      )}
    />
  );
}

export function UpdatedForms({ updates }: { readonly updates: Preview['updates'] }) {
  return (
    <ul class="list">
      {updates
        .flatMap(({ questions }) => questions)
        .map(({ title, help, choices }) => (
          <li key={title} class="item" data-test="preview-update">
            <Line text={title} strong />
            {help && <p class="small">{help}</p>}
            {choices.length > 0 && <p class="small">{choices.join(' \u00b7 ')}</p>}
          </li>
        ))}
    </ul>
  );
}

export function NewForms({ forms }: { readonly forms: Preview['forms'] }) {
  return (
    <ul class="list">
      {forms.map((form, i) => (
        <li key={`${i}${form.title}`} class="item" data-test="preview-form">
          <Fold test="preview-form-open" title={<Line text={form.title} strong />}>
            <ol class="asked">
              {form.questions.map((question, at) => (
                <li key={`${at}${question}`}>{question}</li>
              ))}
            </ol>
          </Fold>
        </li>
      ))}
    </ul>
  );
}

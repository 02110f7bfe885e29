/** The texts that people receive: reworded here, seen as somebody would read them, tried out, and sent once more. */
import { type StateUpdater, useEffect, useRef, useState } from 'preact/hooks';
import type { TextsView, TextView } from '../../api/types.js';
import { useStore } from '../app/store.js';
import { Fold, Line, Notice } from '../kit/blocks.js';
import { Button } from '../kit/button.js';
import { useDraft } from '../kit/draft.js';
import { localTime } from '../kit/format.js';
import { MailBody } from '../preview/effects.js';
import { words } from './words.js';

type Wording = Readonly<Record<'subject' | 'text', string>>;
/** What is typed and not saved, by the text. */
type Drafts = Readonly<Record<string, Wording>>;

export function TextsPage({ view }: { readonly view: TextsView }) {
  const { texts } = useStore();
  const heading = useRef<HTMLHeadingElement>(null);
  const [drafts, keep] = useDraft<Drafts>('texts', {});
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="preview" data-test="texts" aria-labelledby="texts-title">
      <h2 id="texts-title" tabIndex={-1} ref={heading}>
        {words.title}
      </h2>
      <label class="field">
        <span>{words.text}</span>
        <select
          data-test="text-choose"
          value={view.open?.id}
          onChange={(event) => void texts('text-choose', { id: event.currentTarget.value })}
        >
          {view.texts.map(({ id, name, isOurs }) => (
            <option key={id} value={id}>
              {words.named(name, { isOurs, isTyped: drafts[id] !== undefined })}
            </option>
          ))}
        </select>
      </label>
      {view.open && <Editor key={view.open.id} of={view.open} drafts={drafts} keep={keep} />}
      <Fold test="texts-again" title={words.again}>
        <Again sent={view.sent} />
      </Fold>
    </section>
  );
}

/** What makes a block of a line. */
const MARKS = { heading: '\n# ', item: '\n- ', bold: '****', line: '\n---\n' };
/** Milliseconds without a key after which the preview follows. */
const PAUSE = 700;

interface EditorProps {
  readonly of: TextView;
  readonly drafts: Drafts;
  readonly keep: (next: StateUpdater<Drafts>) => void;
}

function Editor({ of, drafts, keep }: EditorProps) {
  const { texts, edit, test, busy, goTo } = useStore();
  const body = useRef<HTMLTextAreaElement>(null);
  const { id, label, ours, saved, shown, people, note, words: known } = of;
  const [to, choose] = useState(shown?.to ?? '');
  const { subject, text } = drafts[id] ?? saved;
  const draft = { id, subject, text, to };
  const asked = JSON.stringify(draft);
  const seen = useRef(JSON.stringify({ ...draft, subject: of.subject, text: of.text }));
  useEffect(() => {
    if (busy || asked === seen.current) return;
    const timer = setTimeout(() => {
      seen.current = asked;
      void texts('text-live', draft);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [asked, busy]);
  const is = (as: Wording) => subject === as.subject && text === as.text;
  const isSaved = is(saved);
  const drop = () => keep(({ [id]: _, ...others }) => others);
  useEffect(() => {
    if (isSaved) drop();
  }, [isSaved]);
  const change = (next: Partial<Wording>) =>
    keep((now) => ({ ...now, [id]: { ...(now[id] ?? { subject, text }), ...next } }));
  const insert = (piece: string) => {
    const field = body.current!;
    field.setRangeText(piece, field.selectionStart, field.selectionEnd, 'end');
    change({ text: field.value });
    field.focus();
  };
  const used = `${subject} ${text}`.match(/\{[^{}\n]{1,40}\}/g) ?? [];
  const unknown = used.filter((word) => !known[word.slice(1, -1)]);
  const missing = of.needs.find((group) => !group.some((word) => text.includes(`{${word}}`)));
  const wrong = unknown[0] ? words.unknown(unknown) : missing ? words.missing(missing.map((word) => `{${word}}`)) : '';
  const agreed = of.agreed.filter(({ lapsed }) => lapsed === isSaved).map(({ title }) => title);
  const save = async (button: string, as: Wording) => {
    if (!(await edit(button, 'reword', { id, subject: as.subject, text: as.text }))) return;
    change(as);
    await texts(button, { id, to });
  };
  return (
    <div class="stack">
      <p class="small">{label}</p>
      <label class="field">
        <span>{words.subject}</span>
        <input
          data-test="text-subject"
          value={subject}
          onInput={(event) => change({ subject: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{words.body}</span>
        <textarea
          ref={body}
          rows={12}
          data-test="text-body"
          value={text}
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
      </label>
      <fieldset class="insert">
        <legend>{words.insert}</legend>
        {Object.keys(known).map((word) => (
          <button key={word} type="button" title={known[word]} onClick={() => insert(`{${word}}`)}>
            {`{${word}}`}
          </button>
        ))}
        {(['heading', 'item', 'bold', 'line'] as const).map((mark) => (
          <button key={mark} type="button" onClick={() => insert(MARKS[mark])}>
            {words.marks[mark]}
          </button>
        ))}
      </fieldset>
      <div role="status" data-test="text-warnings">
        {wrong && <Notice tone="attention">{wrong}</Notice>}
        {!wrong && !isSaved && <p class="small">{words.notSaved}</p>}
        {agreed.length > 0 && (
          <Notice tone="attention">
            <p>{(isSaved ? words.asksAgain : words.wouldAsk)(agreed)}</p>
            {isSaved && (
              <Button test="text-schedule" onClick={() => goTo('schedule')}>
                {words.schedule}
              </Button>
            )}
          </Notice>
        )}
      </div>
      <span class="row">
        <Button
          test="text-save"
          kind="primary"
          off={wrong !== '' || isSaved}
          onClick={() => void save('text-save', draft)}
        >
          {words.save}
        </Button>
        {!isSaved && (
          <Button test="text-discard" onClick={drop}>
            {words.discard}
          </Button>
        )}
        <Button test="text-reset" off={is(ours)} onClick={() => void save('text-reset', ours)}>
          {words.reset}
        </Button>
      </span>
      {note && !wrong && <p class="small">{note}</p>}
      {shown && (
        <>
          <label class="field">
            <span>{words.shownFor}</span>
            <select data-test="text-person" value={shown.to} onChange={(event) => choose(event.currentTarget.value)}>
              {people.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
          <Line text={shown.subject} strong />
          <MailBody key={shown.html === ''} mail={shown} />
          {shown.html && (
            <Button
              test="text-test"
              onClick={() => test('text-test', { to: shown.to, subject: shown.subject, text: draft })}
            >
              {words.test}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

/** What somebody has got, each with a button that shows it once more before it goes. */
function Again({ sent }: Pick<TextsView, 'sent'>) {
  const { texts, preview } = useStore();
  const [person, setPerson] = useState('');
  const find = () => person.trim() !== '' && void texts('again-find', { person });
  return (
    <>
      <label class="field">
        <span>{words.person}</span>
        <input
          data-test="again-person"
          value={person}
          onInput={(event) => setPerson(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && find()}
        />
      </label>
      <Button test="again-find" onClick={find}>
        {words.find}
      </Button>
      {sent?.length === 0 && <p class="empty">{words.nothing}</p>}
      <ul class="list">
        {sent?.map(({ key, what, at }) => (
          <li key={key} class="item" data-test="again-mail">
            <Line text={what} strong />
            <span class="small">{localTime(at)}</span>
            <Button
              test="again-send"
              id={key}
              label={words.sendLabel(what)}
              onClick={() => preview(`again-send:${key}`, 'again', { key })}
            >
              {words.send}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The settings that belong to a card, as a small form. */
import { useId, useState } from 'preact/hooks';
import type { View } from '../../api/types.js';
import { useTheDesk } from '../app/store.js';
import { Button } from './button.js';
import { count } from './format.js';

type Setting = View['settings'][number];
type Drafts = Readonly<Record<string, string>>;

/** What is typed stays until it is saved, whatever happens meanwhile. */
export function Settings({
  card,
  settings: all,
}: {
  readonly card: Setting['card'];
  readonly settings: readonly Setting[];
}) {
  const settings = all.filter((setting) => setting.card === card);
  const button = `save-${card}-settings`;
  const desk = useTheDesk();
  const [drafts, setDrafts] = useState<Drafts>({});
  const changed = settings.filter(({ id, value }) => drafts[id] !== undefined && drafts[id] !== value);
  async function save() {
    if (changed.length === 0 || desk.busy) return;
    const sent = changed.map(({ id }) => ({ id, value: drafts[id] ?? '' }));
    if (await desk.edit(button, 'settings', { settings: sent })) {
      setDrafts((now) => without(now, sent));
    }
  }
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {settings.map((setting) => (
        <Field
          key={setting.id}
          setting={setting}
          value={drafts[setting.id] ?? setting.value}
          onInput={(value) => setDrafts((now) => ({ ...now, [setting.id]: value }))}
        />
      ))}
      <Button test={button} kind="primary" off={changed.length === 0} onClick={save}>
        {changed.length > 0 ? `Save ${count(changed.length, 'change')}` : 'Save'}
      </Button>
      <input type="submit" hidden />
    </form>
  );
}

function without(drafts: Drafts, saved: readonly { readonly id: string; readonly value: string }[]): Drafts {
  const stale = new Set(saved.filter(({ id, value }) => drafts[id] === value).map(({ id }) => id));
  return Object.fromEntries(Object.entries(drafts).filter(([id]) => !stale.has(id)));
}

interface FieldProps {
  readonly setting: Setting;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

function Field({ setting, value, onInput }: FieldProps) {
  const id = useId();
  const { choices, help, label } = setting;
  // Decided once: another kind of field in its place would lose the focus.
  const [long] = useState(setting.value.length > 30);
  const common = { id, 'data-test': 'setting', 'data-id': setting.id, 'aria-describedby': help ? `${id}h` : undefined };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {choices ? (
        <select {...common} value={value} onChange={(event) => onInput(event.currentTarget.value)}>
          {(choices.includes(value) ? choices : [value, ...choices]).map((choice) => (
            <option key={choice} value={choice}>
              {choice || '(not set)'}
            </option>
          ))}
        </select>
      ) : long ? (
        <textarea
          {...common}
          rows={Math.min(6, Math.ceil(value.length / 34) + 1)}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
        />
      ) : (
        <input {...common} type="text" value={value} onInput={(event) => onInput(event.currentTarget.value)} />
      )}
      {help && (
        <small id={`${id}h`} class="muted">
          {help}
        </small>
      )}
    </div>
  );
}

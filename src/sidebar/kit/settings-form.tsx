/** Settings as a small form. What is typed stays until it is saved, whatever happens meanwhile. */
import { useContext, useId, useState } from 'preact/hooks';
import type { SettingView } from '../../api/types.js';
import { words } from '../words.js';
import { BusyContext, Button } from './button.js';
import { Options } from './fields.js';

interface SettingsFormProps {
  readonly settings: readonly SettingView[];
  /** Name of the button that saves. */
  readonly button: string;
  /** True if it was done. */
  readonly save: (changes: readonly { readonly id: string; readonly value: string }[]) => Promise<boolean>;
}

type Drafts = Readonly<Record<string, string>>;

export function SettingsForm({ settings, button, save }: SettingsFormProps) {
  const busy = useContext(BusyContext);
  const [drafts, setDrafts] = useState<Drafts>({});
  const changed = settings.filter(({ id, value }) => drafts[id] !== undefined && drafts[id] !== value);
  async function submit() {
    if (changed.length === 0 || busy) return;
    const sent = changed.map(({ id }) => ({ id, value: drafts[id] ?? '' }));
    if (await save(sent)) setDrafts((now) => without(now, sent));
  }
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
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
      <Button test={button} kind="primary" off={changed.length === 0} onClick={submit}>
        {changed.length > 0 ? words.saveChanges(changed.length) : words.save}
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
  readonly setting: SettingView;
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
          <Options of={choices} />
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

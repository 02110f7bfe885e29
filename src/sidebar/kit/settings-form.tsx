/** Settings as a small form. What is typed stays until it is saved, whatever happens meanwhile. */
import { useContext, useId, useState } from 'preact/hooks';
import type { SettingView } from '../../api/types.js';
import { words } from '../words.js';
import { Fold, type FoldProps } from './blocks.js';
import { BusyContext, Button, type ButtonProps } from './button.js';
import { useDraft } from './draft.js';
import { FaultContext, useFault } from './fault.js';
import { Options } from './fields.js';

export interface SettingsFormProps {
  readonly settings: readonly SettingView[];
  /** Name of the button that saves. */
  readonly button: string;
  /** True if it was done. Without it nothing is saved alone. */
  readonly save?: (changes: Changes) => Promise<boolean>;
  /** The heading below which the fields wait until somebody wants them. */
  readonly below?: Pick<FoldProps, 'test' | 'title'>;
  /** What is done with what was typed beside saving it. */
  readonly further?: Omit<ButtonProps, 'onClick'> & { readonly go: (changes: Changes) => void };
}

export type Changes = readonly { readonly id: string; readonly value: string }[];

type Drafts = Readonly<Record<string, string>>;

/** Those to be asked first are in sight, the others in a fold. */
export function SettingsForm({ settings, button, save, below, further }: SettingsFormProps) {
  const busy = useContext(BusyContext);
  const [drafts, setDrafts] = useDraft<Drafts>(`settings ${settings.map(({ id }) => id).join(' ')}`, {});
  const changes = settings.flatMap(({ id, value }) => {
    const typed = drafts[id];
    return typed === undefined || typed === value ? [] : [{ id, value: typed }];
  });
  async function submit() {
    if (busy) return;
    if (!save) return further?.go(changes);
    if (changes.length > 0 && (await save(changes))) setDrafts((now) => without(now, changes));
  }
  const field = (setting: SettingView) => (
    <Field
      key={setting.id}
      setting={setting}
      value={drafts[setting.id] ?? setting.value}
      onInput={(value) => setDrafts((now) => ({ ...now, [setting.id]: value }))}
    />
  );
  const fault = useContext(FaultContext);
  const isFaulty = ({ id }: SettingView) => id === fault?.field;
  const first = settings.filter((setting) => setting.first);
  const others = settings.filter((setting) => !setting.first);
  const fields = (
    <>
      {(first.length > 0 ? first : others).map(field)}
      {first.length > 0 && others.length > 0 && (
        <Fold test="more-settings" title={words.moreSettings} needed={others.some(isFaulty)}>
          <div class="stack">{others.map(field)}</div>
        </Fold>
      )}
    </>
  );
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {below ? (
        <Fold {...below} needed={settings.some(isFaulty)}>
          <div class="stack">{fields}</div>
        </Fold>
      ) : (
        fields
      )}
      {save && !(below && changes.length === 0) && (
        <Button test={button} kind="primary" off={changes.length === 0} onClick={submit}>
          {changes.length > 0 ? words.saveChanges(changes.length) : words.save}
        </Button>
      )}
      {further && <Button {...further} onClick={() => further.go(changes)} />}
      <input type="submit" hidden />
    </form>
  );
}

function without(drafts: Drafts, saved: Changes): Drafts {
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
  const sentence = useFault(setting.id, value, id);
  // Decided once: another kind of field in its place would lose the focus.
  const [long] = useState(setting.value.length > 30);
  const common = {
    id,
    'data-test': 'setting',
    'data-id': setting.id,
    'aria-invalid': sentence !== '',
    'aria-describedby': `${id}f ${id}h`,
  };
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
      {sentence !== '' && (
        <small id={`${id}f`} class="fault" data-test="setting-fault">
          {sentence}
        </small>
      )}
      {help && (
        <small id={`${id}h`} class="muted">
          {help}
        </small>
      )}
    </div>
  );
}

/** Fields of more than one card: a choice beside its name, and a name that is typed with suggestions. */
import { useId } from 'preact/hooks';

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A choice in one row with its name; `by` is the id of the element that says what it is about. */
export function Choice(props: {
  readonly name: string;
  readonly test: string;
  readonly by: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onPick: (value: string) => void;
}) {
  const id = useId();
  return (
    <span class="choice">
      <span id={id}>{props.name}</span>
      <select
        data-test={props.test}
        aria-labelledby={`${id} ${props.by}`}
        value={props.value}
        onChange={(event) => props.onPick(event.currentTarget.value)}
      >
        <Options of={props.options} />
      </select>
    </span>
  );
}

export function Options({ of }: { readonly of: readonly Option[] }) {
  return (
    <>
      {of.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </>
  );
}

/** What is typed is checked by the caller: `fault` says what is wrong with it, `''` that nothing is. */
export function NameField(props: {
  readonly label: string;
  readonly test: string;
  readonly placeholder: string;
  readonly names: readonly string[];
  readonly value: string;
  readonly fault: string;
  readonly onInput: (value: string) => void;
}) {
  const id = useId();
  const { label, test, placeholder, names, value, fault, onInput } = props;
  return (
    <label class="field">
      <span>{label}</span>
      <input
        list={id}
        data-test={test}
        placeholder={placeholder}
        autocomplete="off"
        value={value}
        aria-invalid={fault !== ''}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <datalist id={id}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <small role="status">{fault}</small>
    </label>
  );
}

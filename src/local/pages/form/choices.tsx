/** Multiple choice and check boxes, with "Other" and its own text. */
import type { FieldProps } from './field.js';

export function Choices({ question, value, onChange }: FieldProps) {
  const { id, kind, options = [], other: hasOther, required } = question;
  const many = kind === 'checkbox';
  const picked = value?.picked ?? [];
  const other = value?.other;
  const type = many ? 'checkbox' : 'radio';

  function pick(option: string, on: boolean): void {
    if (!many) onChange({ picked: [option] });
    else onChange({ picked: options.filter((each) => (each === option ? on : picked.includes(each))), other });
  }

  function pickOther(on: boolean): void {
    onChange({ picked: many ? picked : [], other: on ? '' : undefined });
  }

  const answered = picked.length > 0 || other !== undefined;
  return (
    <div class="choices">
      {options.map((option) => (
        <label key={option}>
          <input
            type={type}
            name={`q-${id}`}
            checked={picked.includes(option)}
            onChange={(event) => pick(option, event.currentTarget.checked)}
          />
          {option}
        </label>
      ))}
      {hasOther && (
        <div class="choice-other">
          <label>
            <input
              type={type}
              name={`q-${id}`}
              checked={other !== undefined}
              onChange={(event) => pickOther(event.currentTarget.checked)}
            />
            Other:
          </label>
          <input
            class="wide"
            aria-label={`Other answer to ${question.title}`}
            value={other ?? ''}
            onInput={(event) => onChange({ picked: many ? picked : [], other: event.currentTarget.value })}
          />
        </div>
      )}
      {!many && !required && answered && (
        <button type="button" class="link-button" onClick={() => onChange({})}>
          Clear selection
        </button>
      )}
    </div>
  );
}

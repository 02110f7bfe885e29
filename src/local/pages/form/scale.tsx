/** A linear scale: the numbers in a row, their ends labelled. */
import type { FieldProps } from './field.js';

export function Scale({ question, value, onChange }: FieldProps) {
  const { id, low = 1, high = 5, lowLabel, highLabel, required } = question;
  const steps = Array.from({ length: Math.max(0, high - low + 1) }, (_, index) => String(low + index));
  return (
    <>
      <div class="scale">
        {lowLabel && <span class="scale-end">{lowLabel}</span>}
        <div class="scale-steps">
          {steps.map((step, index) => (
            <label key={step}>
              {step}
              <input
                type="radio"
                name={`q-${id}`}
                aria-label={[step, index === 0 ? lowLabel : index === steps.length - 1 ? highLabel : '']
                  .filter(Boolean)
                  .join(', ')}
                checked={value?.text === step}
                onChange={() => onChange({ text: step })}
              />
            </label>
          ))}
        </div>
        {highLabel && <span class="scale-end">{highLabel}</span>}
      </div>
      {!required && value?.text && (
        <button type="button" class="link-button" onClick={() => onChange({})}>
          Clear selection
        </button>
      )}
    </>
  );
}

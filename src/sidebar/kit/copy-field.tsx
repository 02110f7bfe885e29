/** Text in a field from which it can be copied in every way there is. */
import { useRef, useState } from 'preact/hooks';
import { words } from '../words.js';
import { Glyph } from './icons.js';

export interface CopyFieldProps {
  readonly text: string;
  /** What the field holds, for who cannot see it. */
  readonly label: string;
  /** Stable hooks for tests: of the field, and of the button. */
  readonly tests: readonly [field: string, button: string];
  /** More than one line. */
  readonly lines?: number;
}

export function CopyField({ text, label, tests, lines = 1 }: CopyFieldProps) {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [copied, tell] = useState<boolean | null>(null);
  const shared = {
    ref: field,
    class: 'grow',
    readOnly: true,
    'aria-label': label,
    'data-test': tests[0],
    value: text,
    onFocus: () => field.current?.select(),
  };
  return (
    <>
      <div class={lines > 1 ? 'stack' : 'link-row'}>
        {lines > 1 ? <textarea rows={lines} {...shared} /> : <input {...shared} />}
        <button
          type="button"
          class="button"
          data-test={tests[1]}
          onClick={async () => tell(await copy(text, field.current!))}
        >
          <Glyph of={copied ? 'tick' : 'copy'} /> <span aria-live="polite">{copied ? words.copied : words.copy}</span>
        </button>
      </div>
      {copied === false && (
        <p class="small" role="status" data-test="copy-by-hand">
          {words.copyByHand}
        </p>
      )}
    </>
  );
}

/** A frame from another host may be kept from the clipboard, but may copy what is selected; else it stays selected. */
async function copy(text: string, field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field.focus();
    field.select();
    return document.execCommand('copy');
  }
}

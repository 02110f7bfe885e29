/** The link to share: in sight, in a field from which it can be copied in every way there is. */
import { useRef, useState } from 'preact/hooks';
import { panel } from '../../../programme/signup/words.js';
import { Glyph } from '../../kit/icons.js';
import { Link } from '../../kit/link.js';

export function FormLink({ url }: { readonly url: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, tell] = useState<boolean | null>(null);
  const label = copied ? panel.copied : panel.copy;
  return (
    <div class="stack tight">
      <Link url={url} text={panel.form} test="form-link" class="strong" />
      <div class="link-row">
        <input
          ref={field}
          class="grow"
          readOnly
          aria-label={panel.formLink}
          data-test="form-url"
          value={url}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button
          type="button"
          class="button"
          data-test="copy-link"
          onClick={async () => tell(await copy(url, field.current!))}
        >
          <Glyph of={copied ? 'tick' : 'copy'} /> <span aria-live="polite">{label}</span>
        </button>
      </div>
      {copied === false && (
        <p class="small" role="status" data-test="copy-by-hand">
          {panel.copyByHand}
        </p>
      )}
    </div>
  );
}

/** A frame from another host may be kept from the clipboard, but may copy what is selected; else it stays selected. */
async function copy(text: string, field: HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field.focus();
    field.select();
    return document.execCommand('copy');
  }
}

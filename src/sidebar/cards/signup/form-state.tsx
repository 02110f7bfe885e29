/** How the form differs from the settings, and who agreed to other words than it has now. */
import { panel } from '../../../programme/signup/words.js';
import { useStore } from '../../app/store.js';
import { Notice } from '../../kit/blocks.js';
import { Button } from '../../kit/button.js';
import type { CardContent } from '../content.js';

export function FormState({ signups }: { readonly signups: CardContent<'signup'>['data'] }) {
  const { preview } = useStore();
  return (
    <>
      {signups.formDiffers.length > 0 && (
        <Notice tone="attention">
          <p class="strong">{panel.update.title}</p>
          <div data-test="form-differs">
            {signups.formDiffers.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          <Button test="run-form" onClick={() => preview('run-form', 'form')}>
            {panel.update.run}
          </Button>
          <p class="muted small">{panel.update.keeps}</p>
        </Notice>
      )}
      {signups.formMissing !== '' && (
        <p class="muted small" data-test="form-missing">
          {panel.update.missing(signups.formMissing)}
        </p>
      )}
      {signups.earlierConsent > 0 && (
        <p class="muted small" data-test="earlier-consent">
          {panel.update.earlier(signups.earlierConsent)}
        </p>
      )}
    </>
  );
}

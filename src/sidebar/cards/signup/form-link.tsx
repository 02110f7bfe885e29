/** The link to share, in sight. */
import { panel } from '../../../programme/signup/words.js';
import { CopyField } from '../../kit/copy-field.js';
import { Link } from '../../kit/link.js';

export function FormLink({ url }: { readonly url: string }) {
  return (
    <div class="stack tight">
      <Link url={url} text={panel.form} test="form-link" class="strong" />
      <CopyField text={url} label={panel.formLink} tests={['form-url', 'copy-link']} />
    </div>
  );
}

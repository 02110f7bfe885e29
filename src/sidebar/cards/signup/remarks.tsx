/** What people wrote in words of their own: read it, and say of whom it keeps them from being paired. */
import { panel } from '../../../programme/signup/words.js';
import { useStore } from '../../app/store.js';
import { Long, Notice } from '../../kit/blocks.js';
import { Button } from '../../kit/button.js';
import type { Signups } from './draft.js';

export function Remarks({ remarks }: Pick<Signups, 'remarks'>) {
  const { edit } = useStore();
  const say = panel.remarks;
  const settle = (button: string, args: { readonly ids?: readonly string[]; readonly as?: string }) =>
    void edit(button, 'remarks', args);
  return (
    <Notice tone="attention">
      <section data-test="remarks" aria-label={say.title}>
        <h4>{say.title}</h4>
        <p>{say.why(remarks.length)}</p>
        <Long
          items={remarks}
          step={5}
          show={({ id, name, wrote }) => (
            <li key={id} class="item" data-test="remark" data-id={id}>
              <span class="strong wrap">{name}</span>
              {wrote.map((one) => (
                <span key={one} class="wrap small">
                  {one}
                </span>
              ))}
              <span class="row">
                <Button
                  test="remark-read"
                  id={id}
                  label={say.readLabel(name)}
                  onClick={() => settle(`remark-read:${id}`, { ids: [id], as: 'read' })}
                >
                  {say.read}
                </Button>
                <Button
                  test="remark-pause"
                  id={id}
                  label={say.pauseLabel(name)}
                  onClick={() => settle(`remark-pause:${id}`, { ids: [id], as: 'pause' })}
                >
                  {say.pause}
                </Button>
              </span>
            </li>
          )}
        />
        {remarks.length > 1 && (
          <Button
            test="remarks-read"
            onClick={() => settle('remarks-read', { ids: remarks.map(({ id }) => id), as: 'read' })}
          >
            {say.readAll(remarks.length)}
          </Button>
        )}
      </section>
    </Notice>
  );
}

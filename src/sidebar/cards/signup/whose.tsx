/** Somebody's address came with another name: whose answers count. */
import { panel } from '../../../programme/signup/words.js';
import { useStore } from '../../app/store.js';
import { Long, Notice } from '../../kit/blocks.js';
import { Button } from '../../kit/button.js';
import type { Signups } from './draft.js';

export function Whose({ whose }: Pick<Signups, 'whose'>) {
  const { edit } = useStore();
  const say = panel.whose;
  return (
    <Notice tone="attention">
      <section data-test="whose" aria-label={say.title}>
        <h4>{say.title}</h4>
        <Long
          items={whose}
          step={5}
          show={({ id, name, email, other, before, ...choices }) => {
            const key = `${id} ${other}`;
            const button = (as: keyof typeof choices, text: string, label = text) => (
              <Button
                test={`whose-${as}`}
                id={key}
                label={label}
                onClick={() =>
                  void edit(`whose-${as}:${key}`, 'whose', { id, names: choices[as] }, { id, names: before })
                }
              >
                {text}
              </Button>
            );
            return (
              <li key={key} class="item" data-test="whose-item" data-id={id}>
                <span class="wrap">{say.asked(name, other, email)}</span>
                <div class="stack">
                  {button('keep', say.keep(name))}
                  {button('instead', say.instead(other))}
                  {button('one', say.one, say.oneLabel(name, other))}
                </div>
              </li>
            );
          }}
        />
      </section>
    </Notice>
  );
}

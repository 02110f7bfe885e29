/** Card "Set up": makes the tabs and the form, and holds the settings of the programme. */
import type { CardContent } from '../app/card.js';
import { useTheDesk } from '../app/store.js';
import { Button, Fold } from '../kit/button.js';
import { isDue } from '../kit/format.js';
import { Settings } from '../kit/settings-form.js';

export function SetupCard({ view, step }: CardContent) {
  const desk = useTheDesk();
  const done = step.state === 'done';
  return (
    <>
      <p class="muted">
        {done
          ? 'The tabs and the form are there. Setting up again only adds what is missing; it never overwrites.'
          : 'Makes the tabs, example criteria and the sign-up form. Look through the settings below first: the form is made from them.'}
      </p>
      <Button
        test="run-setup"
        kind={isDue(step) ? 'primary' : 'plain'}
        onClick={() => desk.ask('run-setup', 'setup')}
        title="Shows first what will be made"
      >
        {done ? 'Set up again' : 'Set up'}
      </Button>
      {view.settings.length > 0 ? (
        <Fold test="settings" title="Settings" open={!done}>
          <Settings card="setup" settings={view.settings} />
        </Fold>
      ) : (
        <p class="empty">Settings appear here after setting up.</p>
      )}
    </>
  );
}

/** Card "Set up": makes the tabs and the form, and holds the settings of the programme. */
import type { View } from '../../api/types.js';
import { useStore } from '../app/store.js';
import { Fold } from '../kit/blocks.js';
import { Button } from '../kit/button.js';
import { type CardContent, isDue } from './content.js';
import { CardSettings } from './settings.js';
import { panel } from './setup.words.js';

export function SetupCard({ step, data: { settings } }: CardContent<Pick<View, 'settings'>>) {
  const { preview } = useStore();
  const done = step.state === 'done';
  return (
    <>
      <p class="muted">{done ? panel.again : panel.first}</p>
      <Button
        test="run-setup"
        kind={isDue(step) ? 'primary' : 'plain'}
        onClick={() => preview('run-setup', 'setup')}
        title={panel.runTitle}
      >
        {done ? panel.runAgain : panel.run}
      </Button>
      {settings.length > 0 ? (
        <Fold test="settings" title={panel.settings} open={!done}>
          <CardSettings card="setup" settings={settings} />
        </Fold>
      ) : (
        <p class="empty">{panel.noSettings}</p>
      )}
    </>
  );
}

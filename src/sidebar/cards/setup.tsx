/** Card "Set up": makes the tabs and the form, and holds the settings from which they are made. */
import { panel } from '../../programme/setup/words.js';
import { useStore } from '../app/store.js';
import { Button } from '../kit/button.js';
import { type CardContent, isDue } from './content.js';
import { CardProblems } from './problems.js';
import { CardSettings } from './settings.js';

export function SetupCard({ step, data, settings, problems }: CardContent<'setup'>) {
  const { preview } = useStore();
  const done = step.state === 'done';
  return (
    <>
      <p class="muted">{done ? panel.again : panel.first}</p>
      <p class="muted" data-test="zone">
        {panel.zone(data.zone)}
      </p>
      <Button
        test="run-setup"
        kind={isDue(step) ? 'primary' : 'plain'}
        onClick={() => preview('run-setup', 'setup')}
        title={panel.runTitle}
      >
        {done ? panel.runAgain : panel.run}
      </Button>
      <CardProblems of="setup" problems={problems} />
      <CardSettings of="setup" title={panel.settings} settings={settings} open={!done} />
    </>
  );
}

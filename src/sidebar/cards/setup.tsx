/** Card "Set up": the settings, and one button that saves them and makes the tabs and the form from them. */
import { panel } from '../../programme/setup/words.js';
import { useStore } from '../app/store.js';
import { Notice } from '../kit/blocks.js';
import { Button } from '../kit/button.js';
import { type Changes, SettingsForm } from '../kit/settings-form.js';
import { type CardContent, isDue } from './content.js';
import { CardProblems } from './problems.js';

const SAVE = 'save-setup-settings';

export function SetupCard({ step, data, settings, problems }: CardContent<'setup'>) {
  const { preview, edit } = useStore();
  const isThere = data.missing < data.tabs;
  const further = {
    test: 'run-setup',
    kind: isDue(step) ? ('primary' as const) : ('quiet' as const),
    title: panel.runTitle,
    children: isThere ? panel.runAgain : panel.run,
    go: (changes: Changes) => preview('run-setup', 'setup', changes.length > 0 ? { settings: changes } : undefined),
  };
  return (
    <>
      <p class="muted">{isThere ? panel.again : panel.first}</p>
      {data.renamed.map(({ tab, now, says }) => (
        <Notice key={`${tab} ${now}`} tone="attention">
          <p data-test="renamed">{says}</p>
          <Button test="take-tab" id={now} onClick={() => preview(`take-tab:${now}`, 'rename', { tab, now })}>
            {panel.takeTab(now, tab)}
          </Button>
        </Notice>
      ))}
      <CardProblems of="setup" problems={problems} />
      <SettingsForm
        settings={settings}
        button={SAVE}
        further={further}
        {...(isThere && {
          below: { test: 'setup-settings', title: panel.settings },
          save: (changes) => edit(SAVE, 'settings', { settings: changes }),
        })}
      />
      <p class="muted small" data-test="zone">
        {panel.zone(data.zone)}
      </p>
    </>
  );
}

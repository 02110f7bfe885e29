/** The settings of a card, below a heading that opens. */
import type { SettingView } from '../../api/types.js';
import { useStore } from '../app/store.js';
import { Fold } from '../kit/blocks.js';
import { SettingsForm } from '../kit/settings-form.js';

export function CardSettings(props: {
  /** Name of the card. */
  readonly of: string;
  readonly title: string;
  readonly settings: readonly SettingView[];
  readonly open?: boolean;
}) {
  const { of, title, settings, open = false } = props;
  const { edit } = useStore();
  const button = `save-${of}-settings`;
  if (settings.length === 0) return null;
  return (
    <Fold test={`${of}-settings`} title={title} open={open}>
      <SettingsForm
        settings={settings}
        button={button}
        save={(changes) => edit(button, 'settings', { settings: changes })}
      />
    </Fold>
  );
}

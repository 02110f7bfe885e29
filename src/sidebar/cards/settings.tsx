/** The settings that a card shows: those among all that belong to it. */
import type { View } from '../../api/types.js';
import { useStore } from '../app/store.js';
import { SettingsForm } from '../kit/settings-form.js';

type Settings = View['settings'];

export function CardSettings(props: { readonly card: Settings[number]['card']; readonly settings: Settings }) {
  const { card, settings } = props;
  const { edit } = useStore();
  const button = `save-${card}-settings`;
  return (
    <SettingsForm
      settings={settings.filter((setting) => setting.card === card)}
      button={button}
      save={(changes) => edit(button, 'settings', { settings: changes })}
    />
  );
}

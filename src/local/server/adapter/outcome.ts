/** What a run showed the person: notices, messages, a sidebar; and how it ended. */
import type { Menu, MenuItem, RunResult } from '../../kernel.js';
import type { MenuItemShape, MenuShape, OutcomeShape } from '../shapes.js';

export function shownBy({ ui }: RunResult): Omit<OutcomeShape, 'ok'> {
  return {
    toasts: ui.toasts.map(({ message, ...toast }) => ({ ...toast, text: message })),
    alerts: ui.alerts,
    ...(ui.sidebar ? { sidebar: { title: ui.sidebar.title } } : {}),
    ...(ui.dialog ? { dialog: { title: ui.dialog.title, width: ui.dialog.width, height: ui.dialog.height } } : {}),
  };
}

export function outcomeOf(run: RunResult): OutcomeShape {
  const shown = shownBy(run);
  if (run.status === 'completed') return { ok: true, ...shown };
  return { ok: false, message: run.error?.message ?? `The script was ${run.status}.`, ...shown };
}

export function menuShapes(menus: readonly Menu[]): MenuShape[] {
  return menus.map(({ name, items }) => ({ title: name, items: items.map(itemShape) }));
}

function itemShape(item: MenuItem): MenuItemShape {
  if (item === 'separator') return { label: '' };
  if ('menu' in item) return { label: item.menu.name, items: item.menu.items.map(itemShape) };
  return { label: item.label, fn: item.fn };
}

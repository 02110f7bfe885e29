/** Menus, sidebar and messages in the window of the Sheet. */
import { ServiceError, signatureError } from '../errors.js';
import type { Execution, MenuItem } from '../kernel.js';
import { HtmlOutput } from '../script/html.js';
import { type EnumValue, enumOf, SERVICE } from '../script-object.js';

const button = enumOf('Ui.Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const buttonSet = enumOf('Ui.ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

class MenuBuilder {
  readonly [SERVICE] = 'Menu';
  readonly _name: string;
  readonly _items: MenuItem[] = [];
  readonly #execution: Execution;
  constructor(execution: Execution, name: string) {
    this.#execution = execution;
    this._name = name;
  }
  addItem(caption: string, functionName: string): this {
    if (typeof caption !== 'string' || typeof functionName !== 'string')
      throw signatureError('Menu.addItem', [caption, functionName]);
    this._items.push({ label: caption, fn: functionName });
    return this;
  }
  addSeparator(): this {
    this._items.push('separator');
    return this;
  }
  addSubMenu(menu: MenuBuilder): this {
    this._items.push({ menu: { name: menu._name, items: menu._items } });
    return this;
  }
  addToUi(): void {
    if (this._items.length === 0) throw new ServiceError('A menu needs at least one item.');
    this.#execution.ui.menus.push({ name: this._name, items: this._items });
  }
}

export class Ui {
  readonly [SERVICE] = 'Ui';
  readonly Button = button;
  readonly ButtonSet = buttonSet;
  readonly #execution: Execution;
  constructor(execution: Execution) {
    this.#execution = execution;
  }
  createMenu(caption: string): MenuBuilder {
    return new MenuBuilder(this.#execution, String(caption));
  }
  /** An add-on's menu is called as the script itself. */
  createAddonMenu(): MenuBuilder {
    return new MenuBuilder(this.#execution, 'Add-on');
  }
  showSidebar(userInterface: unknown): void {
    if (!(userInterface instanceof HtmlOutput)) throw signatureError('Ui.showSidebar', [userInterface]);
    this.#execution.ui.sidebar = { title: userInterface.getTitle(), html: userInterface.getContent() };
  }
  showModalDialog(userInterface: unknown, title: string): void {
    if (!(userInterface instanceof HtmlOutput)) throw signatureError('Ui.showModalDialog', [userInterface, title]);
    const [width, height] = [userInterface.getWidth() ?? 600, userInterface.getHeight() ?? 400];
    this.#execution.ui.dialog = { title: String(title), html: userInterface.getContent(), width, height };
  }
  /** Shows a message; here nobody can answer, so it counts as confirmed with OK. */
  alert(first: unknown, second: unknown, third: unknown): EnumValue {
    const shown = [first, second, third].filter((one) => one !== null);
    const texts = shown.filter((one) => typeof one === 'string');
    if (texts.length === 0) throw signatureError('Ui.alert', shown);
    if (shown.some((one) => one === buttonSet.YES_NO || one === buttonSet.YES_NO_CANCEL || one === buttonSet.OK_CANCEL))
      throw new ServiceError('The Local Workspace cannot ask questions in a message box. Ask in the sidebar.');
    this.#execution.ui.alerts.push(texts.join('\n'));
    return button.OK;
  }
}

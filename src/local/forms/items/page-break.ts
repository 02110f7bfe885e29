/** The start of a page, and where the page before it leads, as scripts know them. */
import { NotEmulated, ServiceError } from '../../errors.js';
import { type EnumValue, enumOf, SERVICE } from '../../script-object.js';
import type { FormEditor } from '../form-editor.js';
import type { Turn } from '../path.js';
import { BaseItem } from './item.js';
import { enterKind } from './kinds.js';

export const PageNavigationType = enumOf('FormApp.PageNavigationType', ['CONTINUE', 'GO_TO_PAGE', 'RESTART', 'SUBMIT']);

export class PageBreakItem extends BaseItem {
  /** Where one goes who comes to this page break from the page before it; who is led to its page does not. */
  setGoToPage(target: unknown): this {
    const goTo = turnTo(this, 'setGoToPage', target);
    if (goTo === undefined) throw this._wrong('setGoToPage', [target]);
    return this._set((item) => {
      item.goTo = goTo;
    });
  }
  getGoToPage(): PageBreakItem | null {
    return pageOf(this._editor, this._item().goTo);
  }
  getPageNavigationType(): EnumValue {
    return typeOf(this._item().goTo ?? 'CONTINUE');
  }
}

/** A page break or a type of navigation that a script hands over; undefined if it is neither. */
export function turnTo(item: BaseItem, member: string, target: unknown): Turn | undefined {
  if (target instanceof PageBreakItem) {
    if (target._editor.formId !== item._editor.formId) throw new ServiceError(`Invalid argument: item (${member})`);
    return target._item().id;
  }
  const { CONTINUE, GO_TO_PAGE, RESTART, SUBMIT } = PageNavigationType;
  if (target === GO_TO_PAGE) throw new NotEmulated(`${item[SERVICE]}.${member} with GO_TO_PAGE and no page`);
  const type = [CONTINUE, RESTART, SUBMIT].find((one) => one === target);
  return type && (type.name() as 'CONTINUE' | 'RESTART' | 'SUBMIT');
}

export function typeOf(turn: Turn): EnumValue {
  return PageNavigationType[typeof turn === 'number' ? 'GO_TO_PAGE' : turn];
}

export function pageOf(editor: FormEditor, turn: Turn | undefined): PageBreakItem | null {
  return typeof turn === 'number' ? new PageBreakItem('PageBreakItem', editor, turn) : null;
}

enterKind('PAGE_BREAK', (editor, id) => new PageBreakItem('PageBreakItem', editor, id));

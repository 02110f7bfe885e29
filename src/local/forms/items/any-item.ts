/** An item of which only the general part is known. */
import { ServiceError } from '../../errors.js';
import type { ScriptObject } from '../../script-object.js';
import type { FormEditor } from '../form-editor.js';
import type { KnownType } from '../model.js';
import { BaseItem } from './item.js';
import { itemObject } from './kinds.js';

/** `asTextItem()` and its like tell more. */
export class AnyItem extends BaseItem {
  constructor(editor: FormEditor, id: number) {
    super('Item', editor, id);
  }
  asCheckboxGridItem(): ScriptObject {
    return this._as('CHECKBOX_GRID');
  }
  asCheckboxItem(): ScriptObject {
    return this._as('CHECKBOX');
  }
  asDateItem(): ScriptObject {
    return this._as('DATE');
  }
  asGridItem(): ScriptObject {
    return this._as('GRID');
  }
  asListItem(): ScriptObject {
    return this._as('LIST');
  }
  asMultipleChoiceItem(): ScriptObject {
    return this._as('MULTIPLE_CHOICE');
  }
  asPageBreakItem(): ScriptObject {
    return this._as('PAGE_BREAK');
  }
  asParagraphTextItem(): ScriptObject {
    return this._as('PARAGRAPH_TEXT');
  }
  asScaleItem(): ScriptObject {
    return this._as('SCALE');
  }
  asSectionHeaderItem(): ScriptObject {
    return this._as('SECTION_HEADER');
  }
  asTextItem(): ScriptObject {
    return this._as('TEXT');
  }
  asTimeItem(): ScriptObject {
    return this._as('TIME');
  }
  _as(type: KnownType): ScriptObject {
    if (this._item().type !== type) {
      throw new ServiceError(`Invalid conversion for item type: ${this._item().type}.`);
    }
    return itemObject(this._editor, this._item());
  }
}

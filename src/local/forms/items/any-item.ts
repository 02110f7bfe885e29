/** An item of which only the general part is known. */
import { ServiceError } from '../../errors.js';
import type { FormDesk } from '../form-editor.js';
import type { KnownType } from '../model.js';
import { BaseItem } from './item.js';
import { itemObject } from './kinds.js';

/** `asTextItem()` and its like tell more. */
export class AnyItem extends BaseItem {
  constructor(desk: FormDesk, id: number) {
    super('Item', desk, id);
  }
  asCheckboxGridItem(): BaseItem {
    return this._as('CHECKBOX_GRID');
  }
  asCheckboxItem(): BaseItem {
    return this._as('CHECKBOX');
  }
  asDateItem(): BaseItem {
    return this._as('DATE');
  }
  asGridItem(): BaseItem {
    return this._as('GRID');
  }
  asListItem(): BaseItem {
    return this._as('LIST');
  }
  asMultipleChoiceItem(): BaseItem {
    return this._as('MULTIPLE_CHOICE');
  }
  asPageBreakItem(): BaseItem {
    return this._as('PAGE_BREAK');
  }
  asParagraphTextItem(): BaseItem {
    return this._as('PARAGRAPH_TEXT');
  }
  asScaleItem(): BaseItem {
    return this._as('SCALE');
  }
  asSectionHeaderItem(): BaseItem {
    return this._as('SECTION_HEADER');
  }
  asTextItem(): BaseItem {
    return this._as('TEXT');
  }
  asTimeItem(): BaseItem {
    return this._as('TIME');
  }
  _as(type: KnownType): BaseItem {
    if (this._item().type !== type) {
      throw new ServiceError(`Invalid conversion for item type: ${this._item().type}.`);
    }
    return itemObject(this._desk, this._item());
  }
}

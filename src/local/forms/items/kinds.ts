/** Which class each type of item has. */
import type { FormDesk } from '../form-editor.js';
import type { Item } from '../model.js';
import { CheckboxItem, ListItem, MultipleChoiceItem } from './choice.js';
import { CheckboxGridItem, GridItem } from './grid.js';
import { BaseItem } from './item.js';
import { ScaleItem } from './scale.js';
import { DateItem, TextItem, TimeItem } from './text.js';

/** The item as an object of its own class. */
export function itemObject(desk: FormDesk, item: Item): BaseItem {
  switch (item.type) {
    case 'CHECKBOX':
      return new CheckboxItem('CheckboxItem', desk, item.id);
    case 'CHECKBOX_GRID':
      return new CheckboxGridItem('CheckboxGridItem', desk, item.id);
    case 'DATE':
      return new DateItem('DateItem', desk, item.id);
    case 'GRID':
      return new GridItem('GridItem', desk, item.id);
    case 'LIST':
      return new ListItem('ListItem', desk, item.id);
    case 'MULTIPLE_CHOICE':
      return new MultipleChoiceItem('MultipleChoiceItem', desk, item.id);
    case 'PAGE_BREAK':
      return new BaseItem('PageBreakItem', desk, item.id);
    case 'PARAGRAPH_TEXT':
      return new TextItem('ParagraphTextItem', desk, item.id);
    case 'SCALE':
      return new ScaleItem('ScaleItem', desk, item.id);
    case 'SECTION_HEADER':
      return new BaseItem('SectionHeaderItem', desk, item.id);
    case 'TEXT':
      return new TextItem('TextItem', desk, item.id);
    case 'TIME':
      return new TimeItem('TimeItem', desk, item.id);
  }
}

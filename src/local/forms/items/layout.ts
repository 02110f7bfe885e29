/** Items that ask nothing: a heading within a page, and the start of the next page. */
import { BaseItem } from './item.js';
import { enterKind } from './kinds.js';

enterKind('PAGE_BREAK', (editor, id) => new BaseItem('PageBreakItem', editor, id));
enterKind('SECTION_HEADER', (editor, id) => new BaseItem('SectionHeaderItem', editor, id));

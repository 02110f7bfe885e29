/** Items that ask nothing: a heading within a page, and the start of the next page. */
import { BaseItem } from './item.js';
import { enterKind } from './kinds.js';

enterKind('PAGE_BREAK', (desk, id) => new BaseItem('PageBreakItem', desk, id));
enterKind('SECTION_HEADER', (desk, id) => new BaseItem('SectionHeaderItem', desk, id));

/** A heading within a page, which asks nothing. */
import { BaseItem } from './item.js';
import { enterKind } from './kinds.js';

enterKind('SECTION_HEADER', (editor, id) => new BaseItem('SectionHeaderItem', editor, id));

/** The Sheet as a person has it before them: what typing, pasting, sorting and the menus do. */
export * from './edits/cells.js';
export * from './edits/import-tab.js';
export * from './edits/lines.js';
export type { Edited } from './edits/person.js';
export * from './edits/tabs.js';
export * from './edits/undo.js';

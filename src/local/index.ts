/** The door to the Local Workspace: a strict Apps Script host, its Sheet, forms, mail, calendar and pages. */
export { eventsOf } from './calendar/meetings.js';
export type { SomeCircumstances } from './circumstances.js';
export { copyFile } from './copy-file.js';
export { ServiceError } from './errors.js';
export { formList, prefill } from './forms/page-model.js';
export { type Submitted, submitForm } from './forms/submit.js';
export { openHost } from './host.js';
export { tableToType } from './import/table-file.js';
export type { Ended, Faults, Host, RunOptions, RunResult } from './kernel.js';
export { allMails, mailsOf } from './mail/mailboxes.js';
export { hostWorkspace } from './server/adapter/index.js';
export { type Serving, serve } from './server/serve.js';
export {
  deleteRows,
  editCell,
  editCells,
  hideSheet,
  importTab,
  insertColumns,
  insertRows,
  protectSheet,
  renameFile,
  renameSheet,
  sortSheet,
} from './spreadsheet/edits.js';
export { sheetModel, tabModel } from './spreadsheet/page-model.js';

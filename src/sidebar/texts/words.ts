/** What the page of texts says. */
import { list } from '../../core/text.js';
import { catalogue } from '../../core/words.js';

export const words = /* @__PURE__ */ catalogue('panel texts', {
  open: 'Texts of mails',
  why: 'Reword what people read, send yourself a test, or send somebody a mail again.',
  title: 'Texts of mails',
  text: 'Text',
  named: (name: string, { isOurs, isTyped }: { readonly isOurs: boolean; readonly isTyped: boolean }) =>
    isTyped ? `${name} (not saved)` : isOurs ? name : `${name} (yours)`,
  subject: 'Subject',
  body: 'Words',
  insert: 'Insert',
  marks: { heading: 'Heading', item: 'List', bold: 'Bold', line: 'Small print' },
  unknown: (wrong: readonly string[]) => `${list(wrong)}: no such word. Those that this text knows stand above.`,
  missing: (any: readonly string[]) => `Without ${any.join(' or ')} it cannot be saved.`,
  shownFor: 'As it is read by',
  save: 'Save',
  notSaved: 'Not saved yet; it is kept here as long as this browser tab stays open.',
  wouldAsk: (titles: readonly string[]) =>
    `Once this is saved, ${list(titles.map((one) => `“${one}”`))} ${titles.length === 1 ? 'waits' : 'wait'} for your yes again.`,
  asksAgain: (titles: readonly string[]) =>
    `${list(titles.map((one) => `“${one}”`))} ${titles.length === 1 ? 'waits' : 'wait'} for your yes again.`,
  schedule: 'Look at what goes out by itself',
  discard: 'Drop what I typed',
  reset: 'Take ours again',
  test: 'Send me a test',
  again: 'Send a mail again',
  person: 'Name or address',
  find: 'Find',
  nothing: 'They have got nothing yet.',
  send: 'Send again',
  sendLabel: (what: string) => `Send again: ${what}`,
  back: 'Back to the programme',
});

/** The organiser's wording of a message, or ours where the Templates tab has none. */
import { type Row, text } from '../core/cell.js';
import { indexBy } from '../core/dict.js';
import { readRows } from '../core/rows.js';
import { templatesTable } from '../core/tables/templates.js';
import type { World } from '../core/world.js';
import type { Template } from '../mailkit/index.js';
import { messageWords, templates } from '../messages/index.js';

/** A template as it is worded now. */
export type Wordings = (template: Template) => Template;

/** Reads the tab once, for as many mails as there are. */
export function wordingsIn(world: World): Wordings {
  const rowOf = templateRows(world);
  return (template) => {
    const row = rowOf(template);
    if (!row) return template;
    const { wording } = template;
    const own = { subject: text(row.subject) || wording.subject, text: text(row.text) || wording.text };
    return { ...template, wording: { ...wording, ...own } };
  };
}

/** Rows of the Templates tab that are missing, and the help of all. What the organiser reworded stays. */
export function templateRowsFor(world: World): Row[] {
  const rowOf = templateRows(world);
  return templates.map((template): Row => {
    const { id, wording } = template;
    const row = rowOf(template);
    if (row) return { id: text(row.id), help: helpOf(template) };
    const body = wording.footer === '' ? wording.text : `${wording.text}\n---\n${wording.footer}`;
    return { id, subject: wording.subject, text: body, help: helpOf(template) };
  });
}

/** Older Sheets keep a text under a former id. */
function templateRows(world: World): (template: Template) => Row | undefined {
  const rows = indexBy(readRows(templatesTable, world.tabs[templatesTable.name]), (row) => text(row.id));
  return ({ id, formerIds }) => [id, ...formerIds].map((one) => rows[one]).find((row) => row !== undefined);
}

function helpOf({ wording: { label, words, footer } }: Template): string {
  const known = Object.keys(words).map((word) => `{${word}}: ${words[word]}`);
  const marks = footer === '' ? [] : ['', messageWords.marksHelp];
  return [label, '', ...known, ...marks].join('\n');
}

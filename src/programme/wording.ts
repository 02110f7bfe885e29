/** The organiser's wording of a text that people receive, or ours where the Templates tab has none. */
import { read } from '../core/rows.js';
import type { RowOf, WrittenOf } from '../core/table.js';
import { inEveryLanguage } from '../core/words.js';
import type { World } from '../core/world.js';
import type { Template } from '../mailkit/index.js';
import * as records from '../records/index.js';
import { words } from './words.js';

export type { Template } from '../mailkit/index.js';

/** A text that the organiser may reword, as an area declares it. */
export interface Text extends Template {
  /** What the keys of that which is made of it are like. */
  readonly keys: RegExp;
  /** Of the words of each group the text needs one, or it says less than it must. */
  readonly needs: readonly (readonly string[])[];
}

/** A template as it is worded now. */
export type Wordings = (template: Template) => Template;

type Row = RowOf<typeof records.templates>;

/** Reads the tab once, for as many mails as there are. */
export function wordingsIn(world: World): Wordings {
  const rowOf = rowsIn(world);
  return (template) => {
    const row = rowOf(template);
    return row ? { ...template, wording: { ...template.wording, ...reworded(row, template) } } : template;
  };
}

/** What is ours, in whatever language the tab has it, is no wording of the organiser's: it follows the language. */
function reworded({ subject, text }: Row, { wording }: Template): Partial<Pick<Row, 'subject' | 'text'>> {
  const isOurs = (cell: string, ours: () => string) => cell === '' || inEveryLanguage(ours).indexOf(cell) >= 0;
  return {
    ...(isOurs(subject, () => wording.subject) ? {} : { subject }),
    ...(isOurs(text, () => wholeText(wording)) ? {} : { text }),
  };
}

/** Rows of the Templates tab that are missing, and the texts of all that are ours. What the organiser reworded stays. */
export function templateRows(world: World, templates: readonly Template[]): WrittenOf<typeof records.templates>[] {
  const rowOf = rowsIn(world);
  return templates.map((template) => {
    const row = rowOf(template);
    const { wording } = template;
    const ours = { id: wording.name, subject: wording.subject, text: wholeText(wording), help: helpOf(template) };
    return row ? { ...ours, ...reworded(row, template), id: row.id } : ours;
  });
}

/** The row of the Templates tab in which a text stands with these words. */
export function templateRow(world: World, template: Template, subject: string, text: string) {
  const row = rowsIn(world)(template);
  return { id: row ? row.id : template.wording.name, subject, text };
}

/** A text as it is worded now, as one cell, and whether that is ours. */
export function asOneText(world: World, { id, wording }: Template) {
  const now = wordingsIn(world)({ id, wording }).wording;
  const text = now.text === wording.text ? wholeText(now) : now.text;
  return { subject: now.subject, text, isOurs: now.subject === wording.subject && now.text === wording.text };
}

/** As the tab has it: with the small print. */
export function wholeText({ text, footer }: Template['wording']): string {
  return footer === '' ? text : `${text}\n---\n${footer}`;
}

/** A text goes by its name in any language. */
function rowsIn(world: World): (template: Template) => Row | undefined {
  const rows = read(world, records.templates);
  return ({ id, wording }) => {
    const names = [id, ...inEveryLanguage(() => wording.name)];
    return rows.find((row) => names.indexOf(row.id) >= 0);
  };
}

function helpOf({ wording: { label, words: known, footer } }: Template): string {
  const named = Object.keys(known).map((word) => `{${word}}: ${known[word]}`);
  const marks = footer === '' ? [] : ['', words.marksHelp];
  return [label, '', ...named, ...marks].join('\n');
}

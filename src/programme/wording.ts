/** The organiser's wording of a message, or ours where the Templates tab has none. */
import { indexBy } from '../core/dict.js';
import { read } from '../core/rows.js';
import type { WrittenOf } from '../core/table.js';
import type { World } from '../core/world.js';
import type { Template } from '../messages/index.js';
import * as records from '../records/index.js';

export type { Template } from '../messages/index.js';

export function wordingOf(world: World, template: Template): Template {
  const row = read(world, records.templates).find(({ id }) => id === template.id);
  if (!row) return template;
  return { ...template, subject: row.subject || template.subject, text: row.text || template.text };
}

/** Rows of the texts that the Templates tab does not have yet. */
export function templateRows(world: World, templates: readonly Template[]): WrittenOf<typeof records.templates>[] {
  const present = indexBy(read(world, records.templates), ({ id }) => id);
  return templates
    .filter(({ id }) => !present[id])
    .map(({ id, subject, text, words }) => ({ id, subject, text, help: helpOf(words) }));
}

function helpOf(words: Readonly<Record<string, string>>): string {
  return Object.keys(words)
    .map((word) => `{${word}}: ${words[word]}`)
    .join('\n');
}

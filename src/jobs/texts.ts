/** The organiser's wording of a message, or ours where the Templates tab has none. */
import { text } from '../core/cell.js';
import { readRows } from '../core/rows.js';
import { templatesTable } from '../core/tables/templates.js';
import type { World } from '../core/world.js';
import type { Template } from '../messages/index.js';

export function wordingOf(world: World, template: Template): Template {
  const row = readRows(templatesTable, world.tabs[templatesTable.name]).find((one) => text(one.id) === template.id);
  if (!row) return template;
  return { ...template, subject: text(row.subject) || template.subject, text: text(row.text) || template.text };
}

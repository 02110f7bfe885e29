/** What a person can ask to have done to tabs, rows, columns and the looks of cells, beside typing. */
import * as z from 'zod';

const position = z.number().int().positive();
const count = position.max(100_000);
const sheetId = z.number().int().nonnegative();
const area = { sheetId, row: position, column: position, rows: count, columns: count };
const color = z.string().regex(/^#[\da-f]{6}$/i, 'must be a colour such as #0b6b54');

/** A look that is null is taken away. */
const look = z.strictObject({
  format: z.string().max(100).nullish(),
  weight: z.enum(['bold']).nullish(),
  slant: z.enum(['italic']).nullish(),
  line: z.enum(['line-through', 'underline']).nullish(),
  wrap: z.enum(['WRAP']).nullish(),
  horizontal: z.enum(['left', 'center', 'right']).nullish(),
  background: color.nullish(),
  color: color.nullish(),
});

export const tabChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('undo'), sheetId: sheetId.optional() }),
  z.strictObject({ kind: z.literal('redo'), sheetId: sheetId.optional() }),
  z.strictObject({ kind: z.literal('insertRows'), sheetId, before: position, count }),
  z.strictObject({ kind: z.literal('insertColumns'), sheetId, before: position, count }),
  z.strictObject({ kind: z.literal('deleteRows'), sheetId, row: position, count }),
  z.strictObject({ kind: z.literal('deleteColumns'), sheetId, column: position, count }),
  z.strictObject({ kind: z.literal('hideRows'), sheetId, first: position, count, hidden: z.boolean() }),
  z.strictObject({ kind: z.literal('hideColumns'), sheetId, first: position, count, hidden: z.boolean() }),
  z.strictObject({
    kind: z.literal('freeze'),
    sheetId,
    rows: z.number().int().nonnegative().max(6).optional(),
    columns: z.number().int().nonnegative().max(6).optional(),
  }),
  z.strictObject({ kind: z.literal('sort'), sheetId, column: position, ascending: z.boolean() }),
  z.strictObject({ kind: z.literal('sortSelected'), ...area, ascending: z.boolean() }),
  z.strictObject({ kind: z.literal('fill'), ...area, way: z.enum(['down', 'right']) }),
  z.strictObject({ kind: z.literal('copy'), ...area, from: z.strictObject(area) }),
  z.strictObject({ kind: z.literal('format'), ...area, look }),
  z.strictObject({ kind: z.literal('width'), sheetId, column: position, width: position.max(2000) }),
  z.strictObject({ kind: z.literal('renameFile'), name: z.string().trim().min(1).max(200) }),
  z.strictObject({ kind: z.literal('rename'), sheetId, name: z.string().min(1).max(100) }),
  z.strictObject({ kind: z.literal('add'), name: z.string().max(100) }),
  z.strictObject({ kind: z.literal('duplicate'), sheetId }),
  z.strictObject({ kind: z.literal('deleteTab'), sheetId }),
  z.strictObject({ kind: z.literal('hideTab'), sheetId, hidden: z.boolean() }),
  z.strictObject({ kind: z.literal('moveTab'), sheetId, by: z.literal([-1, 1]) }),
  z.strictObject({ kind: z.literal('colorTab'), sheetId, color: color.nullable() }),
]);

export type TabChange = z.infer<typeof tabChange>;

/** The Sheet page's calls: tabs and cells to look at, typing, rows and tabs to change, menus and the sidebar. */
import { Hono } from 'hono';
import * as z from 'zod';
import { tabChange } from '../changes.js';
import { htmlUnder, SIDEBAR_POLICY } from '../headers.js';
import { withShim } from '../shim.js';
import type { Workspace } from '../workspace.js';
import { body } from './body.js';

const position = z.number().int().positive();
const sheetId = z.number().int().nonnegative();
const line = z.array(z.string()).min(1);
const editBody = z.strictObject({ sheetId, row: position, column: position, texts: z.array(line).min(1) });
/** A file of 10 MB, which base64 makes a third longer, and room for more to be told of. */
const MOST_IMPORTED = 40 * 1024 * 1024;
const importBody = z.strictObject({ name: z.string().max(300), base64: z.base64() });
const functionName = z.string().regex(/^[A-Za-z_$][\w$]*$/, 'must be the name of a function');
const menuBody = z.strictObject({ fn: functionName });
const runBody = z.strictObject({ fn: functionName, args: z.array(z.json()) });

export function sheetRoutes(workspace: Workspace, token: string): Hono {
  const app = new Hono();
  app.get('/data/sheet', (context) => context.json(workspace.sheet()));
  app.get('/data/tab/:id', (context) => {
    const tab = workspace.tab(Number(context.req.param('id')));
    return tab ? context.json(tab) : context.text('This tab is no longer there.\n', 404);
  });
  app.get('/sidebar', (context) => {
    const sidebar = workspace.sidebar();
    if (!sidebar) return context.text('No sidebar is open: choose it from the menu in the Sheet.\n', 404);
    return htmlUnder(context, SIDEBAR_POLICY, withShim(sidebar.html, token));
  });
  app.get('/dialog', (context) => {
    const dialog = workspace.dialog();
    if (!dialog) return context.text('No dialog is open.\n', 404);
    return htmlUnder(context, SIDEBAR_POLICY, withShim(dialog.html, token));
  });
  app.post('/sheet/open', async (context) => context.json(await workspace.open()));
  app.post('/sheet/edit', body(editBody), async (context) => context.json(await workspace.edit(context.get('body'))));
  app.post('/sheet/change', body(tabChange), async (context) =>
    context.json(await workspace.change(context.get('body'))),
  );
  app.post('/sheet/import', body(importBody, MOST_IMPORTED), async (context) =>
    context.json(await workspace.importFile(context.get('body'))),
  );
  app.post('/sheet/menu', body(menuBody), async (context) =>
    context.json(await workspace.menu(context.get('body').fn)),
  );
  app.post('/sidebar/close', (context) => {
    workspace.closeSidebar();
    return context.json({ ok: true });
  });
  app.post('/script/run', body(runBody), async (context) => {
    const { fn, args } = context.get('body');
    // Google exposes every top-level function but those whose name ends in an underscore.
    if (fn.endsWith('_')) return context.json({ ok: false, message: `Script function not found: ${fn}`, shown: {} });
    return context.json(await workspace.scriptRun(fn, args));
  });
  return app;
}

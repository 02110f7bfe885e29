/** The addresses a person opens in the browser, and the bundle that fills each. */
import { Hono } from 'hono';
import { missingHtml, pageHtml } from '../page.js';
import type { Workspace } from '../workspace.js';

export function pageRoutes(workspace: Workspace, token: string): Hono {
  const app = new Hono();
  const page = (path: string, bundle: string, title: () => string) =>
    app.get(path, (context) => context.html(pageHtml({ title: title(), bundle, token })));

  page('/', 'start', () => `${workspace.sheet().name} - Local Workspace`);
  page('/sheet', 'sheet', () => workspace.sheet().name);
  page('/runs', 'runs', () => 'Executions');
  page('/authorize', 'authorize', () => 'Permissions');
  page('/mail', 'mailboxes', () => 'Mailboxes');
  page('/mail/:address', 'mail', () => 'Mail');
  page('/calendar', 'mailboxes', () => 'Calendars');
  page('/calendar/:address', 'calendar', () => 'Calendar');
  app.get('/forms/d/e/:id/viewform', (context) => {
    const form = workspace.form(context.req.param('id'));
    if (!form) return context.html(missingHtml('There is no such form: its address may be cut short.'), 404);
    return context.html(pageHtml({ title: form.title || 'Form', bundle: 'form', token }));
  });
  // A form by its own id, as the tab of its responses names it.
  for (const path of ['/forms/d/:id/viewform', '/forms/d/:id/edit']) {
    app.get(path, (context) => {
      const form = workspace.form(context.req.param('id') ?? '');
      if (!form) return context.html(missingHtml('There is no such form.'), 404);
      return context.redirect(`/forms/d/e/${encodeURIComponent(form.id)}/viewform`);
    });
  }
  return app;
}
